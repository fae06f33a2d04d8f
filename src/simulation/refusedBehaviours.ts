import type { MunicipalGroup } from "../group/index.js";
import { expected, type FoundIssue } from "../input/index.js";
import { osloDateOf, type Instant } from "../time/index.js";
import { isGuidanceBehaviour, isSeatEvent, type MunicipalBehaviour } from "./behaviour.js";
import { withSeatEvents } from "./groupOverTime.js";

/** Far more than the guidance meetings of any municipality: each is a schedule of its own. */
const mostGuidanceEvents = 200;

/** What the behaviours of one municipality are held against. */
interface BehavingMunicipality {
  readonly group: MunicipalGroup;
  readonly submittedAt: Instant | null | undefined;
  readonly events: readonly MunicipalBehaviour[];
}

/** Finds what cannot happen to a municipality, as far as its own data say so. */
export function refusedBehaviours(municipality: BehavingMunicipality): readonly FoundIssue[] {
  return [...refusedSeats(municipality), ...refusedWithdrawals(municipality), ...tooManyGuidanceEvents(municipality)];
}

/** What happens to seats is counted among the events of its kind; it is told where it stands among all. */
function refusedSeats({ group, events }: BehavingMunicipality): readonly FoundIssue[] {
  const placed = events.flatMap((event, index) => (isSeatEvent(event) ? [{ event, index }] : []));
  const { refused } = withSeatEvents(group, placed.map(({ event }) => event));
  return refused.map(({ index, message }) => ({ path: [placed[index]?.index ?? index, "member"], message }));
}

function refusedWithdrawals({ submittedAt, events }: BehavingMunicipality): readonly FoundIssue[] {
  const withdrawals = events.flatMap((event, index) => (event.type === "withdrawn" ? [{ ...event, index }] : []));
  return withdrawals.flatMap(({ date, index }, count) => {
    if (count > 0) return [{ path: [index, "type"], message: expected("withdrawn-once", "Expected a municipality that withdraws once") }];
    if (submittedAt === undefined || submittedAt === null) return [{ path: [index, "type"], message: expected("submitted-before-withdrawn", "Expected an application that is submitted, before it is withdrawn") }];
    return date < osloDateOf(submittedAt) ? [{ path: [index, "date"], message: expected("date-not-before", "Expected the day on which the application is submitted, or one after it", { field: "submittedAt" }) }] : [];
  });
}

function tooManyGuidanceEvents({ events }: BehavingMunicipality): readonly FoundIssue[] {
  const message = expected("too-many-guidance-events", `Expected at most ${String(mostGuidanceEvents)} events of guidance meetings`, { most: mostGuidanceEvents });
  return events.filter(isGuidanceBehaviour).length > mostGuidanceEvents ? [{ path: [], message }] : [];
}
