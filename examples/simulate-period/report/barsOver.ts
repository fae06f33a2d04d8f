import type { Locale } from "kulturskole-veiledning";
import { monthIn } from "./monthIn.js";

/** What echarts hands over when it asks for one bar. */
interface Api {
  value(dimension: number): number;
  coord(point: readonly [number, number]): [number, number];
}

interface Bars {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly string[];
  readonly bars: readonly { readonly line: number; readonly from: string; readonly to: string; readonly colour: string }[];
  readonly locale: Locale;
}

const thickness = 18;

/** A chart of bars that each begin and end on a date. */
export function barsOver({ from, to, lines, bars, locale }: Bars): object {
  const drawn = (_: unknown, api: Api) => {
    const [line, start, end] = [api.value(0), api.value(1), api.value(2)];
    const [[left, middle], [right]] = [api.coord([start, line]), api.coord([end, line])];
    const shape = { x: left, y: middle - thickness / 2, width: Math.max(2, right - left), height: thickness };
    return { type: "rect", shape, style: { fill: bars[api.value(3)]?.colour } };
  };
  return {
    grid: { left: 330, right: 30, top: 10, bottom: 40 },
    xAxis: { type: "time", min: from, max: to, axisLabel: { formatter: monthIn(locale) } },
    yAxis: { type: "category", data: lines, axisLabel: { width: 270, overflow: "break" } },
    series: [{ type: "custom", renderItem: drawn, encode: { x: [1, 2], y: 0 }, data: bars.map((bar, index) => [bar.line, Date.parse(bar.from), Date.parse(bar.to), index]) }],
  };
}
