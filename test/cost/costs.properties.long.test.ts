import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, estimateCosts, round2026, type CivilDate, type CostRatesInput, type Ledger, type LedgerTotals, type Payer, type Round } from "../../src/index.js";
import type { GroupOf, Role } from "../group/groups.js";
import { roundWith, type RoundData } from "../group/rounds.js";

const payers = ["municipality", "organiser", "not-stated"] as const satisfies readonly Payer[];
const roles = ["owner-political", "owner-administrative", "principal", "resource-teacher"] as const satisfies readonly Role[];
const semesters = ["autumn-2026", "spring-2027", "autumn-2027"] as const;

/** From two months before the programme period to two months after it. */
const date = fc.integer({ min: -60, max: 578 }).map((days) => addDays("2026-08-01", days));
const seat = fc.oneof(
  fc.record({ role: fc.constantFrom(...roles) }),
  fc.record({ role: fc.constantFrom(...roles), from: date }),
  fc.record({ role: fc.constantFrom(...roles), from: date, days: fc.integer({ min: 1, max: 300 }) }).map(({ days, ...rest }) => ({ ...rest, to: addDays(rest.from, days) })),
);
const group: fc.Arbitrary<GroupOf> = fc
  .array(fc.array(seat, { maxLength: 3 }), { maxLength: 8 })
  .map((members) => ({ members: members.map((seats, index) => ({ id: String(index), seats })) }));

const amount = fc.integer({ min: 0, max: 1_000_000 });
const rate = fc.oneof(amount, fc.uniqueArray(fc.record({ validFrom: date, amount }), { minLength: 1, maxLength: 3, selector: ({ validFrom }) => validFrom }));
const hours = fc.integer({ min: 0, max: 4000 }).map((hundredths) => hundredths / 100);
const payer = fc.constantFrom("municipality" as const, "organiser" as const);
const rates: fc.Arbitrary<CostRatesInput> = fc.record(
  {
    hourly: fc.record({ principal: rate, "resource-teacher": rate, default: rate }, { requiredKeys: [] }),
    travelPerPersonTrip: rate,
    hours: fc.record(
      { "leader-gathering": hours, "guidance-meeting": hours, localDevelopmentWorkPerMember: fc.oneof(hours, fc.dictionary(fc.constantFrom(...semesters), hours)) },
      { requiredKeys: [] },
    ),
    notStated: fc.record(
      {
        "lodging-and-meals": fc.record({ payer, perPersonTrip: rate }),
        "local-venue": fc.record({ payer, perMeeting: rate }),
        "substitute-teachers": fc.record({ payer, perHour: rate }),
      },
      { requiredKeys: [] },
    ),
    reuseLastRate: fc.boolean(),
  },
  { requiredKeys: [] },
);

type Contribution = NonNullable<RoundData["costs"][number]["contributions"]>[number];

const share = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 })).map(([numerator, rest]) => ({ numerator, denominator: numerator + rest }));
const contribution = fc.record(
  { share, cap: fc.record({ amount: fc.integer({ min: 0, max: 500_000 }), per: fc.constantFrom("semester" as const, "period" as const) }), semesters: fc.subarray([...semesters], { minLength: 1 }) },
  { requiredKeys: [] },
);

/** The round of the call, where whoever does not pay a cost contributes to it. */
function withContribution(terms: Omit<Contribution, "payer" | "provisions" | "assumptions">): Round {
  return roundWith(({ costs }) => {
    for (const cost of costs) cost.contributions = [{ payer: cost.payer === "municipality" ? "organiser" : "municipality", provisions: ["costs/0"], ...terms }];
  });
}

function sumOf(lines: Ledger["lines"]): number {
  return lines.reduce((sum, line) => sum + (line.amount ?? 0), 0);
}

function knownIn(totals: LedgerTotals): number {
  return payers.reduce((sum, each) => sum + totals[each].known, 0);
}

describe("a ledger", () => {
  it("has totals that its lines add up to, and so do the semesters", () => {
    fc.assert(
      fc.property(group, rates, contribution, fc.boolean(), (people, given, terms, shared) => {
        const { lines, totals, semesters: parts } = estimateCosts(shared ? withContribution(terms) : round2026, people, given);
        for (const each of payers) {
          const own = lines.filter((line) => line.payer === each);
          expect(totals[each].known).toBe(sumOf(own));
          expect(totals[each].unknown).toEqual([...new Set(own.filter((line) => line.amount === null).map(({ item }) => item))]);
          expect(parts.reduce((sum, part) => sum + part.totals[each].known, 0)).toBe(totals[each].known);
        }
      }),
    );
  });

  it("has an amount exactly where nothing is missing, and never less than nothing", () => {
    fc.assert(
      fc.property(group, rates, contribution, fc.boolean(), (people, given, terms, shared) => {
        const { lines } = estimateCosts(shared ? withContribution(terms) : round2026, people, given);
        for (const line of lines) {
          expect(line.amount === null).toBe(line.missing.length > 0);
          expect(line.amount === null || (Number.isSafeInteger(line.amount) && line.amount >= 0)).toBe(true);
          expect(line.amount === null || (line.quantity !== null && line.rate !== null)).toBe(true);
        }
      }),
    );
  });

  it("has the same totals in whatever order the members and their seats stand", () => {
    fc.assert(
      fc.property(group, rates, (people, given) => {
        const turned = { members: people.members.toReversed().map(({ id, seats }) => ({ id, seats: seats.toReversed() })) };
        expect(estimateCosts(round2026, turned, given)).toEqual(estimateCosts(round2026, people, given));
      }),
    );
  });

  it("survives JSON", () => {
    fc.assert(
      fc.property(group, rates, (people, given) => {
        const ledger = estimateCosts(round2026, people, given);
        expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
      }),
    );
  });
});

