import Table from "cli-table3";
import { explain, textIn, type Activity, type Ledger, type LedgerTotal, type Locale, type Payer, type Round } from "kulturskole-veiledning";
import type { MunicipalityReport, SimulationReport } from "kulturskole-veiledning/simulation";
import { printable } from "../shared/complaint.js";
import { dayBefore, sayDays } from "../shared/days.js";
import { beside, capitalised, label, pageWidth } from "../shared/layout.js";
import { sayWithOutcome } from "../shared/outcomes.js";
import { sharedWords } from "../shared/words.js";
import { words } from "./words.js";

const labelWidth = 22;
const textWidth = pageWidth - labelWidth - 3;
const payers: readonly Payer[] = ["municipality", "organiser", "not-stated"];

/** A table for each municipality, and below them what was assumed where the call is silent. */
export function closing(round: Round, report: SimulationReport, locale: Locale): string {
  return [...report.municipalities.map((each) => tableOf(round, each, locale)), words[locale].totals(report.totals), ...assumptions(round, report, locale)].join("\n\n");
}

function tableOf(round: Round, municipality: MunicipalityReport, locale: Locale): string {
  const { rows, answers } = words[locale];
  const { none, nothing, notSubmitted, status } = sharedWords[locale];
  const table = new Table({ style: { head: [], border: [] }, colWidths: [labelWidth, textWidth] });
  const { verdict, takesPart } = municipality;
  table.push(
    [{ colSpan: 2, content: label(municipality) }],
    [rows.verdict, verdict === null ? notSubmitted : explain(round, { verdict }, locale)],
    [rows.takesPart, takesPart === null ? answers.none : answers[takesPart ? "yes" : "no"]],
    [status, capitalised(explain(round, { state: municipality.lifeCycle.state }, locale))],
    [rows.open, inCell(openOf(round, municipality, locale)) || nothing],
    [rows.assumptions, inCell(assumedOf(round, municipality, locale)) || nothing],
    [rows.gaps, inCell(gapsOf(round, municipality, locale)) || none],
    ...meetingRows(round, municipality, locale),
  );
  return table.toString();
}

/** Broken into lines here, for the table would break between a day and its month. */
function inCell(lines: readonly string[]): string {
  return lines.flatMap((line) => beside("", line, textWidth - 2)).join("\n");
}

function openOf(round: Round, { verdict, findings }: MunicipalityReport, locale: Locale): string[] {
  if (verdict === null) return [capitalised(sharedWords[locale].notSubmitted)];
  const open = findings.filter(({ outcome }) => outcome !== "met" && outcome !== "not-applicable");
  return open.map((finding) => sayWithOutcome(round, finding, locale));
}

/** What is met because of what the round assumes where the call is silent: one line for each assumption. */
function assumedOf(round: Round, { findings }: MunicipalityReport, locale: Locale): string[] {
  const lines = new Map<string, string>();
  for (const finding of findings.filter(({ outcome }) => outcome === "met")) {
    for (const id of finding.assumptions) lines.set(id, lines.get(id) ?? `${id}: ${explain(round, finding, locale)}`);
  }
  return [...lines.values()].sort(new Intl.Collator("en", { numeric: true }).compare);
}

function gapsOf(round: Round, { gaps }: MunicipalityReport, locale: Locale): string[] {
  return gaps.map(({ role, from, to }) => `${capitalised(explain(round, { seat: role }, locale))}: ${sayDays(round, from, dayBefore(to), locale)}`);
}

function meetingRows(round: Round, { meetings, schedule, attendance, costs, adviser, ledger }: MunicipalityReport, locale: Locale): string[][] {
  if (meetings === null || schedule === null || attendance === null) return [];
  const { rows, meetingCounts, hours, came } = words[locale];
  return [
    ...(adviser === null ? [] : [[rows.adviser, sharedWords[locale].quoted(printable(adviser))]]),
    [rows.meetings, meetingCounts(meetings)],
    [rows.hours, inCell([hours(meetings.hours.known, unknownHours(round, schedule.activities.filter(({ id }) => meetings.hours.unknown.includes(id)), locale))])],
    [rows.attendance, inCell([came(attendance)])],
    ...(ledger === null ? [] : [[rows.costs, inCell(costsByPayer(round, costs, locale))], ...ledgerRows(round, ledger, locale)]),
  ];
}

/** The kinds of meeting whose hours nobody has stated, and how many of each. */
function unknownHours(round: Round, meetings: readonly Activity[], locale: Locale): string {
  const kinds = meetings.map(({ kind }) => kind);
  const counted = [...new Set(kinds)].map((kind) => ({ kind, count: kinds.filter((each) => each === kind).length }));
  return counted.map(({ kind, count }) => `${String(count)} ${explain(round, { kind, form: count === 1 ? "one" : "many" }, locale)}`).join(", ");
}

/** What is known of the costs, and of which something is not: never one without the other. */
function ledgerRows(round: Round, { totals }: Ledger, locale: Locale): string[][] {
  const { rows } = words[locale];
  const byPayer = (said: (total: LedgerTotal) => string) =>
    payers.flatMap((payer) => {
      const text = said(totals[payer]);
      return text === "" ? [] : [`${capitalised(explain(round, { payer }, locale))}: ${text}`];
    });
  const known = byPayer((total) => (total.known === 0 ? "" : explain(round, { ore: total.known }, locale)));
  const unknown = byPayer((total) => total.unknown.map((item) => explain(round, { cost: item }, locale)).join(", "));
  return [
    [rows.known, inCell(known) || sharedWords[locale].none],
    [rows.unknown, inCell(unknown) || sharedWords[locale].none],
  ];
}

function costsByPayer(round: Round, costs: MunicipalityReport["costs"], locale: Locale): string[] {
  return payers.flatMap((payer) => {
    const items = costs.filter((cost) => cost.payer === payer).map(({ item }) => explain(round, { cost: item }, locale));
    return items.length === 0 ? [] : [`${capitalised(explain(round, { payer }, locale))}: ${items.join(", ")}`];
  });
}

function assumptions(round: Round, { days, municipalities }: SimulationReport, locale: Locale): string[] {
  const attended = days.flatMap(({ events }) => events.filter((event) => event.type === "attendance"));
  const stated = municipalities.flatMap(({ findings, costs }) => [...findings, ...costs]);
  const cited = [...attended, ...stated].flatMap((each) => each.assumptions);
  const told = round.assumptions.filter(({ id }) => cited.includes(id));
  const lines = told.flatMap(({ id, question, answer }) => beside(`  ${id.padEnd(5)}`, `${textIn(round, question, locale)} ${textIn(round, answer, locale)}`));
  return lines.length === 0 ? [] : [[sharedWords[locale].assumed, ...lines].join("\n")];
}
