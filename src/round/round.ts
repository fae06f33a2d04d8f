import type { Term } from "../assessment/index.js";
import type { Language, LocalizedText } from "../language/index.js";
import type { CivilDate, Period, WallTime, Weekday } from "../time/index.js";
import type { Assumption, Provision } from "./citation.js";
import type { ContributionTerms } from "./cost.js";
import type { AudienceMembers, CostBasis, Owed } from "./roundInput.js";
import type { Mode, Names, NamesOfSeveral, Payer, SemesterId, Vocabulary } from "./vocabulary.js";

/** One semester of a round: from, to and not including. */
export interface Semester extends Period, Term {
  /** Says when most of it is, such as `autumn-2026`. */
  readonly id: SemesterId;
}

/** When, who and how: the terms for applying. What a call lacks is left out. */
export interface ApplicationTerms {
  /** The information webinar (informasjonswebinar), before the portal opens. */
  readonly webinar?: Term & { readonly date: CivilDate };
  /** When the application portal (søknadsportalen) opens. Without a time, the day itself is its opening day. */
  readonly portal: Term & { readonly date: CivilDate; readonly time: WallTime | null };
  /** The application deadline (søknadsfrist). Without a time, the whole day counts, and with one the minute that it names; grace adds whole days. */
  readonly deadline: Term & { readonly date: CivilDate; readonly time: WallTime | null; readonly graceDays: number; readonly lastMinute: Term & { readonly counts: true } };
  /** The day on which the reply letters (svarbrev) go out. */
  readonly replyLetters?: Term & { readonly date: CivilDate };
  /** When each municipality is contacted by its adviser (veileder): from, to and not including. */
  readonly adviserContact?: Term & Period;
  /** Which municipalities can apply: by county prefix, and by number where one is let in besides. */
  readonly applicants: Term & { readonly countyPrefixes: readonly string[]; readonly alsoAllowed: readonly string[] };
  /** Whether an application may name partner municipalities. Each still has its own seats. */
  readonly partners?: Term & { readonly allowed: boolean; readonly seatsShared: false };
  /** How many municipalities the round has places for (`null` for no limit), and whether they must be members. No scoring. */
  readonly selection: Term & { readonly capacity: number | null; readonly membership: "not-required" | "required" };
}

/** A seat of the municipal group (kommunegruppe), and how many people hold it: at least `min`, at most `max`, or `null` for no maximum. */
export interface SeatTerms<V extends Vocabulary = Vocabulary> extends Term {
  readonly role: V["seat"];
  readonly names: Names;
  readonly min: number;
  readonly max: number | null;
}

/** What is said of one person in two seats. */
export interface CombinationTerms<V extends Vocabulary = Vocabulary> extends Term {
  readonly roles: readonly [V["seat"], V["seat"]];
  readonly allowed: boolean;
}

/** Something that is known to come, and that may change who holds a seat: an election, as a rule. */
export interface KnownEvent<V extends Vocabulary = Vocabulary> extends Term {
  readonly id: string;
  readonly date: CivilDate;
  /** As it stands inside a sentence, definite: `kommunestyrevalget`, `the municipal election`. */
  readonly name: LocalizedText;
  /** The seats that may change hands. */
  readonly seats: readonly V["seat"][];
}

/** How the municipal group is made up. */
export interface GroupTerms<V extends Vocabulary = Vocabulary> extends Term {
  readonly seats: readonly SeatTerms<V>[];
  /** What is said of one person in two seats; any pair that is not listed needs a judgement. */
  readonly combinations: readonly CombinationTerms<V>[];
  readonly otherCombinations: Term & { readonly allowed: "needs-judgement" };
  /** When the group must be complete: at the first gathering of a kind, or on a date. */
  readonly completeBy: Term & ({ readonly gathering: V["kind"] } | { readonly date: CivilDate });
  /** Events that are known to come, and the seats that each puts at risk. */
  readonly knownEvents: readonly KnownEvent<V>[];
}

/** What the wish for development must cover, and who says whether it is clear. */
export interface WishTerms<V extends Vocabulary = Vocabulary> extends Term {
  readonly areas: readonly { readonly id: V["area"]; readonly names: Names }[];
  readonly clarity: Term & { readonly decidedBy: "person" };
}

/** What a municipality is asked to commit itself to. A `must` decides; what is `expected` is reported and never excludes. */
export interface CommitmentTerms<V extends Vocabulary = Vocabulary> extends Term {
  readonly id: V["commitment"];
  readonly force: "must" | "expected";
  /** The question, a whole sentence. */
  readonly question: LocalizedText;
  /** What it is, so that it completes `Kommunen forplikter seg til å …`, `The municipality commits itself to …`. */
  readonly to: LocalizedText;
}

/** Whom a meeting is for. */
export interface AudienceTerms<V extends Vocabulary = Vocabulary> extends Term {
  readonly id: V["audience"];
  readonly names: Names;
  readonly who: AudienceMembers<V>;
}

