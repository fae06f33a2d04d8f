import type { Fact } from "../language/index.js";
import { partOfGroup, type Round } from "../round/index.js";

/** The seats with whose holders somebody comes along to meetings. */
export function accompaniedIn({ audiences }: Round): readonly string[] {
  const accompanied = audiences.flatMap((audience) => partOfGroup(audience) ?? []).filter(({ companions }) => companions > 0);
  return [...new Set(accompanied.flatMap(({ seats }) => seats))];
}

/** Whose time it is: a seat’s, or that of the one who comes along with those in some seats. */
export function whose(role: string, accompanied: readonly string[]): Fact {
  if (role !== "companion") return { seat: role };
  return { sentences: [{ text: "word/companion", facts: { seats: { all: accompanied.map((seat) => ({ seat })) } } }] };
}
