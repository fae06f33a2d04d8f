import Table from "cli-table3";
import { explain, type Locale, type Round } from "kulturskole-veiledning";
import type { MunicipalityReport, SimulationReport } from "kulturskole-veiledning/simulation";
import { printable } from "../shared/complaint.js";
import { capitalised, label } from "../shared/layout.js";
import { sharedWords } from "../shared/words.js";
import { storyWords } from "./storyWords.js";
import { words } from "./words.js";

/** How each municipality stands in the end, one row each, and all of them in one sentence. */
export function overview(round: Round, { municipalities, totals }: SimulationReport, locale: Locale): string {
  const table = new Table({ head: [...storyWords[locale].columns], style: { head: [], border: [] }, colWidths: [18, 22, 17, 17, 19, 21], wordWrap: true });
  for (const municipality of municipalities) table.push(rowOf(round, municipality, locale));
  return [table.toString(), words[locale].totals(totals)].join("\n");
}

function rowOf(round: Round, municipality: MunicipalityReport, locale: Locale): string[] {
  const { lifeCycle, verdict, adviser, meetings, attendance, ledger } = municipality;
  const { meetings: sayMeetings, came, costs } = storyWords[locale];
  const own = ledger?.totals.municipality;
  return [
    label(municipality),
    capitalised(verdict === null ? sharedWords[locale].notSubmitted : explain(round, { state: lifeCycle.state }, locale)),
    adviser === null ? "–" : printable(adviser),
    attendance === null || meetings === null ? "–" : sayMeetings(attendance.meetings, meetings.toBeAgreed),
    attendance === null || attendance.meetings === 0 ? "–" : came({ ...attendance, present: attendance.present ?? 0 }),
    own === undefined ? "–" : costs(own.known === 0 && own.unknown.length > 0 ? null : explain(round, { ore: own.known }, locale), own.unknown.length > 0),
  ];
}
