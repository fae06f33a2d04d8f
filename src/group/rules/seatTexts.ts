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
    "seat-may-be-empty": ({ expected }: SeatCount) => `Ingen er ${role} i kommunegruppa ${sayDate(expected.on, "nb")}, og denne runden krever det ikke.`,
    "seat-empty": ({ expected }: SeatCount) => `Kommunegruppa mangler ${role} ${sayDate(expected.on, "nb")}. Pek ut en person til plassen.`,
    "seat-held-by-too-few": ({ expected, received }: SeatCount) =>
      `Minst ${String(expected.min)} personer skal ha plassen som ${role}, men ${sayDate(expected.on, "nb")} er det bare ${String(received.count)} som har den. Pek ut minst ${String(expected.min - received.count)} til.`,
    "seat-held-by-too-many": ({ expected, received }: SeatCount) =>
      `Høyst ${String(expected.max)} ${expected.max === 1 ? "person" : "personer"} kan ha plassen som ${role}, men ${sayDate(expected.on, "nb")} er det ${String(received.count)} som har den. La noen gå ut av plassen.`,
    "seat-not-asked-for": `Denne runden ber ikke om ${role} i kommunegruppa.`,
  };
}

function inNynorsk(role: string) {
  return {
    "seat-held": ({ expected }: SeatCount) => `Kommunegruppa har ${role} ${sayDate(expected.on, "nn")}.`,
    "seat-may-be-empty": ({ expected }: SeatCount) => `Ingen er ${role} i kommunegruppa ${sayDate(expected.on, "nn")}, og denne runden krev det ikkje.`,
    "seat-empty": ({ expected }: SeatCount) => `Kommunegruppa manglar ${role} ${sayDate(expected.on, "nn")}. Peik ut ein person til plassen.`,
    "seat-held-by-too-few": ({ expected, received }: SeatCount) =>
      `Minst ${String(expected.min)} personar skal ha plassen som ${role}, men ${sayDate(expected.on, "nn")} er det berre ${String(received.count)} som har han. Peik ut minst ${String(expected.min - received.count)} til.`,
    "seat-held-by-too-many": ({ expected, received }: SeatCount) =>
      `Høgst ${String(expected.max)} ${expected.max === 1 ? "person" : "personar"} kan ha plassen som ${role}, men ${sayDate(expected.on, "nn")} er det ${String(received.count)} som har han. Lat nokon gå ut av plassen.`,
    "seat-not-asked-for": `Denne runden bed ikkje om ${role} i kommunegruppa.`,
  };
}

function inEnglish(role: string) {
  return {
    "seat-held": ({ expected }: SeatCount) => `The municipal group has somebody in the seat of ${role} on ${sayDate(expected.on, "en")}.`,
    "seat-may-be-empty": ({ expected }: SeatCount) => `The municipal group has no ${role} on ${sayDate(expected.on, "en")}, and this round does not require one.`,
    "seat-empty": ({ expected }: SeatCount) => `The municipal group has no ${role} on ${sayDate(expected.on, "en")}. Appoint somebody to the seat.`,
    "seat-held-by-too-few": ({ expected, received }: SeatCount) =>
      `At least ${String(expected.min)} people are to hold the seat of ${role}, but on ${sayDate(expected.on, "en")} only ${String(received.count)} ${received.count === 1 ? "does" : "do"}. Appoint at least ${String(expected.min - received.count)} more.`,
    "seat-held-by-too-many": ({ expected, received }: SeatCount) =>
      `At most ${String(expected.max)} ${expected.max === 1 ? "person" : "people"} may hold the seat of ${role}, but ${String(received.count)} do so on ${sayDate(expected.on, "en")}. Let somebody leave it.`,
    "seat-not-asked-for": `This round asks for no ${role} in the municipal group.`,
  };
}
