import { met, notApplicable, ruleForEach, unmet } from "../../assessment/index.js";
import type { Facts } from "../../language/index.js";
import { partOfGroup, type AudienceTerms, type Round } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";
import { attendeesOn, hasMeetings, meetingsFor } from "../companions.js";
import type { GroupQuestion } from "../groupQuestion.js";

interface Meetings {
  readonly on: CivilDate;
  readonly seats: readonly string[];
  readonly meetings: readonly string[];
}

/** Any other member will do (D6). */
export const companion = ruleForEach({
  id: "group.companion",
  force: "expected",
  each: (round: Round) => round.audiences.filter((audience) => (partOfGroup(audience)?.companions ?? 0) > 0 && hasMeetings(round, audience)),
  about: ({ id }) => id,
  assess: ({ round, group, on }: GroupQuestion, audience: AudienceTerms) => {
    const { members, companions, wanted, missing } = attendeesOn(round, audience, group, on);
    const meetings = { on, seats: partOfGroup(audience)?.seats ?? [], meetings: meetingsFor(round, audience) };
    const path = ["members"];
    if (members.length === 0) return notApplicable("nobody-to-accompany", { expected: meetings, path });
    const details = { expected: { ...meetings, people: wanted }, received: { people: companions }, path, rests: [audience] };
    return missing === 0 ? met("companion-available", details) : unmet("companion-missing", details);
  },
  says: {
    "companion-available": ({ expected }) => ({ ...facts(expected), people: expected.people }),
    "companion-missing": ({ expected, received }) => ({ ...facts(expected), wanted: expected.people, people: received.people, missing: expected.people - received.people }),
    "nobody-to-accompany": ({ expected }) => facts(expected),
  },
});

function facts({ on, seats, meetings }: Meetings): Facts {
  return { on: { date: on }, seats: { all: seats.map((seat) => ({ seat })) }, meetings: { all: meetings.map((kind) => ({ kind })) } };
}