describe("people", () => {
  type Member = GroupOf["members"][number];
  const holds = ({ seats }: Member, role: Role, on: CivilDate) => seats.some((held) => held.role === role && (held.from ?? on) <= on && (held.to === undefined || on < held.to));

  it("do local development work on each day on which they hold a seat, and under one seat each", () => {
    const days = Array.from({ length: 518 }, (_, day) => addDays("2026-08-01", day));
    fc.assert(
      fc.property(group, (people) => {
        const { lines } = estimateCosts(round2026, people, { hours: { localDevelopmentWorkPerMember: days.length } });
        const worked = roles.map((role) => lines.find((line) => line.item === "working-time.local-development" && line.role === role)?.quantity ?? 0);
        const counted = days.flatMap((day) => people.members.flatMap((member) => roles.find((role) => holds(member, role, day)) ?? []));
        expect(worked).toEqual(roles.map((role) => counted.filter((each) => each === role).length));
      }),
    );
  });

  it("go to a leader gathering as a principal, also with another seat, and one of all the others, who may be a principal too", () => {
    fc.assert(
      fc.property(group, (people) => {
        const trips = estimateCosts(round2026, people, {}).lines.filter(({ item, quantity }) => item === "travel.leader-gatherings" && quantity !== null);
        const gatherings = ["2026-09-25", "2027-02-19", "2027-11-26"] as const;
        const going = gatherings.map((on) => {
          const seated = people.members.filter((member) => roles.some((role) => holds(member, role, on)));
          const principals = seated.some((member) => holds(member, "principal", on)) ? 1 : 0;
          return { date: on, quantity: principals + Math.min(1, seated.length - principals) };
        });
        expect(trips.map(({ date: on, quantity }) => ({ date: on, quantity }))).toEqual(going.filter(({ quantity }) => quantity > 0));
      }),
    );
  });
});

/** Rates with one of what another has, where they lack it. */
const moreRates: Readonly<Record<string, (rates: CostRatesInput, value: number) => CostRatesInput>> = {
  "travel": (given, value) => ({ travelPerPersonTrip: value, ...defined(given) }),
  "the rate of the principal": (given, value) => (given.hourly?.default === undefined ? { ...given, hourly: { principal: value, ...defined(given.hourly ?? {}) } } : given),
  "the rate of the others": (given, value) => ({ ...given, hourly: { default: value, ...defined(given.hourly ?? {}) } }),
  "the hours of leader gatherings": (given, value) => ({ ...given, hours: { "leader-gathering": value / 1000, ...defined(given.hours ?? {}) } }),
  "the hours of guidance meetings": (given, value) => ({ ...given, hours: { "guidance-meeting": value / 1000, ...defined(given.hours ?? {}) } }),
};

function defined<Given extends object>(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Given;
}

describe.each(Object.entries(moreRates))("to say more, as %s,", (_what, withMore) => {
  it("never lowers what is known, and makes nothing unknown", () => {
    fc.assert(
      fc.property(group, rates, amount, contribution, fc.boolean(), (people, given, value, terms, shared) => {
        const round = shared ? withContribution(terms) : round2026;
        const before = estimateCosts(round, people, given).totals;
        const after = estimateCosts(round, people, withMore(given, value)).totals;
        for (const each of payers) {
          expect(after[each].known).toBeGreaterThanOrEqual(before[each].known);
          expect(before[each].unknown).toEqual(expect.arrayContaining([...after[each].unknown]));
        }
      }),
    );
  });
});

describe("contributions", () => {
  it("change who pays, and never what it comes to", () => {
    fc.assert(
      fc.property(group, rates, contribution, (people, given, terms) => {
        // Of hours for the whole period, nobody knows which semester they are in.
        fc.pre((terms.semesters === undefined && terms.cap?.per !== "semester") || typeof given.hours?.["localDevelopmentWorkPerMember"] !== "number");
        const whole = estimateCosts(round2026, people, given);
        const split = estimateCosts(withContribution(terms), people, given);
        const named = whole.lines.filter(({ payer: each }) => each !== "not-stated");
        const sums = (ledger: Ledger) => named.map(({ item, activity, semester, role }) => sumOf(ledger.lines.filter((line) => line.item === item && line.activity === activity && line.semester === semester && line.role === role)));
        expect(sums(split)).toEqual(sums(whole));
        expect(knownIn(split.totals)).toBe(knownIn(whole.totals));
      }),
      { numRuns: 30 },
    );
  });
});
