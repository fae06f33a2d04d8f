import { capitalised, sayAlternatives, sayDate, sayList, type Locale } from "../../language/index.js";
import { guidanceMeeting, partOfGroup, sayActivity, sayRole, type Round } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";

interface Looked {
  readonly about: string;
  readonly expected: { readonly on: CivilDate };
}

interface Counted {
  readonly about: string;
  readonly expected: { readonly on: CivilDate; readonly people: number };
  readonly received: { readonly people: number };
}

/** What is said of the companions of some seats. Whoever takes a seat can come along, so that is what mends it. */
export const companionTexts = {
  nb: {
    "companion-available": ({ about, expected }: Counted, round: Round) =>
      `Med kommunegruppa slik den er ${sayDate(expected.on, "nb")}, kan ${bringing(round, about, "nb")} ta med seg ${count(expected.people, "én person", "personer")} til ${meetings(round, about, "nb")}.`,
    "companion-missing": ({ about, expected, received }: Counted, round: Round) =>
      `${capitalised(bringing(round, about, "nb"))} skal ha med seg ${count(expected.people, "én person", "personer")} til ${meetings(round, about, "nb")}, men ${onlyOr(`ingen andre enn ${bringing(round, about, "nb")}`, received, "bare", "én annen", "andre")} har plass i kommunegruppa ${sayDate(expected.on, "nb")}. Pek ut ${count(expected.people - received.people, "én person", "personer")} til.`,
    "nobody-to-accompany": ({ about, expected }: Looked, round: Round) =>
      `Ingen er ${either(round, about, "nb")} i kommunegruppa ${sayDate(expected.on, "nb")}, så det er ikke vurdert hvem som kan bli med til ${meetings(round, about, "nb")}.`,
  },
  nn: {
    "companion-available": ({ about, expected }: Counted, round: Round) =>
      `Med kommunegruppa slik ho er ${sayDate(expected.on, "nn")}, kan ${bringing(round, about, "nn")} ta med seg ${count(expected.people, "éin person", "personar")} til ${meetings(round, about, "nn")}.`,
    "companion-missing": ({ about, expected, received }: Counted, round: Round) =>
      `${capitalised(bringing(round, about, "nn"))} skal ha med seg ${count(expected.people, "éin person", "personar")} til ${meetings(round, about, "nn")}, men ${onlyOr(`ingen andre enn ${bringing(round, about, "nn")}`, received, "berre", "éin annan", "andre")} har plass i kommunegruppa ${sayDate(expected.on, "nn")}. Peik ut ${count(expected.people - received.people, "éin person", "personar")} til.`,
    "nobody-to-accompany": ({ about, expected }: Looked, round: Round) =>
      `Ingen er ${either(round, about, "nn")} i kommunegruppa ${sayDate(expected.on, "nn")}, så det er ikkje vurdert kven som kan bli med til ${meetings(round, about, "nn")}.`,
  },
  en: {
    "companion-available": ({ about, expected }: Counted, round: Round) =>
      `As the municipal group stands on ${sayDate(expected.on, "en")}, ${bringing(round, about, "en")} can bring ${count(expected.people, "one person", "people")} to ${meetings(round, about, "en")}.`,
    "companion-missing": ({ about, expected, received }: Counted, round: Round) =>
      `${capitalised(bringing(round, about, "en"))} should bring ${count(expected.people, "one person", "people")} to ${meetings(round, about, "en")}, but ${onlyOr(`nobody but ${bringing(round, about, "en")} has`, received, "only", "one other has", "others have")} a seat in the municipal group on ${sayDate(expected.on, "en")}. Appoint ${count(expected.people - received.people, "one more person", "more people")}.`,
    "nobody-to-accompany": ({ about, expected }: Looked, round: Round) =>
      `The municipal group has no ${either(round, about, "en")} on ${sayDate(expected.on, "en")}, so who can come along to ${meetings(round, about, "en")} has not been assessed.`,
  },
};

function seatsOf({ audiences }: Round, about: string): readonly string[] {
  return audiences.filter(({ id }) => id === about).flatMap((audience) => partOfGroup(audience)?.seats ?? []);
}

function bringing(round: Round, about: string, locale: Locale): string {
  return sayList(seatsOf(round, about).map((role) => sayRole(round, role, locale, "the")), locale);
}

function either(round: Round, about: string, locale: Locale): string {
  return sayAlternatives(seatsOf(round, about).map((role) => sayRole(round, role, locale)), locale);
}

/** The kinds of meetings that are for some audience. */
function meetings(round: Round, about: string, locale: Locale): string {
  const { kinds, gatherings, guidance } = round;
  const isFor = (kind: string) => gatherings.some((each) => each.kind === kind && each.audience === about);
  const forThem = kinds.filter(({ id }) => isFor(id)).map(({ id }) => id);
  const all = guidance.perSemester > 0 && guidance.audience === about ? [...forThem, guidanceMeeting] : forThem;
  return sayList(all.map((kind) => sayActivity(round, kind, locale, "many")), locale);
}

function count(people: number, one: string, several: string): string {
  return people === 1 ? one : `${String(people)} ${several}`;
}

function onlyOr(nobody: string, { people }: Counted["received"], only: string, one: string, several: string): string {
  return people === 0 ? nobody : `${only} ${count(people, one, several)}`;
}
