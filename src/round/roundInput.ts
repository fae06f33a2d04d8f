import type { LocalizedText } from "../language/index.js";
import type { Provision } from "./citation.js";
import type { ActivityKind, Mode, Names, NamesOfSeveral, Payer, Vocabulary } from "./vocabulary.js";

/** What every value of a round may carry. */
export interface Cites<P extends string = string> {
  /** Where the call says so: ids of the round's provisions. */
  readonly provisions?: readonly NoInfer<P>[] | undefined;
  /** Follows from what the round's assumptions read; what is written here is made anew. */
  readonly assumptions?: readonly string[] | undefined;
}

/** A question that the call leaves open, the values of the round that depend on it, and the answer that the round goes by. */
export interface AssumptionInput {
  /** Such as `D1`. */
  readonly id: string;
  /**
   * The values that the answer decides: the place of each, with `/` between the keys, where a list is entered by the id of one of
   * its entries or `*` for all of them; and, where another value would mean that the call is no longer silent, the silent one.
   */
  readonly reads: readonly { readonly at: string; readonly as?: string | number | boolean | null | undefined }[];
  readonly question: LocalizedText;
  readonly answer: LocalizedText;
}

/** Who is to be there: everybody in the group, or those in some seats and so many companions in all. */
export type AudienceMembers<V extends Vocabulary = Vocabulary> =
  | "whole-group"
  | { readonly seats: readonly NoInfer<V["seat"]>[]; readonly companions: number };

/** How many gatherings of a kind there are to be: one before all others, or so many in each semester. */
export type Owed = "one-at-the-start" | { readonly perSemester: number };

/** When a group is due: at the first gathering of a kind, or on a date. */
export type Due<V extends Vocabulary = Vocabulary> = { readonly gathering: NoInfer<V["kind"]> } | { readonly date: string };

/** What the quantity of a cost counts; each form has its own arithmetic. */
export type CostBasis<V extends Vocabulary = Vocabulary> =
  /** The programme as a whole. */
  | "program"
  /** Hours of people at meetings of these kinds, or in local development work; of those in some seats alone, where any are named. */
  | { readonly hours: "local-work" | readonly NoInfer<ActivityKind<V>>[]; readonly seats?: readonly NoInfer<V["seat"]>[] | undefined }
  /** Trips of people to meetings of these kinds that are held in person. */
  | { readonly trips: readonly NoInfer<ActivityKind<V>>[] }
  /** Meetings of these kinds; where `inPerson` is true, only those. */
  | { readonly meetings: readonly NoInfer<ActivityKind<V>>[]; readonly inPerson?: boolean | undefined }
  /** Trips of the adviser to meetings of these kinds that are held in person. */
  | { readonly adviserTrips: readonly NoInfer<ActivityKind<V>>[] }
  /** An amount in whole øre that the call states, once or in each semester. */
  | { readonly fee: { readonly amount: number; readonly per: "period" | "semester" } };

/** Who pays a part of a cost that somebody else pays the rest of. */
export interface ContributionInput<P extends string = string> extends Cites<P> {
  readonly payer: "municipality" | "organiser";
  /** Its part of each line; all of it when left out. */
  readonly share?: { readonly numerator: number; readonly denominator: number } | undefined;
  /** The most that it pays, in whole øre: of each semester, or in all. */
  readonly cap?: { readonly amount: number; readonly per: "semester" | "period" } | undefined;
  /** The semesters in which it pays; all of them when left out. */
  readonly semesters?: readonly string[] | undefined;
}

