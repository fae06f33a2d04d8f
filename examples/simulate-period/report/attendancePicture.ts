import { explain, type Locale, type Round } from "kulturskole-veiledning";
import type { EventOf, SimulatedDay } from "kulturskole-veiledning/simulation";
import { capitalised } from "../../shared/layout.js";
import { colours } from "./colours.js";
import type { Picture } from "./picture.js";
import { stackedBars } from "./stackedBars.js";
import { reportWords } from "./words.js";

interface Attended {
  readonly date: string;
  readonly event: EventOf<"attendance">;
}

/** How many of those expected at each meeting came, did not come, or nobody knows of. */
export function attendancePicture(round: Round, days: readonly SimulatedDay[], municipality: string, locale: Locale): Picture | undefined {
  const attended = days.flatMap(({ date, events }) => events.flatMap((event) => (event.type === "attendance" && event.municipality === municipality ? [{ date, event }] : [])));
  if (attended.length === 0) return undefined;
  const { attendance, came, stayedAway, unknown } = reportWords[locale];
  const counted = (count: (event: Attended["event"]) => number) => attended.map(({ event }) => count(event));
  const parts = [
    { name: came, color: colours.green, data: counted(({ present }) => present ?? 0) },
    { name: stayedAway, color: colours.orange, data: counted(({ present, expected, unknown: notKnown = 0 }) => (present === null ? 0 : expected - present - notKnown)) },
    { name: unknown, color: colours.grey, data: counted(({ present, expected, unknown: notKnown = 0 }) => (present === null ? expected : notKnown)) },
  ];
  const lines = attended.map(({ date, event }) => `${explain(round, { date }, locale)}: ${capitalised(explain(round, { kind: event.activity.kind }, locale))}`);
  return { caption: attendance, height: 100 + 26 * attended.length, option: stackedBars({ lines, parts, axis: { minInterval: 1 } }) };
}
