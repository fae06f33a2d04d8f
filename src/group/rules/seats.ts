import { met, ruleForEach, unmet } from "../../assessment/index.js";
import type { Round, SeatTerms } from "../../round/index.js";
import { peopleIn, type GroupQuestion } from "../groupQuestion.js";

export const seats = ruleForEach({
  id: "group.seat",
  force: "must",
  each: ({ group }: Round) => group.seats,
  about: ({ role }) => role,
  assess: ({ seating, on }: GroupQuestion, seat: SeatTerms) => {
    const { role, min, max } = seat;
    const count = peopleIn(seating, role);
    const details = { expected: { on, min, max }, received: { count }, path: ["members"], rests: [seat] };
    if (max !== null && count > max) return unmet("seat-held-by-too-many", details);
    if (count >= min) return count === 0 ? met("seat-may-be-empty", details) : met("seat-held", details);
    const repair = { action: "fill-seat", role, from: on, people: min - count };
    return count === 0 ? unmet("seat-empty", { ...details, repair }) : unmet("seat-held-by-too-few", { ...details, repair });
  },
  says: {
    "seat-held": ({ about, expected, received }) => ({ seat: { seat: about }, on: { date: expected.on }, people: received.count }),
    "seat-may-be-empty": ({ about, expected }) => ({ seat: { seat: about }, on: { date: expected.on } }),
    "seat-empty": ({ about, expected }) => ({ seat: { seat: about }, on: { date: expected.on }, missing: expected.min }),
    "seat-held-by-too-few": ({ about, expected: { on, min }, received: { count } }) => ({ seat: { seat: about }, on: { date: on }, min, people: count, missing: min - count }),
    "seat-held-by-too-many": ({ about, expected: { on, max }, received: { count } }) => ({ seat: { seat: about }, on: { date: on }, max, people: count, beyond: count - (max ?? count) }),
  },
});
