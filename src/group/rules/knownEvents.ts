import { met, needsJudgement, notApplicable, ruleForEach } from "../../assessment/index.js";
import type { Facts } from "../../language/index.js";
import type { KnownEvent, Round } from "../../round/index.js";
import { addDays, covers, type CivilDate } from "../../time/index.js";
import { isHeldOn } from "../holders.js";
import type { Seat } from "../municipalGroup.js";
import type { GroupQuestion } from "../groupQuestion.js";

/**
 * The group allows for what may change who holds a seat, such as an election (D21), where the seat changes hands or is confirmed from
 * then on. A tenure to the last day of the period, as people write for until the end, runs past the event as one without end does.
 * One answer for each event and seat, whatever the date; what happens outside the programme period is of no account.
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
    "seat-ends-after-event": facts,
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
  const tenures = group.members.map(({ seats }) => seats.filter((seat) => seat.role === role));
  const details = { expected: { date, role }, path: ["members"] };
  if (!tenures.flat().some((seat) => isHeldOn(seat, date))) return notApplicable("seat-not-held-then", details);
  const lastDay = addDays(round.period.to, -1);
  const people = tenures.filter((held) => held.some((seat) => isHeldBefore(seat, date) && (seat.to === undefined || seat.to >= lastDay))).length;
  const counted = { ...details, received: { people }, rests: [event] };
  if (people > 0) return needsJudgement("seat-runs-past-event", counted);
  const isTakenThen = tenures.flat().some(({ from }) => from !== undefined && covers({ from: date, to: round.period.to }, from));
  return isTakenThen ? met("seat-changes-hands", counted) : needsJudgement("seat-ends-after-event", counted);
}

/** A seat that begins on the day itself has been given to somebody anew. */
function isHeldBefore(seat: Seat, date: CivilDate): boolean {
  return isHeldOn(seat, date) && (seat.from === undefined || seat.from < date);
}
