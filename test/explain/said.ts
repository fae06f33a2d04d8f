import type { Finding, Round } from "../../src/index.js";
import { kinds } from "../../src/explain/sayable.js";
import { languages, type Fact, type Sentence } from "../../src/language/index.js";
import { hasText } from "../../src/language/message.js";
import { things, type ThingOfRound } from "./things.js";

/** One sentence of one thing that was said. */
export interface Said extends Sentence {
  readonly round: Round;
  /** What the thing cites, where it cites anything. */
  readonly provisions: readonly string[];
  readonly assumptions: readonly string[];
}

/** Every sentence of everything that can be said, also those that stand inside others. */
export const said: readonly Said[] = things.flatMap(({ round, thing }) => {
  const { provisions = [], assumptions = [] } = thing as Partial<Pick<Finding, "provisions" | "assumptions">>;
  return explanationOf({ round, thing }).flatMap(withInner).map((sentence) => ({ ...sentence, round, provisions, assumptions }));
});

function explanationOf({ round, thing }: ThingOfRound): readonly Sentence[] {
  return kinds.find(({ has }) => has.every((field) => field in thing))?.sentences(round, thing as never, (key) => hasText(languages.nb, key)).sentences ?? [];
}

function withInner(sentence: Sentence): readonly Sentence[] {
  return [sentence, ...Object.values(sentence.facts).flatMap(sentencesIn)];
}

function sentencesIn(fact: Fact | null): readonly Sentence[] {
  if (typeof fact !== "object" || fact === null) return [];
  if ("sentences" in fact) return fact.sentences.flatMap(withInner);
  return "all" in fact ? fact.all.flatMap(sentencesIn) : [];
}
