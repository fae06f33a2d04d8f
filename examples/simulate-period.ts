/**
 * Plays the program period for some municipalities and prints what happens, what changes and why.
 *
 * Run it with `npm run simulate`, which builds the library first, or with `npx tsx examples/simulate-period.ts --help`.
 */
import { readArguments } from "./simulate-period/arguments.js";
import { playCases } from "./simulate-period/cases.js";
import { closing } from "./simulate-period/closing.js";
import { Complaint } from "./simulate-period/complaint.js";
import { timeline } from "./simulate-period/timeline.js";
import { words } from "./simulate-period/words.js";

// Whoever pipes this into `head` has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  console.log(answerTo(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function answerTo(args: string[]): string {
  const { help, json, locale, files, span } = readArguments(args);
  if (help) return words[locale].help;
  const report = playCases(files, span, locale);
  return json ? JSON.stringify(report, null, 2) : [timeline(report, locale), closing(report, locale)].join("\n\n");
}
