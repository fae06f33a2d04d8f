import { sayDate } from "../../language/index.js";
import { sayRole, type Round } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";

interface SeatCount {
  readonly about: string;
  readonly expected: { readonly on: CivilDate; readonly min: number; readonly max: number | null };
  readonly received: { readonly count: number };
}

/** What is said of one seat, and how many hold it. */
export const seatTexts = {
  nb: {
    "seat-held": ({ about, expected }: SeatCount, round: Round) => `Kommunegruppa har ${sayRole(round, about, "nb")} ${sayDate(expected.on, "nb")}.`,
    "seat-may-be-empty": ({ about, expected }: SeatCount, round: Round) =>
      `Ingen er ${sayRole(round, about, "nb")} i kommunegruppa ${sayDate(expected.on, "nb")}, og denne runden krever det ikke.`,
    "seat-empty": ({ about, expected }: SeatCount, round: Round) =>
      `Kommunegruppa mangler ${sayRole(round, about, "nb")} ${sayDate(expected.on, "nb")}. Pek ut en person til plassen.`,
    "seat-held-by-too-few": ({ about, expected, received }: SeatCount, round: Round) =>
      `Minst ${String(expected.min)} personer skal ha plassen som ${sayRole(round, about, "nb")}, men ${sayDate(expected.on, "nb")} er det bare ${String(received.count)} som har den. Pek ut minst ${String(expected.min - received.count)} til.`,
    "seat-held-by-too-many": ({ about, expected, received }: SeatCount, round: Round) =>
      `Høyst ${String(expected.max)} ${expected.max === 1 ? "person" : "personer"} kan ha plassen som ${sayRole(round, about, "nb")}, men ${sayDate(expected.on, "nb")} er det ${String(received.count)} som har den. La noen gå ut av plassen.`,
  },
  nn: {
    "seat-held": ({ about, expected }: SeatCount, round: Round) => `Kommunegruppa har ${sayRole(round, about, "nn")} ${sayDate(expected.on, "nn")}.`,
    "seat-may-be-empty": ({ about, expected }: SeatCount, round: Round) =>
      `Ingen er ${sayRole(round, about, "nn")} i kommunegruppa ${sayDate(expected.on, "nn")}, og denne runden krev det ikkje.`,
    "seat-empty": ({ about, expected }: SeatCount, round: Round) => `Kommunegruppa manglar ${sayRole(round, about, "nn")} ${sayDate(expected.on, "nn")}. Peik ut ein person til plassen.`,
    "seat-held-by-too-few": ({ about, expected, received }: SeatCount, round: Round) =>
      `Minst ${String(expected.min)} personar skal ha plassen som ${sayRole(round, about, "nn")}, men ${sayDate(expected.on, "nn")} er det berre ${String(received.count)} som har han. Peik ut minst ${String(expected.min - received.count)} til.`,
    "seat-held-by-too-many": ({ about, expected, received }: SeatCount, round: Round) =>
      `Høgst ${String(expected.max)} ${expected.max === 1 ? "person" : "personar"} kan ha plassen som ${sayRole(round, about, "nn")}, men ${sayDate(expected.on, "nn")} er det ${String(received.count)} som har han. Lat nokon gå ut av plassen.`,
  },
  en: {
    "seat-held": ({ about, expected }: SeatCount, round: Round) => `The municipal group has somebody in the seat of ${sayRole(round, about, "en")} on ${sayDate(expected.on, "en")}.`,
    "seat-may-be-empty": ({ about, expected }: SeatCount, round: Round) =>
      `The municipal group has no ${sayRole(round, about, "en")} on ${sayDate(expected.on, "en")}, and this round does not require one.`,
    "seat-empty": ({ about, expected }: SeatCount, round: Round) => `The municipal group has no ${sayRole(round, about, "en")} on ${sayDate(expected.on, "en")}. Appoint somebody to the seat.`,
    "seat-held-by-too-few": ({ about, expected, received }: SeatCount, round: Round) =>
      `At least ${String(expected.min)} people are to hold the seat of ${sayRole(round, about, "en")}, but on ${sayDate(expected.on, "en")} only ${String(received.count)} ${received.count === 1 ? "does" : "do"}. Appoint at least ${String(expected.min - received.count)} more.`,
    "seat-held-by-too-many": ({ about, expected, received }: SeatCount, round: Round) =>
      `At most ${String(expected.max)} ${expected.max === 1 ? "person" : "people"} may hold the seat of ${sayRole(round, about, "en")}, but ${String(received.count)} do so on ${sayDate(expected.on, "en")}. Let somebody leave it.`,
  },
};
