/**
 * Times this library beside its peers, all in one run, and prints ratios. `npm run bench` builds, installs the peers and
 * starts it; with `--check` it only asks whether all contestants agree, which is what CI wants to know.
 */
import { otherCalendars, timeCalendars } from "./calendar/time.js";
import { otherLedgers } from "./cost/contestants.js";
import { timeLedgers } from "./cost/time.js";
import { disagreements } from "./eligibility/agree.js";
import { contestants } from "./eligibility/contestants.js";
import { timeEligibility } from "./eligibility/time.js";
import { timeGroups } from "./group/time.js";
import { otherExpansions } from "./schedule/expansion.js";
import { timePlans, timeSchedules } from "./schedule/time.js";
import { timeSimulations } from "./simulation/time.js";

const wrong = [...(await disagreements(contestants)), ...otherCalendars(), ...otherExpansions(), ...otherLedgers()];
if (wrong.length > 0) {
  console.error(wrong.join("\n"));
  process.exitCode = 1;
} else if (process.argv.includes("--check")) {
  console.log("All contestants agree.");
} else {
  for (const time of [timeEligibility, timeGroups, timeSchedules, timePlans, timeCalendars, timeLedgers, timeSimulations]) console.log(await time());
}
