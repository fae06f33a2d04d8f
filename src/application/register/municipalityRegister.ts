import * as z from "zod";
import { freezeDeep, groupedByEach, readInput } from "../../input/index.js";
import { nameKeys } from "./nameKeys.js";
import { registerEntriesSchema, type RegisterEntry, type RegisterEntryInput } from "./registerEntry.js";

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

  /**
   * Whether something is a register of this library, whatever it looks like.
   *
   * @param value - Anything at all.
   */
  static isOne(value: unknown): value is Register {
    return typeof value === "object" && value !== null && #byNumber in value;
  }

  /**
   * Looks up a municipality by its number (kommunenummer).
   *
   * @param number - The four digits.
   * @returns The municipality; `undefined` when the register has none with that number.
   * @throws InvalidInputError when what is given is no text.
   */
  numbered(number: string): RegisterEntry | undefined {
    return this.#byNumber.get(readInput("municipality number", numberSchema, number));
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

/**
 * The same as {@link municipalityRegister}, for what has been parsed already.
 */
export function registerOf(entries: readonly RegisterEntry[]): MunicipalityRegister {
  return new Register(freezeDeep(entries));
}

/**
 * Answers whether something is a register that {@link municipalityRegister} has made.
 */
export function isMunicipalityRegister(value: unknown): value is MunicipalityRegister {
  return Register.isOne(value);
}

/** A set, for a name from before may share a parallel name with another. */
function keysOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(nameKeys));
}

/** The name as a whole comes first: its parallel names count only where nobody has all of them. */
function lookUp(entries: EntriesByKey, [whole, ...parallel]: readonly [string, ...string[]]): readonly RegisterEntry[] {
  const found = entries.get(whole) ?? parallel.flatMap((name) => entries.get(name) ?? []);
  return [...new Set(found)];
}
