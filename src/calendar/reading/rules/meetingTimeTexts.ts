import type { Locale } from "../../../language/index.js";
import { sayMeeting, sayTime, type MeetingName, type TimedMeeting } from "../sayMeeting.js";

interface It {
  readonly received: MeetingName;
}

interface Timed {
  readonly received: TimedMeeting;
}

/** What is said of the time of a meeting in a calendar. */
export const meetingTimeTexts = {
  nb: {
    "on-oslos-clocks": (it: Timed) => `${name(it, "nb")} er ${time(it, "nb")}.`,
    converted: (it: Timed) => `${name(it, "nb")} står i en annen tidssone i kalenderen. I norsk tid er det ${time(it, "nb")}.`,
    "without-zone": (it: Timed) => `${name(it, "nb")} står uten tidssone i kalenderen og er lest som norsk tid, ${time(it, "nb")}. Sjekk at det stemmer.`,
    "all-day": (it: It) => `${name(it, "nb")} står som heldags i kalenderen og er ikke tatt med. Før opp når det begynner og slutter.`,
    "end-missing": (it: It) => `${name(it, "nb")} har ingen slutt i kalenderen og er ikke tatt med. Før opp når det slutter.`,
    "zone-unknown": (it: It) => `${name(it, "nb")} står i en tidssone som kalenderen ikke beskriver, og er ikke tatt med. Før det opp i norsk tid.`,
    unreadable: (it: It) => `Tidspunktet for ${uncapitalised(name(it, "nb"))} lar seg ikke lese, så møtet er ikke tatt med. Før det opp på nytt.`,
    "another-day": (it: It) => `${name(it, "nb")} slutter en annen dag enn det begynner, og er ikke tatt med. La det slutte samme dag.`,
    "end-first": (it: It) => `${name(it, "nb")} slutter ikke etter at det begynner, og er ikke tatt med. Rett klokkeslettene.`,
  },
  nn: {
    "on-oslos-clocks": (it: Timed) => `${name(it, "nn")} er ${time(it, "nn")}.`,
    converted: (it: Timed) => `${name(it, "nn")} står i ei anna tidssone i kalenderen. I norsk tid er det ${time(it, "nn")}.`,
    "without-zone": (it: Timed) => `${name(it, "nn")} står utan tidssone i kalenderen og er lese som norsk tid, ${time(it, "nn")}. Sjekk at det stemmer.`,
    "all-day": (it: It) => `${name(it, "nn")} står som heildags i kalenderen og er ikkje teke med. Før opp når det byrjar og sluttar.`,
    "end-missing": (it: It) => `${name(it, "nn")} har ingen slutt i kalenderen og er ikkje teke med. Før opp når det sluttar.`,
    "zone-unknown": (it: It) => `${name(it, "nn")} står i ei tidssone som kalenderen ikkje skildrar, og er ikkje teke med. Før det opp i norsk tid.`,
    unreadable: (it: It) => `Tidspunktet for ${uncapitalised(name(it, "nn"))} lèt seg ikkje lese, så møtet er ikkje teke med. Før det opp på nytt.`,
    "another-day": (it: It) => `${name(it, "nn")} sluttar ein annan dag enn det byrjar, og er ikkje teke med. Lat det slutte same dagen.`,
    "end-first": (it: It) => `${name(it, "nn")} sluttar ikkje etter at det byrjar, og er ikkje teke med. Rett klokkesletta.`,
  },
  en: {
    "on-oslos-clocks": (it: Timed) => `${name(it, "en")} is on ${time(it, "en")}.`,
    converted: (it: Timed) => `${name(it, "en")} is in another time zone in the calendar. In Norwegian time it is on ${time(it, "en")}.`,
    "without-zone": (it: Timed) =>
      `${name(it, "en")} has no time zone in the calendar and has been read as Norwegian time, ${time(it, "en")}. Check that this is right.`,
    "all-day": (it: It) => `${name(it, "en")} lasts all day in the calendar and has been left out. State when it begins and ends.`,
    "end-missing": (it: It) => `${name(it, "en")} has no end in the calendar and has been left out. State when it ends.`,
    "zone-unknown": (it: It) => `${name(it, "en")} is in a time zone that the calendar does not describe, and has been left out. State it in Norwegian time.`,
    unreadable: (it: It) => `The time of ${uncapitalised(name(it, "en"))} cannot be read, so the meeting has been left out. Enter it again.`,
    "another-day": (it: It) => `${name(it, "en")} ends on another day than it begins, and has been left out. Let it end on the same day.`,
    "end-first": (it: It) => `${name(it, "en")} does not end after it begins, and has been left out. Correct the times.`,
  },
};

function name({ received }: It, locale: Locale): string {
  return sayMeeting(received, locale);
}

function time({ received }: Timed, locale: Locale): string {
  return sayTime(received, locale);
}

function uncapitalised(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
