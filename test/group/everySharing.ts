import type { Round } from "../../src/index.js";
import type { Role } from "./groups.js";

type Severity = readonly [forbidden: number, toJudge: number, allowed: number];

/**
 * The mildest way in which a group can fill its seats, found by trying every way: each member fills some of the seats held. Counted are
 * the pairs of seats that one person fills, those that are not allowed, those to be judged, and those that are allowed. A seat that too few
 * hold is to be filled by those who hold it. `undefined` where there is no way.
 */
export function mildestSharing({ group }: Round, members: readonly (readonly Role[])[]): Severity | undefined {
  const wanted = group.seats.map(({ role, min }) => ({ role: role as Role, people: Math.min(min, members.filter((held) => held.includes(role as Role)).length) }));
  let mildest: Severity | undefined;
  const fill = (left: readonly (readonly Role[])[], filled: readonly (readonly Role[])[]) => {
    const [held, ...rest] = left;
    if (held !== undefined) {
      for (const some of subsetsOf(held)) fill(rest, [...filled, some]);
      return;
    }
    if (wanted.some(({ role, people }) => filled.filter((each) => each.includes(role)).length < people)) return;
    const severity = severityOf(group, filled);
    if (mildest === undefined || isMilder(severity, mildest)) mildest = severity;
  };
  fill(members, []);
  return mildest;
}

function severityOf({ combinations, otherCombinations }: Round["group"], filled: readonly (readonly Role[])[]): Severity {
  const pairs = new Set(filled.flatMap((each) => each.flatMap((first, index) => each.slice(index + 1).map((second) => [first, second].sort().join(" ")))));
  const answers = [...pairs].map((pair) => (combinations.find(({ roles }) => [...roles].sort().join(" ") === pair) ?? otherCombinations).allowed);
  return [answers.filter((each) => each === false).length, answers.filter((each) => each === "needs-judgement").length, answers.filter((each) => each === true).length];
}

function isMilder(first: Severity, second: Severity): boolean {
  const difference = first.map((count, index) => count - (second[index] ?? 0)).find((each) => each !== 0);
  return difference !== undefined && difference < 0;
}

function subsetsOf<Thing>([first, ...rest]: readonly Thing[]): (readonly Thing[])[] {
  if (first === undefined) return [[]];
  return subsetsOf(rest).flatMap((subset) => [subset, [first, ...subset]]);
}
