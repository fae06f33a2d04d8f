import * as z from "zod";
import type { Held } from "../assessment/index.js";
import type { Frozen } from "../input/index.js";
import { localizedTextSchema } from "../language/index.js";
import { citations, provisionIdSchema, provisionSchema, assumptionSchema } from "./citation.js";
import { checkContributions } from "./contribution.js";
import { checkCitations, checkIds, checkSources } from "./integrity.js";
import { gatheringSchema } from "./gathering.js";
import { offerSchema } from "./offer.js";
import { commitmentTermsSchema, costTermsSchema, expectationTermsSchema, groupTermsSchema, wishTermsSchema } from "./requirements.js";
import { roundPeriodSchema } from "./roundDate.js";
import { semesterSchema } from "./semester.js";
import { applicationTermsSchema } from "./terms.js";

const passageSchema = z.strictObject({ text: localizedTextSchema, provisions: z.array(provisionIdSchema).min(1) });

/** Reads the shape of a round, before its ids and citations are held against each other. */
export const roundShapeSchema = z.strictObject({
  /** Unique among rounds, such as `2026-2027`. */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, "Expected an id of small letters, digits and hyphens"),
  title: localizedTextSchema,
  /** Everything the call says, with ids that the rest of the round cites. */
  provisions: z.array(provisionSchema).min(1),
  /** The questions that the call leaves open, and what this round assumes. */
  assumptions: z.array(assumptionSchema),
  /** What the call says of its background, its target group, its purposes and its competence goals. */
  background: z.array(passageSchema),
  purposes: z.array(passageSchema),
  competenceGoals: z.array(passageSchema),
  /** The program period (programperiode): from, to and not including. */
  period: roundPeriodSchema.safeExtend(citations),
  semesters: z.array(semesterSchema).min(1).max(20),
  application: applicationTermsSchema,
  offer: offerSchema,
  /** The meetings that the call dates, in any order. */
  gatherings: z.array(gatheringSchema).max(1000),
  group: groupTermsSchema,
  wish: wishTermsSchema,
  /** What a municipality must commit itself to. */
  commitments: z.array(commitmentTermsSchema),
  /** What is expected of a municipality, and never excludes it. */
  expectations: z.array(expectationTermsSchema),
  costs: z.array(costTermsSchema),
});

/**
 * Reads a round: one call for one program period, as data.
 *
 * @remarks Strict: unknown fields, impossible dates and missing languages are refused, each with its path. It reads the
 * shape, that ids are unique and that every citation is known; whether the dates agree with each other is what
 * {@link assessRound} answers, and {@link defineRound} asks for both. Civil dates are `YYYY-MM-DD`, wall times `HH:mm` in
 * Oslo, periods half-open.
 */
export const roundSchema = roundShapeSchema.superRefine(checkIds).superRefine(checkCitations).superRefine(checkSources).superRefine(checkContributions);

/** One call for one program period, as data: parsed, and read-only through and through. */
export interface Round extends Held<Frozen<z.output<typeof roundSchema>>> {}

/** What the rules for rounds look at. */
export interface RoundQuestion {
  readonly round: Round;
}

/** What {@link defineRound} takes: a round as it is written down or sent as JSON. */
export interface RoundInput extends Frozen<z.input<typeof roundSchema>> {}

/** One semester of a round: from, to and not including. */
export type Semester = Round["semesters"][number];
