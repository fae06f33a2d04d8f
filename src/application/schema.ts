import * as z from "zod";
import { groupSchemaOf, municipalGroupSchema, type MunicipalGroup, type MunicipalGroupInput } from "../group/index.js";
import { customFieldsSchema, expected, oneOf } from "../input/index.js";
import { oncePerRound, wordSchema, type Round } from "../round/index.js";
import { instantSchema } from "../time/index.js";
import type { Application, ApplicationDraft, ApplicationDraftInput, ApplicationInput } from "./model.js";

/** Reads a municipality number (kommunenummer) by its shape. */
export const municipalityNumberSchema = z.string().regex(/^\d{4}$/, expected("municipality-number", "Expected a municipality number of four digits"));
const nameSchema = z.string().min(1).max(200);
/** Reads the wish for development in the municipality’s own words. */
export const statementSchema = z.string().max(20_000);

/** Reads how a person at the organiser has judged the wish for development. */
export const clarityJudgementSchema = z.enum(["clear", "unclear"]);

/** What differs between rounds: the areas of a wish, who is in a group, and what a municipality commits itself to. */
interface Words {
  readonly areas: z.ZodType<string[], string[]>;
  readonly group: z.ZodType<MunicipalGroup, MunicipalGroupInput>;
  readonly commitments: (answer: z.ZodType) => z.ZodType;
}

/** An object that takes any key rather than a record, whose refusal of a symbol as a key zod cannot put into words. */
const anyWords: Words = {
  areas: areasOf(wordSchema),
  group: municipalGroupSchema,
  commitments: (answer) => z.object({}).catchall(answer),
};

const wordsOf = oncePerRound((round): Words => ({
  areas: areasSchemaOf(round),
  group: groupSchemaOf(round),
  commitments: (answer) => z.strictObject(Object.fromEntries(round.commitments.map(({ id }) => [id, answer]))),
}));

/** Reads which areas the wish for development covers. */
export const areasSchemaOf = oncePerRound(({ wish }: Round) => areasOf(oneOf(wish.areas.map(({ id }) => id))));

function areasOf(area: z.ZodType<string, string>) {
  return z.array(area).max(20);
}

function applicationOf({ areas, group, commitments }: Words) {
  return z.strictObject({
    municipality: z.strictObject({ number: municipalityNumberSchema, name: nameSchema }),
    submittedAt: instantSchema,
    developmentIntent: z.strictObject({ areas, statement: statementSchema }),
    commitments: commitments(z.boolean()),
    membership: z.boolean().optional(),
    judgements: z.strictObject({ developmentIntent: clarityJudgementSchema.optional() }).optional(),
    group: group.optional(),
    partners: z.array(z.strictObject({ number: municipalityNumberSchema, name: nameSchema.optional() })).max(400).optional(),
    customFields: customFieldsSchema.optional(),
  });
}

/** A municipality as far as it has been written down. */
const municipalitySoFarSchema = z.strictObject({ number: z.string().max(40).nullish(), name: z.string().max(200).nullish() });

function draftOf({ areas, group, commitments }: Words) {
  return z.strictObject({
    municipality: municipalitySoFarSchema.nullish(),
    submittedAt: instantSchema.nullish(),
    developmentIntent: z.strictObject({ areas: areas.nullish(), statement: statementSchema.nullish() }).nullish(),
    commitments: commitments(z.boolean().nullish()).nullish(),
    membership: z.boolean().nullish(),
    judgements: z.strictObject({ developmentIntent: clarityJudgementSchema.nullish() }).nullish(),
    group: group.nullish(),
    partners: z.array(municipalitySoFarSchema).max(400).nullish(),
    customFields: customFieldsSchema.optional(),
  });
}

type ApplicationSchema = z.ZodType<Application, ApplicationInput>;
type DraftSchema = z.ZodType<ApplicationDraft, ApplicationDraftInput>;

/**
 * Reads the shape of an application (søknad) that is complete: what a portal sends when the municipality submits.
 *
 * @remarks Of any round: the words of the round, such as its seats and commitments, are not held against it; `schemasOf` gives
 * the schema that does. Strict, every problem with its path. A commitment is `true` or `false`; whether the answers are good enough
 * is what {@link assessEligibility} says. `submittedAt` is ISO 8601 with an offset or `Z`. `customFields` is the caller's own:
 * carried along as it is, and never read.
 */
// Zod cannot tell which commitments an object has whose keys come from a round; the type says any word, as this schema takes.
export const applicationSchema: ApplicationSchema = applicationOf(anyWords) as unknown as ApplicationSchema;

/**
 * Reads the shape of a draft of an application (søknadsutkast): that of an application, and everything may be absent.
 *
 * @remarks Of any round: the words of the round, such as its seats and commitments, are not held against it; `schemasOf` gives
 * the schema that does. Strict, every problem with its path. Absent means that nobody has answered yet, `null` that whoever was
 * asked could not say, and `false` means no. A municipality number may be half written, also that of a partner:
 * {@link assessEligibility} says what is wrong with it. What stands inside a group, a member or a partner is otherwise as strict as
 * in an application: no other fields, every member with an id and a list of seats, and no `null` in a group.
 */
// As above.
export const applicationDraftSchema: DraftSchema = draftOf(anyWords) as unknown as DraftSchema;

/** An application names partners only where the round says something of them. */
function whereAsked({ application }: Round, schema: ReturnType<typeof applicationOf> | ReturnType<typeof draftOf>): z.ZodType {
  return application.partners === undefined ? schema.omit({ partners: true }) : schema;
}

/** Makes the schema of a complete application in one round. */
export const applicationSchemaOf = oncePerRound((round) => whereAsked(round, applicationOf(wordsOf(round))) as ApplicationSchema);

/** Makes the schema of a draft of an application in one round. */
export const draftSchemaOf = oncePerRound((round) => whereAsked(round, draftOf(wordsOf(round))) as DraftSchema);
