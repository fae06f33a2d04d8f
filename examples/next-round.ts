/**
 * Writes an invented call for 2028–2029 out of the one for 2026–2027, shows how the mistakes in its first version are found, and what the
 * library answers for it. A call from a file is checked in the same way.
 *
 * Run it with `npm run next-round`, which builds the library first, or with `npx tsx examples/next-round.ts --help`.
 */
import type { RoundInput } from "kulturskole-veiledning";
import { readArguments } from "./next-round/arguments.js";
import { askEveryRoom } from "./next-round/askEveryRoom.js";
import { checkRound } from "./next-round/checkRound.js";
import { firstVersion, secondVersion } from "./next-round/firstVersion.js";
import { pageOfAnswers, pageOfCheck } from "./next-round/page.js";
import { round2028 } from "./next-round/round2028.js";
import { words } from "./next-round/words.js";
import { readJson } from "./shared/caseFile.js";
import { run } from "./shared/run.js";

await run((args) => {
  const { help, json, locale, file } = readArguments(args);
  const { help: howTo, headings } = words[locale];
  if (help) return howTo;
  if (file !== undefined) {
    const given = checkRound(readJson(file, locale) as RoundInput);
    return json ? JSON.stringify(given, null, 2) : pageOfCheck(headings.given, given, locale);
  }
  const [first, second, right, answers] = [checkRound(firstVersion()), checkRound(secondVersion()), checkRound(round2028), askEveryRoom()];
  if (json) return JSON.stringify({ first, second, right, answers }, null, 2);
  const checks = [pageOfCheck(headings.first, first, locale), pageOfCheck(headings.second, second, locale), pageOfCheck(headings.right, right, locale)];
  return [...checks, pageOfAnswers(answers, locale)].join("\n\n");
});
