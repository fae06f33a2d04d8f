import { met, rule, unmet } from "../../assessment/index.js";
import { localizedTextSchema, locales, sayMonth, type LocalizedText } from "../../language/index.js";
import { addDays, civilDateSchema, type CivilDate } from "../../time/index.js";
import type { Round } from "../round.js";
import { unfilledSlots, withoutSlots } from "../slots.js";
import type { RoundQuestion } from "./question.js";

type Path = readonly (string | number)[];

/**
 * Do the texts of the round say nothing that the round does not hold? Dates that follow from it belong in slots; one that is written
 * out must be a date of the round, for a text that was taken over from another call would tell of that one.
 */
export const textsHold = rule({
  id: "round.texts",
  force: "must",
  terms: () => [],
  assess: ({ round }: RoundQuestion) => {
    const held = datesHeldBy(round);
    const wrong = textsIn(round, []).flatMap(([path, text]) =>
      locales.flatMap((locale) => [
        ...unfilledSlots(round, text[locale]).map((written) => unmet("slot-not-filled", { received: { written }, path: [...path, locale] })),
        ...datesNotHeld(withoutSlots(text[locale]), held).map((written) => unmet("date-not-held", { received: { written }, path: [...path, locale] })),
      ]),
    );
    return wrong.length === 0 ? [met("texts-hold", { path: [] })] : wrong;
  },
  texts: {
    nb: {
      "texts-hold": "Alle datoer og årstall i tekstene hører til runden.",
      "date-not-held": ({ received }) => `En tekst nevner «${received.written}», som runden ikke har. Skriv datoen som en verdi fra runden, eller rett teksten.`,
      "slot-not-filled": ({ received }) => `En tekst viser til «${received.written}», men runden har ikke noe der. Rett teksten.`,
    },
    nn: {
      "texts-hold": "Alle datoar og årstal i tekstene høyrer til runden.",
      "date-not-held": ({ received }) => `Ein tekst nemner «${received.written}», som runden ikkje har. Skriv datoen som ein verdi frå runden, eller rett teksten.`,
      "slot-not-filled": ({ received }) => `Ein tekst viser til «${received.written}», men runden har ikkje noko der. Rett teksten.`,
    },
    en: {
      "texts-hold": "Every date and year in the texts is one of the round.",
      "date-not-held": ({ received }) => `A text mentions ‘${received.written}’, which the round does not have. Write the date as a value of the round, or correct the text.`,
      "slot-not-filled": ({ received }) => `A text refers to ‘${received.written}’, but the round has nothing there. Correct the text.`,
    },
  },
});

/** Every text of a round with its path, wherever it stands. */
function textsIn(value: unknown, path: Path): readonly (readonly [Path, LocalizedText])[] {
  if (typeof value !== "object" || value === null) return [];
  const text = localizedTextSchema.safeParse(value).data;
  if (text !== undefined) return [[path, text]];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

interface DatesHeld {
  readonly days: ReadonlySet<string>;
  readonly monthDays: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

function datesHeldBy(round: Round): DatesHeld {
  const days = datesIn(round);
  const years = [...days.map((day) => day.slice(0, 4)), ...(round.framework === undefined ? [] : [String(round.framework.year)])];
  return {
    days: new Set(days),
    monthDays: new Set(days.map((day) => day.slice(5))),
    months: new Set(days.map((day) => day.slice(0, 7))),
    years: new Set(years),
  };
}

/** Every date in a piece of a round; a period ends on the day before its `to`. */
function datesIn(value: unknown, key?: string): readonly CivilDate[] {
  if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([inner, each]: [string, unknown]) => datesIn(each, inner));
  const date = civilDateSchema.safeParse(value).data;
  if (date === undefined) return [];
  return [key === "to" ? addDays(date, -1) : date];
}

const monthNames = locales.flatMap((locale) => Array.from({ length: 12 }, (_, month) => sayMonth(`2000-${twoDigits(month + 1)}-01` as CivilDate, locale)));
const dayOfMonth = new RegExp(String.raw`\b(\d{1,2})\.?\s(${monthNames.join("|")})(?:\s(\d{4}))?\b`, "g");
const monthOfYear = new RegExp(String.raw`\b(${monthNames.join("|")})\s(\d{4})\b`, "g");
const year = /(?<!\d)(?:19|20|21)\d\d(?!\d)/g;

function datesNotHeld(text: string, { days, monthDays, months, years }: DatesHeld): readonly string[] {
  const wrong: string[] = [];
  const withoutDays = text.replace(dayOfMonth, (written, day: string, month: string, inYear?: string) => {
    const monthDay = `${monthNumber(month)}-${day.padStart(2, "0")}`;
    if (!(inYear === undefined ? monthDays.has(monthDay) : days.has(`${inYear}-${monthDay}`))) wrong.push(written);
    return "";
  });
  const rest = withoutDays.replace(monthOfYear, (written, month: string, inYear: string) => {
    if (!months.has(`${inYear}-${monthNumber(month)}`)) wrong.push(written);
    return "";
  });
  return [...wrong, ...(rest.match(year) ?? []).filter((written) => !years.has(written))];
}

function monthNumber(name: string): string {
  return twoDigits((monthNames.indexOf(name) % 12) + 1);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
