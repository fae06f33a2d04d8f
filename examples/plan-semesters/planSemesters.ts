import { buildSchedule, interimPeriods, type InterimPeriod, type Locale, type Schedule } from "kulturskole-veiledning";
import { toICalendar, type CalendarOptions } from "kulturskole-veiledning/calendar";
import {
  developmentSessions,
  planGuidance,
  type DevelopmentSessions,
  type DevelopmentWorkInput,
  type GuidancePlan,
  type GuidanceWishesInput,
} from "kulturskole-veiledning/planning";
import { askAbout, readJson } from "../shared/caseFile.js";
import { round } from "../shared/round.js";

export interface PlannedSemesters {
  readonly municipality: { readonly number: string; readonly name: string | null };
  readonly plan: GuidancePlan;
  readonly schedule: Schedule;
  /** The ids of the meetings that the plan proposes, and that nobody has agreed yet. */
  readonly proposed: readonly string[];
  readonly interim: readonly InterimPeriod[];
  readonly sessions: DevelopmentSessions | null;
  /** The text of the calendar. */
  readonly calendar: string;
}

/** The fields of a file that this example reads; the library says what is wrong with what is in them. */
interface CaseFile {
  readonly municipality?: { readonly number: string; readonly name?: string };
  readonly wishes?: GuidanceWishesInput;
  readonly developmentWork?: DevelopmentWorkInput;
}

/** Plans the meetings and the local work of the municipality in a file. */
export function planSemesters(file: string, dtstamp: string, locale: Locale): PlannedSemesters {
  const { municipality, wishes, developmentWork } = (readJson(file, locale) ?? {}) as CaseFile;
  const plan = askAbout(file, locale, () => planGuidance(round, wishes as GuidanceWishesInput), ["wishes"]);
  const schedule = buildSchedule(round, { guidanceMeetings: plan.meetings });
  const proposed = proposedIn(schedule, wishes?.agreed ?? []);
  const options = { dtstamp, municipality, locale, tentative: proposed } as CalendarOptions;
  return {
    municipality: { number: municipality?.number ?? "?", name: municipality?.name ?? null },
    plan,
    schedule,
    proposed,
    interim: interimPeriods(schedule),
    sessions: developmentWork === undefined ? null : askAbout(file, locale, () => developmentSessions(schedule, developmentWork), ["developmentWork"]),
    calendar: askAbout("--dtstamp", locale, () => toICalendar(round, schedule, options)),
  };
}

/** A schedule takes every meeting that it is given for agreed; a plan only proposes those that it has placed. */
function proposedIn({ activities }: Schedule, agreed: NonNullable<GuidanceWishesInput["agreed"]>): readonly string[] {
  const days = new Set<string | null>(agreed.map(({ date }) => date));
  return activities.filter(({ status, date }) => status === "agreed" && !days.has(date)).map(({ id }) => id);
}
