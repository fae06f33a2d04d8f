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
  readonly name: string;
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
    { ...term(["school/2"], []), id: "hall", name: "the hall", force: "must", places: 20 },
    { ...term(["school/3"], ["D102"]), id: "attic", name: "the attic", force: "expected", places: 5 },
  ],
};

/** How many pupils there are, or that nobody knows. */
export interface Pupils {
  readonly round: SchoolRound;
  readonly count: number | null;
}

/** A rule with every kind of text: fixed, and made from what was expected and received. */
export const enoughPupils = rule({
  id: "school.pupils.enough",
  force: "must",
  terms: ({ size }: SchoolRound) => [size],
  assess: ({ round: { size, counting }, count }: Pupils) => {
    if (count === null) return unknown("not-counted", { path: ["count"], repair: { action: "answer", field: "count" } });
    const details = { expected: 10, received: { count }, path: ["count"], terms: [counting] };
    return count < 10 ? unmet("too-few", { ...details, rests: [size, counting, size] }) : met("enough", details);
  },
  texts: {
    nb: {
      enough: ({ received }) => `Skolen har ${String(received.count)} elever.`,
      "too-few": ({ expected, received }) => `Skolen har ${String(received.count)} elever og må ha ${String(expected)}.`,
      "not-counted": "Ingen har talt elevene.",
    },
    nn: {
      enough: ({ received }) => `Skulen har ${String(received.count)} elevar.`,
      "too-few": ({ expected, received }) => `Skulen har ${String(received.count)} elevar og må ha ${String(expected)}.`,
      "not-counted": "Ingen har talt elevane.",
    },
    en: {
      enough: ({ received }) => `The school has ${String(received.count)} pupils.`,
      "too-few": ({ expected, received }) => `The school has ${String(received.count)} pupils and must have ${String(expected)}.`,
      "not-counted": "Nobody has counted the pupils.",
    },
  },
});

/** A rule that answers once for each of the pupils, and for an even one that it does not concern it. */
export const oddPupils = rule({
  id: "school.pupils.odd",
  force: "expected",
  terms: ({ parity }: SchoolRound) => [parity],
  assess: ({ count }: Pupils) =>
    Array.from({ length: count ?? 0 }, (_, index) => (index % 2 === 1 ? met("odd", { path: [index] }) : notApplicable("even", { path: [index] }))),
  texts: {
    nb: { odd: "Oddetall.", even: "Partall." },
    nn: { odd: "Oddetal.", even: "Partal." },
    en: { odd: "Odd.", even: "Even." },
  },
});

/** A rule that is asked once for each room, and names it as the round does. */
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
  texts: {
    nb: { "room-enough": ({ about }, { rooms }) => `Plass nok: ${named(rooms, about)}.`, "too-small": ({ about }, { rooms }) => `For lite: ${named(rooms, about)}.` },
    nn: { "room-enough": ({ about }, { rooms }) => `Plass nok: ${named(rooms, about)}.`, "too-small": ({ about }, { rooms }) => `For lite: ${named(rooms, about)}.` },
    en: { "room-enough": ({ about }, { rooms }) => `Room enough: ${named(rooms, about)}.`, "too-small": ({ about }, { rooms }) => `Too small: ${named(rooms, about)}.` },
  },
});

function named(rooms: readonly Room[], id: string): string {
  return rooms.find((room) => room.id === id)?.name ?? id;
}
