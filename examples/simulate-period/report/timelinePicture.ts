import { explain, type Activity, type Locale, type Round } from "kulturskole-veiledning";
import { capitalised } from "../../shared/layout.js";
import { colours } from "./colours.js";
import { monthIn } from "./monthIn.js";
import type { Picture } from "./picture.js";
import { reportWords } from "./words.js";

/** The kind of the meetings that each municipality agrees with its adviser, whatever the round calls them. */
const guidance = "guidance-meeting";
const laneColours = [colours.orange, colours.green, colours.blue, colours.red, colours.sky, colours.grey];

/** Guidance meetings at the bottom, above them the gatherings of each kind, those that the round names first at the top. */
function lanesOf({ kinds }: Round): readonly string[] {
  return [guidance, ...kinds.map(({ id }) => id).reverse()];
}

/** The meetings of the programme period, each on its date. Those that are not agreed have none, and are counted in the caption. */
export function timelinePicture(round: Round, activities: readonly Activity[], locale: Locale): Picture {
  const { period } = round;
  const lanes = lanesOf(round);
  const { timeline, notAgreed } = reportWords[locale];
  const open = activities.filter(({ date }) => date === null).length;
  const openMeetings = `${String(open)} ${explain(round, { kind: guidance, form: open === 1 ? "one" : "many" }, locale)}`;
  return {
    caption: open === 0 ? timeline : `${timeline} ${notAgreed(openMeetings)}`,
    height: 140 + 40 * lanes.length,
    option: {
      grid: { left: 170, right: 30, top: 30, bottom: 40 },
      xAxis: { type: "time", min: period.from, max: period.to, axisLabel: { formatter: monthIn(locale) } },
      yAxis: { type: "category", data: lanes.map((kind) => capitalised(explain(round, { kind }, locale))) },
      series: [{ type: "scatter", symbolSize: 16, data: activities.flatMap((activity) => pointOf(round, activity, lanes.indexOf(activity.kind), locale)), markArea: semesters(round, locale), clip: false }],
    },
  };
}

function pointOf(round: Round, { date, status }: Activity, lane: number, locale: Locale): object[] {
  if (date === null) return [];
  const label = { show: true, position: "top", formatter: explain(round, { date }, locale).replace(/ \d{4}$/, "") };
  return [{ value: [date, lane], symbol: status === "agreed" ? "diamond" : "circle", itemStyle: { color: laneColours[lane % laneColours.length] }, label }];
}

/** The semesters as bands behind the meetings, every second one shaded. */
function semesters(round: Round, locale: Locale): object {
  const band = (index: number) => ({ color: index % 2 === 0 ? "#f2f2f2" : "#ffffff" });
  const data = round.semesters.map(({ id, from, to }, index) => [{ name: explain(round, { semester: id }, locale), xAxis: from, itemStyle: band(index) }, { xAxis: to }]);
  return { silent: true, label: { position: "top", color: "#333" }, data };
}
