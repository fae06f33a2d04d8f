import * as z from "zod";
import { groupSchemaOf, municipalGroupSchema, type MunicipalGroup, type MunicipalGroupInput } from "../group/index.js";
import { customFieldsSchema, expected, oneOf, type CustomFields } from "../input/index.js";
import { oncePerRound, wordSchema, type Round, type Vocabulary } from "../round/index.js";
import { instantSchema, type Instant } from "../time/index.js";

export const municipalityNumberSchema = z.string().regex(/^\d{4}$/, expected("municipality-number", "Expected a municipality number of four digits"));

export const statementSchema = z.string().max(20_000);

export const clarityJudgementSchema = z.enum(["clear", "unclear"]);

/** How a person at the organiser has judged the wish for development. */
export type ClarityJudgement = z.output<typeof clarityJudgementSchema>;

interface MunicipalitySoFar {
  readonly number?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** Parsed or as it is written: only the instant and the group differ. */
interface DraftOf<V extends Vocabulary, Moment, Group> {
  readonly municipality?: MunicipalitySoFar | null | undefined;
  readonly submittedAt?: Moment | null | undefined;
  readonly developmentIntent?: { readonly areas?: readonly V["area"][] | null | undefined; readonly statement?: string | null | undefined } | null | undefined;
  readonly commitments?: Readonly<Partial<Record<V["commitment"], boolean | null | undefined>>> | null | undefined;
  readonly membership?: boolean | null | undefined;
  readonly judgements?: { readonly developmentIntent?: ClarityJudgement | null | undefined } | null | undefined;
  readonly group?: Group | null | undefined;
  readonly partners?: readonly MunicipalitySoFar[] | null | undefined;
  /** The caller's own: carried along as it is, and never read. */
  readonly customFields?: CustomFields | undefined;
}

/** A draft of an application (søknadsutkast), parsed. */
export interface ApplicationDraft<V extends Vocabulary = Vocabulary> extends DraftOf<V, Instant, MunicipalGroup<V>> {}

/** A draft of an application, or a complete one, as it is written down or sent as JSON. */
export interface ApplicationDraftInput<V extends Vocabulary = Vocabulary> extends DraftOf<V, string, MunicipalGroupInput<V>> {}

interface ApplicationOf<V extends Vocabulary, Moment, Group> {
  readonly municipality: { readonly number: string; readonly name: string };
  readonly submittedAt: Moment;
  readonly developmentIntent: { readonly areas: readonly V["area"][]; readonly statement: string };
  readonly commitments: Readonly<Record<V["commitment"], boolean>>;
  /** Whether the municipality is a member of Norsk kulturskoleråd: asked for only where a round takes members alone. */
  readonly membership?: boolean | undefined;
  readonly judgements?: { readonly developmentIntent?: ClarityJudgement | undefined } | undefined;
  readonly group?: Group | undefined;
  readonly partners?: readonly { readonly number: string; readonly name?: string | undefined }[] | undefined;
  /** The caller's own: carried along as it is, and never read. */
  readonly customFields?: CustomFields | undefined;
}

/** An application (søknad), complete and parsed. */
export interface Application<V extends Vocabulary = Vocabulary> extends ApplicationOf<V, Instant, MunicipalGroup<V>> {}

/** A complete application as it is written down or sent as JSON. */
export interface ApplicationInput<V extends Vocabulary = Vocabulary> extends ApplicationOf<V, string, MunicipalGroupInput<V>> {}

/** `undefined` where nobody has answered, `null` where whoever was asked could not say. */
export function answerIn<Section extends object, Key extends keyof Section>(section: Section | null | undefined, key: Key): Section[Key] | null | undefined {
  return section === null ? null : section?.[key];
}

/** Without what nobody sees: blanks of any kind, and digits of double width. */
export function readNumber(number: string | null | undefined): string {
  return (number ?? "").normalize("NFKC").replaceAll(/[\s\p{Cf}]/gu, "");
}

/** Until then, whatever stands there may still be half written. */
export function isSubmitted({ submittedAt }: ApplicationDraft): boolean {
  return submittedAt !== undefined && submittedAt !== null;
}

/** What differs between rounds. */
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

export const areasSchemaOf = oncePerRound(({ wish }: Round) => areasOf(oneOf(wish.areas.map(({ id }) => id))));

function areasOf(area: z.ZodType<string, string>) {
  return z.array(area).max(20);
}

const field = {
  number: { description: "The municipality number (kommunenummer), four digits as text: 5006" },
  name: { description: "The name of the municipality: Steinkjer" },
  submittedAt: { description: "When the application was submitted: ISO 8601 with an offset or Z, 2026-04-10T12:00:00+02:00" },
  areas: { description: "Which areas of the round the wish covers, by id: profession" },
  statement: { description: "The wish for development in the municipality's own words, at most 20,000 characters" },
  commitments: { description: "For each commitment of the round, by id, whether the municipality commits itself: true or false" },
  membership: { description: "Whether the municipality is a member of Norsk kulturskoleråd; asked for only where the round takes members alone" },
  judgement: { description: "How a person at Norsk kulturskoleråd has judged the wish: clear or unclear" },
  group: { description: "The municipal group, where it is named already" },
  partners: { description: "The municipalities that apply together with this one, which is not in the list itself" },
} as const;

function applicationOf({ areas, group, commitments }: Words) {
  const name = z.string().min(1).max(200).meta(field.name);
  const number = municipalityNumberSchema.meta(field.number);
  return z.strictObject({
    municipality: z.strictObject({ number, name }),
    submittedAt: instantSchema.meta(field.submittedAt),
    developmentIntent: z.strictObject({ areas: areas.meta(field.areas), statement: statementSchema.meta(field.statement) }),
    commitments: commitments(z.boolean()).meta(field.commitments),
    membership: z.boolean().optional().meta(field.membership),
    judgements: z.strictObject({ developmentIntent: clarityJudgementSchema.optional().meta(field.judgement) }).optional(),
    group: group.optional().meta(field.group),
    partners: z.array(z.strictObject({ number, name: name.optional() })).max(400).optional().meta(field.partners),
    customFields: customFieldsSchema.optional(),
  });
}

function draftOf({ areas, group, commitments }: Words) {
  const municipality = z.strictObject({ number: z.string().max(40).nullish().meta(field.number), name: z.string().max(200).nullish().meta(field.name) });
  return z.strictObject({
    municipality: municipality.nullish(),
    submittedAt: instantSchema.nullish().meta(field.submittedAt),
    developmentIntent: z.strictObject({ areas: areas.nullish().meta(field.areas), statement: statementSchema.nullish().meta(field.statement) }).nullish(),
    commitments: commitments(z.boolean().nullish()).nullish().meta(field.commitments),
    membership: z.boolean().nullish().meta(field.membership),
    judgements: z.strictObject({ developmentIntent: clarityJudgementSchema.nullish().meta(field.judgement) }).nullish(),
    group: group.nullish().meta(field.group),
    partners: z.array(municipality).max(400).nullish().meta(field.partners),
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
 * is what {@link assessEligibility} says. `submittedAt` is ISO 8601 with an offset or `Z`.
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

export const applicationSchemaOf = oncePerRound((round) => whereAsked(round, applicationOf(wordsOf(round))) as ApplicationSchema);

export const draftSchemaOf = oncePerRound((round) => whereAsked(round, draftOf(wordsOf(round))) as DraftSchema);

/** An application names partners only where the round says something of them. */
function whereAsked({ application }: Round, schema: ReturnType<typeof applicationOf> | ReturnType<typeof draftOf>): z.ZodType {
  return application.partners === undefined ? schema.omit({ partners: true }) : schema;
}
