import { sayDate, type Locale } from "../../language/index.js";
import type { Round } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";
import { sayMeeting, type MeetingRef } from "./meetingRef.js";

interface Told {
  readonly expected: { readonly on: CivilDate };
  readonly received: { readonly meeting: MeetingRef | null };
}

/** What is said of records that do not fit. */
export const recordTexts = {
  nb: {
    "records-agree": "Det som er ført om deltakingen, stemmer med gruppa, planen og hverandre.",
    "no-records": "Det er ikke ført noe om deltakingen ennå.",
    "no-such-activity": "Noe er ført om et møte som planen ikke har, og er ikke tatt med. Rett det, eller legg møtet inn i planen.",
    "not-in-group": (it: Told, round: Round) => `Noe er ført om en person som ikke er med i kommunegruppa${at(round, it, "nb")}, og er ikke tatt med. Rett det, eller gi personen en plass i gruppa.`,
    "no-seat-that-day": (it: Told, round: Round) => `Noe er ført om en person som ikke hadde plass i kommunegruppa da${at(round, it, "nb")}, og er ikke tatt med. Rett det, eller når plassen gjelder fra og til.`,
    "meeting-without-date": (it: Told, round: Round) => `Det er ført hvem som var med på ${meeting(round, it, "nb")}, men møtet har ingen dato, så det er ikke tatt med. Før opp datoen.`,
    "of-the-future": (it: Told, round: Round) => `Noe er ført om en dag som ennå ikke var kommet ${sayDate(it.expected.on, "nb")}${at(round, it, "nb")}, og er ikke tatt med. Rett datoen.`,
    "outside-period": (it: Told, round: Round) => `Noe er ført om en dag utenfor programperioden${at(round, it, "nb")}, og er ikke tatt med. Rett datoen.`,
    "contradicting-presence": (it: Told, round: Round) => `Det er ført både at en person var med på ${meeting(round, it, "nb")} og at samme person ikke var det. Derfor regnes det som ukjent. Behold det som stemmer.`,
    "contradicting-meetings": (it: Told, round: Round) => `Det som er ført om ${meeting(round, it, "nb")}, motsier seg selv: møtet skal både ha funnet sted og ikke. Derfor regnes det som ukjent. Behold det som stemmer.`,
    "contradicting-dates": (it: Told, round: Round) => `Det er ført flere datoer for ${meeting(round, it, "nb")}. Den første av dem er brukt. Behold den som stemmer.`,
    "contradicting-modes": (it: Told, round: Round) => `Det er ført både digitalt og fysisk om det samme på ${meeting(round, it, "nb")}. Derfor regnes det som ukjent. Behold det som stemmer.`,
  },
  nn: {
    "records-agree": "Det som er ført om deltakinga, stemmer med gruppa, planen og kvarandre.",
    "no-records": "Det er ikkje ført noko om deltakinga enno.",
    "no-such-activity": "Noko er ført om eit møte som planen ikkje har, og er ikkje teke med. Rett det, eller legg møtet inn i planen.",
    "not-in-group": (it: Told, round: Round) => `Noko er ført om ein person som ikkje er med i kommunegruppa${at(round, it, "nn")}, og er ikkje teke med. Rett det, eller gi personen ein plass i gruppa.`,
    "no-seat-that-day": (it: Told, round: Round) => `Noko er ført om ein person som ikkje hadde plass i kommunegruppa då${at(round, it, "nn")}, og er ikkje teke med. Rett det, eller når plassen gjeld frå og til.`,
    "meeting-without-date": (it: Told, round: Round) => `Det er ført kven som var med på ${meeting(round, it, "nn")}, men møtet har ingen dato, så det er ikkje teke med. Før opp datoen.`,
    "of-the-future": (it: Told, round: Round) => `Noko er ført om ein dag som enno ikkje var komen ${sayDate(it.expected.on, "nn")}${at(round, it, "nn")}, og er ikkje teke med. Rett datoen.`,
    "outside-period": (it: Told, round: Round) => `Noko er ført om ein dag utanfor programperioden${at(round, it, "nn")}, og er ikkje teke med. Rett datoen.`,
    "contradicting-presence": (it: Told, round: Round) => `Det er ført både at ein person var med på ${meeting(round, it, "nn")} og at same personen ikkje var det. Difor blir det rekna som ukjent. Behald det som stemmer.`,
    "contradicting-meetings": (it: Told, round: Round) => `Det som er ført om ${meeting(round, it, "nn")}, motseier seg sjølv: møtet skal både ha funne stad og ikkje. Difor blir det rekna som ukjent. Behald det som stemmer.`,
    "contradicting-dates": (it: Told, round: Round) => `Det er ført fleire datoar for ${meeting(round, it, "nn")}. Den første av dei er brukt. Behald den som stemmer.`,
    "contradicting-modes": (it: Told, round: Round) => `Det er ført både digitalt og fysisk om det same på ${meeting(round, it, "nn")}. Difor blir det rekna som ukjent. Behald det som stemmer.`,
  },
  en: {
    "records-agree": "What is recorded of the participation agrees with the group, the schedule and itself.",
    "no-records": "Nothing is recorded of the participation yet.",
    "no-such-activity": "Something is recorded of a meeting that the schedule does not have, and has been left out. Correct it, or enter the meeting in the schedule.",
    "not-in-group": (it: Told, round: Round) => `Something is recorded of a person who is not in the municipal group${at(round, it, "en")}, and has been left out. Correct it, or give the person a seat in the group.`,
    "no-seat-that-day": (it: Told, round: Round) => `Something is recorded of a person who had no seat in the municipal group then${at(round, it, "en")}, and has been left out. Correct it, or the dates between which the seat is held.`,
    "meeting-without-date": (it: Told, round: Round) => `Who came to ${meeting(round, it, "en")} is recorded, but the meeting has no date, so it has been left out. Record the date.`,
    "of-the-future": (it: Told, round: Round) => `Something is recorded of a day that had not come by ${sayDate(it.expected.on, "en")}${at(round, it, "en")}, and has been left out. Correct the date.`,
    "outside-period": (it: Told, round: Round) => `Something is recorded of a day outside the program period${at(round, it, "en")}, and has been left out. Correct the date.`,
    "contradicting-presence": (it: Told, round: Round) => `The records say of one person both that they came to ${meeting(round, it, "en")} and that they did not. That counts as unknown. Keep what is right.`,
    "contradicting-meetings": (it: Told, round: Round) => `What is recorded of ${meeting(round, it, "en")} contradicts itself: the meeting is said both to have taken place and not. That counts as unknown. Keep what is right.`,
    "contradicting-dates": (it: Told, round: Round) => `Several dates are recorded for ${meeting(round, it, "en")}. The first of them has been used. Keep the one that is right.`,
    "contradicting-modes": (it: Told, round: Round) => `The records say both digitally and in person of the same thing at ${meeting(round, it, "en")}. That counts as unknown. Keep what is right.`,
  },
};

/** Only records of meetings are of a meeting in the schedule. */
function meeting(round: Round, { received }: Told, locale: Locale): string {
  if (received.meeting === null) throw new TypeError("The finding names no meeting.");
  return sayMeeting(round, received.meeting, locale);
}

function at(round: Round, { received }: Told, locale: Locale): string {
  return received.meeting === null ? "" : ` (${sayMeeting(round, received.meeting, locale)})`;
}
