import type { Answer, Term } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import { sayList } from "../../language/index.js";
import { sayActivity, sayCostItem, sayRole, saySemester, type ActivityKind, type CostItem, type Round, type SeatRole, type SemesterId } from "../../round/index.js";
import type { NoteCode } from "../note.js";
import type { CostOutcome, LedgerQuestion, NotedLines } from "../outcome.js";

/** What there is to say of some lines of one cost, as a finding carries it. */
export interface Noted {
  readonly received: {
    readonly item: CostItem;
    /** The ids of the activities, in time order; none for what arises at no meeting. */
    readonly activities: readonly string[];
    readonly kinds: readonly ActivityKind[];
    readonly semesters: readonly SemesterId[];
    readonly roles: readonly (SeatRole | "companion")[];
    /** What is lacking, as the lines name it. */
    readonly missing: readonly string[];
  };
}

/**
 * Asks each cost whether there is one of some things to say of it.
 *
 * @param question - What has become of each cost.
 * @param codes - The things, in the order in which they are said.
 * @param answer - Makes the answer of one of them.
 * @returns The answers: one for each cost and thing.
 */
export function eachNote<Code extends NoteCode, Said extends Answer>({ round, costs }: LedgerQuestion, codes: readonly Code[], answer: (code: Code, details: ReturnType<typeof detailsOf>, cost: CostOutcome) => Said): EachCode<Said>[] {
  return costs.flatMap((cost) =>
    codes.flatMap((code) => {
      const noted = cost.notes.get(code);
      // The compiler cannot see that every answer has just one of the codes.
      return noted === undefined ? [] : [answer(code, detailsOf(round, cost, noted), cost) as Answer as EachCode<Said>];
    }),
  );
}

/** One answer for each code, so that each has its own text. */
type EachCode<Said> = Said extends Answer<infer O, infer Code, infer Expected, infer Received> ? (Code extends string ? Answer<O, Code, Expected, Received> : never) : never;

function detailsOf(round: Round, cost: CostOutcome, noted: NotedLines) {
  const { activities, kinds, semesters, roles, missing } = noted;
  const received = { item: cost.terms.item, activities: [...activities], kinds: [...kinds], semesters: [...semesters], roles: [...roles], missing: [...missing] };
  const rests = restsOf(round, cost, noted);
  return { received, path: ["costs", cost.place], terms: [cost.terms, ...rests], rests };
}

/** What is said of payers rests on the cost, of semesters on who contributes, of hours on where they stand open, and of who comes along on who can. */
function restsOf({ id: round, offer, gatherings }: Round, { terms }: CostOutcome, { code, activities }: NotedLines): readonly Term[] {
  if (code === "payer-not-stated" || code === "payer-from-caller") return [terms];
  if (code === "semester-needed") return terms.contributions ?? [];
  if (code === "hours-missing") return terms.item === "working-time.local-development" ? [offer.interimWork] : gatherings.filter(({ id }) => activities.has(`${round}.${id}`));
  return code === "companion-missing" || code === "companion-unknown" ? [offer.leaderGatherings] : [];
}

/**
 * Names a cost, and the seats it is about.
 *
 * @param noted - What the finding carries.
 * @param locale - The language.
 * @returns The name, with the seats in brackets where there are any.
 */
export function costAndSeats({ received: { item, roles } }: Noted, locale: Locale): string {
  return inBrackets(item, roles.map((role) => (role === "companion" ? companion[locale] : sayRole(role, locale))), locale);
}

/**
 * Names a cost, and the kinds of meeting it is about.
 *
 * @param noted - What the finding carries.
 * @param locale - The language.
 * @returns The name, with the kinds of meeting in brackets where there are any.
 */
export function costAndMeetings({ received: { item, kinds } }: Noted, locale: Locale): string {
  return inBrackets(item, kinds.map((kind) => sayActivity(kind, locale)), locale);
}

/**
 * Names a cost, and the semesters it is about.
 *
 * @param noted - What the finding carries.
 * @param locale - The language.
 * @returns The name, with the semesters in brackets where there are any.
 */
export function costAndSemesters({ received: { item, semesters } }: Noted, locale: Locale): string {
  return inBrackets(item, semesters.map((semester) => saySemester(semester, locale)), locale);
}

const companion: Readonly<Record<Locale, string>> = {
  nb: "den som blir med rektor",
  nn: "den som blir med rektor",
  en: "the one who comes along with the principal",
};

function inBrackets(item: CostItem, words: readonly string[], locale: Locale): string {
  return `${sayCostItem(item, locale)}${words.length === 0 ? "" : ` (${sayList(words, locale)})`}`;
}
