import { capitalised, sayList, type Locale } from "../../language/index.js";
import { sayAudience, sayRole, type Round } from "../../round/index.js";
import { sayMeeting, type MeetingRef } from "./meetingRef.js";
import { sayPeople } from "./people.js";

interface Counted {
  readonly expected: { readonly people: number; readonly seats: readonly string[] };
  readonly received: MeetingRef & { readonly people: number };
}

interface About {
  readonly about: string;
}

/** What is said of those who come along with whoever holds the seats that a meeting is for. */
export const companionTexts = {
  nb: {
    "came-along": (it: Counted, round: Round) => `${task(round, it, "nb")}, og så mange kom.`,
    "place-left-empty": (it: Counted, round: Round) => `${task(round, it, "nb")}, men ${came(it, "nb")} kom. ${reported.nb}`,
    "nobody-to-send": (it: Counted, round: Round) => `${task(round, it, "nb")}, men kommunegruppa hadde ikke så mange å sende. ${reported.nb}`,
    "not-recorded": (it: Counted, round: Round) => `Det er ikke kjent hvem som ble med ${those(round, it, "nb")} til ${meeting(round, it, "nb")}. Før opp hvem det var.`,
    "more-than-asked-for": (it: Counted, round: Round) =>
      `Flere ble med ${those(round, it, "nb")} til ${meeting(round, it, "nb")} enn runden har plass til: ${came(it, "nb")}. Kontroller hvem som var der.`,
    "not-in-group": (it: Counted, round: Round) =>
      `Det er ført at ${came(it, "nb")} uten plass i kommunegruppa var med på ${meeting(round, it, "nb")}. Den som blir med ${those(round, it, "nb")}, skal ha plass i gruppa. Kontroller hvem som var der.`,
    "nothing-to-look-at": ({ about }: About, round: Round) => `Det er ikke noe møte å vurdere ennå for dem som er ventet: ${sayAudience(round, about, "nb")}.`,
  },
  nn: {
    "came-along": (it: Counted, round: Round) => `${task(round, it, "nn")}, og så mange kom.`,
    "place-left-empty": (it: Counted, round: Round) => `${task(round, it, "nn")}, men ${came(it, "nn")} kom. ${reported.nn}`,
    "nobody-to-send": (it: Counted, round: Round) => `${task(round, it, "nn")}, men kommunegruppa hadde ikkje så mange å sende. ${reported.nn}`,
    "not-recorded": (it: Counted, round: Round) => `Det er ikkje kjent kven som vart med ${those(round, it, "nn")} til ${meeting(round, it, "nn")}. Før opp kven det var.`,
    "more-than-asked-for": (it: Counted, round: Round) =>
      `Fleire vart med ${those(round, it, "nn")} til ${meeting(round, it, "nn")} enn runden har plass til: ${came(it, "nn")}. Kontroller kven som var der.`,
    "not-in-group": (it: Counted, round: Round) =>
      `Det er ført at ${came(it, "nn")} utan plass i kommunegruppa var med på ${meeting(round, it, "nn")}. Den som blir med ${those(round, it, "nn")}, skal ha plass i gruppa. Kontroller kven som var der.`,
    "nothing-to-look-at": ({ about }: About, round: Round) => `Det er ikkje noko møte å vurdere enno for dei som er venta: ${sayAudience(round, about, "nn")}.`,
  },
  en: {
    "came-along": (it: Counted, round: Round) => `${task(round, it, "en")}, and that many came.`,
    "place-left-empty": (it: Counted, round: Round) => `${task(round, it, "en")}, but ${came(it, "en")} came. ${reported.en}`,
    "nobody-to-send": (it: Counted, round: Round) => `${task(round, it, "en")}, but the municipal group did not have that many to send. ${reported.en}`,
    "not-recorded": (it: Counted, round: Round) => `It is not known who came along with ${those(round, it, "en")} to ${meeting(round, it, "en")}. Record who it was.`,
    "more-than-asked-for": (it: Counted, round: Round) =>
      `More people came along with ${those(round, it, "en")} to ${meeting(round, it, "en")} than the round has places for: ${came(it, "en")}. Check who was there.`,
    "not-in-group": (it: Counted, round: Round) =>
      `According to the records, ${came(it, "en")} without a seat in the municipal group came to ${meeting(round, it, "en")}. Whoever comes along with ${those(round, it, "en")} is to have a seat in the group. Check who was there.`,
    "nothing-to-look-at": ({ about }: About, round: Round) => `There is no meeting to assess yet for those expected: ${sayAudience(round, about, "en")}.`,
  },
};

const reported: Readonly<Record<Locale, string>> = {
  nb: "Det blir påpekt, men ingen blir utelukket på grunn av det.",
  nn: "Det blir påpeikt, men ingen blir utelukka på grunn av det.",
  en: "This is reported, but nobody is excluded because of it.",
};

/** Who was to bring how many to which meeting. */
function task(round: Round, it: Counted, locale: Locale): string {
  const { seats, people } = it.expected;
  const toBring = { nb: "skulle ha med seg", nn: "skulle ha med seg", en: `${seats.length === 1 ? "was" : "were"} to bring` }[locale];
  const to = locale === "en" ? "to" : "til";
  return `${capitalised(those(round, it, locale))} ${toBring} ${sayPeople(people, locale)} ${to} ${meeting(round, it, locale)}`;
}

function those(round: Round, { expected: { seats } }: Counted, locale: Locale): string {
  return sayList(seats.map((role) => sayRole(round, role, locale, "the")), locale);
}

function meeting(round: Round, { received }: Counted, locale: Locale): string {
  return sayMeeting(round, received, locale);
}

function came({ received }: Counted, locale: Locale): string {
  return sayPeople(received.people, locale);
}
