import { sayCostItem, sayKroner, sayPayer, type Ledger, type Locale, type Payer } from "kulturskole-veiledning";
import { capitalised } from "../../shared/layout.js";
import { payerColours } from "./colours.js";
import type { Picture } from "./picture.js";
import { reportWords } from "./words.js";

const payers: readonly Payer[] = ["municipality", "organiser", "not-stated"];

/** What is known of each cost, by who pays, in kroner; a cost of which something is unknown says so. */
export function ledgerPicture({ lines }: Ledger, locale: Locale): Picture {
  const { ledger, somethingUnknown } = reportWords[locale];
  const items = [...new Set(lines.map(({ item }) => item))];
  const known = (item: string, payer: Payer) => lines.reduce((sum, line) => (line.item === item && line.payer === payer ? sum + (line.amount ?? 0) : sum), 0);
  const lacks = (item: string) => lines.some((line) => line.item === item && line.amount === null);
  return {
    caption: ledger,
    height: 100 + 30 * items.length,
    option: {
      legend: { top: 0, itemGap: 24 },
      grid: { left: 330, right: 60, top: 40, bottom: 30 },
      xAxis: { type: "value", axisLabel: { formatter: (kroner: number) => sayKroner(kroner * 100, locale).replace(/[,.]00/, "") } },
      yAxis: { type: "category", inverse: true, data: items.map((item) => `${capitalised(sayCostItem(item, locale))}${lacks(item) ? ` (${somethingUnknown})` : ""}`), axisLabel: { width: 310, overflow: "break" } },
      series: payers.map((payer) => ({ type: "bar", stack: "kroner", name: capitalised(sayPayer(payer, locale)), color: payerColours[payer], barWidth: 16, data: items.map((item) => known(item, payer) / 100) })),
    },
  };
}
