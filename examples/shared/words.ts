import type { Locale, Outcome, Verdict } from "kulturskole-veiledning";

/** The words that every example prints besides what the library says. */
interface SharedWords {
  readonly assumed: string;
  readonly none: string;
  readonly nothing: string;
  /** A gathering, definite, or a date. */
  readonly inPlaceBy: (what: string) => string;
  readonly notJson: string;
  readonly cannotBeRead: string;
  readonly notAsExpected: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly verdicts: Readonly<Record<Verdict | "none", string>>;
  readonly andMore: (count: number) => string;
}

export const sharedWords: Readonly<Record<Locale, SharedWords>> = {
  nb: {
    assumed: "Der utlysningen er taus, er dette lagt til grunn:",
    none: "ingen",
    nothing: "ingenting",
    inPlaceBy: (what) => `må på plass til ${what}`,
    notJson: "filen er ikke gyldig JSON",
    cannotBeRead: "filen kan ikke leses",
    notAsExpected: "ikke som forventet",
    outcomes: { met: "oppfylt", unmet: "ikke oppfylt", unknown: "ukjent", "needs-judgement": "må vurderes", "not-applicable": "ikke aktuelt" },
    verdicts: {
      eligible: "oppfyller kravene",
      ineligible: "oppfyller ikke kravene",
      undetermined: "ikke avgjort: opplysninger mangler",
      "needs-judgement": "ikke avgjort: et menneske må vurdere søknaden",
      none: "ikke levert",
    },
    andMore: (count) => `og ${String(count)} feil til`,
  },
  nn: {
    assumed: "Der utlysinga er taus, er dette lagt til grunn:",
    none: "ingen",
    nothing: "ingenting",
    inPlaceBy: (what) => `må på plass til ${what}`,
    notJson: "fila er ikkje gyldig JSON",
    cannotBeRead: "fila kan ikkje lesast",
    notAsExpected: "ikkje som venta",
    outcomes: { met: "oppfylt", unmet: "ikkje oppfylt", unknown: "ukjent", "needs-judgement": "må vurderast", "not-applicable": "ikkje aktuelt" },
    verdicts: {
      eligible: "oppfyller krava",
      ineligible: "oppfyller ikkje krava",
      undetermined: "ikkje avgjord: opplysningar manglar",
      "needs-judgement": "ikkje avgjord: eit menneske må vurdere søknaden",
      none: "ikkje levert",
    },
    andMore: (count) => `og ${String(count)} feil til`,
  },
  en: {
    assumed: "Where the call is silent, this was assumed:",
    none: "none",
    nothing: "nothing",
    inPlaceBy: (what) => `to be in place by ${what}`,
    notJson: "the file is not valid JSON",
    cannotBeRead: "the file cannot be read",
    notAsExpected: "not as expected",
    outcomes: { met: "met", unmet: "not met", unknown: "unknown", "needs-judgement": "to be judged", "not-applicable": "not applicable" },
    verdicts: {
      eligible: "meets the requirements",
      ineligible: "does not meet the requirements",
      undetermined: "not decided: information is missing",
      "needs-judgement": "not decided: a person has to judge the application",
      none: "not submitted",
    },
    andMore: (count) => `and ${String(count)} more`,
  },
};
