import * as z from "zod";
import { expected, freezeDeep, groupedByEach, readInput, type Frozen } from "../input/index.js";
import { municipalityNumberSchema, readNumber } from "./application.js";
import { nameKeys } from "./municipalityNames.js";

/** One without a letter in it is no name. */
export const municipalityNameSchema = z.string().max(200).regex(/\p{L}/u, expected("name-with-a-letter", "Expected a name of at least one letter"));

/**
 * Reads one municipality of a register: its number, the name it has now, and the names it has had.
 *
 * @remarks Strict, every problem with its path. Parallel names stand in one name, as Statistics Norway writes them:
 * `Snåase - Snåsa`.
 */
export const registerEntrySchema = z.strictObject({
  number: municipalityNumberSchema,
  name: municipalityNameSchema,
  formerNames: z.array(municipalityNameSchema).max(100).default([]),
});

/** Several times as many as there have ever been. */
export const mostEntries = 5000;

/** A number stands once, for there it is what tells one municipality from another. */
export const registerEntriesSchema = z
  .array(registerEntrySchema)
  .min(1, "Expected at least one municipality: an empty register would know nobody who applies")
  .max(mostEntries)
  .superRefine((entries, context) => {
    const seen = new Set<string>();
    entries.forEach(({ number }, index) => {
      const message = expected("unique-number-in-register", "Expected a number that no other entry has: give names from before as formerNames");
      if (seen.has(number)) context.addIssue({ code: "custom", path: [index, "number"], message });
      seen.add(number);
    });
  });

/** One municipality of a register: its number, the name it has now, and the names it has had. */
export interface RegisterEntry extends Frozen<z.output<typeof registerEntrySchema>> {}

/** One municipality of a register, as it is written down or sent as JSON. */
export interface RegisterEntryInput extends Frozen<z.input<typeof registerEntrySchema>> {}

type EntriesByKey = ReadonlyMap<string, readonly RegisterEntry[]>;

const numberSchema = z.string().max(40);
const nameSchema = z.string().max(200);

class Register {
  readonly #byNumber: ReadonlyMap<string, RegisterEntry>;
  readonly #byName: EntriesByKey;
  readonly #byFormerName: EntriesByKey;

  static {
    Object.freeze(this.prototype);
  }

  constructor(entries: readonly RegisterEntry[]) {
    this.#byNumber = new Map(entries.map((entry) => [entry.number, entry]));
    this.#byName = groupedByEach(entries, ({ name }) => keysOf([name]));
    this.#byFormerName = groupedByEach(entries, ({ formerNames }) => keysOf(formerNames));
    Object.freeze(this);
  }

  static isOne(value: unknown): value is Register {
    return typeof value === "object" && value !== null && #byNumber in value;
  }

  /**
   * Looks up a municipality by its number (kommunenummer).
   *
   * @param number - The four digits, with or without blanks.
   * @returns The municipality; `undefined` when the register has none with that number.
   * @throws InvalidInputError when what is given is no text.
   */
  numbered(number: string): RegisterEntry | undefined {
    return this.#byNumber.get(readNumber(readInput("municipality number", numberSchema, number)));
  }

  /**
   * Looks up municipalities by name, written in whatever case, with or without an addition in parentheses.
   *
   * @remarks Names are not unique: there is a Herøy in Møre og Romsdal and one in Nordland. Each parallel name counts.
   * @param name - The name.
   * @returns Every municipality that has the name now; where none has, every one that has had it.
   * @throws InvalidInputError when what is given is no text, or too long for a name.
   */
  named(name: string): readonly RegisterEntry[] {
    const keys = nameKeys(readInput("name of a municipality", nameSchema, name));
    const now = lookUp(this.#byName, keys);
    return now.length > 0 ? now : lookUp(this.#byFormerName, keys);
  }
}

/**
 * Which municipalities there are, as far as the caller knows: made by {@link municipalityRegister}, and nothing else is one.
 */
export interface MunicipalityRegister extends Register {}

/**
 * Makes a register of municipalities (kommuneregister) from the caller's list, for {@link assessEligibility} to go by.
 *
 * @remarks The library ships no list, for municipalities merge, part and change their names; {@link registerFromKlass} reads
 * Statistics Norway's. At most 5000 municipalities, each number once: names from before go into `formerNames`. The register
 * is frozen and opaque: it is asked, not read, and does not become JSON.
 * @param entries - The municipalities, in any order.
 * @returns A register that is asked by number and by name.
 * @throws InvalidInputError when the list is empty, a number stands twice, or an entry is not shaped like one.
 * @example
 * ```ts
 * import { municipalityRegister } from "kulturskole-veiledning";
 *
 * const register = municipalityRegister([
 *   { number: "1515", name: "Herøy" },
 *   { number: "1818", name: "Herøy" },
 *   { number: "5041", name: "Snåase - Snåsa", formerNames: ["Snåsa"] },
 * ]);
 * register.numbered("5041")?.name; // => "Snåase - Snåsa"
 * register.named("HERØY (Nordland)").map(({ number }) => number); // => ["1515", "1818"]
 * register.numbered("9999"); // => undefined
 * ```
 */
export function municipalityRegister(entries: readonly RegisterEntryInput[]): MunicipalityRegister {
  return registerOf(readInput("municipality register", registerEntriesSchema, entries));
}

export function registerOf(entries: readonly RegisterEntry[]): MunicipalityRegister {
  return new Register(freezeDeep(entries));
}

/** Whatever it looks like: only what {@link municipalityRegister} has made. */
export function isMunicipalityRegister(value: unknown): value is MunicipalityRegister {
  return Register.isOne(value);
}

/** A set, for a name from before may share a parallel name with another. */
function keysOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(nameKeys));
}

/** The name as a whole comes first: without its addition, and by its parallel names, it counts only where nobody has all of it. */
function lookUp(entries: EntriesByKey, [whole, bare, ...parallel]: ReturnType<typeof nameKeys>): readonly RegisterEntry[] {
  const found = entries.get(whole) ?? entries.get(bare) ?? parallel.flatMap((name) => entries.get(name) ?? []);
  return [...new Set(found)];
}
