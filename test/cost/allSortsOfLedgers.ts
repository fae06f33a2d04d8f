import { costResponsibility, type CostFinding, type CostRatesInput, type LedgerFinding, type Round } from "../../src/index.js";
import { fullButForPolitical, fullGroup, groupOf, seat } from "../group/groups.js";
import { roundWith } from "../group/rounds.js";
import { allRates, ledgerFor, meeting, roundWithContributions, someRates, type Asked } from "./ledgers.js";

const organiser = { payer: "organiser", cap: { amount: 1000, per: "semester" } } as const;
const shared: readonly Round[] = [
  roundWithContributions("working-time.local-development", organiser),
  roundWithContributions("adviser", { payer: "municipality", share: { numerator: 1, denominator: 3 }, semesters: ["autumn-2026"] }),
  roundWithContributions("local-venue", { payer: "municipality", share: { numerator: 1, denominator: 2 }, cap: { amount: 1000, per: "period" } }),
];
const withoutGuidance = roundWith(({ guidance }) => (guidance.perSemester = 0));

const of = (validFrom: "2026-01-01" | "2027-01-01"): CostRatesInput => ({ hourly: { default: [{ validFrom, amount: 60_000 }] }, hours: allRates.hours });
const changing = { ...allRates, hourly: { default: [{ validFrom: "2026-01-01", amount: 1 }, { validFrom: "2027-01-01", validTo: "2028-01-01", amount: 2 }] } } as const;

const asked: readonly Asked[] = [
  {},
  { rates: someRates },
  { rates: allRates, options: { guidanceMeetings: [meeting] } },
  { rates: of("2026-01-01") },
  { rates: { reuseLastRate: true, ...of("2026-01-01") } },
  { rates: of("2027-01-01") },
  { rates: changing },
  { rates: someRates, group: fullButForPolitical(seat("owner-political", { to: "2027-10-01" })) },
  { rates: someRates, group: groupOf(["principal"]) },
  { rates: allRates, group: { members: [] } },
  ...[...shared, withoutGuidance].map((round) => ({ round, rates: allRates, group: fullGroup })),
];

/** What is found of costs in all sorts of rounds, groups and rates. */
export const findingsOfLedgers: readonly (LedgerFinding | CostFinding)[] = [
  ...asked.flatMap((each) => ledgerFor(each).findings),
  ...shared.flatMap((round) => costResponsibility(round).map(({ finding }) => finding)),
];
