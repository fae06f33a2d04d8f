import { sayDate } from "../../language/index.js";
import type { CivilDate } from "../../time/index.js";

interface Looked {
  readonly expected: { readonly on: CivilDate };
}

interface Counted {
  readonly expected: { readonly on: CivilDate; readonly people: number };
  readonly received: { readonly people: number };
}

/** What is said of the companions of a principal. Whoever takes a seat can come along, so that is what mends it. */
export const companionTexts = {
  nb: {
    "companion-available": ({ expected }: Counted) =>
      `Med kommunegruppa slik den er ${sayDate(expected.on, "nb")}, kan rektor ta med seg ${count(expected.people, "én person", "personer")} til ledersamlingene.`,
    "companion-missing": ({ expected, received }: Counted) =>
      `Rektor skal ha med seg ${count(expected.people, "én person", "personer")} til ledersamlingene, men ${onlyOr("ingen andre enn rektor", received, "bare", "én annen", "andre")} har plass i kommunegruppa ${sayDate(expected.on, "nb")}. Pek ut ${count(expected.people - received.people, "én person", "personer")} til.`,
    "no-companion-asked-for": "Denne runden ber ikke rektor om å ta med noen til ledersamlinger.",
    "no-principal": ({ expected }: Looked) =>
      `Ingen er rektor i kommunegruppa ${sayDate(expected.on, "nb")}, så det er ikke vurdert hvem som kan bli med til ledersamlingene.`,
  },
  nn: {
    "companion-available": ({ expected }: Counted) =>
      `Med kommunegruppa slik ho er ${sayDate(expected.on, "nn")}, kan rektor ta med seg ${count(expected.people, "éin person", "personar")} til leiarsamlingane.`,
    "companion-missing": ({ expected, received }: Counted) =>
      `Rektor skal ha med seg ${count(expected.people, "éin person", "personar")} til leiarsamlingane, men ${onlyOr("ingen andre enn rektor", received, "berre", "éin annan", "andre")} har plass i kommunegruppa ${sayDate(expected.on, "nn")}. Peik ut ${count(expected.people - received.people, "éin person", "personar")} til.`,
    "no-companion-asked-for": "Denne runden bed ikkje rektor om å ta med nokon til leiarsamlingar.",
    "no-principal": ({ expected }: Looked) =>
      `Ingen er rektor i kommunegruppa ${sayDate(expected.on, "nn")}, så det er ikkje vurdert kven som kan bli med til leiarsamlingane.`,
  },
  en: {
    "companion-available": ({ expected }: Counted) =>
      `As the municipal group stands on ${sayDate(expected.on, "en")}, the principal can bring ${count(expected.people, "one person", "people")} to the leader gatherings.`,
    "companion-missing": ({ expected, received }: Counted) =>
      `The principal is to bring ${count(expected.people, "one person", "people")} to the leader gatherings, but ${onlyOr("nobody but the principal has", received, "only", "one other has", "others have")} a seat in the municipal group on ${sayDate(expected.on, "en")}. Appoint ${count(expected.people - received.people, "one more person", "more people")}.`,
    "no-companion-asked-for": "This round does not ask the principal to bring anybody to leader gatherings.",
    "no-principal": ({ expected }: Looked) =>
      `The municipal group has no principal on ${sayDate(expected.on, "en")}, so who can come along to the leader gatherings has not been assessed.`,
  },
};

function count(people: number, one: string, several: string): string {
  return people === 1 ? one : `${String(people)} ${several}`;
}

function onlyOr(nobody: string, { people }: Counted["received"], only: string, one: string, several: string): string {
  return people === 0 ? nobody : `${only} ${count(people, one, several)}`;
}
