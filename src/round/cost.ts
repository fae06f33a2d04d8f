import * as z from "zod";
import type { Term } from "../assessment/index.js";
import { expected, type FoundIssue, type Frozen } from "../input/index.js";
import type { Period } from "../time/index.js";
import { citations } from "./citation.js";
import { guidanceMeeting, namesSchema, payerSchema, rolesSchema, semesterIdOf, semesterIdSchema, wordSchema } from "./vocabulary.js";

export const amountSchema = z.int(expected("whole-ore", "Expected whole øre")).min(0, "Expected 0 or more");

/** A million kroner for one hour, for tens of thousands of people, still adds up exactly. */
export const rateAmountSchema = amountSchema
  .max(100_000_000, expected("at-most-a-million-kroner", "Expected no more than a million kroner, in øre"))
  .meta({ description: "Whole øre: 65000 is 650 kroner." });

const greatestDenominator = 1_000_000;
const payers = payerSchema.exclude(["not-stated"]);
const part = z.int().min(1).max(greatestDenominator);

const shareSchema = z
  .strictObject({ numerator: part, denominator: part })
  .refine(({ numerator, denominator }) => numerator <= denominator, { path: ["numerator"], message: expected("at-most-the-whole", "Expected no more than the denominator"), abort: true });

const contributionSchema = z.strictObject({
  payer: payers,
  share: shareSchema.optional().meta({ description: "Its part of each line; all of it when left out." }),
  cap: z
    .strictObject({ amount: amountSchema, per: z.enum(["semester", "period"]) })
    .optional()
    .meta({ description: "The most that it pays, in whole øre (5000000 is 50 000 kroner): of each semester, or in all." }),
  semesters: z.array(semesterIdSchema).min(1).max(20).optional().meta({ description: "The semesters in which it pays, such as autumn-2026; all when left out." }),
  ...citations,
});

const meetingKind = z.union([z.literal(guidanceMeeting), wordSchema], { error: expected("kind-of-meeting", "Expected a kind of gathering of the round, or guidance-meeting") });
const meetingKinds = z.array(meetingKind).min(1).max(100);

const basisSchema = z.union(
  [
    z.literal("program"),
    z.strictObject({ hours: z.union([z.literal("local-work"), meetingKinds]), seats: rolesSchema.optional() }),
    z.strictObject({ trips: meetingKinds }),
    z.strictObject({ meetings: meetingKinds, inPerson: z.boolean().optional() }),
    z.strictObject({ adviserTrips: meetingKinds }),
    z.strictObject({ fee: z.strictObject({ amount: rateAmountSchema, per: z.enum(["period", "semester"]) }) }),
  ],
  { error: expected("basis-of-cost", "Expected program, or one of hours, trips, meetings, adviserTrips and fee", { alone: "program", forms: ["hours", "trips", "meetings", "adviserTrips", "fee"] }) },
);

export const costSchema = z.strictObject({
  item: wordSchema,
  names: namesSchema,
  payer: payerSchema,
  basis: basisSchema,
  ownRate: z.boolean().optional().meta({ description: "Whether the caller prices it on its own, and not by the common rates of an hour or a trip." }),
  contributions: z.array(contributionSchema).max(60).optional(),
  ...citations,
});

type Contribution = z.output<typeof contributionSchema>;

/** A contribution as a round holds it. */
export interface ContributionTerms extends Omit<Frozen<Contribution>, "provisions" | "assumptions">, Term {}

interface ContributingRound {
  readonly semesters: readonly Period[];
  readonly costs: readonly { readonly payer: string; readonly contributions?: readonly Contribution[] | undefined }[];
}

/** `params` are what its sentence is told where that depends on the round. */
export type Report = (path: readonly (string | number)[], message: string, params?: FoundIssue["params"]) => void;

export function checkContributions({ costs, semesters }: ContributingRound, report: Report): void {
  const known = semesters.map(semesterIdOf);
  costs.forEach(({ payer, contributions = [] }, cost) => {
    const reportIn: Report = (path, message, params) => {
      report(["costs", cost, "contributions", ...path], message, params);
    };
    contributions.forEach((contribution, index) => {
      if (contribution.payer === payer) reportIn([index, "payer"], expected("other-payer", "Expected somebody else than the one who pays the rest"));
      for (const place of strangeSemesters(contribution, known)) reportIn([index, "semesters", place], expected("semester-of-round-once", "Expected a semester of the round, once"));
      const earlier = contributions.slice(0, index).filter((other) => meet(other, contribution, known));
      if (earlier.some((other) => other.payer === contribution.payer)) reportIn([index, "payer"], expected("unique-payer", "Expected a payer that no other contribution of the semester has"));
    });
    for (const semester of known.filter((id) => isOverpaid(contributions, id))) {
      reportIn([], `Expected shares that come to no more than the whole in ${semester}`, { expectation: "shares-within-the-whole", semester });
    }
  });
}

function strangeSemesters({ semesters = [] }: Contribution, known: readonly string[]): readonly number[] {
  return semesters.flatMap((id, place) => (known.includes(id) && semesters.indexOf(id) === place ? [] : [place]));
}

function meet(first: Contribution, second: Contribution, known: readonly string[]): boolean {
  return known.some((semester) => paysIn(first, semester) && paysIn(second, semester));
}

function isOverpaid(contributions: readonly Contribution[], semester: string): boolean {
  const whole = { numerator: 1, denominator: 1 };
  const [first, second, third] = contributions.filter((contribution) => paysIn(contribution, semester)).map(({ share = whole }) => share);
  // There are two who can contribute: of more, one stands there twice, and has been reported.
  if (first === undefined || second === undefined || third !== undefined) return false;
  // Exact, for the products stay far below what a number holds.
  return first.numerator * second.denominator + second.numerator * first.denominator > first.denominator * second.denominator;
}

function paysIn({ semesters }: Contribution, semester: string): boolean {
  return semesters === undefined || semesters.some((id) => id === semester);
}
