import { met, needsJudgement, notApplicable, rule } from "../../assessment/index.js";
import type { Round, SeatRole } from "../../round/index.js";
import { covers, type CivilDate } from "../../time/index.js";
import { isHeldOn } from "../holders.js";
import type { Seat } from "../model.js";
import type { GroupQuestion } from "../question.js";
import { knownEventTexts } from "./knownEventTexts.js";

type KnownEvent = Round["group"]["knownEvents"][number];

/**
 * Does the group allow for what is known to come and may change who holds a seat, such as an election (D21)? One answer for
 * each event and each of its seats, whatever the date on which the group is looked at. What happens outside the program period,
 * or to a seat that the round does not ask for, is of no account.
 */
export const knownEvents = rule({
  id: "group.known-events",
  force: "expected",
  terms: ({ group }: Round) => [group],
  assess: (question: GroupQuestion) => {
    const { group, period } = question.round;
    const answers = [];
    // Loops, not lists of lists: this is asked of every group, and mostly there is one event and one seat.
    for (const event of group.knownEvents) {
      if (!covers(period, event.date)) continue;
      for (const { role } of group.seats) if (event.seats.includes(role)) answers.push(answerFor(question, event, role));
    }
    return answers.length === 0 ? [notApplicable("no-known-events", { path: ["members"] })] : answers;
  },
  texts: knownEventTexts,
});

function answerFor({ round, group }: GroupQuestion, event: KnownEvent, role: SeatRole) {
  const { id, name, date } = event;
  let isHeldThen = false;
  let people = 0;
  for (const { seats } of group.members) {
    const held = seats.filter((seat) => seat.role === role);
    isHeldThen ||= held.some((seat) => isHeldOn(seat, date));
    if (held.some((seat) => isUnchangedBy(seat, date, round.period.to))) people += 1;
  }
  const details = { expected: { event: id, name, date, role }, path: ["members"], terms: [event] };
  if (!isHeldThen) return notApplicable("seat-not-held-then", details);
  const counted = { expected: details.expected, received: { people }, path: details.path, terms: details.terms, rests: [event] };
  return people === 0 ? met("seat-changes-hands", counted) : needsJudgement("seat-runs-past-event", counted);
}

/** Does a seat go on through the event to the end? One that begins that very day has been given to somebody anew. */
function isUnchangedBy({ from, to }: Seat, date: CivilDate, end: CivilDate): boolean {
  return (from === undefined || from < date) && (to === undefined || to >= end);
}
