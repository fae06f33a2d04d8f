import { defineRound, round2026, type Round } from "../../src/index.js";

/** Another word for each seat, commitment, area, audience, kind and cost of the call. */
export type Words = ReadonlyMap<string, string>;

/** Words that stand nowhere else, so that they can be found in whatever is answered. */
export function wordsWith(letter: string): Words {
  const { group, commitments, wish, audiences, kinds, costs } = round2026;
  const lists = {
    seat: group.seats.map(({ role }) => role),
    commitment: commitments.map(({ id }) => id),
    area: wish.areas.map(({ id }) => id),
    audience: audiences.map(({ id }) => id),
    kind: kinds.map(({ id }) => id),
    cost: costs.map(({ item }) => item),
  };
  return new Map(Object.entries(lists).flatMap(([list, ids]) => ids.map((id, index) => [id, `${letter}-${list}-${String(index)}-${letter}`] as const)));
}

/** The keys under which words stand as keys, and those under which a word of ours is something else's literal. */
const keyed = ["commitments", "hourly", "hours", "notStated"];
const closed = ["basis", "who"];

/** Data of a round, or data that is held against one, in other words. */
export function inOtherWords<Data>(data: Data, words: Words): Data {
  return renamed(data, words, "") as Data;
}

/** The call in other words; the ids of its gatherings follow from their kinds. */
export function roundInOtherWords(words: Words): Round {
  const gatherings = round2026.gatherings.map((gathering) => ({ ...gathering, id: undefined }));
  return defineRound(inOtherWords({ ...round2026, gatherings }, words) as never);
}

function renamed(value: unknown, words: Words, key: string): unknown {
  if (typeof value === "string") return closed.includes(key) ? value : renamedText(value, words);
  if (Array.isArray(value)) return value.map((each) => renamed(each, words, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, each]: [string, unknown]) => [keyed.includes(key) ? (words.get(inner) ?? inner) : inner, renamed(each, words, inner)]));
}

/** A word by itself, in the id of an activity, in the place that an assumption reads, or in a slot of a text. */
function renamedText(text: string, words: Words): string {
  const alone = words.get(text);
  if (alone !== undefined) return alone;
  return text
    .replace(/^(2026-2027\.)?([\w-]+)(?=\.|$)/, (whole, round: string | undefined, word: string) => (words.has(word) && (round !== undefined || text.includes(".")) ? `${round ?? ""}${words.get(word) ?? ""}` : whole))
    .replace(/\b(kinds|gatherings|audiences|costs)\/([\w.-]+)/g, (whole, list: string, word: string) => (words.has(word) ? `${list}/${words.get(word) ?? ""}` : whole));
}
