import Table from "cli-table3";
import { explain, osloTimeOf, type Activity, type Locale, type SemesterId } from "kulturskole-veiledning";
import { beside, capitalised, label, weekdayOf } from "../shared/layout.js";
import { round } from "../shared/round.js";
import type { PlannedSemesters } from "./planSemesters.js";
import { words } from "./words.js";

/** The semesters as tables, with what the plan says of itself. */
export function page(planned: PlannedSemesters, locale: Locale): string {
  const { municipality, plan, interim, sessions } = planned;
  const { longest, local, passedOver, headings } = words[locale];
  const periods = interim.map(({ days, workingDays }) => ({ days, workingDays })).sort((first, second) => second.days - first.days);
  return [
    label(municipality),
    ...round.semesters.map(({ id }) => semesterTable(planned, id, locale)),
    [headings.plan, ...plan.findings.flatMap((finding) => beside("  - ", explain(round, finding, locale)))].join("\n"),
    [passedOver(plan.passedOver.length), longest(periods[0]?.days ?? 0), ...(sessions === null ? [] : [local(sessions.sessions.length, sessions.leftOut.length)])].join("\n"),
  ].join("\n\n");
}

function semesterTable({ schedule, proposed }: PlannedSemesters, semester: SemesterId, locale: Locale): string {
  const { columns } = words[locale];
  const table = new Table({ head: [capitalised(explain(round, { semester }, locale)), ...columns], style: { head: [], border: [] } });
  for (const activity of schedule.activities.filter((each) => each.semester === semester)) table.push(rowOf(activity, proposed.includes(activity.id), locale));
  return table.toString();
}

function rowOf(activity: Activity, isProposed: boolean, locale: Locale): string[] {
  const { kind, mode, date, lastDate, place, status } = activity;
  const day = date === null ? "" : `${weekdayOf(date, locale)} ${date}${lastDate === undefined ? "" : `–${lastDate}`}`;
  return [day, hoursOf(activity), capitalised(explain(round, { kind }, locale)), [explain(round, { mode }, locale), place].filter((each) => each !== null).join(", "), words[locale].statuses[isProposed ? "proposed" : status]];
}

function hoursOf({ startsAt, endsAt }: Activity): string {
  return startsAt === null || endsAt === null ? "" : `${osloTimeOf(startsAt)}–${osloTimeOf(endsAt)}`;
}
