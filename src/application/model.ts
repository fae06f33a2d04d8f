import * as z from "zod";
import type { Frozen } from "../input/index.js";
import { municipalGroupSchema } from "../group/index.js";
import { developmentAreaSchema, type CommitmentId } from "../round/index.js";
import { instantSchema } from "../time/index.js";

const numberSchema = z.string().regex(/^\d{4}$/, "Expected a municipality number of four digits");
const nameSchema = z.string().min(1).max(200);
const statementSchema = z.string().max(20_000);
const areasSchema = z.array(developmentAreaSchema).max(20);

/** What a person at the organiser has judged; absent until somebody has. */
const judgementsSchema = z.strictObject({ developmentIntent: z.enum(["clear", "unclear"]).optional() });

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
 * what {@link assessEligibility} says. `submittedAt` is ISO 8601 with an offset or `Z`.
 */
export const applicationSchema = z.strictObject({
  municipality: z.strictObject({ number: numberSchema, name: nameSchema }),
  submittedAt: instantSchema,
  developmentIntent: z.strictObject({ areas: areasSchema, statement: statementSchema }),
  commitments: answersSchema,
  judgements: judgementsSchema.optional(),
  group: municipalGroupSchema.optional(),
  partners: z.array(z.strictObject({ number: numberSchema, name: nameSchema.optional() })).max(400).optional(),
});

/** A municipality as far as it has been written down. */
const municipalitySoFarSchema = z.strictObject({ number: z.string().max(40).optional(), name: z.string().max(200).optional() });

/**
 * Reads a draft of an application (søknadsutkast): the same shape, and everything may be absent.
 *
 * @remarks Strict, every problem with its path. Absent means not answered; `false` means no. A municipality number may be
 * half written: {@link assessEligibility} says what is wrong with it.
 */
export const applicationDraftSchema = z.strictObject({
  municipality: municipalitySoFarSchema.optional(),
  submittedAt: instantSchema.optional(),
  developmentIntent: z.strictObject({ areas: areasSchema.optional(), statement: statementSchema.optional() }).optional(),
  commitments: answersSchema.partial().optional(),
  judgements: judgementsSchema.optional(),
  group: municipalGroupSchema.optional(),
  partners: z.array(municipalitySoFarSchema).max(400).optional(),
});

/** An application (søknad), complete and parsed. */
export interface Application extends Frozen<z.output<typeof applicationSchema>> {}

/** A draft of an application, parsed. */
export interface ApplicationDraft extends Frozen<z.output<typeof applicationDraftSchema>> {}

/** A draft of an application, or a complete one, as it is written down or sent as JSON. */
export interface ApplicationDraftInput extends Frozen<z.input<typeof applicationDraftSchema>> {}
