import { htmlEscape } from "escape-goat";
import { explain, type Ledger, type LedgerTotal, type Locale, type Round } from "kulturskole-veiledning";
import { capitalised } from "../../shared/layout.js";
import { payers } from "./payers.js";
import { reportWords } from "./words.js";

/** What each payer pays in all, as far as it is known, and of which costs something is unknown. */
export function ledgerTable(round: Round, { totals }: Ledger, locale: Locale): string {
  const { payer, known, unknownCosts } = reportWords[locale];
  const rows = payers.map((each) => {
    const unknown = totals[each].unknown.map((item) => explain(round, { cost: item }, locale)).join(", ");
    return row("td", [capitalised(explain(round, { payer: each }, locale)), knownOf(round, totals[each], locale), capitalised(unknown)]);
  });
  return `<table><thead>${row("th", [payer, known, unknownCosts])}</thead><tbody>${rows.join("")}</tbody></table>`;
}

/** Where something is unknown and nothing is known, 0 would say too much. */
function knownOf(round: Round, { known, unknown }: LedgerTotal, locale: Locale): string {
  return known === 0 && unknown.length > 0 ? reportWords[locale].unknown : explain(round, { ore: known }, locale);
}

function row(cell: "td" | "th", texts: readonly string[]): string {
  return `<tr>${texts.map((text) => `<${cell}>${htmlEscape(text)}</${cell}>`).join("")}</tr>`;
}