/** A kind of gathering: what all of its kind have in common. */
export interface KindTerms<V extends Vocabulary = Vocabulary> extends Term {
  readonly id: V["kind"];
  readonly names: NamesOfSeveral;
  readonly mode: Mode;
  readonly audience: V["audience"];
  readonly owed: Owed;
}

/** One meeting that the call dates. */
export interface Gathering<V extends Vocabulary = Vocabulary> extends Term {
  /** Unique in the round, and semantic: its kind, and what tells it apart: `learning-conference.autumn-2026`. */
  readonly id: string;
  readonly kind: V["kind"];
  /** The semester that its date lies in. */
  readonly semester: SemesterId;
  /** Its first day. */
  readonly date: CivilDate;
  /** How many days in a row it takes. */
  readonly days: number;
  readonly weekday: Weekday;
  /** `null` where the call states none: the meeting is then all-day, and its hours are unknown. */
  readonly hours: { readonly start: WallTime; readonly end: WallTime } | null;
  readonly mode: Mode;
  /** `null` where there is none or none is stated. */
  readonly place: string | null;
  readonly audience: V["audience"];
}

/** Guidance meetings (veiledningsmøter) with the municipality's own adviser, on dates that the two agree. */
export interface GuidanceTerms<V extends Vocabulary = Vocabulary> extends Term {
  readonly names: NamesOfSeveral;
  readonly perSemester: number;
  readonly mode: Mode;
  readonly audience: V["audience"];
  /** A meeting in another mode than the one stated counts, and is reported. */
  readonly inOtherMode: Term & { readonly counts: true; readonly isReported: true };
  /** On which days they are to be: working days are expected, and none at the same time as another meeting. */
  readonly days: Term & { readonly workingDays: "expected"; readonly apart: "required" };
  /** Days of every year that are for want of other days only, as months and days, such as `12-24`, and as days counted from Easter Sunday. */
  readonly shortDays?: Term & { readonly monthDays: readonly string[]; readonly daysFromEaster: readonly number[] };
  /** What does not count as guidance: the adviser's first contact, and the information webinar. */
  readonly notCounted?: Term & { readonly adviserContact: true; readonly webinar: true };
}

/** A cost, who pays it, or what is left of it once others have contributed, and what its quantity counts. */
export interface CostTerms<V extends Vocabulary = Vocabulary> extends Term {
  readonly item: V["cost"];
  readonly names: Names;
  readonly payer: Payer;
  readonly basis: CostBasis<V>;
  /** Whether the caller's rates price it on its own, and not by the common rates of an hour or a trip. */
  readonly ownRate: boolean;
  /** Who else pays a part of it. */
  readonly contributions?: readonly ContributionTerms[];
}

/**
 * One call for one programme period, as data: parsed, and read-only through and through.
 *
 * @remarks Everything that a rule reads is a {@link Term}: it says which provisions it comes from, and which assumptions were made
 * where the call is silent.
 */
export interface Round<V extends Vocabulary = Vocabulary> {
  /** Unique among rounds, such as `2026-2027`. */
  readonly id: string;
  readonly title: LocalizedText;
  /** What whoever runs the round is called, inside a sentence: `Norsk kulturskoleråd`. */
  readonly organiser: LocalizedText;
  /** Everything the call says, passage by passage. */
  readonly provisions: readonly Provision[];
  /** The questions that the call leaves open, and how this round reads them. */
  readonly assumptions: readonly Assumption[];
  /** The curriculum framework (rammeplan) that the programme is to put into practice: its year. */
  readonly framework?: Term & { readonly year: number };
  /** The programme period (programperiode): from, to and not including. */
  readonly period: Term & Period;
  readonly semesters: readonly Semester[];
  readonly application: ApplicationTerms;
  readonly group: GroupTerms<V>;
  readonly wish: WishTerms<V>;
  readonly commitments: readonly CommitmentTerms<V>[];
  readonly audiences: readonly AudienceTerms<V>[];
  readonly kinds: readonly KindTerms<V>[];
  /** The meetings that the call dates, in any order. */
  readonly gatherings: readonly Gathering<V>[];
  readonly guidance: GuidanceTerms<V>;
  /** Local development work (lokalt utviklingsarbeid) between the meetings, and the commitment that asks for it. */
  readonly localWork?: Term & { readonly requiredHours: null; readonly commitment: V["commitment"] };
  /** Sharing experience with the other municipalities, and the commitment that asks for it. */
  readonly sharing?: Term & { readonly commitment: V["commitment"] };
  /** What follows from absence: it is reported, and nobody is excluded. */
  readonly absence: Term & { readonly consequence: "reported" };
  /** What completing the programme takes, besides staying to its end: a group that was complete on one day, and one meeting that somebody came to. */
  readonly completion?: Term & { readonly group: "complete-once" | "not-required"; readonly meetings: "attended-once" | "not-required" };
  readonly costs: readonly CostTerms<V>[];
}

/** What the rules for rounds look at. */
export interface RoundQuestion {
  readonly round: Round;
  /** The languages in whose words the dates of its texts may be written. */
  readonly languages: readonly Language[];
}
