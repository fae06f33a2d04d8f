import type { Locale } from "kulturskole-veiledning";
import type { AttendanceReport, MeetingsReport, SimulationTotals } from "kulturskole-veiledning/simulation";
import { inNumbers } from "../shared/language.js";

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
  readonly rows: Readonly<Record<"verdict" | "takesPart" | "open" | "assumptions" | "gaps" | "meetings" | "hours" | "attendance" | "adviser" | "costs" | "known" | "unknown", string>>;
  readonly meetingCounts: (meetings: MeetingsReport) => string;
  readonly hours: (known: number, unknown: string) => string;
  readonly came: (attendance: AttendanceReport) => string;
}

export const words: Readonly<Record<Locale, Words>> = {
  nb: {
    help: [
      "Spiller gjennom programperioden og forteller hva som skjer med hver kommune, hva som endrer seg og hvorfor.",
      "",
      "Bruk: npm run simulate -- [valg] [saksfil …]",
      "",
      "  saksfil       én kommune som JSON, bygd som i examples/data; uten saksfiler brukes de fire der",
      "  --lang SPRÅK  nb, nn eller en (standard: nb)",
      "  --from DATO   første dag (standard: 2026-03-01)",
      "  --to DATO     siste dag (standard: 2027-12-31)",
      "  --seed TALL   frøet som oppmøtet trekkes fra (standard: 42)",
      "  --details     skriver hver dag, hver vurdering og kildene",
      "  --report FIL  skriver også rapporten som en nettside med bilder til FIL",
      "  --json        skriver rapporten som ett JSON-dokument",
      "  -h, --help    skriver denne teksten",
    ].join("\n"),
    progress: (done, total) => `${String(done)} av ${String(total)} dager er spilt`,
    written: (file) => `Rapporten er skrevet til ${file}`,
    everybody: "Alle",
    firstLook: "Vurdert for første gang",
    before: "Før",
    calendar: "Bare datoen har endret seg",
    totals: ({ municipalities, takingPart, completed, withdrawn, declined, undecided, notSubmitted }) =>
      counted(`${String(municipalities)} ${municipalities === 1 ? "kommune" : "kommuner"}: `, [
        [takingPart, `med i programmet, og ${String(completed)} av dem har fullført`],
        [withdrawn, "har trukket seg"],
        [declined, "har fått avslag"],
        [undecided, "er ikke avgjort"],
        [notSubmitted, "har ikke levert søknad"],
      ]),
    gone: "Gjelder ikke lenger",
    answers: { yes: "ja", no: "nei", none: "ikke avgjort ennå" },
    rows: {
      verdict: "Kommunen",
      takesPart: "Med i programmet",
      open: "Ikke oppfylt eller\nikke avklart",
      assumptions: "Oppfylt med noe\nlagt til grunn",
      gaps: "Tomme plasser",
      meetings: "Møter",
      hours: "Timer per person",
      attendance: "Oppmøte",
      adviser: "Veileder",
      costs: "Hvem betaler",
      known: "Kjente kostnader",
      unknown: "Kostnader der\nnoe er ukjent",
    },
    meetingCounts: ({ fixed, agreed, toBeAgreed }) => `${String(fixed)} fastsatt i utlysningen, ${String(agreed)} avtalt, ${String(toBeAgreed)} ikke avtalt`,
    hours: (known, unknown) => `${inNumbers(known, "nb")} ${known === 1 ? "time" : "timer"} er kjent.${unknown === "" ? "" : ` Ukjent varighet: ${unknown}.`}`,
    came: ({ meetings, expected, present, unknown }) => {
      if (meetings === 0) return "Ingen møter er holdt ennå.";
      const held = `${String(meetings)} ${meetings === 1 ? "møte" : "møter"} er holdt. Til sammen var ${String(expected)} ventet`;
      return present === null ? `${held}. Hvor mange som kom, er ikke kjent.` : `${held}, og ${String(present)} kom.${unknown === 0 ? "" : ` Om ${String(unknown)} er det ikke kjent.`}`;
    },
  },
  nn: {
    help: [
      "Spelar gjennom programperioden og fortel kva som skjer med kvar kommune, kva som endrar seg og kvifor.",
      "",
      "Bruk: npm run simulate -- [val] [saksfil …]",
      "",
      "  saksfil       éin kommune som JSON, bygd som i examples/data; utan saksfiler blir dei fire der brukte",
      "  --lang SPRÅK  nb, nn eller en (standard: nb)",
      "  --from DATO   første dag (standard: 2026-03-01)",
      "  --to DATO     siste dag (standard: 2027-12-31)",
      "  --seed TAL    frøet som oppmøtet blir trekt frå (standard: 42)",
      "  --details     skriv kvar dag, kvar vurdering og kjeldene",
      "  --report FIL  skriv òg rapporten som ei nettside med bilete til FIL",
      "  --json        skriv rapporten som eitt JSON-dokument",
      "  -h, --help    skriv denne teksten",
    ].join("\n"),
    progress: (done, total) => `${String(done)} av ${String(total)} dagar er spelte`,
    written: (file) => `Rapporten er skriven til ${file}`,
    everybody: "Alle",
    firstLook: "Vurdert for første gong",
    before: "Før",
    calendar: "Berre datoen har endra seg",
    totals: ({ municipalities, takingPart, completed, withdrawn, declined, undecided, notSubmitted }) =>
      counted(`${String(municipalities)} ${municipalities === 1 ? "kommune" : "kommunar"}: `, [
        [takingPart, `med i programmet, og ${String(completed)} av dei har fullført`],
        [withdrawn, "har trekt seg"],
        [declined, "har fått avslag"],
        [undecided, "er ikkje avgjort"],
        [notSubmitted, "har ikkje levert søknad"],
      ]),
    gone: "Gjeld ikkje lenger",
    answers: { yes: "ja", no: "nei", none: "ikkje avgjort enno" },
    rows: {
      verdict: "Kommunen",
      takesPart: "Med i programmet",
      open: "Ikkje oppfylt eller\nikkje avklart",
      assumptions: "Oppfylt med noko\nlagt til grunn",
      gaps: "Tomme plassar",
      meetings: "Møte",
      hours: "Timar per person",
      attendance: "Oppmøte",
      adviser: "Rettleiar",
      costs: "Kven betaler",
      known: "Kjende kostnader",
      unknown: "Kostnader der\nnoko er ukjent",
    },
    meetingCounts: ({ fixed, agreed, toBeAgreed }) => `fastsett i utlysinga: ${String(fixed)}, avtalt: ${String(agreed)}, ikkje avtalt: ${String(toBeAgreed)}`,
    hours: (known, unknown) => `${inNumbers(known, "nn")} ${known === 1 ? "time er kjend" : "timar er kjende"}.${unknown === "" ? "" : ` Ukjend lengd: ${unknown}.`}`,
    came: ({ meetings, expected, present, unknown }) => {
      if (meetings === 0) return "Ingen møte er haldne enno.";
      const held = `${String(meetings)} møte er ${meetings === 1 ? "halde" : "haldne"}. Til saman var ${String(expected)} venta`;
      return present === null ? `${held}. Kor mange som kom, er ikkje kjent.` : `${held}, og ${String(present)} kom.${unknown === 0 ? "" : ` Om ${String(unknown)} er det ikkje kjent.`}`;
    },
  },
  en: {
    help: [
      "Plays the programme period and tells what happens to each municipality, what changes and why.",
      "",
      "Usage: npm run simulate -- [options] [case file …]",
      "",
      "  case file      one municipality as JSON, made like those in examples/data; without any, those four",
      "  --lang LANG    nb, nn or en (default: nb)",
      "  --from DATE    first day (default: 2026-03-01)",
      "  --to DATE      last day (default: 2027-12-31)",
      "  --seed NUMBER  the seed that attendance is drawn from (default: 42)",
      "  --details      prints every day, every assessment and its sources",
      "  --report FILE  also writes the report to FILE, as a web page with pictures",
      "  --json         prints the report as one JSON document",
      "  -h, --help     prints this text",
    ].join("\n"),
    progress: (done, total) => `${String(done)} of ${String(total)} days have been played`,
    written: (file) => `The report has been written to ${file}`,
    everybody: "Everybody",
    firstLook: "Assessed for the first time",
    before: "Before",
    calendar: "Only the date has changed",
    totals: ({ municipalities, takingPart, completed, withdrawn, declined, undecided, notSubmitted }) =>
      counted(`${String(municipalities)} ${municipalities === 1 ? "municipality" : "municipalities"}: `, [
        [takingPart, `in the programme, of which ${String(completed)} completed it`],
        [withdrawn, "withdrawn"],
        [declined, "declined"],
        [undecided, "not decided"],
        [notSubmitted, "without an application"],
      ]),
    gone: "No longer applies",
    answers: { yes: "yes", no: "no", none: "not decided yet" },
    rows: {
      verdict: "The municipality",
      takesPart: "In the programme",
      open: "Not met or\nnot settled",
      assumptions: "Met with something\nassumed",
      gaps: "Empty seats",
      meetings: "Meetings",
      hours: "Hours per person",
      attendance: "Attendance",
      adviser: "Adviser",
      costs: "Who pays",
      known: "Known costs",
      unknown: "Costs not known\nin full",
    },
    meetingCounts: ({ fixed, agreed, toBeAgreed }) => `${String(fixed)} set by the call, ${String(agreed)} agreed, ${String(toBeAgreed)} not agreed`,
    hours: (known, unknown) => `${inNumbers(known, "en")} ${known === 1 ? "hour is" : "hours are"} known.${unknown === "" ? "" : ` Of unknown length: ${unknown}.`}`,
    came: ({ meetings, expected, present, unknown }) => {
      if (meetings === 0) return "No meetings have been held yet.";
      const held = `${String(meetings)} ${meetings === 1 ? "meeting has" : "meetings have"} been held. In all, ${String(expected)} were expected`;
      return present === null ? `${held}. How many came is not known.` : `${held}, and ${String(present)} came.${unknown === 0 ? "" : ` Of ${String(unknown)} it is not known.`}`;
    },
  },
};

/** How many there are of each sort, without the sorts that nobody is of. */
function counted(before: string, sorts: readonly (readonly [count: number, sort: string])[]): string {
  return `${before}${sorts.filter(([count]) => count > 0).map(([count, sort]) => `${String(count)} ${sort}`).join("; ")}.`;
}
