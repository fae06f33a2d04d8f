import type { ActivityStatus, Locale } from "kulturskole-veiledning";

/** Every word that this example prints besides what the library says. */
interface Words {
  readonly help: string;
  readonly columns: readonly string[];
  readonly headings: Readonly<Record<"plan", string>>;
  readonly hoursNotStated: string;
  readonly statuses: Readonly<Record<ActivityStatus | "proposed", string>>;
  readonly rejected: (count: number) => string;
  readonly longest: (days: number) => string;
  readonly local: (sessions: number, leftOut: number) => string;
  readonly written: (file: string) => string;
}

export const words: Readonly<Record<Locale, Words>> = {
  nb: {
    help: [
      "Foreslår datoer for veiledningsmøtene, viser semestrene som tabeller og skriver dem som en kalenderfil.",
      "",
      "Bruk: npm run plan-semesters -- [valg] [saksfil]",
      "",
      "  saksfil              dagene som er tilbudt i én kommune, som JSON, bygd som examples/data/wishes-5006-steinkjer.json",
      "  --out FIL            kalenderfilen som skrives (standard: i mappen for midlertidige filer)",
      "  --dtstamp TIDSPUNKT  når kalenderen er skrevet (standard: 2026-06-01T12:00:00+02:00)",
      "  --lang SPRÅK         nb, nn eller en (standard: nb)",
      "  --json               skriver alt som ett JSON-dokument",
      "  -h, --help           skriver denne teksten",
    ].join("\n"),
    columns: ["Klokkeslett", "Møte", "Hvordan og hvor", "Status"],
    hoursNotStated: "ikke oppgitt",
    headings: { plan: "Planen:" },
    statuses: { fixed: "fastsatt i utlysningen", agreed: "avtalt", proposed: "foreslått", "to-be-agreed": "ikke avtalt ennå" },
    rejected: (count) => `Tider som ble vurdert og ikke brukt: ${String(count)}.`,
    longest: (days) => `Lengste tid mellom to møter: ${String(days)} dager.`,
    local: (sessions, leftOut) => `Økter med lokalt utviklingsarbeid: ${String(sessions)} (${String(leftOut)} utelatt).`,
    written: (file) => `Kalenderen er skrevet til ${file}`,
  },
  nn: {
    help: [
      "Foreslår datoar for rettleiingsmøta, viser semestera som tabellar og skriv dei som ei kalenderfil.",
      "",
      "Bruk: npm run plan-semesters -- [val] [saksfil]",
      "",
      "  saksfil              dagane som er tilbodne i éin kommune, som JSON, bygd som examples/data/wishes-5006-steinkjer.json",
      "  --out FIL            kalenderfila som blir skriven (standard: i mappa for mellombelse filer)",
      "  --dtstamp TIDSPUNKT  når kalenderen er skriven (standard: 2026-06-01T12:00:00+02:00)",
      "  --lang SPRÅK         nb, nn eller en (standard: nb)",
      "  --json               skriv alt som eitt JSON-dokument",
      "  -h, --help           skriv denne teksten",
    ].join("\n"),
    columns: ["Klokkeslett", "Møte", "Korleis og kvar", "Status"],
    hoursNotStated: "ikkje oppgitt",
    headings: { plan: "Planen:" },
    statuses: { fixed: "fastsett i utlysinga", agreed: "avtalt", proposed: "foreslått", "to-be-agreed": "ikkje avtalt enno" },
    rejected: (count) => `Tider som blei vurderte og ikkje brukte: ${String(count)}.`,
    longest: (days) => `Lengste tid mellom to møte: ${String(days)} dagar.`,
    local: (sessions, leftOut) => `Økter med lokalt utviklingsarbeid: ${String(sessions)} (${String(leftOut)} utelatne).`,
    written: (file) => `Kalenderen er skriven til ${file}`,
  },
  en: {
    help: [
      "Proposes dates for the guidance meetings, shows the semesters as tables and writes them as a calendar file.",
      "",
      "Usage: npm run plan-semesters -- [options] [case file]",
      "",
      "  case file          the days offered in one municipality, as JSON, made like examples/data/wishes-5006-steinkjer.json",
      "  --out FILE         the calendar file to write (default: in the folder for temporary files)",
      "  --dtstamp INSTANT  when the calendar is written (default: 2026-06-01T12:00:00+02:00)",
      "  --lang LANG        nb, nn or en (default: nb)",
      "  --json             prints everything as one JSON document",
      "  -h, --help         prints this text",
    ].join("\n"),
    columns: ["Hours", "Meeting", "How and where", "Status"],
    hoursNotStated: "not stated",
    headings: { plan: "The plan:" },
    statuses: { fixed: "set by the call", agreed: "agreed", proposed: "proposed", "to-be-agreed": "not agreed yet" },
    rejected: (count) => `Times that were considered and not used: ${String(count)}.`,
    longest: (days) => `Longest time between two meetings: ${String(days)} days.`,
    local: (sessions, leftOut) => `Sessions of local development work: ${String(sessions)} (${String(leftOut)} left out).`,
    written: (file) => `The calendar has been written to ${file}`,
  },
};
