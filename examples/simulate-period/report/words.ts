import type { Locale } from "kulturskole-veiledning";

/** The words of the report besides what the library says. */
interface ReportWords {
  readonly title: string;
  /** From when up to and including when. */
  readonly played: (days: string) => string;
  readonly notTakingPart: string;
  readonly timeline: string;
  /** How many meetings, and of what kind. */
  readonly notAgreed: (meetings: string) => string;
  readonly seats: string;
  readonly empty: string;
  readonly attendance: string;
  readonly came: string;
  readonly stayedAway: string;
  readonly unknown: string;
  readonly ledger: string;
  readonly somethingUnknown: string;
  readonly payer: string;
  readonly known: string;
  readonly unknownCosts: string;
}

export const reportWords: Readonly<Record<Locale, ReportWords>> = {
  nb: {
    title: "Programperioden, dag for dag",
    played: (days) => `Spilt ${days}.`,
    notTakingPart: "Kommunen er ikke med i programmet, så det er ingen møter eller kostnader å vise.",
    timeline: "Møtene i programperioden. Sirkel: fastsatt i utlysningen. Rute: avtalt med veilederen.",
    notAgreed: (meetings) => `Ikke avtalt ennå: ${meetings}.`,
    seats: "Hvem som har hvilken plass i kommunegruppa, og når en plass er tom.",
    empty: "tom",
    attendance: "Oppmøte på hvert møte.",
    came: "Kom",
    stayedAway: "Kom ikke",
    unknown: "Ukjent",
    ledger: "Kjente kostnader i hele perioden, etter hvem som betaler.",
    somethingUnknown: "noe er ukjent",
    payer: "Hvem betaler",
    known: "Kjent beløp",
    unknownCosts: "Noe er ukjent her",
  },
  nn: {
    title: "Programperioden, dag for dag",
    played: (days) => `Spelt ${days}.`,
    notTakingPart: "Kommunen er ikkje med i programmet, så det er ingen møte eller kostnader å vise.",
    timeline: "Møta i programperioden. Sirkel: fastsett i utlysinga. Rute: avtalt med rettleiaren.",
    notAgreed: (meetings) => `Ikkje avtalt enno: ${meetings}.`,
    seats: "Kven som har kva plass i kommunegruppa, og når ein plass er tom.",
    empty: "tom",
    attendance: "Oppmøte på kvart møte.",
    came: "Kom",
    stayedAway: "Kom ikkje",
    unknown: "Ukjent",
    ledger: "Kjende kostnader i heile perioden, etter kven som betaler.",
    somethingUnknown: "noko er ukjent",
    payer: "Kven betaler",
    known: "Kjent beløp",
    unknownCosts: "Noko er ukjent her",
  },
  en: {
    title: "The programme period, day by day",
    played: (days) => `Played ${days}.`,
    notTakingPart: "The municipality does not take part in the programme, so there are no meetings or costs to show.",
    timeline: "The meetings of the programme period. Circle: set by the call. Diamond: agreed with the adviser.",
    notAgreed: (meetings) => `Not agreed yet: ${meetings}.`,
    seats: "Who holds which seat of the municipal group, and when a seat is empty.",
    empty: "empty",
    attendance: "Attendance at each meeting.",
    came: "Came",
    stayedAway: "Did not come",
    unknown: "Unknown",
    ledger: "Known costs over the whole period, by who pays.",
    somethingUnknown: "something is unknown",
    payer: "Who pays",
    known: "Known amount",
    unknownCosts: "Something is unknown here",
  },
};
