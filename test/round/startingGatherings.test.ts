import { describe, expect, it } from "vitest";
import { keyDates, newLifeCycle } from "../../src/application/index.js";
import { startOfProgram } from "../../src/cost/costing.js";
import { startingGatherings, startingKinds } from "../../src/round/index.js";
import { looseRound } from "../group/rounds.js";

type Hours = { readonly start: "09:00"; readonly end: "10:00" } | null;

/** The real round, with these gatherings of two kinds that start the program: dates and kinds. */
function roundStartingWith(...starts: readonly (readonly [kind: string, date: "2026-08-20" | "2026-08-26" | "2026-08-28", hours?: Hours])[]) {
  return looseRound((round) => {
    round.kinds = round.kinds.flatMap((kind) => (kind.id === "kick-off" ? [kind, { ...kind, id: "opening" }] : [kind]));
    const [kickOff] = round.gatherings;
    if (kickOff === undefined) return;
    const others = round.gatherings.filter(({ kind }) => kind !== "kick-off");
    round.gatherings = [...starts.map(([kind, date, hours = null], index) => ({ ...kickOff, id: `${kind}.${String(index)}`, kind, date, hours })), ...others];
  });
}

describe('the gatherings that start the program (provisions "participation/3")', () => {
  it.each([
    ["none, where there are none", [], []],
    ["of each kind one, in order of time", [["kick-off", "2026-08-26"], ["opening", "2026-08-20"]], ["opening.1", "kick-off.0"]],
    ["of one kind only the earliest", [["kick-off", "2026-08-28"], ["kick-off", "2026-08-26"]], ["kick-off.1"]],
    ["on one day in order of their hours", [["kick-off", "2026-08-26", { start: "09:00", end: "10:00" }], ["opening", "2026-08-26"]], ["opening.1", "kick-off.0"]],
  ] as const)("are %s", (_which, starts, expected) => {
    expect(startingGatherings(roundStartingWith(...starts)).map(({ id }) => id)).toEqual(expected);
  });

  it("are of the kinds that start it, whether or not they are held", () => {
    expect(startingKinds(roundStartingWith()).map(({ id }) => id)).toEqual(["kick-off", "opening"]);
  });

  it("are two where the program starts with the first, and guidance comes after the last", () => {
    const round = roundStartingWith(["kick-off", "2026-08-26"], ["opening", "2026-08-20"]);
    const start = keyDates(round, newLifeCycle, { on: "2026-08-01" }).find(({ id }) => id === "start");
    expect(start).toMatchObject({ from: "2026-08-20", gathering: "opening.1" });
    expect(startOfProgram(round)).toBe("2026-08-26");
  });
});
