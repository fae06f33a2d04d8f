import type { Locale } from "kulturskole-veiledning";

/** Every word that this example prints besides what the library says. */
interface Words {
  readonly help: string;
  readonly wrongTimes: (most: number) => string;
  readonly progress: (done: number, total: number) => string;
  readonly heading: (times: number) => string;
  readonly columns: readonly [municipality: string, expected: string, lowest: string, middle: string, highest: string];
  readonly unknown: string;
}

export const words: Readonly<Record<Locale, Words>> = {
  nb: {
    help: [
      "Spiller gjennom programperioden mange ganger side om side, med oppmøtet trukket på nytt hver gang, og skriver ut hvor mye det varierer.",
      "",
      "Bruk: npm run many-periods -- [valg] [saksfil …]",
      "",
      "  saksfil       én kommune som JSON, bygd som i examples/data; uten saksfiler brukes de fire der",
      "  --lang SPRÅK  nb, nn eller en (standard: nb)",
      "  --times TALL  hvor mange ganger perioden spilles (standard: 40)",
      "  --json        skriver svaret som ett JSON-dokument",
      "  -h, --help    skriver denne teksten",
    ].join("\n"),
    wrongTimes: (most) => `oppgi et heltall fra 1 til ${String(most)}`,
    progress: (done, total) => `${String(done)} av ${String(total)} perioder er spilt`,
    heading: (times) => `Hvor mange som kom, til sammen for alle møtene, når perioden er spilt ${String(times)} ${times === 1 ? "gang" : "ganger"}:`,
    columns: ["Kommune", "Ventet", "Færrest", "I midten", "Flest"],
    unknown: "ukjent",
  },
  nn: {
    help: [
      "Spelar gjennom programperioden mange gonger side om side, med oppmøtet trekt på nytt kvar gong, og skriv ut kor mykje det varierer.",
      "",
      "Bruk: npm run many-periods -- [val] [saksfil …]",
      "",
      "  saksfil       éin kommune som JSON, bygd som i examples/data; utan saksfiler blir dei fire der brukte",
      "  --lang SPRÅK  nb, nn eller en (standard: nb)",
      "  --times TAL   kor mange gonger perioden blir spelt (standard: 40)",
      "  --json        skriv svaret som eitt JSON-dokument",
      "  -h, --help    skriv denne teksten",
    ].join("\n"),
    wrongTimes: (most) => `oppgi eit heiltal frå 1 til ${String(most)}`,
    progress: (done, total) => `${String(done)} av ${String(total)} periodar er spelte`,
    heading: (times) => `Kor mange som kom, til saman for alle møta, når perioden er spelt ${String(times)} ${times === 1 ? "gong" : "gonger"}:`,
    columns: ["Kommune", "Venta", "Færrast", "I midten", "Flest"],
    unknown: "ukjent",
  },
  en: {
    help: [
      "Plays the programme period many times side by side, with attendance drawn anew each time, and prints how much it varies.",
      "",
      "Usage: npm run many-periods -- [options] [case file …]",
      "",
      "  case file       one municipality as JSON, made like those in examples/data; without any, those four",
      "  --lang LANG     nb, nn or en (default: nb)",
      "  --times NUMBER  how many times the period is played (default: 40)",
      "  --json          prints the answer as one JSON document",
      "  -h, --help      prints this text",
    ].join("\n"),
    wrongTimes: (most) => `give a whole number from 1 to ${String(most)}`,
    progress: (done, total) => `${String(done)} of ${String(total)} periods have been played`,
    heading: (times) => `How many came, to all meetings taken together, when the period is played ${times === 1 ? "once" : `${String(times)} times`}:`,
    columns: ["Municipality", "Expected", "Fewest", "Middle", "Most"],
    unknown: "unknown",
  },
};
