import { met, notApplicable, rule, ruleForEach, unknown, unmet, type Term } from "../../src/assessment/index.js";

/** What stands for a round: the terms that the rules read. */
export interface SchoolRound {
  readonly size: Term;
  readonly parity: Term;
  readonly counting: Term;
  readonly rooms: readonly Room[];
}

/** An entry of a list that a round names. */
export interface Room extends Term {
  readonly id: string;
  readonly force: "must" | "expected";
  readonly places: number;
}

/** Only a parsed round holds terms; these are made for testing. */
function term(provisions: readonly string[], assumptions: readonly string[]): Term {
  return { provisions, assumptions } as unknown as Term;
}

export const round: SchoolRound = {
  size: term(["school/1"], ["D103"]),
  parity: term(["school/7"], []),
  counting: term(["school/5", "school/1"], ["D105"]),
  rooms: [
    { ...term(["school/2"], []), id: "hall", force: "must", places: 20 },
    { ...term(["school/3"], ["D102"]), id: "attic", force: "expected", places: 5 },
  ],
};

/** How many pupils there are, or that nobody knows. */
export interface Pupils {
  readonly round: SchoolRound;
  readonly count: number | null;
}

/** A rule that tells facts of what was expected and received, and of one code none. */
export const enoughPupils = rule({
  id: "school.pupils.enough",
  force: "must",
  terms: ({ size }: SchoolRound) => [size],
  assess: ({ round: { size, counting }, count }: Pupils) => {
    if (count === null) return unknown("not-counted", { path: ["count"], repair: { action: "answer", field: "count" } });
    const details = { expected: 10, received: { count }, path: ["count"], terms: [counting] };
    return count < 10 ? unmet("too-few", { ...details, rests: [size, counting, size] }) : met("enough", details);
  },
  says: {
    enough: ({ received }) => ({ pupils: received.count }),
    "too-few": ({ expected, received }) => ({ pupils: received.count, wanted: expected }),
  },
});

/** A rule that answers once for each of the pupils, and for an even one that it does not concern it. */
export const oddPupils = rule({
  id: "school.pupils.odd",
  force: "expected",
  terms: ({ parity }: SchoolRound) => [parity],
  assess: ({ count }: Pupils) =>
    Array.from({ length: count ?? 0 }, (_, index) => (index % 2 === 1 ? met("odd", { path: [index] }) : notApplicable("even", { path: [index] }))),
});

/** A rule that is asked once for each room. */
export const bigEnough = ruleForEach({
  id: "school.rooms.big-enough",
  each: ({ rooms }: SchoolRound) => rooms,
  about: ({ id }) => id,
  force: ({ force }) => force,
  terms: ({ parity }: SchoolRound) => [parity],
  assess: ({ count }: Pupils, room: Room) => {
    const details = { expected: count, received: room.places };
    return room.places >= (count ?? 0) ? met("room-enough", details) : unmet("too-small", { ...details, rests: [room] });
  },
  says: { "too-small": ({ about }) => ({ room: about }) },
});
