import { htmlEscape } from "escape-goat";
import { init } from "./echartsLibrary.js";

/** How wide every picture is, in pixels of its own; a narrow window scales it down. */
export const pictureWidth = 960;

/** What a picture shows: its caption, how tall it is, and the chart as echarts is told of it. */
export interface Picture {
  readonly caption: string;
  readonly height: number;
  readonly option: object;
}

/** One look for all pictures. The colours can be told apart by those who see fewer of them. */
const look = { animation: false, useUTC: true, textStyle: { fontFamily: "system-ui, sans-serif" }, backgroundColor: "#fff" };

/** Draws a picture as SVG inside a figure, with its caption as what a screen reader says. */
export function figureOf({ caption, height, option }: Picture): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: pictureWidth, height });
  chart.setOption({ ...look, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `<figure role="img" aria-label="${htmlEscape(caption)}">${svg}<figcaption>${htmlEscape(caption)}</figcaption></figure>`;
}
