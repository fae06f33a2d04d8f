import { sayActivity, type Locale } from "kulturskole-veiledning";
import type { EventOf, SimulatedDay } from "kulturskole-veiledning/simulation";
import { capitalised, localDate } from "../../shared/layout.js";
import { colours } from "./colours.js";
import type { Picture } from "./picture.js";
import { reportWords } from "./words.js";

interface Attended {
  readonly date: string;
  readonly event: EventOf<"attendance">;
}

/** How many of those expected at each meeting came, did not come, or nobody knows of. */
export function attendancePicture(days: readonly SimulatedDay[], municipality: string, locale: Locale): Picture | undefined {
  const attended = days.flatMap(({ date, events }) => events.flatMap((event) => (event.type === "attendance" && event.municipality === municipality ? [{ date, event }] : [])));
  if (attended.length === 0) return undefined;
  const { attendance, came, stayedAway, unknown } = reportWords[locale];
  const parts = [
    { name: came, colour: colours.green, count: ({ event }: Attended) => event.present ?? 0 },
    { name: stayedAway, colour: colours.orange, count: ({ event }: Attended) => (event.present === null ? 0 : event.expected - event.present) },
    { name: unknown, colour: colours.grey, count: ({ event }: Attended) => (event.present === null ? event.expected : 0) },
  ];
  return {
    caption: attendance,
    height: 100 + 26 * attended.length,
    option: {
      legend: { top: 0, itemGap: 24 },
      grid: { left: 330, right: 30, top: 40, bottom: 30 },
      xAxis: { type: "value", minInterval: 1 },
      yAxis: { type: "category", inverse: true, data: attended.map(({ date, event }) => `${localDate(date, locale)}: ${capitalised(sayActivity(event.activity.kind, locale))}`) },
      series: parts.map(({ name, colour, count }) => ({ type: "bar", stack: "people", name, color: colour, barWidth: 16, data: attended.map(count) })),
    },
  };
}