/** What {@link defineRound} takes: a round as it is written down or sent as JSON. Dates are `YYYY-MM-DD`, times `HH:mm` in Oslo, periods half-open. */
export interface RoundInput<V extends Vocabulary = Vocabulary, P extends string = string> {
  readonly id: string;
  readonly title: LocalizedText;
  /** What whoever runs the round is called, inside a sentence: `Norsk kulturskoleråd`. */
  readonly organiser: LocalizedText;
  readonly provisions: readonly (Omit<Provision, "id"> & { readonly id: P })[];
  readonly assumptions: readonly AssumptionInput[];
  readonly framework?: ({ readonly year: number } & Cites<P>) | undefined;
  readonly period: { readonly from: string; readonly to: string } & Cites<P>;
  readonly semesters: readonly ({ readonly id?: string | undefined; readonly from: string; readonly to: string } & Cites<P>)[];
  readonly application: {
    readonly webinar?: ({ readonly date: string } & Cites<P>) | undefined;
    readonly portal: { readonly date: string; readonly time: string | null } & Cites<P>;
    readonly deadline: { readonly date: string; readonly time: string | null; readonly graceDays: number; readonly lastMinute?: ({ readonly counts: true } & Cites<P>) | undefined } & Cites<P>;
    readonly replyLetters?: ({ readonly date: string } & Cites<P>) | undefined;
    readonly adviserContact?: ({ readonly from: string; readonly to: string } & Cites<P>) | undefined;
    readonly applicants: { readonly countyPrefixes: readonly string[]; readonly alsoAllowed: readonly string[] } & Cites<P>;
    readonly partners?: ({ readonly allowed: boolean; readonly seatsShared: false } & Cites<P>) | undefined;
    readonly selection: { readonly capacity: number | null; readonly membership: "not-required" | "required" } & Cites<P>;
  };
  readonly group: {
    readonly seats: readonly ({ readonly role: V["seat"]; readonly names: Names; readonly min: number; readonly max: number | null } & Cites<P>)[];
    readonly combinations: readonly ({ readonly roles: readonly [NoInfer<V["seat"]>, NoInfer<V["seat"]>]; readonly allowed: boolean } & Cites<P>)[];
    readonly otherCombinations: { readonly allowed: "needs-judgement" } & Cites<P>;
    readonly completeBy: Due<V> & Cites<P>;
    readonly knownEvents: readonly ({
      readonly id: string;
      readonly date: string;
      readonly name: LocalizedText;
      readonly seats: readonly NoInfer<V["seat"]>[];
    } & Cites<P>)[];
  } & Cites<P>;
  readonly wish: {
    readonly areas: readonly { readonly id: V["area"]; readonly names: Names }[];
    readonly clarity: { readonly decidedBy: "person" } & Cites<P>;
  } & Cites<P>;
  readonly commitments: readonly ({
    readonly id: V["commitment"];
    readonly force: "must" | "expected";
    readonly question: LocalizedText;
    readonly to: LocalizedText;
  } & Cites<P>)[];
  readonly audiences: readonly ({ readonly id: V["audience"]; readonly names: Names; readonly who: AudienceMembers<V> } & Cites<P>)[];
  readonly kinds: readonly ({
    readonly id: V["kind"];
    readonly names: NamesOfSeveral;
    readonly mode: Mode;
    readonly audience: NoInfer<V["audience"]>;
    readonly owed: Owed;
  } & Cites<P>)[];
  readonly gatherings: readonly ({
    readonly id?: string | undefined;
    readonly kind: NoInfer<V["kind"]>;
    readonly semester?: string | undefined;
    readonly date: string;
    readonly days?: number | undefined;
    readonly weekday?: string | undefined;
    readonly hours: { readonly start: string; readonly end: string } | null;
    readonly mode?: Mode | undefined;
    readonly place?: string | null | undefined;
    readonly audience?: NoInfer<V["audience"]> | undefined;
  } & Cites<P>)[];
  readonly guidance: {
    readonly names: NamesOfSeveral;
    readonly perSemester: number;
    readonly mode: Mode;
    readonly audience: NoInfer<V["audience"]>;
    readonly inOtherMode: { readonly counts: true; readonly isReported: true } & Cites<P>;
    readonly days: { readonly workingDays: "expected"; readonly apart: "required" } & Cites<P>;
    readonly shortDays?: ({ readonly monthDays: readonly string[]; readonly daysFromEaster: readonly number[] } & Cites<P>) | undefined;
    readonly notCounted?: ({ readonly adviserContact: true; readonly webinar: true } & Cites<P>) | undefined;
  } & Cites<P>;
  readonly localWork?: ({ readonly requiredHours: null; readonly commitment: NoInfer<V["commitment"]> } & Cites<P>) | undefined;
  readonly sharing?: ({ readonly commitment: NoInfer<V["commitment"]> } & Cites<P>) | undefined;
  readonly absence: { readonly consequence: "reported" } & Cites<P>;
  /** Left out, whoever stays to the end of the programme period has completed the programme. */
  readonly completion?: ({ readonly group: "complete-once" | "not-required"; readonly meetings: "attended-once" | "not-required" } & Cites<P>) | undefined;
  readonly costs: readonly ({
    readonly item: V["cost"];
    readonly names: Names;
    readonly payer: Payer;
    readonly basis: CostBasis<V>;
    /** Left out, it is true of what no common rate prices and the organiser does not pay, and of what the call names no payer of. */
    readonly ownRate?: boolean | undefined;
    readonly contributions?: readonly ContributionInput<P>[] | undefined;
  } & Cites<P>)[];
}
