import Table from "cli-table3";
import { explain, osloTimeOf, type Activity, type Locale, type SemesterId } from "kulturskole-veiledning";
import { weekdayOf } from "../shared/language.js";
import { beside, capitalised, label } from "../shared/layout.js";
import { round } from "../shared/round.js";
import type { PlannedSemesters } from "./planSemesters.js";
import { words } from "./words.js";

/** The semesters as tables, with what the plan says of itself. */
export function page(planned: PlannedSemesters, locale: Locale): string {
  const { municipality, plan, interim, sessions } = planned;
  const { longest, local, rejected, headings } = words[locale];
  const periods = interim.map(({ days, workingDays }) => ({ days, workingDays })).sort((first, second) => second.days - first.days);
  return [
    label(municipality),
    ...round.semesters.map(({ id }) => semesterTable(planned, id, locale)),
    [headings.plan, ...plan.findings.flatMap((finding) => beside("  - ", explain(round, finding, locale)))].join("\n"),
    [rejected(plan.rejectedSlots.length), longest(periods[0]?.days ?? 0), ...(sessions === null ? [] : [local(sessions.sessions.length, sessions.leftOut.length)])].join("\n"),
  ].join("\n\n");
}

function semesterTable({ schedule, proposed }: PlannedSemesters, semester: SemesterId, locale: Locale): string {
  const { columns } = words[locale];
  const table = new Table({ head: [capitalised(explain(round, { semester }, locale)), ...columns], style: { head: [], border: [] } });
  for (const activity of schedule.activities.filter((each) => each.semester === semester)) table.push(rowOf(activity, proposed.includes(activity.id), locale));
  return table.toString();
}

function rowOf(activity: Activity, isProposed: boolean, locale: Locale): string[] {
  const { kind, mode, place, status } = activity;
  const where = [explain(round, { mode }, locale), ...(place === null ? [] : [place])].join(", ");
  return [dayOf(activity, locale), hoursOf(activity, locale), capitalised(explain(round, { kind }, locale)), where, words[locale].statuses[isProposed ? "proposed" : status]];
}

function dayOf({ date, lastDate }: Activity, locale: Locale): string {
  if (date === null) return "";
  const last = lastDate === undefined ? [] : [explain(round, { date: lastDate }, locale)];
  return [`${weekdayOf(date, locale)} ${explain(round, { date }, locale)}`, ...last].join(" – ");
}

/** A meeting without a date has no hours to state. */
function hoursOf({ date, startsAt, endsAt }: Activity, locale: Locale): string {
  if (startsAt === null || endsAt === null) return date === null ? "" : words[locale].hoursNotStated;
  return `${osloTimeOf(startsAt)}–${osloTimeOf(endsAt)}`;
}
