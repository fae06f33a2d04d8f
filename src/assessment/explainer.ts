import * as z from "zod";
import { readInput } from "../input/index.js";
import { localeSchema, type Locale } from "../language/index.js";
import type { AnyRule, Finding } from "./rule.js";

/** Renders a finding as a sentence. */
export type Explain<Round> = (round: Round, finding: Finding, locale: Locale) => string;

/** What finds a text; what the text then reads is checked by rendering it. */
const textKeySchema = z.looseObject({ rule: z.string(), code: z.string() });

/**
 * Makes the function that explains the findings of the given rules.
 *
 * @param rules - Every rule whose findings shall be explained; ids are unique.
 * @returns A function that renders one finding in one language, with the round that names what it is about. It throws an explained error for what is no finding
 * of these rules.
 */
export function explainer<Round>(rules: readonly AnyRule[]): Explain<Round> {
  const textsOf = new Map(rules.map((rule) => [rule.id, rule.texts]));
  return (round, finding, locale) => {
    const { rule, code } = readInput("finding", textKeySchema, finding);
    const texts = textsOf.get(rule)?.[readInput("locale", localeSchema, locale)];
    const text = texts !== undefined && Object.hasOwn(texts, code) ? texts[code] : undefined;
    if (text === undefined) throw new TypeError(noText(rule, code));
    return typeof text === "string" ? text : render(text, finding, round);
  };
}

/** The rule and its code lead to the one text that is made for just such a finding; the compiler cannot see that. */
function render(text: (finding: never, round: never) => string, finding: Finding, round: unknown): string {
  let sentence: string;
  try {
    sentence = text(finding as never, round as never);
  } catch (cause) {
    throw new TypeError(incomplete, { cause });
  }
  if (/\b(?:undefined|null|NaN)\b/.test(sentence)) throw new TypeError(incomplete);
  return sentence;
}

/** Ids are repeated only when they look like ids, for a finding from elsewhere may hold anything. */
function noText(rule: string, code: string): string {
  const looksLikeAnId = /^[\w.-]{1,80}$/;
  const named = looksLikeAnId.test(rule) && looksLikeAnId.test(code) ? ` '${rule}' with the code '${code}'` : "";
  return `There is no text for the rule${named}. ${asItWas}`;
}

const asItWas = "Give explain() a finding as an assessment returned it.";
const incomplete = `The finding does not carry what its text needs. ${asItWas}`;
