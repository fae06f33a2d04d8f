/**
 * Plays the programme period many times side by side in a pool of threads, and prints how much attendance varies.
 *
 * Run it with `npm run many-periods`, which builds the library first, or with `npx tsx examples/many-periods.ts --help`.
 */
import { readArguments } from "./many-periods/arguments.js";
import { page } from "./many-periods/page.js";
import { playMany } from "./many-periods/playMany.js";
import { spreadsOf } from "./many-periods/spread.js";
import { words } from "./many-periods/words.js";
import { run } from "./shared/run.js";

await run(async (args) => {
  const { help, json, locale, files, times } = readArguments(args);
  if (help) return words[locale].help;
  const spreads = spreadsOf(await playMany(files, times, locale));
  return json ? JSON.stringify({ times, municipalities: spreads }, null, 2) : page(spreads, times, locale);
});
