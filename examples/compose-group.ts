/**
 * Looks at municipal groups: who is missing on a day, when seats are empty, what may change, and which changes would complete them.
 *
 * Run it with `npm run compose-group`, which builds the library first, or with `npx tsx examples/compose-group.ts --help`.
 */
import { readArguments } from "./compose-group/arguments.js";
import { lookAtGroup } from "./compose-group/lookAtGroup.js";
import { page } from "./compose-group/page.js";
import { words } from "./compose-group/words.js";
import { run } from "./shared/run.js";

await run((args) => {
  const { help, json, locale, files, on } = readArguments(args);
  if (help) return words[locale].help;
  const groups = files.map((file) => lookAtGroup(file, on, locale));
  return json ? JSON.stringify(groups, null, 2) : groups.map((each) => page(each, locale)).join("\n\n");
});
