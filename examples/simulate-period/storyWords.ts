import type { Locale } from "kulturskole-veiledning";
import { capitalised } from "../shared/layout.js";

interface Figures {
  readonly expected: number;
  readonly present: number;
  readonly unknown: number;
}

interface StoryWords {
  /** How to get another language: the first line. */
  readonly languages: string;
  /** How to get more: the last line. */
  readonly details: string;
  readonly everybody: string;
  readonly nothing: string;
  readonly assessed: (verdict: string) => string;
  readonly alike: (count: number) => string;
  readonly attended: (semester: string, meetings: number, figures: Figures) => string;
  readonly columns: readonly [municipality: string, status: string, adviser: string, meetings: string, attendance: string, costs: string];
  readonly meetings: (held: number, withoutDate: number) => string;
  readonly came: (figures: Figures) => string;
  /** `null` where nothing is known. */
  readonly costs: (known: string | null, isMore: boolean) => string;
}

const english = "English: npm run simulate -- --lang en";

/** The words of the story and of the table that ends it. */
export const storyWords: Readonly<Record<Locale, StoryWords>> = {
  nb: {
    languages: `Nynorsk: npm run simulate -- --lang nn · ${english}`,
    details: "Hver dag, hver vurdering, hva som er lagt til grunn, og kildene: npm run simulate -- --details",
    everybody: "For alle kommunene",
    nothing: "Det skjer ingenting med kommunen på disse dagene.",
    assessed: (verdict) => `Vurdering: ${verdict}.`,
    alike: (count) => `Det samme gjelder ${count === 1 ? "ett tilfelle" : `${String(count)} tilfeller`} til.`,
    attended: (semester, meetings, { expected, present, unknown }) => {
      const held = `${capitalised(semester)}: ${meetings === 1 ? "Ett møte" : `${String(meetings)} møter`} er holdt.`;
      if (unknown === expected) return `${held} Det er ikke kjent hvem som kom.`;
      return `${held} Til sammen var ${String(expected)} ventet, og ${String(present)} kom.${unknown === 0 ? "" : ` Om ${String(unknown)} er det ikke kjent.`}`;
    },
    columns: ["Kommune", "Status", "Veileder", "Møter", "Oppmøte", "Kjent kostnad for kommunen"],
    meetings: (held, withoutDate) => `${String(held)} holdt${withoutDate === 0 ? "" : `,\n${String(withoutDate)} uten dato`}`,
    came: ({ expected, present, unknown }) => (unknown === expected ? "ikke kjent" : `${String(present)} av ${String(expected)}${unknown === 0 ? "" : `,\n${String(unknown)} ikke kjent`}`),
    costs: (known, isMore) => (known === null ? "ikke kjent" : isMore ? `${known}, og noe ukjent` : known),
  },
  nn: {
    languages: `Bokmål: npm run simulate -- --lang nb · ${english}`,
    details: "Kvar dag, kvar vurdering, kva som er lagt til grunn, og kjeldene: npm run simulate -- --details --lang nn",
    everybody: "For alle kommunane",
    nothing: "Det hender ingenting med kommunen desse dagane.",
    assessed: (verdict) => `Vurdering: ${verdict}.`,
    alike: (count) => `Det same gjeld ${count === 1 ? "eitt tilfelle" : `${String(count)} tilfelle`} til.`,
    attended: (semester, meetings, { expected, present, unknown }) => {
      const held = `${capitalised(semester)}: ${meetings === 1 ? "Eitt møte er halde" : `${String(meetings)} møte er haldne`}.`;
      if (unknown === expected) return `${held} Det er ikkje kjent kven som kom.`;
      return `${held} Til saman var ${String(expected)} venta, og ${String(present)} kom.${unknown === 0 ? "" : ` Om ${String(unknown)} er det ikkje kjent.`}`;
    },
    columns: ["Kommune", "Status", "Rettleiar", "Møte", "Oppmøte", "Kjend kostnad for kommunen"],
    meetings: (held, withoutDate) => `${String(held)} haldne${withoutDate === 0 ? "" : `,\n${String(withoutDate)} utan dato`}`,
    came: ({ expected, present, unknown }) => (unknown === expected ? "ikkje kjent" : `${String(present)} av ${String(expected)}${unknown === 0 ? "" : `,\n${String(unknown)} ikkje kjent`}`),
    costs: (known, isMore) => (known === null ? "ikkje kjend" : isMore ? `${known}, og noko ukjent` : known),
  },
  en: {
    languages: "Bokmål: npm run simulate -- --lang nb · Nynorsk: npm run simulate -- --lang nn",
    details: "Every day, every assessment, what is assumed, and the sources: npm run simulate -- --details --lang en",
    everybody: "For all municipalities",
    nothing: "Nothing happens to the municipality in these days.",
    assessed: (verdict) => `Assessment: ${verdict}.`,
    alike: (count) => `The same holds in ${count === 1 ? "one more case" : `${String(count)} more cases`}.`,
    attended: (semester, meetings, { expected, present, unknown }) => {
      const held = `${capitalised(semester)}: ${meetings === 1 ? "one meeting has" : `${String(meetings)} meetings have`} been held.`;
      if (unknown === expected) return `${held} It is not known who came.`;
      return `${held} In all, ${String(expected)} were expected, and ${String(present)} came.${unknown === 0 ? "" : ` Of ${String(unknown)} it is not known.`}`;
    },
    columns: ["Municipality", "Status", "Adviser", "Meetings", "Attendance", "Known cost to the municipality"],
    meetings: (held, withoutDate) => `${String(held)} held${withoutDate === 0 ? "" : `,\n${String(withoutDate)} without a date`}`,
    came: ({ expected, present, unknown }) => (unknown === expected ? "not known" : `${String(present)} of ${String(expected)}${unknown === 0 ? "" : `,\n${String(unknown)} not known`}`),
    costs: (known, isMore) => (known === null ? "not known" : isMore ? `${known}, and some unknown` : known),
  },
};
