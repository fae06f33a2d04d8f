import { met, notApplicable, rule, unmet } from "../../assessment/index.js";
import type { SeatRole } from "../../round/index.js";
import type { GroupQuestion } from "../question.js";
import { peopleIn, setOf } from "../seating.js";
import { seatTexts } from "./seatTexts.js";

/** Is the school owner (kulturskoleeier) represented at the political level? */
export const politicalOwner = rule({
  id: "group.owner.political",
  force: "must",
  facts: ["participation/1.1"],
  assess: (question: GroupQuestion) => seatAnswer(question, "owner-political"),
  texts: seatTexts("owner-political"),
});

/** Is the school owner (kulturskoleeier) represented at the administrative level? */
export const administrativeOwner = rule({
  id: "group.owner.administrative",
  force: "must",
  facts: ["participation/1.1"],
  assess: (question: GroupQuestion) => seatAnswer(question, "owner-administrative"),
  texts: seatTexts("owner-administrative"),
});

/** Is the school's leader (rektor) there? */
export const principal = rule({
  id: "group.principal",
  force: "must",
  facts: ["participation/1.2"],
  assess: (question: GroupQuestion) => seatAnswer(question, "principal"),
  texts: seatTexts("principal"),
});

/** Is there a resource teacher (ressurslærer) for the teaching staff? */
export const resourceTeacher = rule({
  id: "group.resource-teacher",
  force: "must",
  facts: ["participation/1.3"],
  assess: (question: GroupQuestion) => seatAnswer(question, "resource-teacher"),
  texts: seatTexts("resource-teacher"),
});

function seatAnswer({ round, seating, on }: GroupQuestion, role: SeatRole) {
  const seat = round.group.seats.find((each) => each.role === role);
  if (seat === undefined) return notApplicable("seat-not-asked-for");
  const { min, max, facts, assumptions } = seat;
  const count = peopleIn(seating.counts, setOf([role]));
  const details = { expected: { on, min, max }, received: { count }, path: ["members"], facts, assumptions };
  if (max !== null && count > max) return unmet("seat-held-by-too-many", details);
  if (count >= min) return count === 0 ? met("seat-may-be-empty", details) : met("seat-held", details);
  const repair = { action: "fill-seat", role, from: on, people: min - count };
  return count === 0 ? unmet("seat-empty", { ...details, repair }) : unmet("seat-held-by-too-few", { ...details, repair });
}
