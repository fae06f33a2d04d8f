import { explain, type Finding, type Locale, type Round } from "kulturskole-veiledning";
import type { FindingChange, MunicipalityReport, SimulatedDay, SimulatedEvent, SimulationReport } from "kulturskole-veiledning/simulation";
import { dayBefore } from "../shared/days.js";
import { beside, capitalised, label } from "../shared/layout.js";
import { sayInShort } from "../shared/outcomes.js";
import { storyWords } from "./storyWords.js";

/** What happens to everybody that is a date to remember; the gatherings stand in a line of their own. */
const datesForAll: readonly SimulatedEvent["type"][] = ["portal-opens", "application-deadline", "reply-letters", "adviser-contact-starts", "program-starts", "gathering-postponed", "program-ends"];

/** What is told of a municipality as it happens. Its meetings are summed up once each semester, and the work between them is in the details. */
const ownEvents: readonly SimulatedEvent["type"][] = [
  ...["application-submitted", "reply", "adviser-assigned", "adviser-missing", "withdrawn", "guidance-planned", "guidance-digital", "guidance-moved"],
  ...["seat-vacated", "seat-filled", "group-incomplete", "experience-shared", "program-completed", "program-not-completed"],
] as const;

interface Line {
  readonly date: string;
  readonly text: string;
}

/** The story of each municipality, after the dates that all of them share. */
export function story(round: Round, report: SimulationReport, locale: Locale): string {
  const chapters = report.municipalities.map((municipality) => chapter(label(municipality), storyOf(round, report, municipality, locale), round, locale));
  return [chapter(storyWords[locale].everybody, datesOf(round, report, locale), round, locale), ...chapters].join("\n\n");
}

function chapter(heading: string, lines: readonly Line[], round: Round, locale: Locale): string {
  const dated = lines.map(({ date, text }, index) => {
    const isSame = lines[index - 1]?.date === date;
    return beside(`  ${(isSame ? "" : explain(round, { date }, locale)).padEnd(19)} `, text).join("\n");
  });
  return [heading, ...dated].join("\n");
}

function datesOf(round: Round, { days }: SimulationReport, locale: Locale): Line[] {
  const dates = days.flatMap(({ date, events }) => events.filter(({ type }) => datesForAll.includes(type)).map((event) => ({ date, text: explain(round, event, locale) })));
  const gatherings = days.flatMap(({ date, events }) => events.flatMap((event) => (event.type === "gathering" ? [{ date, text: capitalised(explain(round, { kind: event.activity.kind }, locale)) + "." }] : [])));
  return [...dates, ...gatherings].sort((first, second) => first.date.localeCompare(second.date));
}

function storyOf(round: Round, report: SimulationReport, municipality: MunicipalityReport, locale: Locale): Line[] {
  const lines = report.days.flatMap((day) => [...ofSemester(round, report, municipality, day.date, locale), ...ofDay(round, day, municipality, locale)]);
  return lines.length > 0 ? lines : [{ date: report.to, text: storyWords[locale].nothing }];
}

/** What happens that day, and what is then not as it should be. That something is in order again, the event itself tells. */
function ofDay(round: Round, { date, events, changes }: SimulatedDay, { number, verdict }: MunicipalityReport, locale: Locale): Line[] {
  const own = events.filter((event) => event.municipality === number && ownEvents.includes(event.type));
  const assessed = verdict === null ? "" : storyWords[locale].assessed(explain(round, { verdict }, locale));
  return [
    ...own.map((event) => ({ date, text: event.type === "application-submitted" ? `${plain(round, event, locale)} ${assessed}` : plain(round, event, locale) })),
    ...worse(round, changes.filter((change) => change.municipality === number), locale).map((text) => ({ date, text })),
  ];
}

/** What was in order, or not looked at, and is not in order now: once for each rule. What nobody has recorded is summed up at the end. */
function worse(round: Round, changes: readonly FindingChange[], locale: Locale): string[] {
  const open = changes.flatMap(({ before, after }) => (after !== null && !isFine(after) && (before === null || isFine(before)) && !after.rule.startsWith("participation.") ? [after] : []));
  return [...new Set(open.map(({ rule }) => rule))].flatMap((rule) => {
    const [first, ...others] = open.filter((finding) => finding.rule === rule);
    if (first === undefined) return [];
    const alike = others.filter(({ code }) => code === first.code).length;
    const different = others.filter(({ code }) => code !== first.code);
    const say = (finding: Finding) => `– ${sayInShort(round, finding, locale)}`;
    return [`${say(first)}${alike === 0 ? "" : ` ${storyWords[locale].alike(alike)}`}`, ...different.map(say)];
  });
}

/** What happens, without saying each time that something about it is assumed: the details do. */
function plain(round: Round, event: SimulatedEvent, locale: Locale): string {
  return explain(round, event.type === "program-completed" || event.type === "program-not-completed" || event.type === "group-incomplete" ? { ...event, assumptions: [] } : event, locale);
}

function isFine({ outcome }: { readonly outcome: string }): boolean {
  return outcome === "met" || outcome === "not-applicable";
}

/** Who came, on the last day of each semester, or on the last that the municipality takes part in or that is played. */
function ofSemester(round: Round, { days, to }: SimulationReport, { number, lifeCycle, participation }: MunicipalityReport, date: string, locale: Locale): Line[] {
  const withdrawn = lifeCycle.history.find(({ type }) => type === "withdrawn")?.date;
  return round.semesters.flatMap((semester) => {
    const lastDay = [dayBefore(semester.to), to, ...(withdrawn === undefined ? [] : [withdrawn])].sort()[0];
    const figures = participation?.attendance.semesters.find((each) => each.semester === semester.id);
    if (lastDay !== date || figures === undefined) return [];
    const meetings = days.filter((day) => semester.from <= day.date && day.date < semester.to).flatMap(({ events }) => events.filter((event) => event.type === "attendance" && event.municipality === number)).length;
    return meetings === 0 ? [] : [{ date, text: storyWords[locale].attended(explain(round, { semester: semester.id }, locale), meetings, figures) }];
  });
}
