import { estimateCosts, round2026, type CostRatesInput, type Ledger, type LedgerLine, type MunicipalGroupInput, type Round } from "../../src/index.js";
import { fullGroup } from "../group/groups.js";
import { roundWith, type RoundData } from "../group/rounds.js";

/** What an hour and a trip cost one municipality. */
export const someRates = {
  hourly: { principal: 65_000, "resource-teacher": 52_000, default: 60_000 },
  travelPerPersonTrip: 350_000,
  hours: { "leader-gathering": 6, "guidance-meeting": 3, localDevelopmentWorkPerMember: 40 },
  notStated: { "lodging-and-meals": { payer: "municipality", perPersonTrip: 180_000 } },
} as const satisfies CostRatesInput;

/** The same hour for everybody, and everything else that can be known. */
export const allRates = {
  hourly: { default: 60_000 },
  travelPerPersonTrip: 350_000,
  hours: { "leader-gathering": 6, "guidance-meeting": 3, localDevelopmentWorkPerMember: 40 },
  notStated: {
    "lodging-and-meals": { payer: "municipality", perPersonTrip: 180_000 },
    "local-venue": { payer: "organiser", perMeeting: 120_000 },
    "substitute-teachers": { payer: "municipality", perHour: 45_000 },
  },
} as const satisfies CostRatesInput;

/** A guidance meeting from 12 to 15. */
export const meeting = { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" } as const;

/** What is asked of a ledger; what is left out is the round of the call, a full group and no rates. */
export interface Asked {
  readonly round?: Round;
  readonly group?: MunicipalGroupInput;
  readonly rates?: CostRatesInput;
  readonly options?: Parameters<typeof estimateCosts>[3];
}

/** The ledger for what is asked. */
export function ledgerFor({ round = round2026, group = fullGroup, rates = {}, options = {} }: Asked): Ledger {
  return estimateCosts(round, group, rates, options);
}

/** The lines of one cost. */
export function linesFor(item: string, asked: Asked): readonly LedgerLine[] {
  return ledgerFor(asked).lines.filter((line) => line.item === item);
}

type CostTerms = RoundData["costs"][number];

const names = { nb: "utstyr", nn: "utstyr", en: "equipment" };

/** The round of the call, where one more thing costs something: equipment, which the municipality pays for unless something else is said. */
export function roundWithCost(basis: CostTerms["basis"], terms: Partial<CostTerms> = {}): Round {
  return roundWith(({ costs }) => {
    costs.push({ item: "equipment", names: { one: names, the: names }, payer: "municipality", basis, provisions: ["costs/1"], ...terms });
  });
}

/** Who contributes to a cost, as a round states it. */
export type Contribution = NonNullable<RoundData["costs"][number]["contributions"]>[number];

/** The round of the call, where others contribute to one cost. */
export function roundWithContributions(item: string, ...contributions: readonly Omit<Contribution, "provisions" | "assumptions">[]): Round {
  return roundWith(({ costs }) => {
    for (const cost of costs) if (cost.item === item) cost.contributions = contributions.map((each) => ({ ...each, provisions: ["costs/0"] }));
  });
}
