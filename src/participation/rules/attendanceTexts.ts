import type { Locale } from "../../language/index.js";
import type { Round } from "../../round/index.js";
import { sayMeeting, type MeetingRef } from "./meetingRef.js";

interface Looked {
  readonly received: MeetingRef;
}

interface Counted extends Looked {
  readonly expected: { readonly people: number };
  readonly received: MeetingRef & { readonly absent: number; readonly unknown: number };
}

/** What is said of who came to a meeting. */
export const attendanceTexts = {
  nb: {
    "everybody-came": (it: Counted, round: Round) => `Alle som var ventet til ${meeting(round, it, "nb")}, var der.`,
    "some-absent": (it: Counted, round: Round) => `${absent(it)} var borte fra ${meeting(round, it, "nb")}. ${reported.nb}`,
    "some-absent-some-unknown": (it: Counted, round: Round) =>
      `${absent(it)} var borte fra ${meeting(round, it, "nb")}, og det er ikke kjent om ${open(it)} var der. ${reported.nb} Før opp hvem som var der.`,
    "partly-recorded": (it: Counted, round: Round) => `Det er ikke kjent om ${open(it)} av dem som var ventet til ${meeting(round, it, "nb")}, var der. Før opp hvem som var der.`,
    "not-recorded": (it: Counted, round: Round) => `Det er ikke ført hvem som var med på ${meeting(round, it, "nb")}. Før opp hvem som var der.`,
    "not-held": (it: Looked, round: Round) => `Det er ført at ${meeting(round, it, "nb")} ikke fant sted, så ingen kan ha vært borte.`,
    "not-yet-held": (it: Looked, round: Round) => `Det er ikke vurdert hvem som er med på ${meeting(round, it, "nb")}, for møtet ligger fram i tid.`,
    "no-date": (it: Looked, round: Round) => `Det er ikke vurdert hvem som er med på ${meeting(round, it, "nb")}, for møtet har ingen dato.`,
    "held-without-date": (it: Looked, round: Round) => `Det er ført at ${meeting(round, it, "nb")} fant sted, men ikke når, så ingen kan si hvem som var ventet. Før opp datoen.`,
    "nobody-expected": (it: Looked, round: Round) => `Ingen i kommunegruppa var ventet til ${meeting(round, it, "nb")}.`,
    "no-meetings": "Planen har ingen møter.",
  },
  nn: {
    "everybody-came": (it: Counted, round: Round) => `Alle som var venta til ${meeting(round, it, "nn")}, var der.`,
    "some-absent": (it: Counted, round: Round) => `${absent(it)} var borte frå ${meeting(round, it, "nn")}. ${reported.nn}`,
    "some-absent-some-unknown": (it: Counted, round: Round) =>
      `${absent(it)} var borte frå ${meeting(round, it, "nn")}, og det er ikkje kjent om ${open(it)} var der. ${reported.nn} Før opp kven som var der.`,
    "partly-recorded": (it: Counted, round: Round) => `Det er ikkje kjent om ${open(it)} av dei som var venta til ${meeting(round, it, "nn")}, var der. Før opp kven som var der.`,
    "not-recorded": (it: Counted, round: Round) => `Det er ikkje ført kven som var med på ${meeting(round, it, "nn")}. Før opp kven som var der.`,
    "not-held": (it: Looked, round: Round) => `Det er ført at ${meeting(round, it, "nn")} ikkje fann stad, så ingen kan ha vore borte.`,
    "not-yet-held": (it: Looked, round: Round) => `Det er ikkje vurdert kven som er med på ${meeting(round, it, "nn")}, for møtet ligg fram i tid.`,
    "no-date": (it: Looked, round: Round) => `Det er ikkje vurdert kven som er med på ${meeting(round, it, "nn")}, for møtet har ingen dato.`,
    "held-without-date": (it: Looked, round: Round) => `Det er ført at ${meeting(round, it, "nn")} fann stad, men ikkje når, så ingen kan seie kven som var venta. Før opp datoen.`,
    "nobody-expected": (it: Looked, round: Round) => `Ingen i kommunegruppa var venta til ${meeting(round, it, "nn")}.`,
    "no-meetings": "Planen har ingen møte.",
  },
  en: {
    "everybody-came": (it: Counted, round: Round) => `Everybody who was expected at ${meeting(round, it, "en")} was there.`,
    "some-absent": (it: Counted, round: Round) => `${absentInEnglish(it)} absent from ${meeting(round, it, "en")}. ${reported.en}`,
    "some-absent-some-unknown": (it: Counted, round: Round) =>
      `${absentInEnglish(it)} absent from ${meeting(round, it, "en")}, and it is not known whether ${open(it)} came. ${reported.en} Record who was there.`,
    "partly-recorded": (it: Counted, round: Round) => `It is not known whether ${open(it)} of those expected at ${meeting(round, it, "en")} came. Record who was there.`,
    "not-recorded": (it: Counted, round: Round) => `Who came to ${meeting(round, it, "en")} has not been recorded. Record who was there.`,
    "not-held": (it: Looked, round: Round) => `According to the records, ${meeting(round, it, "en")} did not take place, so nobody can have been absent.`,
    "not-yet-held": (it: Looked, round: Round) => `Who comes to ${meeting(round, it, "en")} has not been assessed, because the meeting still lies ahead.`,
    "no-date": (it: Looked, round: Round) => `Who comes to ${meeting(round, it, "en")} has not been assessed, because the meeting has no date.`,
    "held-without-date": (it: Looked, round: Round) =>
      `According to the records, ${meeting(round, it, "en")} took place, but not when, so nobody can say who was expected. Record the date.`,
    "nobody-expected": (it: Looked, round: Round) => `Nobody in the municipal group was expected at ${meeting(round, it, "en")}.`,
    "no-meetings": "The schedule has no meetings.",
  },
};

/** What follows from absence, by language. */
const reported: Readonly<Record<Locale, string>> = {
  nb: "Fraværet blir påpekt, men ingen blir utelukket på grunn av det.",
  nn: "Fråværet blir påpeikt, men ingen blir utelukka på grunn av det.",
  en: "The absence is reported, but nobody is excluded because of it.",
};

function meeting(round: Round, { received }: Looked, locale: Locale): string {
  return sayMeeting(round, received, locale);
}

function absent({ expected, received }: Counted): string {
  return `${String(received.absent)} av ${String(expected.people)}`;
}

function absentInEnglish({ expected, received }: Counted): string {
  return `${String(received.absent)} of ${String(expected.people)} ${received.absent === 1 ? "was" : "were"}`;
}

function open({ received }: Counted): string {
  return String(received.unknown);
}
