import type { Locale } from "../../language/index.js";
import type { Mode, Round } from "../../round/index.js";
import { sayMeeting, type MeetingRef } from "./meetingRef.js";
import { sayPeople } from "./people.js";

interface Looked {
  readonly received: MeetingRef;
}

interface OtherMode {
  readonly expected: Mode;
  readonly received: MeetingRef & { readonly mode: Mode };
}

interface Counted {
  readonly received: MeetingRef & { readonly people: number };
}

/** What is said of how people met. */
export const modeTexts = {
  nb: {
    "mode-as-stated": (it: Looked, round: Round) => `Det som er ført om hvordan folk møttes på ${meeting(round, it, "nb")}, stemmer med utlysningen.`,
    "meeting-in-other-mode": ({ expected, received }: OtherMode, round: Round) =>
      `Det er ført at folk møttes ${modes.nb[received.mode]} på ${sayMeeting(round, received, "nb")}, mens utlysningen sier ${modes.nb[expected]}. Møtet teller likevel, men det blir påpekt.`,
    "people-in-other-mode": (it: Counted, round: Round) =>
      `Det er ført at ${people(it, "nb")} var med digitalt på ${meeting(round, it, "nb")}, der folk skulle møtes fysisk. Det regnes som frammøte, men det blir påpekt.`,
    "no-mode-recorded": "Det er ikke ført noe om hvordan folk møttes.",
  },
  nn: {
    "mode-as-stated": (it: Looked, round: Round) => `Det som er ført om korleis folk møttest på ${meeting(round, it, "nn")}, stemmer med utlysinga.`,
    "meeting-in-other-mode": ({ expected, received }: OtherMode, round: Round) =>
      `Det er ført at folk møttest ${modes.nn[received.mode]} på ${sayMeeting(round, received, "nn")}, medan utlysinga seier ${modes.nn[expected]}. Møtet tel likevel, men det blir påpeikt.`,
    "people-in-other-mode": (it: Counted, round: Round) =>
      `Det er ført at ${people(it, "nn")} var med digitalt på ${meeting(round, it, "nn")}, der folk skulle møtast fysisk. Det blir rekna som frammøte, men det blir påpeikt.`,
    "no-mode-recorded": "Det er ikkje ført noko om korleis folk møttest.",
  },
  en: {
    "mode-as-stated": (it: Looked, round: Round) => `What is recorded of how people met at ${meeting(round, it, "en")} agrees with the call.`,
    "meeting-in-other-mode": ({ expected, received }: OtherMode, round: Round) =>
      `According to the records, people met ${modes.en[received.mode]} at ${sayMeeting(round, received, "en")}, whereas the call says ${modes.en[expected]}. The meeting counts all the same, but this is reported.`,
    "people-in-other-mode": (it: Counted, round: Round) =>
      `According to the records, ${people(it, "en")} took part digitally in ${meeting(round, it, "en")}, where people were to meet in person. That counts as being there, but it is reported.`,
    "no-mode-recorded": "Nothing is recorded of how people met.",
  },
};

const modes: Readonly<Record<Locale, Readonly<Record<Mode, string>>>> = {
  nb: { digital: "digitalt", physical: "fysisk" },
  nn: { digital: "digitalt", physical: "fysisk" },
  en: { digital: "digitally", physical: "in person" },
};

function meeting(round: Round, { received }: Looked, locale: Locale): string {
  return sayMeeting(round, received, locale);
}

function people({ received }: Counted, locale: Locale): string {
  return sayPeople(received.people, locale);
}
