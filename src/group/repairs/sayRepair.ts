import { readInput } from "../../input/index.js";
import { localeSchema, type Locale } from "../../language/index.js";
import { readRound, type Round } from "../../round/index.js";
import { groupRepairSchemaOf, type GroupRepair, type RepairChange } from "./model.js";
import { repairTexts } from "./texts.js";

/**
 * Says what a repair asks for, as full sentences that a municipality understands.
 *
 * @remarks Nobody is named: a member is described by the seats held, and those who do the same are counted.
 * @param round - The round, which names the seats.
 * @param repair - A repair of an assessed group, also one that has been stored as JSON.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English.
 * @returns The sentences, one for each kind of change to a seat.
 * @throws InvalidInputError when the repair or the language is not shaped like one, or the repair has seats that the round does not have.
 * @example
 * ```ts
 * import { assessGroup, round2026, sayRepair } from "kulturskole-veiledning";
 *
 * const roles = ["owner-political", "owner-administrative", "resource-teacher"] as const;
 * const group = { members: roles.map((role) => ({ id: role, seats: [{ role }] })) };
 * const { repairs } = assessGroup(round2026, group, { on: "2026-08-26" });
 * repairs.map((repair) => sayRepair(round2026, repair, "nb"));
 * // => ["Pek ut en ny person til plassen som rektor fra 26. august 2026.",
 * //     "Den som er administrativ kulturskoleeier, blir også rektor fra 26. august 2026."]
 * ```
 */
export function sayRepair(round: Round, repair: GroupRepair, locale: Locale): string {
  const read = readRound(round);
  const { changes } = readInput("repair", groupRepairSchemaOf(read), repair);
  const texts = repairTexts[readInput("locale", localeSchema, locale)];
  const sentences = alike(changes).map(({ change, people }) => {
    // The kind leads to the one text that is made for just such a change; the compiler cannot see that.
    const text = texts[change.change] as (round: Round, of: RepairChange, people: number) => string;
    return text(read, change, people);
  });
  return sentences.join(" ");
}

interface Alike {
  readonly change: RepairChange;
  readonly people: number;
}

/** Changes that differ only in who makes them, and how many people do. */
function alike(changes: readonly RepairChange[]): readonly Alike[] {
  const found = new Map<string, Alike>();
  for (const change of changes) {
    const key = JSON.stringify({ ...change, member: null, people: null });
    found.set(key, { change, people: (found.get(key)?.people ?? 0) + (change.change === "add-person" ? change.people : 1) });
  }
  return [...found.values()];
}
