import { sayDate, type Locale } from "../../language/index.js";
import { sayActivity, type Round } from "../../round/index.js";
import type { CivilDate, WallTime } from "../../time/index.js";
import { nothingAgreed } from "./eachMeeting.js";

interface Meeting {
  readonly received: { readonly date: CivilDate };
}

interface BesideGathering extends Meeting {
  readonly expected: { readonly kind: string };
}

interface Hours {
  readonly start: WallTime;
  readonly end: WallTime;
}

interface BothHours extends Meeting {
  readonly expected: Hours & { readonly kind: string };
  readonly received: Hours & { readonly date: CivilDate; readonly more: number };
}

/** What the rule of meetings at the same time says, by language and code. */
export const guidanceApartTexts = {
  nb: {
    "nothing-agreed": nothingAgreed.nb,
    apart: (it: Meeting) => `Veiledningsmøtet ${date(it, "nb")} overlapper ikke noe annet møte.`,
    "overlaps-gathering": (it: BothHours, round: Round) =>
      `Veiledningsmøtet ${date(it, "nb")} klokka ${hours(it.received)} overlapper ${gathering(it, round, "nb")} klokka ${hours(it.expected)}${more(it, "nb")}. Flytt veiledningsmøtet.`,
    "same-day-as-gathering": (it: BesideGathering, round: Round) =>
      `Veiledningsmøtet ${date(it, "nb")} er samme dag som ${gathering(it, round, "nb")}, som regnes som heldags fordi klokkeslettet ikke er oppgitt. Flytt veiledningsmøtet.`,
    "overlaps-guidance-meeting": (it: BothHours) =>
      `Veiledningsmøtet ${date(it, "nb")} klokka ${hours(it.received)} overlapper et annet veiledningsmøte klokka ${hours(it.expected)}${more(it, "nb")}. ${whichToMove(it, "nb")}.`,
  },
  nn: {
    "nothing-agreed": nothingAgreed.nn,
    apart: (it: Meeting) => `Rettleiingsmøtet ${date(it, "nn")} overlappar ikkje noko anna møte.`,
    "overlaps-gathering": (it: BothHours, round: Round) =>
      `Rettleiingsmøtet ${date(it, "nn")} klokka ${hours(it.received)} overlappar ${gathering(it, round, "nn")} klokka ${hours(it.expected)}${more(it, "nn")}. Flytt rettleiingsmøtet.`,
    "same-day-as-gathering": (it: BesideGathering, round: Round) =>
      `Rettleiingsmøtet ${date(it, "nn")} er same dag som ${gathering(it, round, "nn")}, som blir rekna som heildags fordi klokkeslettet ikkje er oppgitt. Flytt rettleiingsmøtet.`,
    "overlaps-guidance-meeting": (it: BothHours) =>
      `Rettleiingsmøtet ${date(it, "nn")} klokka ${hours(it.received)} overlappar eit anna rettleiingsmøte klokka ${hours(it.expected)}${more(it, "nn")}. ${whichToMove(it, "nn")}.`,
  },
  en: {
    "nothing-agreed": nothingAgreed.en,
    apart: (it: Meeting) => `The guidance meeting on ${date(it, "en")} does not overlap any other meeting.`,
    "overlaps-gathering": (it: BothHours, round: Round) =>
      `The guidance meeting on ${date(it, "en")} at ${hours(it.received)} overlaps ${gathering(it, round, "en")} at ${hours(it.expected)}${more(it, "en")}. Move the guidance meeting.`,
    "same-day-as-gathering": (it: BesideGathering, round: Round) =>
      `The guidance meeting on ${date(it, "en")} is on the same day as ${gathering(it, round, "en")}, which counts as lasting all day because its hours are not stated. Move the guidance meeting.`,
    "overlaps-guidance-meeting": (it: BothHours) =>
      `The guidance meeting on ${date(it, "en")} at ${hours(it.received)} overlaps another guidance meeting at ${hours(it.expected)}${more(it, "en")}. ${whichToMove(it, "en")}.`,
  },
};

function gathering({ expected }: BesideGathering, round: Round, locale: Locale): string {
  return sayActivity(round, expected.kind, locale, "the");
}

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
