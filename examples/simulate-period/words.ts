import type { Locale } from "kulturskole-veiledning";
import type { AttendanceReport, MeetingsReport, SimulationTotals } from "kulturskole-veiledning/simulation";

/** Every word that this example prints besides what the library says. */
interface Words {
  readonly help: string;
  readonly progress: (done: number, total: number) => string;
  readonly written: (file: string) => string;
  readonly everybody: string;
  readonly firstLook: string;
  readonly before: string;
  readonly calendar: string;
  readonly totals: (totals: SimulationTotals) => string;
  readonly gone: string;
  readonly answers: Readonly<Record<"yes" | "no" | "none", string>>;
  readonly rows: Readonly<Record<"verdict" | "takesPart" | "open" | "assumptions" | "gaps" | "meetings" | "hours" | "attendance" | "adviser" | "state" | "costs" | "known" | "unknown", string>>;
  readonly fromTo: (first: string, last: string) => string;
  readonly meetingCounts: (meetings: MeetingsReport) => string;
  readonly hours: (known: number, unknown: string) => string;
  readonly came: (attendance: AttendanceReport) => string;
}

export const words: Readonly<Record<Locale, Words>> = {
  nb: {
    help: [
      "Spiller gjennom programperioden dag for dag og skriver ut hva som skjer, hva som endrer seg og hvorfor.",
      "",
      "Bruk: npm run simulate -- [valg] [saksfil …]",
      "",
      "  saksfil       én kommune som JSON, bygd som i examples/data; uten saksfiler brukes de fire der",
      "  --lang SPRÅK  nb, nn eller en (standard: nb)",
      "  --from DATO   første dag (standard: 2026-03-01)",
      "  --to DATO     siste dag (standard: 2027-12-31)",
      "  --seed TALL   frøet som oppmøtet trekkes fra (standard: 42)",
      "  --report FIL  skriver også rapporten som en nettside med bilder til FIL",
      "  --json        skriver rapporten som ett JSON-dokument",
      "  -h, --help    skriver denne teksten",
    ].join("\n"),
    progress: (done, total) => `${String(done)} av ${String(total)} dager er spilt`,
    written: (file) => `Rapporten er skrevet til ${file}`,
    everybody: "Alle",
    firstLook: "Vurdert for første gang",
    before: "Før",
    calendar: "Bare datoen er en annen",
    totals: ({ municipalities, takingPart, withdrawn, completed }) =>
      `I alt ${String(municipalities)} kommuner: ${String(takingPart)} med i programmet, ${String(withdrawn)} trukket, ${String(completed)} har fullført.`,
    gone: "Gjelder ikke lenger",
    answers: { yes: "ja", no: "nei", none: "har ikke fått svar" },
    rows: {
      verdict: "Søknaden",
      takesPart: "Med i programmet",
      open: "Ikke i orden",
      assumptions: "Oppfylt ut fra\nen antakelse",
      gaps: "Tomme plasser",
      meetings: "Møter",
      hours: "Timer per person",
      attendance: "Oppmøte",
      adviser: "Veileder",
      state: "Kommet til",
      costs: "Hvem betaler",
      known: "Kjente kostnader",
      unknown: "Ukjente kostnader",
    },
    fromTo: (first, last) => `fra og med ${first} til og med ${last}`,
    meetingCounts: ({ fixed, agreed, toBeAgreed }) => `${String(fixed)} fastsatt, ${String(agreed)} avtalt, ${String(toBeAgreed)} ikke avtalt`,
    hours: (known, unknown) => `${inNumbers("nb-NO", known)} ${known === 1 ? "time" : "timer"} er kjent${unknown === "" ? "" : `; ukjent varighet: ${unknown}`}`,
    came: ({ meetings, expected, present }) => {
      if (meetings === 0) return "ingen møter holdt ennå";
      const held = `${String(meetings)} ${meetings === 1 ? "møte" : "møter"} holdt`;
      return present === null ? `${held}; oppmøtet er ukjent (${String(expected)} oppmøter var ventet)` : `${held}; ${String(present)} av ${String(expected)} ventede oppmøter`;
    },
  },
  nn: {
    help: [
      "Spelar gjennom programperioden dag for dag og skriv ut kva som skjer, kva som endrar seg og kvifor.",
      "",
      "Bruk: npm run simulate -- [val] [saksfil …]",
      "",
      "  saksfil       éin kommune som JSON, bygd som i examples/data; utan saksfiler blir dei fire der brukte",
      "  --lang SPRÅK  nb, nn eller en (standard: nb)",
      "  --from DATO   første dag (standard: 2026-03-01)",
      "  --to DATO     siste dag (standard: 2027-12-31)",
      "  --seed TAL    frøet som oppmøtet blir trekt frå (standard: 42)",
      "  --report FIL  skriv òg rapporten som ei nettside med bilete til FIL",
      "  --json        skriv rapporten som eitt JSON-dokument",
      "  -h, --help    skriv denne teksten",
    ].join("\n"),
    progress: (done, total) => `${String(done)} av ${String(total)} dagar er spelte`,
    written: (file) => `Rapporten er skriven til ${file}`,
    everybody: "Alle",
    firstLook: "Vurdert for første gong",
    before: "Før",
    calendar: "Berre datoen er ein annan",
    totals: ({ municipalities, takingPart, withdrawn, completed }) =>
      `I alt ${String(municipalities)} kommunar: ${String(takingPart)} med i programmet, ${String(withdrawn)} trekte, ${String(completed)} har fullført.`,
    gone: "Gjeld ikkje lenger",
    answers: { yes: "ja", no: "nei", none: "har ikkje fått svar" },
    rows: {
      verdict: "Søknaden",
      takesPart: "Med i programmet",
      open: "Ikkje i orden",
      assumptions: "Oppfylt ut frå\nei antaking",
      gaps: "Tomme plassar",
      meetings: "Møte",
      hours: "Timar per person",
      attendance: "Oppmøte",
      adviser: "Rettleiar",
      state: "Komen til",
      costs: "Kven betaler",
      known: "Kjende kostnader",
      unknown: "Ukjende kostnader",
    },
    fromTo: (first, last) => `frå og med ${first} til og med ${last}`,
    meetingCounts: ({ fixed, agreed, toBeAgreed }) => `fastsett: ${String(fixed)}, avtalt: ${String(agreed)}, ikkje avtalt: ${String(toBeAgreed)}`,
    hours: (known, unknown) => `${inNumbers("nn-NO", known)} ${known === 1 ? "time er kjend" : "timar er kjende"}${unknown === "" ? "" : `; ukjend lengd: ${unknown}`}`,
    came: ({ meetings, expected, present }) => {
      if (meetings === 0) return "ingen møte haldne enno";
      const held = `${String(meetings)} møte ${meetings === 1 ? "halde" : "haldne"}`;
      return present === null ? `${held}; oppmøtet er ukjent (${String(expected)} oppmøte var venta)` : `${held}; ${String(present)} av ${String(expected)} venta oppmøte`;
    },
  },
  en: {
    help: [
      "Plays the program period day by day and prints what happens, what changes and why.",
      "",
      "Usage: npm run simulate -- [options] [case file …]",
      "",
      "  case file     one municipality as JSON, made like those in examples/data; without any, those four",
      "  --lang LANG   nb, nn or en (default: nb)",
      "  --from DATE   first day (default: 2026-03-01)",
      "  --to DATE     last day (default: 2027-12-31)",
      "  --seed NUMBER the seed that attendance is drawn from (default: 42)",
      "  --report FILE also writes the report to FILE, as a web page with pictures",
      "  --json        prints the report as one JSON document",
      "  -h, --help    prints this text",
    ].join("\n"),
    progress: (done, total) => `${String(done)} of ${String(total)} days have been played`,
    written: (file) => `The report has been written to ${file}`,
    everybody: "Everybody",
    firstLook: "Assessed for the first time",
    before: "Before",
    calendar: "Only the date is another",
    totals: ({ municipalities, takingPart, withdrawn, completed }) =>
      `${String(municipalities)} municipalities in all: ${String(takingPart)} taking part, ${String(withdrawn)} withdrawn, ${String(completed)} completed.`,
    gone: "No longer applies",
    answers: { yes: "yes", no: "no", none: "has received no reply" },
    rows: {
      verdict: "The application",
      takesPart: "Takes part",
      open: "Outstanding",
      assumptions: "Met by an\nassumption",
      gaps: "Empty seats",
      meetings: "Meetings",
      hours: "Hours per person",
      attendance: "Attendance",
      adviser: "Adviser",
      state: "Has come to",
      costs: "Who pays",
      known: "Known costs",
      unknown: "Unknown costs",
    },
    fromTo: (first, last) => `from ${first} up to and including ${last}`,
    meetingCounts: ({ fixed, agreed, toBeAgreed }) => `${String(fixed)} fixed, ${String(agreed)} agreed, ${String(toBeAgreed)} not agreed yet`,
    hours: (known, unknown) => `${inNumbers("en-GB", known)} ${known === 1 ? "hour is" : "hours are"} known${unknown === "" ? "" : `; of unknown length: ${unknown}`}`,
    came: ({ meetings, expected, present }) => {
      if (meetings === 0) return "no meetings held yet";
      const held = `${String(meetings)} ${meetings === 1 ? "meeting" : "meetings"} held`;
      return present === null ? `${held}; attendance is unknown (${String(expected)} attendances were expected)` : `${held}; ${String(present)} of ${String(expected)} expected attendances`;
    },
  },
};

function inNumbers(locale: string, count: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(count);
}
