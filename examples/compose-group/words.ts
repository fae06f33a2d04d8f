import type { Locale, SeatChange } from "kulturskole-veiledning";
import { sharedWords } from "../shared/words.js";

/** Every word that this example prints besides what the library says. */
interface Words {
  readonly help: string;
  readonly headings: Readonly<Record<"findings" | "gaps" | "changes" | "duties" | "repairs" | "repaired", string>>;
  readonly handOver: (change: SeatChange) => string;
}

/** Who goes out and who comes in; only the one where there is no other. */
function exchange({ leave, join }: SeatChange, out: string, into: string, locale: Locale): string {
  const said = (ids: readonly string[], does: string) => (ids.length === 0 ? [] : [`${ids.map(sharedWords[locale].quoted).join(", ")} ${does}`]);
  return [...said(leave, out), ...said(join, into)].join(", ");
}

export const words: Readonly<Record<Locale, Words>> = {
  nb: {
    help: [
      "Ser på kommunegrupper: hvem som mangler en bestemt dag, når plasser står tomme, hva som endrer seg, og hva som gjør dem komplette.",
      "",
      "Bruk: npm run compose-group -- [valg] [saksfil …]",
      "",
      "  saksfil       en kommune som JSON, bygd som i examples/data; uten saksfiler brukes tre derfra",
      "  --on DATO     dagen som gruppa blir vurdert på (standard: 2026-08-26, dagen for KickOff)",
      "  --lang SPRÅK  nb, nn eller en (standard: nb)",
      "  --json        skriver svarene som ett JSON-dokument",
      "  -h, --help    skriver denne teksten",
    ].join("\n"),
    headings: {
      findings: "Denne dagen:",
      gaps: "Plasser med for få i programperioden:",
      changes: "Skifter i programperioden:",
      duties: "Én person med to plasser:",
      repairs: "Dette gjør gruppa komplett denne dagen (hvert punkt er nok alene):",
      repaired: "Etter det første forslaget gjenstår:",
    },
    handOver: (change) => exchange(change, "går ut", "kommer inn", "nb"),
  },
  nn: {
    help: [
      "Ser på kommunegrupper: kven som manglar ein bestemt dag, når plassar står tomme, kva som endrar seg, og kva som gjer dei komplette.",
      "",
      "Bruk: npm run compose-group -- [val] [saksfil …]",
      "",
      "  saksfil       ein kommune som JSON, bygd som i examples/data; utan saksfiler blir tre derifrå brukte",
      "  --on DATO     dagen som gruppa blir vurdert på (standard: 2026-08-26, dagen for KickOff)",
      "  --lang SPRÅK  nb, nn eller en (standard: nb)",
      "  --json        skriv svara som eitt JSON-dokument",
      "  -h, --help    skriv denne teksten",
    ].join("\n"),
    headings: {
      findings: "Denne dagen:",
      gaps: "Plassar med for få i programperioden:",
      changes: "Skifte i programperioden:",
      duties: "Éin person med to plassar:",
      repairs: "Dette gjer gruppa komplett denne dagen (kvart punkt er nok åleine):",
      repaired: "Etter det første forslaget står dette att:",
    },
    handOver: (change) => exchange(change, "går ut", "kjem inn", "nn"),
  },
  en: {
    help: [
      "Looks at municipal groups: who is missing on a day, when seats are empty, what changes, and what would complete them.",
      "",
      "Usage: npm run compose-group -- [options] [case file …]",
      "",
      "  case file     one municipality as JSON, made like those in examples/data; without any, three of those",
      "  --on DATE     the day on which the group is looked at (default: 2026-08-26, the day of the KickOff)",
      "  --lang LANG   nb, nn or en (default: nb)",
      "  --json        prints the answers as one JSON document",
      "  -h, --help    prints this text",
    ].join("\n"),
    headings: {
      findings: "On this day:",
      gaps: "Seats with too few people in the programme period:",
      changes: "Changes in the programme period:",
      duties: "One person in two seats:",
      repairs: "This would complete the group on this day (each point is enough by itself):",
      repaired: "After the first of these, this remains:",
    },
    handOver: (change) => exchange(change, "out", "in", "en"),
  },
};
