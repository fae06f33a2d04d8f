import type { Locale, SeatChange } from "kulturskole-veiledning";

/** Every word that this example prints besides what the library says. */
interface Words {
  readonly help: string;
  readonly headings: Readonly<Record<"findings" | "gaps" | "changes" | "duties" | "repairs" | "repaired", string>>;
  readonly handOver: (change: SeatChange) => string;
}

const ids = (members: readonly string[]) => (members.length === 0 ? "–" : members.join(", "));

export const words: Readonly<Record<Locale, Words>> = {
  nb: {
    help: [
      "Ser på kommunegrupper: hvem som mangler en bestemt dag, når plasser står tomme, hva som endrer seg, og hva som skal til.",
      "",
      "Bruk: npm run compose-group -- [valg] [saksfil …]",
      "",
      "  saksfil       en kommune som JSON, bygd som i examples/data; uten saksfiler brukes tre derfra",
      "  --on DATO     dagen som gruppa blir vurdert på (standard: 2026-08-26, da den skal være komplett)",
      "  --lang SPRÅK  nb, nn eller en (standard: nb)",
      "  --json        skriver svarene som ett JSON-dokument",
      "  -h, --help    skriver denne teksten",
    ].join("\n"),
    headings: {
      findings: "Denne dagen:",
      gaps: "Plasser med for få i programperioden:",
      changes: "Skifter i programperioden:",
      duties: "Én person med to plasser:",
      repairs: "Hva som skal til, hvert punkt for seg:",
      repaired: "Etter det første forslaget gjenstår:",
    },
    handOver: ({ leave, join }) => `${ids(leave)} går ut, ${ids(join)} kommer inn`,
  },
  nn: {
    help: [
      "Ser på kommunegrupper: kven som manglar ein bestemt dag, når plassar står tomme, kva som endrar seg, og kva som skal til.",
      "",
      "Bruk: npm run compose-group -- [val] [saksfil …]",
      "",
      "  saksfil       ein kommune som JSON, bygd som i examples/data; utan saksfiler blir tre derifrå brukte",
      "  --on DATO     dagen som gruppa blir vurdert på (standard: 2026-08-26, då ho skal vere komplett)",
      "  --lang SPRÅK  nb, nn eller en (standard: nb)",
      "  --json        skriv svara som eitt JSON-dokument",
      "  -h, --help    skriv denne teksten",
    ].join("\n"),
    headings: {
      findings: "Denne dagen:",
      gaps: "Plassar med for få i programperioden:",
      changes: "Skifte i programperioden:",
      duties: "Éin person med to plassar:",
      repairs: "Kva som skal til, kvart punkt for seg:",
      repaired: "Etter det første framlegget står det att:",
    },
    handOver: ({ leave, join }) => `${ids(leave)} går ut, ${ids(join)} kjem inn`,
  },
  en: {
    help: [
      "Looks at municipal groups: who is missing on a day, when seats are empty, what changes, and what would complete them.",
      "",
      "Usage: npm run compose-group -- [options] [case file …]",
      "",
      "  case file     one municipality as JSON, made like those in examples/data; without any, three of those",
      "  --on DATE     the day on which the group is looked at (default: 2026-08-26, when it is to be complete)",
      "  --lang LANG   nb, nn or en (default: nb)",
      "  --json        prints the answers as one JSON document",
      "  -h, --help    prints this text",
    ].join("\n"),
    headings: {
      findings: "On this day:",
      gaps: "Seats held by too few in the program period:",
      changes: "Changes in the program period:",
      duties: "One person in two seats:",
      repairs: "What would complete it, each by itself:",
      repaired: "After the first of these there remains:",
    },
    handOver: ({ leave, join }) => `${ids(leave)} out, ${ids(join)} in`,
  },
};
