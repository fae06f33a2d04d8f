import { explain, osloTimeOf, type Finding, type Instant, type Locale, type Round } from "kulturskole-veiledning";
import type { FindingChange, SimulatedDay, SimulatedEvent, SimulationReport } from "kulturskole-veiledning/simulation";
import { weekdayOf } from "../shared/language.js";
import { beside, label } from "../shared/layout.js";
import { sayWithOutcome } from "../shared/outcomes.js";
import { words } from "./words.js";

/** One line for each thing that happens, and beneath it what changed and why. Quiet days are left out. */
export function timeline(round: Round, report: SimulationReport, locale: Locale): string {
  const loud = report.days.filter(({ events, changes }) => events.length + changes.length > 0);
  return loud.flatMap((day) => linesOf(round, day, report, locale)).join("\n");
}

/** What happens, in the order of the day; beneath the last of it for a municipality, what that changes. */
function linesOf(round: Round, day: SimulatedDay, { municipalities }: SimulationReport, locale: Locale): string[] {
  const names = new Map<string | null, string>([[null, words[locale].everybody], ...municipalities.map((each) => [each.number, label(each)] as const)]);
  const width = Math.min(24, Math.max(...[...names.values()].map((name) => name.length)));
  const start = (number: string | null, time: string) => {
    const name = shortened(names.get(number) ?? "", width).padEnd(width);
    return `${day.date}  ${weekdayOf(day.date, locale).padEnd(9)}  ${time.padEnd(11)}  ${name}  `;
  };
  const changesOf = (number: string | null) => whatChanged(round, day.changes.filter((change) => change.municipality === number), locale);
  const beneath = (number: string | null) => changesOf(number).flatMap(({ indent, text }) => beside(" ".repeat(start(number, "").length) + indent, text));

  const loud = day.events.flatMap((event, index) => {
    const number = event.municipality;
    const isLast = !day.events.slice(index + 1).some((later) => later.municipality === number);
    return [...beside(start(number, timeOf(event)), explain(round, event, locale)), ...(isLast ? beneath(number) : [])];
  });
  // Where nothing happens, what changed says itself when and to whom.
  const quiet = municipalities.map(({ number }) => number).filter((number) => !day.events.some((event) => event.municipality === number));
  const silent = quiet.flatMap((number) =>
    changesOf(number).flatMap(({ indent, text }, index) => beside((index === 0 ? start(number, "") : " ".repeat(start(number, "").length)) + indent, text)),
  );
  return [...loud, ...silent];
}

function shortened(name: string, width: number): string {
  return name.length > width ? `${name.slice(0, width - 1)}…` : name;
}

function timeOf(event: SimulatedEvent): string {
  if (event.type === "application-submitted") return osloTimeOf(event.submittedAt);
  if (event.type !== "gathering" && event.type !== "guidance-meeting") return "";
  const hours = [event.activity.startsAt, event.activity.endsAt].filter((instant): instant is Instant => instant !== null);
  return hours.map(osloTimeOf).join("–");
}

interface Line {
  readonly indent: string;
  readonly text: string;
}

function whatChanged(round: Round, changes: readonly FindingChange[], locale: Locale): Line[] {
  const first = changes.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
  return [...firstLook(round, first, locale), ...changes.flatMap((change) => otherwise(round, change, locale)), ...noLonger(round, changes, locale)];
}

function firstLook(round: Round, findings: readonly Finding[], locale: Locale): Line[] {
  if (findings.length === 0) return [];
  return [{ indent: "· ", text: `${words[locale].firstLook}:` }, ...findings.map((finding) => ({ indent: "  – ", text: sayWithOutcome(round, finding, locale) }))];
}

/** What brought it stands right above as an event, unless nothing but the calendar did. A change that the sentences do not show is left out. */
function otherwise(round: Round, { before, after, because }: FindingChange, locale: Locale): Line[] {
  if (before === null || after === null) return [];
  if (before.outcome === after.outcome && explain(round, before, locale) === explain(round, after, locale)) return [];
  return [
    { indent: "· ", text: sayWithOutcome(round, after, locale) },
    { indent: "  ", text: `${words[locale].before}: ${explain(round, before, locale)}` },
    ...(because === "calendar" ? [{ indent: "  ", text: `${words[locale].calendar}.` }] : []),
  ];
}

/** Several rules may have had the same to say, such as that nothing is agreed yet: once is enough. */
function noLonger(round: Round, changes: readonly FindingChange[], locale: Locale): Line[] {
  const gone = changes.flatMap(({ before, after }) => (before !== null && after === null ? [explain(round, before, locale)] : []));
  return [...new Set(gone)].map((text) => ({ indent: "· ", text: `${words[locale].gone}: ${text}` }));
}
