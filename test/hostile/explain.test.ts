import { describe, expect, it } from "vitest";
import { explain } from "../../src/index.js";
import { kinds } from "../../src/explain/sayable.js";
import { things, type ThingOfRound } from "../explain/things.js";
import { complaintsAbout } from "./complaint.js";
import { placesIn, withAt } from "./places.js";
import { name, strangeValues } from "./values.js";

/** Things that the library gave, one for each sentence that a thing can begin with. */
const oneOfEach = [...new Map(things.map((each) => [beginningOf(each), each])).entries()];

function beginningOf({ round, thing }: ThingOfRound): string {
  const kind = kinds.find(({ has }) => has.every((field) => field in thing));
  return `${kind?.name ?? ""} ${kind?.sentences(round, thing as never, () => true).sentences[0]?.text ?? ""}`;
}

/** Where somebody's own text stands, and is said: the name of a municipality or an adviser, a place, a member's id, a text of a round, what a calendar calls its zone. */
const ownTexts = ["name", "place", "member", "written", "zone"];

/** What was stored may have been changed by anybody since. */
const values = [...strangeValues, ["markup", "<b>Kari</b>"], ["two lines", "a\nb"], ["a thousand letters", "x".repeat(1000)]] as const;

describe("a thing that was stored and changed since is said, or refused with what to give, and nothing else in it is repeated", () => {
  it.each(oneOfEach)("%s", (_beginning, { round, thing }) => {
    const wrong = placesIn(thing).flatMap((path) =>
      values.flatMap(([what, value]) => {
        let said = "";
        const complaints = complaintsAbout(() => (said = explain(round, withAt(thing, path, value) as never, "nb")), `${what} at ${path.join(".")}`);
        const isRepeated = !ownTexts.includes(path.at(-1) ?? "") && [name, "<b>", "\n", "xxxx"].some((each) => said.includes(each));
        return [...complaints, ...(isRepeated || /undefined|NaN|Infinity|\[object/.test(said) ? [`Given ${what} at ${path.join(".")}: ${said.slice(0, 200)}`] : [])];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
