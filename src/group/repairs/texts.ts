import { sayDate, sayList, type Locale } from "../../language/index.js";
import { sayRole, type Round } from "../../round/index.js";
import { addDays, type CivilDate } from "../../time/index.js";
import type { ChangeOf, RepairChange } from "./model.js";

/** A sentence for every kind of change, in every language, for the number of people who make it. */
type RepairTexts = Readonly<Record<Locale, { readonly [Kind in RepairChange["change"]]: (round: Round, change: ChangeOf<Kind>, people: number) => string }>>;

/** What a repair asks for, as full sentences. Members are described by the seats they hold, never named. */
export const repairTexts: RepairTexts = {
  nb: {
    "add-person": (round, change, people) =>
      `Pek ut ${people === 1 ? "en ny person" : `${String(people)} nye personer`} til plassen som ${sayRole(round, change.role, "nb")} ${time.nb(change)}.`,
    "hold-seat": (round, change, people) =>
      people === 1
        ? `Den som er ${roles(round, change.holds, "nb")}, blir også ${sayRole(round, change.role, "nb")} ${time.nb(change)}.`
        : `${String(people)} personer som har ${seats(round, change.holds, "nb")}, får også plassen som ${sayRole(round, change.role, "nb")} ${time.nb(change)}.`,
    "leave-seat": (round, { role, on }, people) =>
      `La ${people === 1 ? "én person" : `${String(people)} personer`} gå ut av plassen som ${sayRole(round, role, "nb")} fra ${sayDate(on, "nb")}.`,
  },
  nn: {
    "add-person": (round, change, people) =>
      `Peik ut ${people === 1 ? "ein ny person" : `${String(people)} nye personar`} til plassen som ${sayRole(round, change.role, "nn")} ${time.nn(change)}.`,
    "hold-seat": (round, change, people) =>
      people === 1
        ? `Den som er ${roles(round, change.holds, "nn")}, blir òg ${sayRole(round, change.role, "nn")} ${time.nn(change)}.`
        : `${String(people)} personar som har ${seats(round, change.holds, "nn")}, får òg plassen som ${sayRole(round, change.role, "nn")} ${time.nn(change)}.`,
    "leave-seat": (round, { role, on }, people) =>
      `Lat ${people === 1 ? "éin person" : `${String(people)} personar`} gå ut av plassen som ${sayRole(round, role, "nn")} frå ${sayDate(on, "nn")}.`,
  },
  en: {
    "add-person": (round, change, people) =>
      `Appoint ${people === 1 ? "a new person" : `${String(people)} new people`} to the seat of ${sayRole(round, change.role, "en")} ${time.en(change)}.`,
    "hold-seat": (round, change, people) =>
      people === 1
        ? `The person who is ${roles(round, change.holds, "en")} also becomes ${sayRole(round, change.role, "en")} ${time.en(change)}.`
        : `${String(people)} people who hold ${seats(round, change.holds, "en")} also take the seat of ${sayRole(round, change.role, "en")} ${time.en(change)}.`,
    "leave-seat": (round, { role, on }, people) =>
      `Let ${people === 1 ? "one person" : `${String(people)} people`} leave the seat of ${sayRole(round, role, "en")} from ${sayDate(on, "en")}.`,
  },
};

interface Time {
  readonly from: CivilDate;
  readonly to?: CivilDate | undefined;
}

/** From when, and to which last day. */
const time: Readonly<Record<Locale, (time: Time) => string>> = {
  nb: ({ from, to }) => `fra ${sayDate(from, "nb")}${to === undefined ? "" : ` til og med ${sayDate(addDays(to, -1), "nb")}`}`,
  nn: ({ from, to }) => `frå ${sayDate(from, "nn")}${to === undefined ? "" : ` til og med ${sayDate(addDays(to, -1), "nn")}`}`,
  en: ({ from, to }) => `from ${sayDate(from, "en")}${to === undefined ? "" : ` up to and including ${sayDate(addDays(to, -1), "en")}`}`,
};

function roles(round: Round, held: readonly string[], locale: Locale): string {
  return sayList(held.map((role) => sayRole(round, role, locale)), locale);
}

const seatWords: Readonly<Record<Locale, { readonly one: string; readonly several: string }>> = {
  nb: { one: "plassen som", several: "plassene som" },
  nn: { one: "plassen som", several: "plassane som" },
  en: { one: "the seat of", several: "the seats of" },
};

function seats(round: Round, held: readonly string[], locale: Locale): string {
  return `${held.length === 1 ? seatWords[locale].one : seatWords[locale].several} ${roles(round, held, locale)}`;
}
