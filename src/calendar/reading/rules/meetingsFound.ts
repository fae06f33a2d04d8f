import { met, notApplicable, rule, unknown } from "../../../assessment/index.js";
import { guidanceMeeting, type Round } from "../../../round/index.js";
import type { CalendarQuestion } from "../question.js";

const meeting = { kind: guidanceMeeting } as const;

/** Are there guidance meetings in the calendar at all, and what else is in it? What else is never looked into. */
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
