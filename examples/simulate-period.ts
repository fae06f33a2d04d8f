/**
 * Plays the programme period for some municipalities and tells the story of each: what happens, what changes and why.
 *
 * Run it with `npm run simulate`, which builds the library first, or with `npx tsx examples/simulate-period.ts --help`.
 */
import { readArguments } from "./simulate-period/arguments.js";
import { closing } from "./simulate-period/closing.js";
import { overview } from "./simulate-period/overview.js";
import { playPeriod } from "./simulate-period/playPeriod.js";
import { story } from "./simulate-period/story.js";
import { storyWords } from "./simulate-period/storyWords.js";
import { timeline } from "./simulate-period/timeline.js";
import { words } from "./simulate-period/words.js";
import { round } from "./shared/round.js";
import { run } from "./shared/run.js";
import { writeText } from "./shared/writeText.js";

await run(async (args) => {
  const { help, json, details, locale, files, report: file, span } = readArguments(args);
  if (help) return words[locale].help;
  const report = playPeriod(files, span, locale);
  if (file !== undefined) {
    // Drawing takes a charting library, which is slow to load: only for those who ask for pictures.
    const { htmlPage } = await import("./simulate-period/report/htmlPage.js");
    writeText(file, htmlPage(round, report, locale));
  }
  if (json) return JSON.stringify(report, null, 2);
  const written = file === undefined ? [] : [words[locale].written(file)];
  const parts = details ? [timeline(round, report, locale), closing(round, report, locale)] : [storyWords[locale].languages, story(round, report, locale), overview(round, report, locale), storyWords[locale].details];
  return [...parts, ...written].join("\n\n");
});
