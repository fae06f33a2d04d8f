import * as z from "zod";
import { expected, InvalidInputError, readAll, readInput } from "../input/index.js";
import { kindOfWord, languages, localeSchema, type Language, type Locale, type NameForm, type Sentence, type Speech, type WordFact } from "../language/index.js";
import { civilDateSchema } from "../time/index.js";
import { readRound, speechOf, type Round } from "../round/index.js";
import { kinds, type Sayable } from "./sayable.js";

// Zod gives records that may be written to, and an absent field that may be undefined; the type of a language is stricter.
const languageSchema: z.ZodType<Language> = z.strictObject({
  tag: z.string().min(2).max(35),
  texts: z.record(z.string(), z.string()),
  plural: z.custom<NonNullable<Language["plural"]>>((value) => typeof value === "function", expected("function", "Expected a function")).optional(),
}) as unknown as z.ZodType<Language>;

/**
 * Says what something means, as full sentences that a municipality understands: what it is, that an assumption decides it where one
 * does, and what would mend it.
 *
 * @remarks It says findings of every room, open questions, repairs, key dates and dated items, refused events, what happens in a
 * simulation, rejected slots, and what is wrong with an input. A word alone goes in by what it is of, and comes out as it stands inside a
 * sentence: `{ verdict: "eligible" }`, `{ seat: "principal" }`, `{ kind: "learning-conference", form: "many" }`, `{ semester: "autumn-2026" }`,
 * `{ date: "2026-04-13" }`, `{ ore: 125000 }`. Nothing is asked of the host, so every host says the same. Days, times and amounts hold
 * spaces at which no line breaks (U+00A0).
 * @param round - The round that it is about: its things are called what the round calls them.
 * @param thing - What the library gave, also where it has been stored as JSON. What an older version stored, under an id that is gone, is
 * said as far as it can be.
 * @param locale - `nb` bokmål, `nn` nynorsk or `en` English. {@link speaker} takes other languages.
 * @returns The sentences, without codes or paths; of what is wrong with an input, with its path.
 * @throws InvalidInputError when the round, the thing or the language is not shaped like one.
 * @example
 * ```ts
 * import { assessGroup, explain, round2026 } from "kulturskole-veiledning";
 *
 * const [political] = assessGroup(round2026, { members: [] }, { on: "2026-08-26" }).findings;
 * if (political === undefined) throw new Error("Every group is asked for its political owner");
 * explain(round2026, political, "nb"); // => "Ingen har plassen for representanten for kulturskoleeier på politisk nivå i kommunegruppa 26. august 2026. Pek ut en person til plassen."
 * explain(round2026, { semester: "autumn-2026" }, "nn"); // => "hausten 2026"
 * ```
 */
export function explain(round: Round, thing: Sayable, locale: Locale): string {
  const [read, language] = readAll(
    () => readRound(round),
    () => readInput("locale", localeSchema, locale),
  );
  return explained(read, speechOf(read, languages[language]), thing);
}

/**
 * Makes what explains things in one language: one of the library’s, one of them with texts of your own, or one from elsewhere.
 *
 * @remarks Whoever shows one language imports it from `kulturskole-veiledning/nb`, `/nn` or `/en`, and a bundler leaves the others out. A
 * language from elsewhere has the keys that these have, and may name the round’s things, under `names/seat/principal` and, definite,
 * `names/seat/principal/the`; else the round’s own bokmål serves. A text that it lacks is said as what an older version stored.
 * @param round - The round that names things.
 * @param language - The language. It must not be changed afterwards, for its texts are read once.
 * @returns What says anything that {@link explain} says.
 * @throws InvalidInputError when the round or the language is not shaped like one; and when something is said, where the language lacks
 * even the texts that would say that, or has one that is no message.
 * @example
 * ```ts
 * import { round2026, speaker } from "kulturskole-veiledning";
 * import { nb } from "kulturskole-veiledning/nb";
 *
 * const say = speaker(round2026, { ...nb, texts: { ...nb.texts, "verdict/eligible": "er med" } });
 * say({ verdict: "eligible" }); // => "er med"
 * say({ verdict: "undetermined" }); // => "ikke avgjort"
 * ```
 */
export function speaker(round: Round, language: Language): (thing: Sayable) => string {
  const [read] = readAll(
    () => readRound(round),
    () => readInput("language", languageSchema, language),
  );
  const speech = speechOf(read, language);
  return (thing) => explained(read, speech, thing);
}

function explained(round: Round, speech: Speech, thing: Sayable): string {
  if (typeof thing !== "object" || (thing as unknown) === null) throw notSayable();
  const kind = kinds.find(({ has }) => has.every((field) => field in thing));
  if (kind === undefined) return alone(speech, thing);
  try {
    const { sentences, isAssumed, isOver = false } = kind.sentences(round, thing as never, speech.has);
    const said = sentences.map(({ text, facts }) => speech.say(text, facts));
    const advised = (isOver ? [] : sentences).flatMap(({ text, facts }) => (speech.has(`${text}/advice`) ? [speech.say(`${text}/advice`, facts)] : []));
    return [...said, ...(isAssumed ? [assumedIn(speech, sentences)] : []), ...advised].join(" ");
  } catch (cause) {
    if (cause instanceof InvalidInputError && cause.subject !== "language") throw cause;
    return asFarAsCanBe(speech, thing);
  }
}

/** In words of the last sentence’s own where what it says is not what is assumed. */
function assumedIn(speech: Speech, sentences: readonly Sentence[]): string {
  const own = `${sentences.at(-1)?.text ?? ""}/assumed`;
  return speech.say(speech.has(own) ? own : "assumed");
}

function alone(speech: Speech, thing: object): string {
  const { form, ...word } = thing as Readonly<Record<string, unknown>>;
  const [[key, value] = [], ...others] = Object.entries(word);
  if (others.length > 0) throw notSayable();
  if (key === "date") return speech.sayFact({ date: readInput("date", civilDateSchema, value) });
  if (key === "ore") return speech.sayFact({ ore: readInput("amount", z.int(), value) });
  if (key === undefined || kindOfWord(word) !== key) throw notSayable();
  const fact = { [key]: readInput("word", idSchema, value) } as WordFact;
  return speech.sayFact(fact, readInput("form", formSchemaOf(key), form));
}

const idSchema = z.string().regex(/^[\p{L}\p{N}._-]{1,80}$/u, expected("id", "Expected an id"));

/** Kinds of meetings have a plural; commitments, questions and events have one form; the library’s own words, too. */
function formSchemaOf(key: string): z.ZodType<NameForm | undefined> {
  if (key === "kind") return z.enum(["one", "the", "many"]).optional();
  return ["seat", "audience", "area", "cost"].includes(key) ? z.enum(["one", "the"]).optional() : z.literal("one").optional();
}

function asFarAsCanBe(speech: Speech, thing: object): string {
  const { rule, code, outcome, ...others } = thing as Readonly<Record<string, unknown>>;
  if (isId(rule) && isId(code)) return speech.say("unknown/finding", { rule, code, outcome: { outcome: isId(outcome) ? outcome : "unknown" } });
  return speech.say("unknown/other", { id: [others["id"], others["type"], others["reason"]].find(isId) ?? { verbatim: "–" } });
}

function isId(value: unknown): value is string {
  return typeof value === "string" && /^[\w.-]{1,80}$/.test(value);
}

function notSayable(): InvalidInputError {
  return new InvalidInputError("thing", [{ path: [], message: expected("sayable", `Expected a word such as { verdict: "eligible" }, or one of: ${kinds.map(({ name }) => name).join(", ")}`) }]);
}
