import { civilDateSchema, wallTimeSchema } from "../time/index.js";
import { namedThings, wordLists, type Fact, type Facts, type NamedThing, type NameForm, type WordFact, type WordKind } from "./fact.js";
import { plainText, sayCount, sayDate, sayDateAndTime, sayDateWithWeekday, sayKroner, sayList, sayNumber, sayWeekday } from "./formats.js";
import type { Language } from "./language.js";
import { hasText, phrase } from "./message.js";

/** `undefined` where the round knows no such thing or has no such form of its name. */
export type NameOf = (thing: NamedThing, id: string, form: NameForm) => string | undefined;

/** Follows the name of a fact in a slot: `{seatThe}`, `{datesOr}`. */
type Form = "" | "The" | "Many" | "InWords" | "Day" | "Weekday" | "Or" | "Count";
const slotPattern = /^(?<name>.+?)(?<form>The|Many|InWords|Day|Weekday|Or|Count)?$/;
const nameForms: Partial<Readonly<Record<Form, NameForm>>> = { "": "one", The: "the", Many: "many" };
const formOf: Readonly<Record<NameForm, Form>> = { one: "", the: "The", many: "Many" };

export class Speech {
  readonly #language: Language;
  readonly #nameOf: NameOf;
  readonly #always: Facts;

  constructor(language: Language, nameOf: NameOf, always: Facts = {}) {
    this.#language = language;
    this.#nameOf = nameOf;
    this.#always = always;
  }

  readonly has = (key: string): boolean => hasText(this.#language, key);

  /** Throws a TypeError where a slot is not among the facts. */
  readonly say = (key: string, facts: Facts = {}): string => phrase(this.#language, key, this.#slotsOf(facts));

  readonly sayFact = (fact: Fact, form: NameForm = "one"): string => String(this.#value(fact, formOf[form]));

  /** Filled as the text asks for them: a branch that is not taken asks for nothing. */
  #slotsOf(facts: Facts): Readonly<Record<string, string | number>> {
    return new Proxy({}, { has: () => true, get: (_, slot) => this.#fill(String(slot), facts) });
  }

  #fill(slot: string, facts: Facts): string | number {
    const fact = this.#factIn(facts, slot);
    if (fact !== undefined) return this.#value(fact, "");
    const isCapital = /^\p{Lu}/u.test(slot);
    const { name = "", form = "" } = slotPattern.exec(isCapital ? slot.charAt(0).toLowerCase() + slot.slice(1) : slot)?.groups ?? {};
    const named = this.#factIn(facts, name);
    if (named === undefined) throw new TypeError(`The text has a slot {${slot}} and no fact for it.`);
    const said = this.#value(named, form as Form);
    return isCapital ? capitalised(String(said)) : said;
  }

  #factIn(facts: Facts, name: string): Fact | undefined {
    const source = Object.hasOwn(facts, name) ? facts : this.#always;
    return Object.hasOwn(source, name) ? (source[name] ?? undefined) : undefined;
  }

  #value(fact: Fact, form: Form): string | number {
    if (typeof fact === "number") return form === "InWords" ? sayCount(whole(fact), this.#language) : plain(fact, form);
    if (typeof fact === "string") return plain(wordIn(fact), form);
    if ("verbatim" in fact) return plain(textIn(fact.verbatim), form);
    if ("date" in fact) return this.#date(fact, form);
    if ("all" in fact) return this.#list(fact.all, form);
    if ("ore" in fact) return sayKroner(whole(fact.ore), this.#language);
    if ("decimal" in fact) return sayNumber(digitsIn(fact.decimal), this.#language);
    return "sentences" in fact ? fact.sentences.map(({ text, facts }) => this.say(text, facts)).join(" ") : this.#word(fact, form);
  }

  #date({ date, time = null }: Extract<Fact, { date: unknown }>, form: Form): string {
    const day = civilDateSchema.parse(date);
    if (form === "Weekday") return sayWeekday(day, this.#language);
    if (form === "Day") return sayDateWithWeekday(day, this.#language);
    return plain(time === null ? sayDate(day, this.#language) : sayDateAndTime(day, wallTimeSchema.parse(time), this.#language), form);
  }

  #list(facts: readonly Fact[], form: Form): string | number {
    if (form === "Count") return facts.length;
    const items = facts.map((each) => String(this.#value(each, form === "Or" ? "" : form)));
    return sayList(items, this.#language, form === "Or" ? "or" : "and");
  }

  #word(fact: WordFact, form: Form): string {
    const kind = kindOfWord(fact);
    if (kind === undefined) throw new TypeError("What was given is no word.");
    const id = (fact as Readonly<Record<WordKind, string>>)[kind];
    const said = kind === "semester" ? this.#semester(id) : isNamed(kind) ? this.#name(kind, id, form) : this.#libraryWord(kind, id);
    return said ?? this.#quoted(id);
  }

  #semester(id: string): string | undefined {
    const [season = "", year = ""] = id.split("-");
    return this.has(`semester/${season}`) && /^\d{4}$/.test(year) ? phrase(this.#language, `semester/${season}`, { year }) : undefined;
  }

  /** A form that a round’s names lack is a mistake of the text that asks for it; a thing that the round does not know is none. */
  #name(thing: NamedThing, id: string, form: Form): string | undefined {
    const nameForm = nameForms[form];
    const name = nameForm && this.#nameOf(thing, id, nameForm);
    if (name === undefined && this.#nameOf(thing, id, "one") !== undefined) throw new TypeError(`No ${thing} is named in the form ${form}.`);
    return name;
  }

  #libraryWord(list: string, id: string): string | undefined {
    const key = `${list}/${id}`;
    return this.has(key) ? this.say(key) : undefined;
  }

  #quoted(id: unknown): string {
    if (typeof id !== "string" || !/^[\p{L}\p{N}._-]{1,80}$/u.test(id)) throw new TypeError("What was given is no name of anything.");
    return phrase(this.#language, "quoted", { text: id });
  }
}

function isNamed(kind: WordKind): kind is NamedThing {
  return (namedThings as readonly string[]).includes(kind);
}

/** A stored finding may hold anything where it should hold a word, and no text of somebody’s own is said for one. */
function wordIn(text: string): string {
  if (!/^[\w.:/=-]{1,80}$/.test(text)) throw new TypeError("What was given is no word.");
  return text;
}

function textIn(text: unknown): string {
  if (typeof text !== "string") throw new TypeError("What was given is no text.");
  return plainText(text);
}

function digitsIn(text: string): string {
  if (!/^-?\d{1,40}(?:\.\d{1,40})?$/.test(text)) throw new TypeError("What was given is no number.");
  return text;
}

function plain<Value extends string | number>(value: Value, form: Form): Value {
  if (form !== "") throw new TypeError(`There is no form ${form} of this.`);
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError("What was given is no number.");
  return value;
}

function whole(number: number): number {
  if (!Number.isSafeInteger(number)) throw new TypeError("What was given is no whole number.");
  return number;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const wordKinds: readonly WordKind[] = [...namedThings, ...wordLists, "semester"];

/** `verdict` of `{ verdict: "eligible" }`. */
export function kindOfWord(value: object): WordKind | undefined {
  return wordKinds.find((kind) => Object.hasOwn(value, kind));
}
