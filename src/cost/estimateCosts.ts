import { assess, type FindingOf } from "../assessment/index.js";
import { groupSchemaOf, type MunicipalGroupInput } from "../group/index.js";
import { groupedBy, readAll, readInput } from "../input/index.js";
import { readRound, type Payer, type Round, type SemesterId, type Vocabulary } from "../round/index.js";
import { agreementSchemaOf, buildParsedSchedule, type AgreementInput } from "../schedule/index.js";
import { costing, type CostQuestion } from "./costing.js";
import type { LedgerLine } from "./ledgerLine.js";
import { linesOf, mainPayer } from "./linesOf.js";
import { sumOfAmounts } from "./money.js";
import { outcomeOf } from "./outcome.js";
import { readRates, type CostRatesInput } from "./rates.js";
import { ledgerRules } from "./rules/ledger.js";

/** What the rules about ledgers can find. */
export type LedgerFinding = FindingOf<(typeof ledgerRules)[number]>;

/** What a round costs one municipality and the others who pay: lines, sums, and what nobody knows. JSON-serialisable. */
export interface Ledger<V extends Vocabulary = Vocabulary> {
  /** The id of the round. */
  readonly round: string;
  /** Every line: costs in the order of the round, the meetings of each in time order, the seats of each in the round's order. */
  readonly lines: readonly LedgerLine<V>[];
  /** The sums by semester, in the order of the round; what is for the whole period stands last. */
  readonly semesters: readonly LedgerSemester<V>[];
  /** The sums of all lines. */
  readonly totals: LedgerTotals<V>;
  /** What is known of each cost and what is not, why, and what would mend it. */
  readonly findings: readonly LedgerFinding[];
}

/** What one payer pays. */
export interface LedgerTotal<V extends Vocabulary = Vocabulary> {
  /** The sum of all that is known, in whole øre. What is unknown is not in it, not even as 0. */
  readonly known: number;
  /** The costs of which at least one line has no known amount, each once, in the order of the round. */
  readonly unknown: readonly V["cost"][];
}

/** What each payer pays. */
export type LedgerTotals<V extends Vocabulary = Vocabulary> = Readonly<Record<Payer, LedgerTotal<V>>>;

/** What is paid in one semester. */
export interface LedgerSemester<V extends Vocabulary = Vocabulary> {
  /** The semester; `null` for what is for the whole period. */
  readonly semester: SemesterId | null;
  /** What each payer pays. */
  readonly totals: LedgerTotals<V>;
}

/**
 * Answers what taking part in a round costs, who pays it, and what nobody knows: a ledger.
 *
 * @remarks Amounts are whole øre; each line is rounded once, half away from zero, and the lines add up to the totals exactly. What is
 * left out of the rates is unknown, never 0: the line still stands, says what it lacks, and counts as unknown in the totals.
 *
 * People follow their seats over time: whoever holds a seat on the date of a meeting is there, of a meeting of several days on its first.
 * Whoever holds two seats counts once, under the one that stands first in the round; at meetings for some seats, as leader gatherings
 * (ledersamlinger) are for the principal (rektor), whoever holds one of those counts under it, or as the companion where more hold it than
 * the round wants in it. Who comes along is not known beforehand (D6), so an hour of a companion has a price only where the rates state it or all who can come along have the same. A guidance meeting
 * (veiledningsmøte) without a date has the people who are there on every day of its semester from the start of the programme on; where
 * they change, their number is unknown. A seat that the round asks for and nobody holds, once the group must be complete (D8), is a line
 * of its own, whose quantity is unknown; a seat that may be empty has none.
 *
 * What the quantity of a cost counts, its basis in the round says. Hours are those on the clock; the rates state hours only for meetings
 * that have none, and never override the call. Local development work (lokalt utviklingsarbeid) is shared out by days to those who hold a
 * seat for a part of the time. Trips arise only where people meet in person. A fee has the amount that the call states. What the rates do
 * not ask about, such as what the organiser pays, stands with its quantity and without an amount.
 *
 * Where others contribute, each line is split: the main payer pays the rest, and a cap is used up in the order of the lines, by those
 * whose amount is known. Source: costs/0 to costs/2; where the call is silent, D5, D6, D8 and D16 to D19.
 * @param group - The municipal group, which says who holds which seat when.
 * @param rates - What an hour, a trip and a meeting cost; every key is optional.
 * @param options - `guidanceMeetings`: those agreed, as for `buildSchedule`; all are to be agreed when left out.
 * @returns The lines, the sums by payer and by semester, and what is known and unknown of each cost.
 * @throws InvalidInputError when anything is not shaped as it should be, with every problem and its path, or when amounts are greater than
 * a number holds exactly.
 * @example
 * ```ts
 * import { estimateCosts, explain, round2026 } from "kulturskole-veiledning";
 *
 * const group = {
 *   members: [
 *     { id: "m1", seats: [{ role: "principal" }] },
 *     { id: "m2", seats: [{ role: "resource-teacher" }] },
 *     { id: "m3", seats: [{ role: "owner-political" }] },
 *     { id: "m4", seats: [{ role: "owner-administrative" }] },
 *   ],
 * } as const;
 * const ledger = estimateCosts(round2026, group, { hourly: { principal: 65000, default: 60000 }, travelPerPersonTrip: 350000 });
 * ledger.totals.municipality.known; // => 5775000
 * ledger.totals.municipality.unknown; // => ["working-time.gatherings", "working-time.guidance", "working-time.local-development"]
 * const hours = ledger.findings.find(({ code }) => code === "hours-missing");
 * if (hours === undefined) throw new Error("The call does not say how long a leader gathering is");
 * explain(round2026, hours, "en");
 * // => "Working time at gatherings: the number of hours is treated as unknown for leader gatherings. This is assumed; the call does not say so. Give the hours so that the amount can be included."
 * ```
 */
