import { met, notApplicable, rule, unmet } from "../../../assessment/index.js";
import { guidanceMeeting, type Round } from "../../../round/index.js";
import type { CalendarQuestion } from "../question.js";

const meeting = { kind: guidanceMeeting } as const;

/** Are all the guidance meetings of one municipality? Those of several are never taken for one's. */
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
