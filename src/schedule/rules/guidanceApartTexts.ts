import { sayDate, type Locale } from "../../language/index.js";
import type { ActivityKind } from "../../round/index.js";
import type { CivilDate, WallTime } from "../../time/index.js";
import { nothingAgreed } from "./eachMeeting.js";

interface Meeting {
  readonly received: { readonly date: CivilDate };
}

interface BesideGathering extends Meeting {
  readonly expected: { readonly kind: ActivityKind };
}

interface Hours {
  readonly start: WallTime;
  readonly end: WallTime;
}

interface BothHours extends Meeting {
  readonly expected: Hours & { readonly kind: ActivityKind };
  readonly received: Hours & { readonly date: CivilDate; readonly more: number };
}

/** What the rule of meetings at the same time says, by language and code. */
export const guidanceApartTexts = {
  nb: {
    "nothing-agreed": nothingAgreed.nb,
    apart: (it: Meeting) => `Veiledningsmøtet ${date(it, "nb")} overlapper ikke noe annet møte.`,
    "overlaps-gathering": (it: BothHours) =>
      `Veiledningsmøtet ${date(it, "nb")} klokka ${hours(it.received)} overlapper ${names.nb[it.expected.kind]} klokka ${hours(it.expected)}${more(it, "nb")}. Flytt veiledningsmøtet.`,
    "same-day-as-gathering": (it: BesideGathering) =>
      `Veiledningsmøtet ${date(it, "nb")} er samme dag som ${names.nb[it.expected.kind]}, som regnes som heldags fordi klokkeslettet ikke er oppgitt. Flytt veiledningsmøtet.`,
    "overlaps-guidance-meeting": (it: BothHours) =>
      `Veiledningsmøtet ${date(it, "nb")} klokka ${hours(it.received)} overlapper et annet veiledningsmøte klokka ${hours(it.expected)}${more(it, "nb")}. ${whichToMove(it, "nb")}.`,
  },
  nn: {
    "nothing-agreed": nothingAgreed.nn,
    apart: (it: Meeting) => `Rettleiingsmøtet ${date(it, "nn")} overlappar ikkje noko anna møte.`,
    "overlaps-gathering": (it: BothHours) =>
      `Rettleiingsmøtet ${date(it, "nn")} klokka ${hours(it.received)} overlappar ${names.nn[it.expected.kind]} klokka ${hours(it.expected)}${more(it, "nn")}. Flytt rettleiingsmøtet.`,
    "same-day-as-gathering": (it: BesideGathering) =>
      `Rettleiingsmøtet ${date(it, "nn")} er same dag som ${names.nn[it.expected.kind]}, som blir rekna som heildags fordi klokkeslettet ikkje er oppgitt. Flytt rettleiingsmøtet.`,
    "overlaps-guidance-meeting": (it: BothHours) =>
      `Rettleiingsmøtet ${date(it, "nn")} klokka ${hours(it.received)} overlappar eit anna rettleiingsmøte klokka ${hours(it.expected)}${more(it, "nn")}. ${whichToMove(it, "nn")}.`,
  },
  en: {
    "nothing-agreed": nothingAgreed.en,
    apart: (it: Meeting) => `The guidance meeting on ${date(it, "en")} does not overlap any other meeting.`,
    "overlaps-gathering": (it: BothHours) =>
      `The guidance meeting on ${date(it, "en")} at ${hours(it.received)} overlaps ${names.en[it.expected.kind]} at ${hours(it.expected)}${more(it, "en")}. Move the guidance meeting.`,
    "same-day-as-gathering": (it: BesideGathering) =>
      `The guidance meeting on ${date(it, "en")} is on the same day as ${names.en[it.expected.kind]}, which counts as lasting all day because its hours are not stated. Move the guidance meeting.`,
    "overlaps-guidance-meeting": (it: BothHours) =>
      `The guidance meeting on ${date(it, "en")} at ${hours(it.received)} overlaps another guidance meeting at ${hours(it.expected)}${more(it, "en")}. ${whichToMove(it, "en")}.`,
  },
};

/** Kinds of meeting as they stand in the sentences above: definite. */
const names: Readonly<Record<Locale, Readonly<Record<ActivityKind, string>>>> = {
  nb: { "kick-off": "KickOff", "learning-conference": "læringskonferansen", "leader-gathering": "ledersamlingen", "guidance-meeting": "veiledningsmøtet" },
  nn: { "kick-off": "KickOff", "learning-conference": "læringskonferansen", "leader-gathering": "leiarsamlinga", "guidance-meeting": "rettleiingsmøtet" },
  en: { "kick-off": "the KickOff", "learning-conference": "the learning conference", "leader-gathering": "the leader gathering", "guidance-meeting": "the guidance meeting" },
};

function date({ received }: Meeting, locale: Locale): string {
  return sayDate(received.date, locale);
}

function hours({ start, end }: Hours): string {
  return `${start}–${end}`;
}

const moreMeetings: Readonly<Record<Locale, (count: number) => string>> = {
  nb: (count) => `, og ${String(count)} ${count === 1 ? "møte" : "møter"} til`,
  nn: (count) => `, og ${String(count)} møte til`,
  en: (count) => `, and ${String(count)} more ${count === 1 ? "meeting" : "meetings"}`,
};

const mends: Readonly<Record<Locale, { readonly one: string; readonly several: string }>> = {
  nb: { one: "Flytt ett av dem", several: "Flytt det, eller flytt de andre" },
  nn: { one: "Flytt eitt av dei", several: "Flytt det, eller flytt dei andre" },
  en: { one: "Move one of them", several: "Move it, or move the others" },
};

function more({ received }: BothHours, locale: Locale): string {
  return received.more > 0 ? moreMeetings[locale](received.more) : "";
}

function whichToMove({ received }: BothHours, locale: Locale): string {
  return received.more > 0 ? mends[locale].several : mends[locale].one;
}
