import { estimateParsedCosts, type CostRates, type Ledger } from "../cost/index.js";
import { InvalidInputError } from "../input/index.js";
import type { Round } from "../round/index.js";
import type { ReadSchedule } from "../schedule/index.js";
import { daysBetween, type CivilDate, type Period } from "../time/index.js";
import { groupKnownOn } from "./groupOverTime.js";
import { answerOrIssues } from "./issues.js";
import type { SimulatedMunicipality } from "./municipality.js";
import { versionOn } from "./versions.js";

/** It has a place in the programme, or had one that it did not give up before the programme began. */
export function hasTakenPart({ timeline, round }: SimulatedMunicipality, date: CivilDate): boolean {
  const place = timeline?.place ?? null;
  return place !== null && place.from <= date && (place.until === null || date < place.until || round[0].round.period.from < place.until);
}

/** In the whole programme period, or until it withdrew. */
export function ledgerOf(municipality: SimulatedMunicipality, date: CivilDate): Ledger {
  const { index, stated, timeline } = municipality;
  const until = timeline?.place?.until ?? null;
  const { round } = versionOn(municipality.round, date);
  const terms = until === null || date < until ? { round, rates: stated.rates } : endedBy(until, round, stated.rates);
  const { activities } = scheduleKnownOn(municipality, date);
  const estimated = answerOrIssues(() => estimateParsedCosts({ ...terms, group: groupKnownOn(municipality.group, date), activities }), (path) => ["municipalities", index, "rates", ...path]);
  if ("issues" in estimated) throw new InvalidInputError("scenario", estimated.issues);
  return estimated.answer;
}

/** Of the hours of local work, the part that those days are of all days. */
function endedBy(until: CivilDate, round: Round, rates: CostRates): { readonly round: Round; readonly rates: CostRates } {
  const semesters = round.semesters.filter(({ from }) => from < until);
  const cut = <P extends Period>(period: P): P => (until < period.to ? { ...period, to: until } : period);
  const part = (period: Period, hours: number) => Math.round((hours * 100 * daysBetween(period.from, cut(period).to)) / daysBetween(period.from, period.to)) / 100;
  const work = rates.hours?.["localDevelopmentWorkPerMember"];
  const hours = typeof work === "number" ? part(round.period, work) : mapped(work, semesters, part);
  const untilThen = { ...round, period: cut(round.period), semesters: semesters.map(cut) };
  return { round: untilThen, rates: hours === undefined ? rates : { ...rates, hours: { ...rates.hours, localDevelopmentWorkPerMember: hours } } };
}

type WorkBySemester = Exclude<NonNullable<CostRates["hours"]>["localDevelopmentWorkPerMember"], number>;

function mapped(work: WorkBySemester, semesters: Round["semesters"], part: (period: Period, hours: number) => number): WorkBySemester {
  if (work === undefined) return undefined;
  return Object.fromEntries(semesters.flatMap((semester) => { const hours = work[semester.id]; return hours === undefined ? [] : [[semester.id, part(semester, hours)]]; }));
}

export function scheduleKnownOn({ timeline, meetings }: SimulatedMunicipality, date: CivilDate): ReadSchedule {
  const until = timeline?.place?.until ?? null;
  const { round, activities } = versionOn(meetings, date);
  const isGone = until !== null && until <= date;
  return { round: round.id, activities: isGone ? activities.filter((activity) => activity.date !== null && activity.date < until) : activities };
}
