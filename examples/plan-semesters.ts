/**
 * Plans the guidance meetings of a municipality, prints its semesters as tables, and writes them as an iCalendar file.
 *
 * Run it with `npm run plan-semesters`, which builds the library first, or with `npx tsx examples/plan-semesters.ts --help`.
 */
import { readArguments } from "./plan-semesters/arguments.js";
import { page } from "./plan-semesters/page.js";
import { planSemesters } from "./plan-semesters/planSemesters.js";
import { words } from "./plan-semesters/words.js";
import { run } from "./shared/run.js";
import { writeText } from "./shared/writeText.js";

await run((args) => {
  const { help, json, locale, file, out, dtstamp } = readArguments(args);
  if (help) return words[locale].help;
  const planned = planSemesters(file, dtstamp, locale);
  writeText(out, planned.calendar);
  return json ? JSON.stringify(planned, null, 2) : [page(planned, locale), words[locale].written(out)].join("\n\n");
});
