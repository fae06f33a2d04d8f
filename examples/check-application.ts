/**
 * Checks applications and drafts: what is decided, why, what to ask next, and which key dates are due.
 *
 * Run it with `npm run check-application`, which builds the library first, or with `npx tsx examples/check-application.ts --help`.
 */
import { readArguments, readRegister } from "./check-application/arguments.js";
import { checkCase } from "./check-application/checkCase.js";
import { page } from "./check-application/page.js";
import { words } from "./check-application/words.js";
import { run } from "./shared/run.js";

await run((args) => {
  const { help, json, locale, files, register, on } = readArguments(args);
  if (help) return words[locale].help;
  const known = readRegister(register, locale);
  const checked = files.map((file) => checkCase(file, { register: known, on, locale }));
  return json ? JSON.stringify(checked, null, 2) : checked.map((each) => page(each, locale)).join("\n\n");
});
