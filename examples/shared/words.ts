import type { Locale } from "kulturskole-veiledning";

/** The words that every example prints besides what the library says. */
interface SharedWords {
  readonly assumed: string;
  readonly none: string;
  readonly nothing: string;
  readonly notInPlace: string;
  readonly notJson: string;
  readonly cannotBeRead: string;
  readonly notAsExpected: string;
  readonly notSubmitted: string;
  readonly status: string;
  /** An id that somebody else has chosen, so that nobody takes it for a name. */
  readonly quoted: (id: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly andMore: (count: number) => string;
}

export const sharedWords: Readonly<Record<Locale, SharedWords>> = {
  nb: {
    assumed: "Der utlysningen ikke sier noe, er dette lagt til grunn:",
    none: "ingen",
    nothing: "ingenting",
    notInPlace: "ikke på plass ennå",
    notJson: "filen er ikke gyldig JSON",
    cannotBeRead: "filen kan ikke leses",
    notAsExpected: "ikke som forventet",
    notSubmitted: "søknaden er ikke levert",
    status: "Status",
    quoted: (id) => `«${id}»`,
    fromTo: (first, last) => `fra og med ${first} til og med ${last}`,
    andMore: (count) => `Det er ${String(count)} feil til.`,
  },
  nn: {
    assumed: "Der utlysinga ikkje seier noko, er dette lagt til grunn:",
    none: "ingen",
    nothing: "ingenting",
    notInPlace: "ikkje på plass enno",
    notJson: "fila er ikkje gyldig JSON",
    cannotBeRead: "fila kan ikkje lesast",
    notAsExpected: "ikkje som venta",
    notSubmitted: "søknaden er ikkje levert",
    status: "Status",
    quoted: (id) => `«${id}»`,
    fromTo: (first, last) => `frå og med ${first} til og med ${last}`,
    andMore: (count) => `Det er ${String(count)} feil til.`,
  },
  en: {
    assumed: "Where the call is silent, this is assumed:",
    none: "none",
    nothing: "nothing",
    notInPlace: "not in place yet",
    notJson: "the file is not valid JSON",
    cannotBeRead: "the file cannot be read",
    notAsExpected: "not as expected",
    notSubmitted: "the application has not been submitted",
    status: "Status",
    quoted: (id) => `‘${id}’`,
    fromTo: (first, last) => `from ${first} up to and including ${last}`,
    andMore: (count) => (count === 1 ? "There is one more mistake." : `There are ${String(count)} more mistakes.`),
  },
};
