import { explain, osloTimeOf, type Finding, type Instant, type Locale } from "kulturskole-veiledning";
import { sayEvent, type FindingChange, type SimulatedDay, type SimulatedEvent, type SimulationReport } from "kulturskole-veiledning/simulation";
import { beside, label, weekdayOf } from "./layout.js";
import { countOutcomes, sayWithOutcome } from "./outcomes.js";
import { words } from "./words.js";

/** One line for each thing that happens, and beneath it what changed and why. Quiet days are left out. */
export function timeline(report: SimulationReport, locale: Locale): string {
  const loud = report.days.filter(({ events, changes }) => events.length + changes.length > 0);
  return loud.flatMap((day) => linesOf(day, report, locale)).join("\n");
}

/** First what concerns everybody, then each municipality: what happens to it and what that changes. */
function linesOf(day: SimulatedDay, { municipalities }: SimulationReport, locale: Locale): string[] {
  const who = [{ number: null, text: words[locale].everybody }, ...municipalities.map((each) => ({ number: each.number, text: label(each) }))];
  const width = Math.min(24, Math.max(...who.map(({ text }) => text.length)));
  return who.flatMap(({ number, text }) => {
    const events = day.events.filter((event) => event.municipality === number);
    const changes = whatChanged(day.changes.filter((change) => change.municipality === number), locale);
    const start = (time: string) => `${day.date}  ${weekdayOf(day.date, locale).padEnd(9)}  ${time.padEnd(11)}  ${text.padEnd(width)}  `;
    // What changed stands beneath what happened; where nothing happened, it says itself when and to whom.
    const under = (index: number) => (events.length === 0 && index === 0 ? start("") : " ".repeat(start("").length));
    return [
      ...events.flatMap((event) => beside(start(timeOf(event)), sayEvent(event, locale))),
      ...changes.flatMap((line, index) => beside(under(index) + line.indent, line.text)),
    ];
  });
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

function whatChanged(changes: readonly FindingChange[], locale: Locale): Line[] {
  const first = changes.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
  return [...firstLook(first, locale), ...changes.flatMap((change) => otherwise(change, locale))];
}

/** What is met is only counted when it is looked at for the first time; whatever is not, is told. */
function firstLook(findings: readonly Finding[], locale: Locale): Line[] {
  if (findings.length === 0) return [];
  const open = findings.filter(({ outcome }) => outcome !== "met" && outcome !== "not-applicable");
  const summary = `${words[locale].firstLook}: ${countOutcomes(findings, locale)}.`;
  return [{ indent: "· ", text: summary }, ...open.map((finding) => ({ indent: "  – ", text: sayWithOutcome(finding, locale) }))];
}

function otherwise({ before, after }: FindingChange, locale: Locale): Line[] {
  if (before === null) return [];
  if (after === null) return [{ indent: "· ", text: `${words[locale].gone}: ${explain(before, locale)}` }];
  return [
    { indent: "· ", text: sayWithOutcome(after, locale) },
    { indent: "  ", text: `${words[locale].before}: ${explain(before, locale)}` },
  ];
}
