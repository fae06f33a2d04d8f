import type { Locale, OpenQuestion } from "kulturskole-veiledning";

/** Every word that this example prints besides what the library says. */
interface Words {
  readonly help: string;
  readonly headings: Readonly<Record<"findings" | "questions" | "later" | "dates", string>>;
  /** The organiser is called what the round calls it. */
  readonly answeredBy: Readonly<Record<OpenQuestion["answeredBy"], (organiser: string) => string>>;
}

export const words: Readonly<Record<Locale, Words>> = {
  nb: {
    help: [
      "Kontrollerer søknader og utkast: hva som er avgjort og hvorfor, hva som må besvares, og hvilke datoer som gjelder.",
      "",
      "Bruk: npm run check-application -- [valg] [saksfil …]",
      "",
      "  saksfil          en søknad eller et utkast som JSON, bygd som i examples/data; uten saksfiler brukes tre derfra",
      "  --on DATO        dagen som datoene og fristene holdes opp mot (standard: 2026-04-20)",
      "  --register FIL   svar fra KLASS 131 hos SSB (standard: et utdrag i examples/data)",
      "  --lang SPRÅK     nb, nn eller en (standard: nb)",
      "  --json           skriver svarene som ett JSON-dokument",
      "  -h, --help       skriver denne teksten",
    ].join("\n"),
    headings: { findings: "Ikke oppfylt eller ikke avklart:", questions: "Må besvares før saken kan avgjøres:", later: "Ubesvart, men avgjør ikke saken:", dates: "Datoer og frister:" },
    answeredBy: { municipality: () => "kommunen svarer", council: (organiser) => `${organiser} svarer` },
  },
  nn: {
    help: [
      "Kontrollerer søknader og utkast: kva som er avgjort og kvifor, kva det må svarast på, og kva datoar som gjeld.",
      "",
      "Bruk: npm run check-application -- [val] [saksfil …]",
      "",
      "  saksfil          ein søknad eller eit utkast som JSON, bygd som i examples/data; utan saksfiler blir tre derifrå brukte",
      "  --on DATO        dagen som datoane og fristane blir haldne opp mot (standard: 2026-04-20)",
      "  --register FIL   svar frå KLASS 131 hos SSB (standard: eit utdrag i examples/data)",
      "  --lang SPRÅK     nb, nn eller en (standard: nb)",
      "  --json           skriv svara som eitt JSON-dokument",
      "  -h, --help       skriv denne teksten",
    ].join("\n"),
    headings: { findings: "Ikkje oppfylt eller ikkje avklart:", questions: "Må svarast på før saka kan avgjerast:", later: "Ikkje svart på, men avgjer ikkje saka:", dates: "Datoar og fristar:" },
    answeredBy: { municipality: () => "kommunen svarer", council: (organiser) => `${organiser} svarer` },
  },
  en: {
    help: [
      "Checks applications and drafts: what is decided and why, what must be answered, and which dates apply.",
      "",
      "Usage: npm run check-application -- [options] [case file …]",
      "",
      "  case file        an application or a draft as JSON, made like those in examples/data; without any, three of those",
      "  --on DATE        the day that the dates are held against (default: 2026-04-20)",
      "  --register FILE  an answer of Statistics Norway’s KLASS 131 (default: an extract in examples/data)",
      "  --lang LANG      nb, nn or en (default: nb)",
      "  --json           prints the answers as one JSON document",
      "  -h, --help       prints this text",
    ].join("\n"),
    headings: { findings: "Not met or not settled:", questions: "Must be answered before the case can be decided:", later: "Unanswered, but does not decide the case:", dates: "Dates and deadlines:" },
    answeredBy: { municipality: () => "the municipality answers", council: (organiser) => `${organiser} answers` },
  },
};
