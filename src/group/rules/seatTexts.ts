import { sayDate } from "../../language/index.js";
import { sayRole, type SeatRole } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";

interface SeatCount {
  readonly expected: { readonly on: CivilDate; readonly min: number; readonly max: number | null };
  readonly received: { readonly count: number };
}

/**
 * The texts of a seat, for every code that a seat can have.
 *
 * @param role - The seat.
 * @returns The texts by language and code.
 */
export function seatTexts(role: SeatRole) {
  return { nb: inBokmal(sayRole(role, "nb")), nn: inNynorsk(sayRole(role, "nn")), en: inEnglish(sayRole(role, "en")) };
}

function inBokmal(role: string) {
  return {
    "seat-held": ({ expected }: SeatCount) => `Kommunegruppa har ${role} ${sayDate(expected.on, "nb")}.`,
    "seat-empty": ({ expected }: SeatCount) => `Kommunegruppa mangler ${role} ${sayDate(expected.on, "nb")}. Pek ut en person til plassen.`,
    "seat-held-by-too-few": ({ expected, received }: SeatCount) =>
      `Plassen som ${role} skal ha minst ${String(expected.min)} personer, men har ${String(received.count)} ${sayDate(expected.on, "nb")}. Pek ut flere.`,
    "seat-held-by-too-many": ({ expected, received }: SeatCount) =>
      `Plassen som ${role} skal ha høyst ${String(expected.max)} person(er), men har ${String(received.count)} ${sayDate(expected.on, "nb")}. La noen gå ut av plassen.`,
    "seat-not-asked-for": `Denne runden ber ikke om ${role} i kommunegruppa.`,
  };
}

function inNynorsk(role: string) {
  return {
    "seat-held": ({ expected }: SeatCount) => `Kommunegruppa har ${role} ${sayDate(expected.on, "nn")}.`,
    "seat-empty": ({ expected }: SeatCount) => `Kommunegruppa manglar ${role} ${sayDate(expected.on, "nn")}. Peik ut ein person til plassen.`,
    "seat-held-by-too-few": ({ expected, received }: SeatCount) =>
      `Plassen som ${role} skal ha minst ${String(expected.min)} personar, men har ${String(received.count)} ${sayDate(expected.on, "nn")}. Peik ut fleire.`,
    "seat-held-by-too-many": ({ expected, received }: SeatCount) =>
      `Plassen som ${role} skal ha høgst ${String(expected.max)} person(ar), men har ${String(received.count)} ${sayDate(expected.on, "nn")}. Lat nokon gå ut av plassen.`,
    "seat-not-asked-for": `Denne runden bed ikkje om ${role} i kommunegruppa.`,
  };
}

function inEnglish(role: string) {
  return {
    "seat-held": ({ expected }: SeatCount) => `The municipal group has somebody in the seat of ${role} on ${sayDate(expected.on, "en")}.`,
    "seat-empty": ({ expected }: SeatCount) => `The municipal group has no ${role} on ${sayDate(expected.on, "en")}. Appoint somebody to the seat.`,
    "seat-held-by-too-few": ({ expected, received }: SeatCount) =>
      `The seat of ${role} is to be held by at least ${String(expected.min)} people, but ${String(received.count)} hold it on ${sayDate(expected.on, "en")}. Appoint more.`,
    "seat-held-by-too-many": ({ expected, received }: SeatCount) =>
      `The seat of ${role} is to be held by at most ${String(expected.max)}, but ${String(received.count)} hold it on ${sayDate(expected.on, "en")}. Let somebody leave it.`,
    "seat-not-asked-for": `This round asks for no ${role} in the municipal group.`,
  };
}
