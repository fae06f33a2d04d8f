import { met, needsJudgement, notApplicable, ruleForEach, unknown, type Answer, type Term } from "../../assessment/index.js";
import type { Fact, Facts } from "../../language/index.js";
import { guidanceMeeting, type ActivityKind, type CostTerms, type Round, type SemesterId } from "../../round/index.js";
import { gatheringActivityId } from "../../schedule/index.js";
import { isLocalWork } from "../costBasis.js";
import type { NoteCode } from "../ledgerLine.js";
import type { CostOutcome, LedgerQuestion, NotedLines } from "../outcome.js";
import { accompaniedIn, whose } from "../people.js";

const eachCost = { each: ({ costs }: Round) => costs, about: ({ item }: CostTerms) => item, force: "expected" } as const;

const ledgerAmount = ruleForEach({
  id: "cost.ledger.amount",
  ...eachCost,
  assess: ({ costs }: LedgerQuestion, _cost: CostTerms, place: number) => costs.slice(place, place + 1).map(amountAnswer),
  says: {
    "amount-known": ({ about, received }) => ({ cost: { cost: about }, amount: { ore: received.known } }),
    "amount-partly-known": ({ about, received }) => ({ cost: { cost: about }, amount: { ore: received.known } }),
    "amount-unknown": ({ about }) => ({ cost: { cost: about } }),
    "not-estimated": ({ about }) => ({ cost: { cost: about } }),
    "nothing-arises": ({ about }) => ({ cost: { cost: about } }),
  },
});

function amountAnswer({ terms, place, isOrganisersAlone, known, lines, unknown: unknownLines, notes, rests }: CostOutcome) {
  const arising = { received: { item: terms.item, known, lines, unknown: unknownLines }, path: ["costs", place] };
  if (lines === 0) return notApplicable("nothing-arises", arising);
  const details = { rests: [terms, ...rests], ...arising };
  if (unknownLines === 0) return met("amount-known", details);
  if (isOrganisersAlone && notes.has("rate-not-asked")) return notApplicable("not-estimated", details);
  return unknownLines < lines ? unknown("amount-partly-known", details) : unknown("amount-unknown", details);
}

/** The call does not state those of every meeting, nor of the local work (D5, D19). */
const ledgerHours = ruleForEach({
  id: "cost.ledger.hours",
  ...eachCost,
  assess: (question: LedgerQuestion, _cost: CostTerms, place: number) =>
    eachNote(question, place, ["hours-missing", "semester-needed"], (code, details) => unknown(code, details)),
  says: {
    "hours-missing": ({ received }) => ({ cost: { cost: received.item }, work: received.kinds.length === 0 ? "local" : "atMeetings", kinds: kindsOf(received) }),
    // Only time is somebody’s; what else is for the whole period is an amount, which cannot be given for each semester.
    "semester-needed": ({ received: { item, roles } }) => ({ cost: { cost: item }, given: roles.length > 0 ? "hours" : "amount" }),
  },
});

/** Whom the caller names is told apart (D17). */
const ledgerPayer = ruleForEach({
  id: "cost.ledger.payer",
  ...eachCost,
  assess: (question: LedgerQuestion, _cost: CostTerms, place: number) =>
    eachNote(question, place, ["payer-not-stated", "payer-from-caller"], (code, details, { payer }) =>
      code === "payer-not-stated" ? unknown(code, details) : met(code, { expected: { payer }, ...details }),
    ),
  says: {
    "payer-not-stated": ({ received }) => ({ cost: { cost: received.item } }),
    "payer-from-caller": ({ expected, received }) => ({ cost: { cost: received.item }, payer: { payer: expected.payer } }),
  },
});

const aboutPeople = ["people-unknown", "seat-empty", "companion-missing", "companion-unknown"] as const;

/** Who comes along, nobody knows beforehand (D6). */
const ledgerPeople = ruleForEach({
  id: "cost.ledger.people",
  ...eachCost,
  assess: (question: LedgerQuestion, _cost: CostTerms, place: number) =>
    eachNote(question, place, aboutPeople, (code, details) => unknown(code, details)),
  says: {
    "people-unknown": ({ received: { item, semesters } }) => ({ cost: { cost: item }, semesters: { all: semesters.map((semester) => ({ semester })) } }),
    "seat-empty": ({ received: { item, roles } }) => ({ cost: { cost: item }, roles: { all: roles.map((seat) => ({ seat })) } }),
    "companion-missing": ofCompanion,
    // Whoever comes along may hold a seat that the cost is for or not, and no rate can mend that.
    "companion-unknown": (noted) => ({ ...ofCompanion(noted), mended: noted.received.missing.includes("companion") ? "later" : "byRate" }),
  },
});

function ofCompanion({ received }: Noted): Facts {
  return { cost: { cost: received.item }, seats: { all: received.accompanied.map((seat) => ({ seat })) }, kinds: kindsOf(received) };
}

const aboutRates = ["rate-missing", "rate-expired", "rate-not-yet-valid", "rate-changes", "rate-reused"] as const;

/** A rate that is used beyond its time is for a person to weigh. */
const ledgerRates = ruleForEach({
  id: "cost.ledger.rates",
  ...eachCost,
  assess: (question: LedgerQuestion, _cost: CostTerms, place: number) =>
    eachNote(question, place, aboutRates, (code, details) => (code === "rate-reused" ? needsJudgement(code, details) : unknown(code, details))),
  says: {
    "rate-missing": ofSeats,
    "rate-expired": ofSeats,
    "rate-not-yet-valid": ofSeats,
    "rate-changes": (noted) => ({ ...ofSeats(noted), mended: mendedBy(noted) }),
    "rate-reused": ofSeats,
  },
});

/** Every rule about what an estimate of costs knows and what it does not, in the order in which the findings stand. */
export const ledgerRules = Object.freeze([ledgerAmount, ledgerRates, ledgerHours, ledgerPeople, ledgerPayer] as const);

function ofSeats({ received: { item, roles, accompanied } }: Noted): Facts {
  return { cost: { cost: item }, rate: roles.length === 0 ? "ofAll" : "ofSeats", roles: { all: roles.map((role) => whose(role, accompanied)) } };
}

/** A shorter time would mend it, where anything does. Time at no meeting is time for local work. */
function mendedBy({ received: { kinds, roles } }: Noted): string {
  if (kinds.length > 0) return "byDates";
  return roles.length > 0 ? "byHours" : "byRate";
}

interface Noted {
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

function eachNote<Code extends NoteCode, Said extends Answer>(
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

function kindsOf({ kinds }: Noted["received"]): Fact {
  return { all: kinds.map((kind) => ({ kind })) };
}
