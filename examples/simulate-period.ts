/**
 * Plays the program period for some municipalities and prints what happens, what changes and why.
 *
 * Run it with `npm run simulate`, which builds the library first, or with `npx tsx examples/simulate-period.ts --help`.
 */
import { readArguments } from "./simulate-period/arguments.js";
import { playCases } from "./simulate-period/cases.js";
import { closing } from "./simulate-period/closing.js";
import { timeline } from "./simulate-period/timeline.js";
import { words } from "./simulate-period/words.js";
import { run } from "./shared/run.js";

run((args) => {
  const { help, json, locale, files, span } = readArguments(args);
  if (help) return words[locale].help;
  const report = playCases(files, span, locale);
  return json ? JSON.stringify(report, null, 2) : [timeline(report, locale), closing(report, locale)].join("\n\n");
});
