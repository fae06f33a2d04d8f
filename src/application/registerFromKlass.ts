import * as z from "zod";
import { expected, groupedBy, readInput, sortedBy } from "../input/index.js";
import { civilDateSchema } from "../time/index.js";
import { municipalityNumberSchema } from "./application.js";
import { mostEntries, municipalityNameSchema, registerOf, type MunicipalityRegister } from "./municipalityRegister.js";

const klassCodeSchema = z.object({
  code: municipalityNumberSchema,
  name: municipalityNameSchema,
  validFromInRequestedRange: civilDateSchema.nullish(),
  validToInRequestedRange: civilDateSchema.nullish(),
});

const klassAnswerSchema = z.object({
  codes: z
    .array(klassCodeSchema)
    .max(mostEntries)
    .refine((codes) => codes.some(isMunicipality), expected("at-least-one-municipality", "Expected at least one municipality")),
});

type KlassCode = z.output<typeof klassCodeSchema>;

/**
 * Makes a register of municipalities from an answer of KLASS, Statistics Norway's service of classifications.
 *
 * @remarks Takes the JSON of classification 131 (Standard for kommuneinndeling), which has one level: of `codesAt.json?date=`,
 * or of `codes.json?from=&to=`, which may hold a code several times. Then its latest name counts, the earlier ones are former
 * names, and a code that ended before the others is left out: the register stands as on the last day that was asked for.
 * Codes that begin with `99` (`9999` Uoppgitt) are no municipalities and are left out; one that is not of four digits comes
 * from another classification and is refused. The library itself fetches nothing.
 * @param answer - The answer, parsed from JSON.
 * @returns A register that is asked by number and by name.
 * @throws InvalidInputError when it is not shaped like such an answer, with every problem and its path.
 * @example
 * ```ts
 * import { registerFromKlass } from "kulturskole-veiledning";
 *
 * const answer = JSON.parse('{ "codes": [{ "code": "0301", "name": "Oslo" }, { "code": "9999", "name": "Uoppgitt" }] }');
 * const register = registerFromKlass(answer);
 * register.named("oslo").map(({ number }) => number); // => ["0301"]
 * register.numbered("9999"); // => undefined
 * ```
 */
export function registerFromKlass(answer: unknown): MunicipalityRegister {
  const codes = readInput("answer of KLASS", klassAnswerSchema, answer).codes.filter(isMunicipality);
  const lastDay = latestEnd(codes);
  const versionsOf = groupedBy(codes, ({ code }) => code);
  return registerOf([...versionsOf].flatMap(([number, versions]) => (latestEnd(versions) < lastDay ? [] : [{ number, ...namesOf(versions) }])));
}

/** KLASS keeps numbers that begin with 99 for what is not stated. */
function isMunicipality({ code }: KlassCode): boolean {
  return !code.startsWith("99");
}

/** What has no end comes after every day there is. */
function latestEnd(versions: readonly KlassCode[]): string {
  return versions.map(({ validToInRequestedRange }) => validToInRequestedRange ?? "9999-12-31").reduce((latest, end) => (end > latest ? end : latest), "");
}

function namesOf(versions: readonly KlassCode[]) {
  const names = sortedBy(versions, ({ validFromInRequestedRange }) => validFromInRequestedRange ?? "").map(({ name }) => name);
  const name = names.at(-1) ?? "";
  return { name, formerNames: [...new Set(names)].filter((each) => each !== name) };
}
