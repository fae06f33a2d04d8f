import { htmlEscape } from "escape-goat";
import { explain, type Locale, type Round } from "kulturskole-veiledning";
import type { MunicipalityReport, SimulationReport } from "kulturskole-veiledning/simulation";
import { sayDays } from "../../shared/days.js";
import { capitalised, label } from "../../shared/layout.js";
import { sharedWords } from "../../shared/words.js";
import { attendancePicture } from "./attendancePicture.js";
import { ledgerPicture } from "./ledgerPicture.js";
import { ledgerTable } from "./ledgerTable.js";
import { figureOf } from "./picture.js";
import { seatsPicture } from "./seatsPicture.js";
import { timelinePicture } from "./timelinePicture.js";
import { reportWords } from "./words.js";

const style = `
  body { font-family: system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
  figure { margin: 1.5rem 0; } figcaption { color: #555; } svg { width: 100%; height: auto; }
  table { border-collapse: collapse; } th, td { border: 1px solid #ccc; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
  td:nth-child(2) { text-align: right; white-space: nowrap; }`;

/** The report as one page that needs nothing else: no script, no font and no picture from elsewhere, and a policy that says so. */
export function htmlPage(round: Round, report: SimulationReport, locale: Locale): string {
  const { title, played } = reportWords[locale];
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${htmlEscape(title)}</title><style>${style}</style></head><body><h1>${htmlEscape(title)}</h1>`,
    `<p>${htmlEscape(played(sayDays(round, report.from, report.to, locale)))}</p>`,
    ...report.municipalities.map((each) => sectionOf(round, each, report, locale)),
    "</body></html>\n",
  ].join("\n");
}

function sectionOf(round: Round, municipality: MunicipalityReport, { days }: SimulationReport, locale: Locale): string {
  const { schedule, group, gaps, ledger, verdict, number } = municipality;
  const { notSubmitted, status } = sharedWords[locale];
  const answer = verdict === null ? notSubmitted : explain(round, { verdict }, locale);
  const standing = `${capitalised(answer)}. ${status}: ${explain(round, { state: municipality.lifeCycle.state }, locale)}.`;
  const head = `<h2>${htmlEscape(label(municipality))}</h2><p>${htmlEscape(standing)}</p>`;
  if (schedule === null) return `<section>${head}<p>${htmlEscape(reportWords[locale].notTakingPart)}</p></section>`;
  // One that has withdrawn has had meetings, and pays for nothing any more.
  const costs = ledger === null ? [] : [figureOf(ledgerPicture(round, ledger, locale)), ledgerTable(round, ledger, locale)];
  const pictures = [timelinePicture(round, schedule.activities, locale), seatsPicture(round, group, gaps, locale), attendancePicture(round, days, number, locale)];
  const figures = pictures.filter((picture) => picture !== undefined).map(figureOf);
  return `<section>${head}${[...figures, ...costs].join("\n")}</section>`;
}
