import { met, notApplicable, rule, unmet } from "../../assessment/index.js";
import type { Round, SeatRole } from "../../round/index.js";
import type { GroupQuestion } from "../question.js";
import { peopleIn, setOf } from "../seating.js";
import { seatTexts } from "./seatTexts.js";

/** Is the school owner (kulturskoleeier) represented at the political level? */
export const politicalOwner = rule({
  id: "group.owner.political",
  force: "must",
  terms: (round: Round) => termsFor(round, "owner-political"),
  assess: (question: GroupQuestion) => seatAnswer(question, "owner-political"),
  texts: seatTexts("owner-political"),
});

/** Is the school owner (kulturskoleeier) represented at the administrative level? */
export const administrativeOwner = rule({
  id: "group.owner.administrative",
  force: "must",
  terms: (round: Round) => termsFor(round, "owner-administrative"),
  assess: (question: GroupQuestion) => seatAnswer(question, "owner-administrative"),
  texts: seatTexts("owner-administrative"),
});

/** Is the school's leader (rektor) there? */
export const principal = rule({
  id: "group.principal",
  force: "must",
  terms: (round: Round) => termsFor(round, "principal"),
  assess: (question: GroupQuestion) => seatAnswer(question, "principal"),
  texts: seatTexts("principal"),
});

/** Is there a resource teacher (ressurslærer) for the teaching staff? */
export const resourceTeacher = rule({
  id: "group.resource-teacher",
  force: "must",
  terms: (round: Round) => termsFor(round, "resource-teacher"),
  assess: (question: GroupQuestion) => seatAnswer(question, "resource-teacher"),
  texts: seatTexts("resource-teacher"),
});

/** What the round asks of a seat; none where it does not ask for it. */
function termsFor({ group }: Round, role: SeatRole) {
  return group.seats.filter((seat) => seat.role === role);
}

function seatAnswer({ round, seating, on }: GroupQuestion, role: SeatRole) {
  const rests = termsFor(round, role);
  const [seat] = rests;
  if (seat === undefined) return notApplicable("seat-not-asked-for");
  const { min, max } = seat;
  const count = peopleIn(seating.counts, setOf([role]));
  const details = { expected: { on, min, max }, received: { count }, path: ["members"], rests };
  if (max !== null && count > max) return unmet("seat-held-by-too-many", details);
  if (count >= min) return count === 0 ? met("seat-may-be-empty", details) : met("seat-held", details);
  const repair = { action: "fill-seat", role, from: on, people: min - count };
  return count === 0 ? unmet("seat-empty", { ...details, repair }) : unmet("seat-held-by-too-few", { ...details, repair });
}