export function estimateCosts<V extends Vocabulary>(
  round: Round<V>,
  group: MunicipalGroupInput<NoInfer<V>>,
  rates: CostRatesInput<NoInfer<V>>,
  options: AgreementInput = {},
): Ledger<V> {
  const parsed = readRound(round);
  const [parsedGroup, parsedRates, { guidanceMeetings }] = readAll(
    () => readInput("group", groupSchemaOf(parsed), group),
    () => readRates(parsed, rates),
    () => readInput("options", agreementSchemaOf(parsed), options),
  );
  const { activities } = buildParsedSchedule({ round: parsed, guidanceMeetings });
  // The words of a ledger are those of its round.
  return estimateParsedCosts({ round: parsed, group: parsedGroup, activities, rates: parsedRates }) as Ledger<V>;
}

export function estimateParsedCosts(question: CostQuestion): Ledger {
  const { round, rates } = question;
  const looked = costing(question);
  const byCost = round.costs.map((terms) => linesOf(looked, terms));
  const costs = round.costs.map((terms, place) => outcomeOf(terms, place, mainPayer(terms, rates), byCost[place] ?? []));
  const lines = byCost.flatMap((noted) => noted.map(({ line }) => line));
  const { findings } = assess(ledgerRules, { round, costs });
  return { round: round.id, lines, semesters: semesterTotals(round, lines), totals: totalsOf(lines), findings };
}

function totalsOf(lines: readonly LedgerLine[]): LedgerTotals {
  const byPayer = groupedBy(lines, ({ payer }) => payer);
  const total = (payer: Payer) => totalOf(byPayer.get(payer) ?? []);
  return { municipality: total("municipality"), organiser: total("organiser"), "not-stated": total("not-stated") };
}

function semesterTotals({ semesters }: Round, lines: readonly LedgerLine[]): readonly LedgerSemester[] {
  const bySemester = groupedBy(lines, ({ semester }) => semester);
  const ids = new Set([...semesters.map(({ id }) => id), ...[...bySemester.keys()].filter((id) => id !== null)]);
  const all = [...ids, ...(bySemester.has(null) ? [null] : [])];
  return all.map((semester) => ({ semester, totals: totalsOf(bySemester.get(semester) ?? []) }));
}

function totalOf(lines: readonly LedgerLine[]): LedgerTotal {
  const unknown = lines.filter(({ amount }) => amount === null).map(({ item }) => item);
  return { known: sumOfAmounts(lines.flatMap(({ amount }) => amount ?? []), "rates"), unknown: [...new Set(unknown)] };
}
