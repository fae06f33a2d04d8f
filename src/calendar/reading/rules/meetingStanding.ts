import { met, notApplicable, rule, unknown, unmet } from "../../../assessment/index.js";
import type { Locale } from "../../../language/index.js";
import type { Round } from "../../../round/index.js";
import type { CalendarQuestion, FoundMeeting } from "../question.js";
import { nameOf, sayMeeting, type MeetingName } from "../sayMeeting.js";

interface It {
  readonly received: MeetingName;
}

/** Does the calendar say of each guidance meeting that it takes place, and once? The others are left out. */
export const meetingStanding = rule({
  id: "calendar.meeting.standing",
  force: "must",
  terms: ({ guidance }: Round) => [guidance],
  assess: ({ meetings }: CalendarQuestion) => meetings.map(standing),
  texts: {
    nb: {
      confirmed: (it) => `${name(it, "nb")} står i kalenderen.`,
      cancelled: (it) => `${name(it, "nb")} er avlyst i kalenderen og er ikke tatt med.`,
      tentative: (it) => `${name(it, "nb")} er ikke bekreftet i kalenderen og er ikke tatt med. Bekreft møtet når datoen er avtalt.`,
      recurring: (it) => `${name(it, "nb")} er gjort om til en serie i kalenderen og er ikke tatt med. Gjør det til ett møte igjen.`,
      repeated: (it) => `${name(it, "nb")} står flere ganger i kalenderen, og bare det første er lest. Slett de andre.`,
    },
    nn: {
      confirmed: (it) => `${name(it, "nn")} står i kalenderen.`,
      cancelled: (it) => `${name(it, "nn")} er avlyst i kalenderen og er ikkje teke med.`,
      tentative: (it) => `${name(it, "nn")} er ikkje stadfesta i kalenderen og er ikkje teke med. Stadfest møtet når datoen er avtalt.`,
      recurring: (it) => `${name(it, "nn")} er gjort om til ein serie i kalenderen og er ikkje teke med. Gjer det til eitt møte att.`,
      repeated: (it) => `${name(it, "nn")} står fleire gonger i kalenderen, og berre det første er lese. Slett dei andre.`,
    },
    en: {
      confirmed: (it) => `${name(it, "en")} is in the calendar.`,
      cancelled: (it) => `${name(it, "en")} is cancelled in the calendar and has been left out.`,
      tentative: (it) => `${name(it, "en")} is not confirmed in the calendar and has been left out. Confirm the meeting once the date has been agreed.`,
      recurring: (it) => `${name(it, "en")} has been made into a series in the calendar and has been left out. Make it a single meeting again.`,
      repeated: (it) => `${name(it, "en")} is in the calendar more than once, and only the first has been read. Delete the others.`,
    },
  },
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

function name({ received }: It, locale: Locale): string {
  return sayMeeting(received, locale);
}
