import type { Locale } from "kulturskole-veiledning";

/** Every word that this example prints besides what the library says. */
interface Words {
  readonly help: string;
  readonly headings: Readonly<
    Record<"first" | "second" | "right" | "given" | "refused" | "contradictions" | "consistent" | "eligibility" | "group" | "repairs" | "repaired" | "schedule" | "costs" | "participation" | "simulation", string>
  >;
  readonly toBeAgreed: (count: number) => string;
  readonly known: (amount: string) => string;
}

export const words: Readonly<Record<Locale, Words>> = {
  nb: {
    help: [
      "Lager neste utlysning av den forrige, viser hvordan feil i den blir funnet, og hva biblioteket svarer om den.",
      "",
      "Bruk: npm run next-round -- [valg] [fil]",
      "",
      "  fil           en utlysning som JSON; da blir bare den kontrollert",
      "  --lang SPRÅK  nb, nn eller en (standard: nb)",
      "  --json        skriver svarene som ett JSON-dokument",
      "  -h, --help    skriver denne teksten",
    ].join("\n"),
    headings: {
      first: "Utlysningen slik den først ble sendt, som JSON",
      second: "Det samme, når plassen er skrevet rett",
      right: "Utlysningen uten feil",
      given: "Utlysningen i filen",
      refused: "Den kan ikke brukes ennå:",
      contradictions: "Den motsier seg selv:",
      consistent: "Alt stemmer overens.",
      eligibility: "Et utkast til søknad",
      group: "Gruppa fra forrige runde",
      repairs: "Dette gjør gruppa komplett:",
      repaired: "Kravene til gruppa når det er gjort",
      schedule: "Møtene",
      costs: "Hvem betaler",
      participation: "Deltakelse etter de to første samlingene",
      simulation: "Fra søknadsfristen til de to første samlingene er over",
    },
    toBeAgreed: (count) => `${String(count)} som ikke er avtalt ennå`,
    known: (amount) => `kjent: ${amount}`,
  },
  nn: {
    help: [
      "Lagar neste utlysing av den førre, viser korleis feil i henne blir funne, og kva biblioteket svarer om henne.",
      "",
      "Bruk: npm run next-round -- [val] [fil]",
      "",
      "  fil           ei utlysing som JSON; då blir berre den kontrollert",
      "  --lang SPRÅK  nb, nn eller en (standard: nb)",
      "  --json        skriv svara som eitt JSON-dokument",
      "  -h, --help    skriv denne teksten",
    ].join("\n"),
    headings: {
      first: "Utlysinga slik ho først blei send, som JSON",
      second: "Det same, når plassen er skriven rett",
      right: "Utlysinga utan feil",
      given: "Utlysinga i fila",
      refused: "Ho kan ikkje brukast enno:",
      contradictions: "Ho seier imot seg sjølv:",
      consistent: "Alt stemmer overeins.",
      eligibility: "Eit utkast til søknad",
      group: "Gruppa frå førre runde",
      repairs: "Dette gjer gruppa komplett:",
      repaired: "Krava til gruppa når det er gjort",
      schedule: "Møta",
      costs: "Kven betaler",
      participation: "Deltaking etter dei to første samlingane",
      simulation: "Frå søknadsfristen til dei to første samlingane er over",
    },
    toBeAgreed: (count) => `${String(count)} som ikkje er avtalte enno`,
    known: (amount) => `kjent: ${amount}`,
  },
  en: {
    help: [
      "Makes the next call out of the one before, shows how mistakes in it are found, and what the library answers about it.",
      "",
      "Usage: npm run next-round -- [options] [file]",
      "",
      "  file          a call as JSON; then only that is checked",
      "  --lang LANG   nb, nn or en (default: nb)",
      "  --json        prints the answers as one JSON document",
      "  -h, --help    prints this text",
    ].join("\n"),
    headings: {
      first: "The call as it was first sent, as JSON",
      second: "The same, once the seat is spelt right",
      right: "The call without mistakes",
      given: "The call in the file",
      refused: "It cannot be used yet:",
      contradictions: "It contradicts itself:",
      consistent: "Everything agrees.",
      eligibility: "A draft of an application",
      group: "The group of the round before",
      repairs: "This would complete the group:",
      repaired: "The requirements of the group once that is done",
      schedule: "The meetings",
      costs: "Who pays",
      participation: "Participation after the first two gatherings",
      simulation: "From the application deadline to the end of the first two gatherings",
    },
    toBeAgreed: (count) => `${String(count)} not agreed yet`,
    known: (amount) => `known: ${amount}`,
  },
};
