/** A chart that is drawn as text, without a browser. */
export interface Chart {
  setOption(option: object): void;
  renderToSVGString(): string;
  dispose(): void;
}

/** The part of echarts that the report uses. */
export function init(element: null, theme: null, options: { readonly renderer: "svg"; readonly ssr: true; readonly width: number; readonly height: number }): Chart;
