import { met, notApplicable, rule, unknown, unmet } from "../assessment/index.js";
import { guidanceMeeting, type Round } from "../round/index.js";
import type { CalendarQuestion } from "./findMeetings.js";
import { meetingMode, meetingSemester, meetingStanding, meetingTime } from "./meetingRules.js";

const meeting = { kind: guidanceMeeting } as const;

/** What else is in the calendar is never looked into. */
export const meetingsFound = rule({
  id: "calendar.meetings.found",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance],
  assess: ({ found: received, otherEvents }: CalendarQuestion) => [
    received === 0 ? unknown("none-found", { path: ["events"] }) : met("some-found", { received, path: ["events"] }),
    ...(otherEvents === 0 ? [] : [notApplicable("others-left-alone", { received: otherEvents, path: ["events"] })]),
  ],
  says: {
    "none-found": () => ({ meeting }),
    "some-found": ({ received }) => ({ meeting, found: received }),
    "others-left-alone": ({ received }) => ({ others: received }),
  },
});

/** An event with a line that cannot be read is passed over, and the others are read. */
export const linesRead = rule({
  id: "calendar.lines",
  force: "must",
  terms: ({ guidance }: Round) => [guidance],
  assess: ({ passedOver: { count, lines } }: CalendarQuestion) => (count === 0 ? [] : [unknown("passed-over", { received: { count, lines }, path: ["events"], repair: { action: "mend-lines" } })]),
  says: { "passed-over": ({ received }) => ({ parts: received.count, lines: { all: received.lines } }) },
});

/** Those of several are never taken for one's. */
export const oneMunicipality = rule({
  id: "calendar.meetings.municipality",
  force: "must",
  terms: ({ guidance }: Round) => [guidance],
  assess: ({ municipalities: received }: CalendarQuestion) => {
    if (received === 0) return notApplicable("no-municipality", { path: ["events"] });
    return received === 1
      ? met("one-municipality", { path: ["events"] })
      : unmet("several-municipalities", { expected: 1, received, path: ["events"], repair: { action: "choose-municipality" } });
  },
  says: {
    "no-municipality": () => ({ meeting }),
    "one-municipality": () => ({ meeting }),
    "several-municipalities": ({ received }) => ({ meeting, municipalities: received }),
  },
});

/** Every rule that a calendar is read by, in the order in which the findings stand. */
export const calendarRules = Object.freeze([linesRead, meetingsFound, oneMunicipality, meetingStanding, meetingTime, meetingSemester, meetingMode] as const);
