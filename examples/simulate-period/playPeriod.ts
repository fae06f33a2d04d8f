import type { Locale } from "kulturskole-veiledning";
import { runSimulation, type SimulationReport } from "kulturskole-veiledning/simulation";
import { askAboutCases, scenarioOf, type Span } from "../shared/cases.js";
import { progress } from "../shared/progress.js";
import { words } from "./words.js";

/** Plays the cases in the files; one who waits for more than a second is told how far it has come. */
export function playPeriod(files: readonly string[], span: Span, locale: Locale): SimulationReport {
  const tell = progress(words[locale].progress);
  return askAboutCases(files, locale, () => runSimulation(scenarioOf(files, span, locale), { onDay: (_, played, days) => tell(played, days) }));
}
