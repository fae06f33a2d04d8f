/** A part of each bar: what it is called, its colour, and how long it is in each line. */
export interface BarPart {
  readonly name: string;
  readonly color: string;
  readonly data: readonly number[];
}

interface StackedBars {
  readonly lines: readonly string[];
  readonly parts: readonly BarPart[];
  /** How the length of a bar is counted along the axis. */
  readonly axis: object;
}

/** A chart of bars from left to right, the first line at the top, each made of parts that stand after one another. */
export function stackedBars({ lines, parts, axis }: StackedBars): object {
  return {
    legend: { top: 0, itemGap: 24 },
    grid: { left: 330, right: 60, top: 40, bottom: 30 },
    xAxis: { type: "value", ...axis },
    yAxis: { type: "category", inverse: true, data: lines, axisLabel: { width: 310, overflow: "break" } },
    series: parts.map((part) => ({ type: "bar", stack: "all", barWidth: 16, ...part })),
  };
}
