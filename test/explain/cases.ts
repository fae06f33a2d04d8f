import { speaker, type Round, type Sayable } from "../../src/index.js";
import { languages } from "../../src/language/index.js";
import { things } from "./things.js";

/** Each sentence once, whatever its dates and numbers: what a host might say differently, it would in any of them. */
const unlike = [...new Map(things.map((each) => [speaker(each.round, languages.nb)(each.thing).replaceAll(/\d+/g, "#"), each])).values()];

/** The rounds that the cases are about. */
export const rounds: readonly Round[] = [...new Set(unlike.map(({ round }) => round))];

/** One thing for each sentence, and the place of its round. */
export const cases: readonly (readonly [round: number, thing: Sayable])[] = unlike.map(({ round, thing }) => [rounds.indexOf(round), thing]);
