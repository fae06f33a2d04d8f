import type { Answer, Term } from "../../assessment/index.js";
import type { Fact } from "../../language/index.js";
import { guidanceMeeting, type ActivityKind, type CostTerms, type Round, type SemesterId } from "../../round/index.js";
import { gatheringActivityId } from "../../schedule/index.js";
import { accompaniedIn } from "../accompanied.js";
import { isLocalWork } from "../costUnit.js";
import type { NoteCode } from "../note.js";
import type { CostOutcome, LedgerQuestion, NotedLines } from "../outcome.js";

/** What there is to say of some lines of one cost, as a finding carries it. */
export interface Noted {
  readonly received: {
    readonly item: string;
    /** The ids of the activities, in time order; none for what arises at no meeting. */
    readonly activities: readonly string[];
    readonly kinds: readonly ActivityKind[];
    readonly semesters: readonly SemesterId[];
    /** The seats, or `companion`. */
    readonly roles: readonly string[];
    /** The seats with whose holders somebody comes along; none where it is not about that one. */
    readonly accompanied: readonly string[];
    /** What is lacking, as the lines name it. */
    readonly missing: readonly string[];
  };
}

/** What every rule of this kind asks about: each cost of the round, by its id. */
export const eachCost = { each: ({ costs }: Round) => costs, about: ({ item }: CostTerms) => item, force: "expected" } as const;

/** Asks one cost whether there is one of some things to say of it. */
export function eachNote<Code extends NoteCode, Said extends Answer>(
  { round, costs }: LedgerQuestion,
  place: number,
  codes: readonly Code[],
  answer: (code: Code, details: ReturnType<typeof detailsOf>, cost: CostOutcome) => Said,
): EachCode<Said>[] {
  return costs.slice(place, place + 1).flatMap((cost) =>
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
  const { code, activities, kinds, semesters, roles, missing } = noted;
  const accompanied = isOfCompanion(code) || roles.has("companion") ? accompaniedIn(round) : [];
  const received = { item: cost.terms.item, activities: [...activities], kinds: [...kinds], semesters: [...semesters], roles: [...roles], accompanied, missing: [...missing] };
  const rests = restsOf(round, cost, noted);
  return { received, path: ["costs", cost.place], terms: rests, rests };
}

/** What is said of payers rests on the cost, of semesters on who contributes, of hours on where they stand open, and of who comes along on who can. */
function restsOf(round: Round, { terms }: CostOutcome, { code, activities, kinds }: NotedLines): readonly Term[] {
  if (code === "payer-not-stated" || code === "payer-from-caller") return [terms];
  if (code === "semester-needed") return terms.contributions ?? [];
  const gatherings = round.gatherings.filter((gathering) => activities.has(gatheringActivityId(round, gathering)));
  if (code === "hours-missing") return isLocalWork(terms.basis) ? termsOfWork(round) : gatherings;
  if (!isOfCompanion(code)) return [];
  const meetings = kinds.has(guidanceMeeting) ? [round.guidance, ...gatherings] : gatherings;
  return round.audiences.filter(({ id }) => meetings.some(({ audience }) => audience === id));
}

function isOfCompanion(code: NoteCode): boolean {
  return code === "companion-missing" || code === "companion-unknown";
}

function termsOfWork({ localWork }: Round): readonly Term[] {
  return localWork === undefined ? [] : [localWork];
}

/** The kinds of meeting that a finding is about. */
export function kindsOf({ kinds }: Noted["received"]): Fact {
  return { all: kinds.map((kind) => ({ kind })) };
}
