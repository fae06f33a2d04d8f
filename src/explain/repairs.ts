import * as z from "zod";
import { groupRepairSchema, type GroupRepair, type RepairChange } from "../group/index.js";
import { readInput } from "../input/index.js";
import type { Sentence } from "../language/index.js";
import type { Round } from "../round/index.js";
import { addDays } from "../time/index.js";
import { ofAnotherVersion, type Explanation } from "./explanation.js";

/** What another version stored may hold changes that this one has no sentence for. */
const anyRepairSchema = z.object({ changes: z.array(z.object({ change: z.string().regex(/^[a-z-]{1,40}$/) })) });
const known: readonly string[] = ["add-person", "hold-seat", "extend-seat", "leave-seat"] satisfies readonly RepairChange["change"][];

/** Nobody is named: a member is described by the seats held, and those who do the same are counted. */
export function repairSentences(_round: Round, repair: GroupRepair): Explanation {
  const other = anyRepairSchema.safeParse(repair).data?.changes.find(({ change }) => !known.includes(change));
  if (other !== undefined) return ofAnotherVersion(other.change);
  const { changes } = readInput("repair", groupRepairSchema, repair);
  return { sentences: peopleByChange(changes).map(sentenceOf), isAssumed: false };
}

interface ChangeOfPeople {
  readonly change: RepairChange;
  readonly people: number;
}

function peopleByChange(changes: readonly RepairChange[]): readonly ChangeOfPeople[] {
  const found = new Map<string, ChangeOfPeople>();
  for (const change of changes) {
    const key = JSON.stringify({ ...change, member: null, people: null });
    found.set(key, { change, people: (found.get(key)?.people ?? 0) + (change.change === "add-person" ? change.people : 1) });
  }
  return [...found.values()];
}

/** A seat that is taken for less than the rest of the period is told with its last day. */
function sentenceOf({ change, people }: ChangeOfPeople): Sentence {
  const facts = { people, seat: { seat: change.role } };
  if (change.change === "leave-seat") return { text: "repair/leave-seat", facts: { ...facts, on: { date: change.on } } };
  if (change.change === "extend-seat") return { text: "repair/extend-seat", facts: { ...facts, last: { date: addDays(change.to, -1) } } };
  const holds = change.change === "hold-seat" ? { holds: { all: change.holds.map((seat) => ({ seat })) } } : {};
  const dated = { ...facts, ...holds, from: { date: change.from } };
  const text = `repair/${change.change}`;
  return change.to === undefined ? { text, facts: dated } : { text: `${text}/until`, facts: { ...dated, last: { date: addDays(change.to, -1) } } };
}
