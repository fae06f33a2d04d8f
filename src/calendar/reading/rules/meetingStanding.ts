import { met, notApplicable, rule, unknown, unmet } from "../../../assessment/index.js";
import type { Round } from "../../../round/index.js";
import { named, nameOf } from "../meetingName.js";
import type { CalendarQuestion, FoundMeeting } from "../question.js";

/** Does the calendar say of each guidance meeting that it takes place, and once? The others are left out. */
export const meetingStanding = rule({
  id: "calendar.meeting.standing",
  force: "must",
  terms: ({ guidance }: Round) => [guidance],
  assess: ({ meetings }: CalendarQuestion) => meetings.map(standing),
  says: { confirmed: named, cancelled: named, tentative: named, recurring: named, repeated: named },
});

function standing(meeting: FoundMeeting) {
  const details = { received: nameOf(meeting), path: ["events", meeting.index] };
  switch (meeting.standing) {
    case "confirmed":
      return met("confirmed", details);
    case "cancelled":
      return notApplicable("cancelled", details);
    case "tentative":
      return unknown("tentative", { ...details, repair: { action: "confirm-meeting" } });
    case "recurring":
      return unmet("recurring", { ...details, repair: { action: "make-single" } });
    case "repeated":
      return unmet("repeated", { ...details, repair: { action: "delete-copies" } });
  }
}
