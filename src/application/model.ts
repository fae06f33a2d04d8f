import * as z from "zod";
import { customFieldsSchema, type Frozen } from "../input/index.js";
import { municipalGroupSchema } from "../group/index.js";
import { developmentAreaSchema, type CommitmentId } from "../round/index.js";
import { instantSchema } from "../time/index.js";

/** Reads a municipality number (kommunenummer) by its shape. */
export const municipalityNumberSchema = z.string().regex(/^\d{4}$/, "Expected a municipality number of four digits");
const nameSchema = z.string().min(1).max(200);
/** Reads the wish for development in the municipality’s own words. */
export const statementSchema = z.string().max(20_000);
/** Reads which areas the wish for development covers. */
export const areasSchema = z.array(developmentAreaSchema).max(20);

/** How a person at the organiser has judged the wish for development. */
export const clarityJudgementSchema = z.enum(["clear", "unclear"]);

/** An object rather than a record, whose refusal of a symbol as a key zod cannot put into words. */
const answersSchema = z.strictObject({
  dedicatedGroup: z.boolean(),
  time: z.boolean(),
  capacity: z.boolean(),
  activeParticipation: z.boolean(),
  localDevelopmentWork: z.boolean(),
  coverOwnCosts: z.boolean(),
  shareExperience: z.boolean(),
  ensureProgress: z.boolean(),
} satisfies Record<CommitmentId, z.ZodBoolean>);

/**
 * Reads an application (søknad) that is complete: what a portal sends when the municipality submits.
 *
 * @remarks Strict, every problem with its path. A commitment is `true` or `false`; whether the answers are good enough is
 * what {@link assessEligibility} says. `submittedAt` is ISO 8601 with an offset or `Z`. `customFields` is the caller's own:
 * carried along as it is, and never read.
 */
export const applicationSchema = z.strictObject({
  municipality: z.strictObject({ number: municipalityNumberSchema, name: nameSchema }),
  submittedAt: instantSchema,
  developmentIntent: z.strictObject({ areas: areasSchema, statement: statementSchema }),
  commitments: answersSchema,
  /** Whether the municipality is a member of Norsk kulturskoleråd: asked for only where a round takes members alone. */
  membership: z.boolean().optional(),
  judgements: z.strictObject({ developmentIntent: clarityJudgementSchema.optional() }).optional(),
  group: municipalGroupSchema.optional(),
  partners: z.array(z.strictObject({ number: municipalityNumberSchema, name: nameSchema.optional() })).max(400).optional(),
  /** The caller's own: carried along as it is, and never read. */
  customFields: customFieldsSchema.optional(),
});

/** A municipality as far as it has been written down. */
const municipalitySoFarSchema = z.strictObject({ number: z.string().max(40).nullish(), name: z.string().max(200).nullish() });

const answersSoFarSchema = z.strictObject({
  dedicatedGroup: z.boolean().nullish(),
  time: z.boolean().nullish(),
  capacity: z.boolean().nullish(),
  activeParticipation: z.boolean().nullish(),
  localDevelopmentWork: z.boolean().nullish(),
  coverOwnCosts: z.boolean().nullish(),
  shareExperience: z.boolean().nullish(),
  ensureProgress: z.boolean().nullish(),
} satisfies Record<CommitmentId, z.ZodType>);

/**
 * Reads a draft of an application (søknadsutkast): the same shape, and everything may be absent.
 *
 * @remarks Strict, every problem with its path. Absent means that nobody has answered yet, `null` that whoever was asked could
 * not say, and `false` means no. A municipality number may be half written, also that of a partner: {@link assessEligibility} says
 * what is wrong with it. What stands inside a group, a member or a partner is otherwise as strict as in an application: no other
 * fields, every member with an id and a list of seats, and no `null` in a group.
 */
export const applicationDraftSchema = z.strictObject({
  municipality: municipalitySoFarSchema.nullish(),
  submittedAt: instantSchema.nullish(),
  developmentIntent: z.strictObject({ areas: areasSchema.nullish(), statement: statementSchema.nullish() }).nullish(),
  commitments: answersSoFarSchema.nullish(),
  membership: z.boolean().nullish(),
  judgements: z.strictObject({ developmentIntent: clarityJudgementSchema.nullish() }).nullish(),
  group: municipalGroupSchema.nullish(),
  partners: z.array(municipalitySoFarSchema).max(400).nullish(),
  /** The caller's own: carried along as it is, and never read. */
  customFields: customFieldsSchema.optional(),
});

/** An application (søknad), complete and parsed. */
export interface Application extends Frozen<z.output<typeof applicationSchema>> {}

/** A draft of an application, parsed. */
export interface ApplicationDraft extends Frozen<z.output<typeof applicationDraftSchema>> {}

/** A draft of an application, or a complete one, as it is written down or sent as JSON. */
export interface ApplicationDraftInput extends Frozen<z.input<typeof applicationDraftSchema>> {}
