import { round2026, sayActivity, saySemester, type Activity, type ActivityKind, type Locale } from "kulturskole-veiledning";
import { capitalised, localDate } from "../../shared/layout.js";
import { colours } from "./colours.js";
import { monthIn } from "./monthIn.js";
import type { Picture } from "./picture.js";
import { reportWords } from "./words.js";

const lanes: readonly ActivityKind[] = ["guidance-meeting", "leader-gathering", "learning-conference", "kick-off"];
const laneColours: Readonly<Record<ActivityKind, string>> = { "kick-off": colours.red, "learning-conference": colours.blue, "leader-gathering": colours.green, "guidance-meeting": colours.orange };

/** The meetings of the three semesters, each on its date. Those that are not agreed have none, and are counted in the caption. */
export function timelinePicture(activities: readonly Activity[], locale: Locale): Picture {
  const { timeline, notAgreed } = reportWords[locale];
  const open = activities.filter(({ date }) => date === null).length;
  return {
    caption: open === 0 ? timeline : `${timeline} ${notAgreed(open)}`,
    height: 300,
    option: {
      grid: { left: 170, right: 30, top: 30, bottom: 40 },
      xAxis: { type: "time", min: round2026.period.from, max: round2026.period.to, axisLabel: { formatter: monthIn(locale) } },
      yAxis: { type: "category", data: lanes.map((kind) => capitalised(sayActivity(kind, locale))) },
      series: [{ type: "scatter", symbolSize: 16, data: activities.flatMap((activity) => pointOf(activity, locale)), markArea: semesters(locale), clip: false }],
    },
  };
}

function pointOf({ kind, date, status }: Activity, locale: Locale): object[] {
  if (date === null) return [];
  const label = { show: true, position: "top", formatter: localDate(date, locale).replace(/ \d{4}$/, "") };
  return [{ value: [date, lanes.indexOf(kind)], symbol: status === "agreed" ? "diamond" : "circle", itemStyle: { color: laneColours[kind] }, label }];
}

/** The semesters as bands behind the meetings, every second one shaded. */
function semesters(locale: Locale): object {
  const band = (index: number) => ({ color: index % 2 === 0 ? "#f2f2f2" : "#ffffff" });
  const data = round2026.semesters.map(({ id, from, to }, index) => [{ name: saySemester(id, locale), xAxis: from, itemStyle: band(index) }, { xAxis: to }]);
  return { silent: true, label: { position: "top", color: "#333" }, data };
}
