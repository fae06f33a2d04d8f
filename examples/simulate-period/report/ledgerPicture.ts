import { explain, type Ledger, type Locale, type Payer, type Round } from "kulturskole-veiledning";
import { capitalised } from "../../shared/layout.js";
import { payerColours, payers } from "./payers.js";
import type { Picture } from "./picture.js";
import { stackedBars } from "./stackedBars.js";
import { reportWords } from "./words.js";

/** What is known of each cost, by who pays, in kroner; a cost of which something is unknown says so. */
export function ledgerPicture(round: Round, { lines }: Ledger, locale: Locale): Picture {
  const { ledger, somethingUnknown } = reportWords[locale];
  const items = [...new Set(lines.map(({ item }) => item))];
  const known = (item: string, payer: Payer) => lines.reduce((sum, line) => (line.item === item && line.payer === payer ? sum + (line.amount ?? 0) : sum), 0);
  const nameOf = (item: string) => {
    const lacksSomething = lines.some((line) => line.item === item && line.amount === null);
    return `${capitalised(explain(round, { cost: item }, locale))}${lacksSomething ? ` (${somethingUnknown})` : ""}`;
  };
  const parts = payers.map((payer) => ({ name: capitalised(explain(round, { payer }, locale)), color: payerColours[payer], data: items.map((item) => known(item, payer) / 100) }));
  const axisLabel = { formatter: (kroner: number) => explain(round, { ore: kroner * 100 }, locale).replace(/[,.]00/, "") };
  return { caption: ledger, height: 100 + 30 * items.length, option: stackedBars({ lines: items.map(nameOf), parts, axis: { axisLabel } }) };
}
