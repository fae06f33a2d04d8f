import { assess, type Assessment, type FindingOf } from "../assessment/index.js";
import { languages } from "../language/index.js";
import { readRound } from "./readRound.js";
import type { RoundInput } from "./roundInput.js";
import { applicationOrder } from "./rules/applicationOrder.js";
import { gatheringsApart, gatheringsFirst, gatheringsOwed, holidaysFree, insideSemester, weekdaysRight } from "./rules/gatherings.js";
import { groupDue, knownEventsInside, semestersTile } from "./rules/period.js";
import { assumptionsUsed, provisionsUsed, silenceRead } from "./rules/sources.js";
import { textsHold } from "./rules/texts.js";

/** What the rules for rounds can find. */
export type RoundFinding = FindingOf<(typeof roundRules)[number]>;

/**
 * Answers whether a round is consistent in itself.
 *
 * @remarks Dates inside the period and their semester, stated weekdays right, semesters that tile the period, the owed
 * number of gatherings in each semester, what starts the programme first, the group due within it, the steps of the application in
 * order, no gathering on a Norwegian public holiday, and none at the same time as another; that much {@link defineRound} asks for,
 * too. Besides: known events inside the period, texts that name only dates of the round, every provision and assumption in use, and
 * every silent value read by an assumption.
 * @param round - The round, or unknown data such as parsed JSON.
 * @returns One finding for each thing looked at; `outcome` is `met` when the round holds together.
 * @throws InvalidInputError when the data is not shaped like a round.
 * @example
 * ```ts
 * import { assessRound, round2026 } from "kulturskole-veiledning";
 *
 * assessRound(round2026).outcome; // => "met"
 * ```
 */
export function assessRound(round: RoundInput): Assessment<RoundFinding> {
  return assess(roundRules, { round: readRound(round), languages: everyLanguage });
}

/** One list, for which the words of the texts are found once. */
const everyLanguage = Object.values(languages);

/** Without these, answers about a round would be wrong. */
export const datesOfRound = Object.freeze([
  semestersTile,
  insideSemester,
  weekdaysRight,
  gatheringsOwed,
  gatheringsFirst,
  groupDue,
  applicationOrder,
  holidaysFree,
  gatheringsApart,
] as const);

/** Every rule that a round is held against, in the order in which the findings stand. */
export const roundRules = Object.freeze([...datesOfRound, knownEventsInside, textsHold, provisionsUsed, assumptionsUsed, silenceRead] as const);
