import { met, needsJudgement, rule, unmet } from "../../assessment/index.js";
import { sayDate, type Locale } from "../../language/index.js";
import { sayRole, type Round, type SeatRole } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";
import { holdersOf, rolesHeldBy } from "../holders.js";
import type { Member } from "../model.js";
import type { GroupQuestion } from "../question.js";

type Pair = readonly [SeatRole, SeatRole];

interface DoubleSeat {
  readonly expected: { readonly on: CivilDate };
  readonly received: { readonly roles: Pair };
}

/** May one person hold two seats, where nobody else could hold one of them? The call is silent; the round says (D7). */
export const combinations = rule({
  id: "group.combinations",
  force: "must",
  facts: ["participation/1"],
  assumptions: ["D7"],
  assess: ({ round, group, on }: GroupQuestion) => {
    const doubles = shortPairs({ round, group, on }).flatMap((pair) =>
      group.members.flatMap((member, index) => (holdsBoth(member, pair, on) ? [combinationAnswer(round, on, pair, index)] : [])),
    );
    return doubles.length === 0 ? [met("no-double-seats", { path: ["members"] })] : doubles;
  },
  texts: {
    nb: {
      "no-double-seats": "Ingen trenger å fylle to plasser i kommunegruppa.",
      "combination-allowed": (it) => `Én person er både ${both(it, "nb")} ${date(it, "nb")}. Det går an.`,
      "combination-not-allowed": (it) => `Én person er både ${both(it, "nb")} ${date(it, "nb")}. De to må være to personer. Pek ut en til.`,
      "combination-to-judge": (it) => `Én person er både ${both(it, "nb")} ${date(it, "nb")}. Utlysningen sier ikke om det går an; arrangøren må vurdere det.`,
    },
    nn: {
      "no-double-seats": "Ingen treng å fylle to plassar i kommunegruppa.",
      "combination-allowed": (it) => `Éin person er både ${both(it, "nn")} ${date(it, "nn")}. Det går an.`,
      "combination-not-allowed": (it) => `Éin person er både ${both(it, "nn")} ${date(it, "nn")}. Dei to må vere to personar. Peik ut ein til.`,
      "combination-to-judge": (it) => `Éin person er både ${both(it, "nn")} ${date(it, "nn")}. Utlysinga seier ikkje om det går an; arrangøren må vurdere det.`,
    },
    en: {
      "no-double-seats": "Nobody has to fill two seats of the municipal group.",
      "combination-allowed": (it) => `One person is both ${both(it, "en")} on ${date(it, "en")}. That is possible.`,
      "combination-not-allowed": (it) => `One person is both ${both(it, "en")} on ${date(it, "en")}. The two must be two people. Appoint one more.`,
      "combination-to-judge": (it) =>
        `One person is both ${both(it, "en")} on ${date(it, "en")}. The call does not say whether that is possible; the organiser has to judge it.`,
    },
  },
});

/** A double seat matters only where too few people hold the two seats for each to have its own. */
function shortPairs({ round, group, on }: GroupQuestion): readonly Pair[] {
  const seats = round.group.seats.map(({ role, min }) => ({ role, min, people: holdersOf(group, role, on) }));
  const pairs = seats.flatMap((first, index) => seats.slice(index + 1).map((second) => [first, second] as const));
  const short = pairs.filter(([first, second]) => new Set([...first.people, ...second.people]).size < first.min + second.min);
  return short.map(([first, second]) => [first.role, second.role]);
}

function holdsBoth(member: Member, pair: Pair, on: CivilDate): boolean {
  const roles = rolesHeldBy(member, on);
  return pair.every((role) => roles.includes(role));
}

function combinationAnswer(round: Round, on: CivilDate, pair: Pair, index: number) {
  const { allowed, facts, assumptions } = termsFor(round, pair);
  const details = { expected: { on }, received: { roles: pair }, path: ["members", index, "seats"], facts, assumptions };
  if (allowed === "needs-judgement") return needsJudgement("combination-to-judge", details);
  return allowed ? met("combination-allowed", details) : unmet("combination-not-allowed", details);
}

function termsFor({ group }: Round, [first, second]: Pair) {
  return group.combinations.find(({ roles }) => roles.includes(first) && roles.includes(second)) ?? group.otherCombinations;
}

function both({ received }: DoubleSeat, locale: Locale): string {
  const [first, second] = received.roles;
  return `${sayRole(first, locale)} ${locale === "en" ? "and" : "og"} ${sayRole(second, locale)}`;
}

function date({ expected }: DoubleSeat, locale: Locale): string {
  return sayDate(expected.on, locale);
}
