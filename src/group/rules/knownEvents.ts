import { met, needsJudgement, notApplicable, ruleForEach } from "../../assessment/index.js";
import type { Facts } from "../../language/index.js";
import type { KnownEvent, Round } from "../../round/index.js";
import { covers, type CivilDate } from "../../time/index.js";
import { isHeldOn } from "../holders.js";
import type { Seat } from "../model.js";
import type { GroupQuestion } from "../question.js";

/**
 * Does the group allow for what is known to come and may change who holds a seat, such as an election (D21)? One answer for
 * each event and each of its seats, whatever the date on which the group is looked at. What happens outside the programme period is
 * of no account.
 */
export const knownEvents = ruleForEach({
  id: "group.known-event",
  force: "expected",
  each: ({ group, period }: Round) => group.knownEvents.filter(({ date }) => covers(period, date)),
  about: ({ id }) => id,
  terms: ({ group }) => [group],
  assess: (question: GroupQuestion, event: KnownEvent) => {
    const atRisk = question.round.group.seats.filter(({ role }) => event.seats.includes(role));
    return atRisk.map(({ role }) => answerFor(question, event, role));
  },
  says: {
    "seat-not-held-then": facts,
    "seat-changes-hands": facts,
    "seat-runs-past-event": (finding) => ({ ...facts(finding), people: finding.received.people }),
  },
});

interface AtRisk {
  readonly about: string;
  readonly expected: { readonly date: CivilDate; readonly role: string };
}

function facts({ about, expected: { date, role } }: AtRisk): Facts {
  return { event: { knownEvent: about }, on: { date }, seat: { seat: role } };
}

function answerFor({ round, group }: GroupQuestion, event: KnownEvent, role: string) {
  const { date } = event;
  let isHeldThen = false;
  let people = 0;
  for (const { seats } of group.members) {
    const held = seats.filter((seat) => seat.role === role);
    isHeldThen ||= held.some((seat) => isHeldOn(seat, date));
    if (held.some((seat) => isUnchangedBy(seat, date, round.period.to))) people += 1;
  }
  const details = { expected: { date, role }, path: ["members"] };
  if (!isHeldThen) return notApplicable("seat-not-held-then", details);
  const counted = { ...details, received: { people }, rests: [event] };
  return people === 0 ? met("seat-changes-hands", counted) : needsJudgement("seat-runs-past-event", counted);
}

/** Does a seat go on through the event to the end? One that begins that very day has been given to somebody anew. */
function isUnchangedBy({ from, to }: Seat, date: CivilDate, end: CivilDate): boolean {
  return (from === undefined || from < date) && (to === undefined || to >= end);
}
