import type { Locale, Outcome } from "kulturskole-veiledning";
import type { AttendanceReport, MeetingsReport, MunicipalityReport } from "kulturskole-veiledning/simulation";

/** Every word that this example prints besides what the library says. */
interface Words {
  readonly help: string;
  readonly everybody: string;
  readonly firstLook: string;
  readonly before: string;
  readonly gone: string;
  readonly assumed: string;
  readonly none: string;
  readonly notJson: string;
  readonly cannotBeRead: string;
  readonly notAsExpected: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly verdicts: Readonly<Record<NonNullable<MunicipalityReport["verdict"]> | "none", string>>;
  readonly answers: Readonly<Record<"yes" | "no" | "none", string>>;
  readonly rows: Readonly<Record<"verdict" | "takesPart" | "open" | "readings" | "gaps" | "meetings" | "hours" | "attendance" | "costs", string>>;
  readonly andMore: (count: number) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly meetingCounts: (meetings: MeetingsReport) => string;
  readonly hours: (known: number, unknown: string) => string;
  readonly came: (attendance: AttendanceReport) => string;
}

export const words: Readonly<Record<Locale, Words>> = {
  nb: {
    help: [
      "Spiller programperioden dag for dag og skriver ut hva som skjer, hva som endrer seg og hvorfor.",
      "",
      "Bruk: npx tsx examples/simulate-period.ts [valg] [saksfil …]",
      "",
      "  saksfil       én kommune som JSON; uten saksfiler brukes de tre i examples/data",
      "  --lang SPRÅK  nb, nn eller en (standard: nb)",
      "  --from DATO   første dag (standard: 2026-03-01)",
      "  --to DATO     siste dag (standard: 2027-12-31)",
      "  --seed TALL   frøet som oppmøtet trekkes fra (standard: 42)",
      "  --json        skriver rapporten som ett JSON-dokument",
      "  --help        skriver denne teksten",
    ].join("\n"),
    everybody: "Alle",
    firstLook: "Vurdert for første gang",
    before: "Før",
    gone: "Gjelder ikke lenger",
    assumed: "Der utlysningen er taus, er dette lagt til grunn:",
    none: "ingen",
    notJson: "filen er ikke gyldig JSON",
    cannotBeRead: "filen kan ikke leses",
    notAsExpected: "ikke som forventet",
    outcomes: { met: "oppfylt", unmet: "ikke oppfylt", unknown: "ukjent", "needs-judgement": "må vurderes", "not-applicable": "ikke aktuelt" },
    verdicts: {
      eligible: "oppfyller kravene",
      ineligible: "oppfyller ikke kravene",
      undetermined: "ikke avgjort: opplysninger mangler",
      "needs-judgement": "ikke avgjort: et menneske må vurdere søknaden",
      none: "har ikke levert søknad",
    },
    answers: { yes: "ja", no: "nei", none: "har ikke fått svar" },
    rows: {
      verdict: "Søknaden",
      takesPart: "Med i programmet",
      open: "Ikke i orden",
      readings: "Oppfylt ut fra\nvalgt lesning",
      gaps: "Tomme plasser",
      meetings: "Møter",
      hours: "Timer per person",
      attendance: "Oppmøte",
      costs: "Hvem betaler",
    },
    andMore: (count) => `og ${String(count)} feil til`,
    fromTo: (first, last) => `fra og med ${first} til og med ${last}`,
    meetingCounts: ({ fixed, agreed, toBeAgreed }) => `${String(fixed)} fastsatt, ${String(agreed)} avtalt, ${String(toBeAgreed)} ikke avtalt`,
    hours: (known, unknown) => `${String(known)} timer er kjent${unknown === "" ? "" : `; ukjent varighet: ${unknown}`}`,
    came: ({ meetings, expected, present }) =>
      present === null
        ? `${String(meetings)} møter holdt; oppmøtet er ukjent (${String(expected)} var ventet)`
        : `${String(meetings)} møter holdt; ${String(present)} av de ${String(expected)} som var ventet, kom`,
  },
  nn: {
    help: [
      "Spelar programperioden dag for dag og skriv ut kva som skjer, kva som endrar seg og kvifor.",
      "",
      "Bruk: npx tsx examples/simulate-period.ts [val] [saksfil …]",
      "",
      "  saksfil       éin kommune som JSON; utan saksfiler blir dei tre i examples/data brukte",
      "  --lang SPRÅK  nb, nn eller en (standard: nb)",
      "  --from DATO   første dag (standard: 2026-03-01)",
      "  --to DATO     siste dag (standard: 2027-12-31)",
      "  --seed TAL    frøet som oppmøtet blir trekt frå (standard: 42)",
      "  --json        skriv rapporten som eitt JSON-dokument",
      "  --help        skriv denne teksten",
    ].join("\n"),
    everybody: "Alle",
    firstLook: "Vurdert for første gong",
    before: "Før",
    gone: "Gjeld ikkje lenger",
    assumed: "Der utlysinga er taus, er dette lagt til grunn:",
    none: "ingen",
    notJson: "fila er ikkje gyldig JSON",
    cannotBeRead: "fila kan ikkje lesast",
    notAsExpected: "ikkje som venta",
    outcomes: { met: "oppfylt", unmet: "ikkje oppfylt", unknown: "ukjent", "needs-judgement": "må vurderast", "not-applicable": "ikkje aktuelt" },
    verdicts: {
      eligible: "oppfyller krava",
      ineligible: "oppfyller ikkje krava",
      undetermined: "ikkje avgjord: opplysningar manglar",
      "needs-judgement": "ikkje avgjord: eit menneske må vurdere søknaden",
      none: "har ikkje levert søknad",
    },
    answers: { yes: "ja", no: "nei", none: "har ikkje fått svar" },
    rows: {
      verdict: "Søknaden",
      takesPart: "Med i programmet",
      open: "Ikkje i orden",
      readings: "Oppfylt ut frå\nvald lesing",
      gaps: "Tomme plassar",
      meetings: "Møte",
      hours: "Timar per person",
      attendance: "Oppmøte",
      costs: "Kven betaler",
    },
    andMore: (count) => `og ${String(count)} feil til`,
    fromTo: (first, last) => `frå og med ${first} til og med ${last}`,
    meetingCounts: ({ fixed, agreed, toBeAgreed }) => `${String(fixed)} fastsette, ${String(agreed)} avtalte, ${String(toBeAgreed)} ikkje avtalte`,
    hours: (known, unknown) => `${String(known)} timar er kjende${unknown === "" ? "" : `; ukjend lengd: ${unknown}`}`,
    came: ({ meetings, expected, present }) =>
      present === null
        ? `${String(meetings)} møte haldne; oppmøtet er ukjent (${String(expected)} var venta)`
        : `${String(meetings)} møte haldne; ${String(present)} av dei ${String(expected)} som var venta, kom`,
  },
  en: {
    help: [
      "Plays the program period day by day and prints what happens, what changes and why.",
      "",
      "Usage: npx tsx examples/simulate-period.ts [options] [case file …]",
      "",
      "  case file     one municipality as JSON; without any, the three in examples/data",
      "  --lang LANG   nb, nn or en (default: nb)",
      "  --from DATE   first day (default: 2026-03-01)",
      "  --to DATE     last day (default: 2027-12-31)",
      "  --seed NUMBER the seed that attendance is drawn from (default: 42)",
      "  --json        prints the report as one JSON document",
      "  --help        prints this text",
    ].join("\n"),
    everybody: "Everybody",
    firstLook: "Looked at for the first time",
    before: "Before",
    gone: "No longer applies",
    assumed: "Where the call is silent, this was assumed:",
    none: "none",
    notJson: "the file is not valid JSON",
    cannotBeRead: "the file cannot be read",
    notAsExpected: "not as expected",
    outcomes: { met: "met", unmet: "not met", unknown: "unknown", "needs-judgement": "to be judged", "not-applicable": "not applicable" },
    verdicts: {
      eligible: "meets the requirements",
      ineligible: "does not meet the requirements",
      undetermined: "not decided: information is missing",
      "needs-judgement": "not decided: a person has to judge the application",
      none: "has not submitted an application",
    },
    answers: { yes: "yes", no: "no", none: "has had no reply" },
    rows: {
      verdict: "The application",
      takesPart: "Takes part",
      open: "Not in order",
      readings: "Met by a reading\nof the call",
      gaps: "Empty seats",
      meetings: "Meetings",
      hours: "Hours per person",
      attendance: "Attendance",
      costs: "Who pays",
    },
    andMore: (count) => `and ${String(count)} more`,
    fromTo: (first, last) => `from ${first} up to and including ${last}`,
    meetingCounts: ({ fixed, agreed, toBeAgreed }) => `${String(fixed)} fixed, ${String(agreed)} agreed, ${String(toBeAgreed)} not agreed yet`,
    hours: (known, unknown) => `${String(known)} hours are known${unknown === "" ? "" : `; of unknown length: ${unknown}`}`,
    came: ({ meetings, expected, present }) =>
      present === null
        ? `${String(meetings)} meetings held; attendance is unknown (${String(expected)} were expected)`
        : `${String(meetings)} meetings held; ${String(present)} of the ${String(expected)} expected came`,
  },
};
