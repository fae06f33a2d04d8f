import type { KeyDate, LifeCycleRefusal, OpenQuestion } from "../application/index.js";
import type { Finding } from "../assessment/index.js";
import type { GroupRepair } from "../group/index.js";
import type { FoundIssue } from "../input/index.js";
import type { NameForm, WordFact } from "../language/index.js";
import type { Round } from "../round/index.js";
import type { RejectedSlot } from "../planning/index.js";
import type { DatedItem } from "../schedule/index.js";
import type { SimulatedEvent } from "../simulation/index.js";
import { keyDateSentences, questionSentences, refusalSentences } from "./questionsAndKeyDates.js";
import type { Explanation, Has } from "./explanation.js";
import { findingSentences } from "./findings.js";
import { repairSentences } from "./repairs.js";
import { issueSentences } from "./issues.js";
import { datedItemSentences, rejectedSlotSentences } from "./datedItems.js";
import { eventSentences } from "./events.js";

/** A word alone, a date or an amount, as it stands inside a sentence; of what a round names also the definite form, or several. */
export type Word = (WordFact & { readonly form?: NameForm }) | { readonly date: string } | { readonly ore: number };

/** Whatever the library can say in words; a word alone goes in by what it is of: `{ verdict: "eligible" }`, `{ seat: "principal" }`. */
export type Sayable = Finding | OpenQuestion | GroupRepair | KeyDate | LifeCycleRefusal | DatedItem | RejectedSlot | SimulatedEvent | FoundIssue | Word;

interface Kind {
  readonly name: string;
  readonly has: readonly string[];
  /** The fields tell that it is such a thing; the compiler cannot see that. */
  readonly sentences: (round: Round, thing: never, has: Has) => Explanation;
}

/** The first whose fields a thing has is its kind. */
export const kinds: readonly Kind[] = [
  { name: "finding", has: ["rule", "code"], sentences: (_, finding: Finding) => findingSentences(finding) },
  { name: "repair", has: ["changes"], sentences: repairSentences },
  { name: "question", has: ["id", "answeredBy"], sentences: questionSentences },
  { name: "key date", has: ["id", "status"], sentences: keyDateSentences },
  { name: "refusal", has: ["reason", "state"], sentences: refusalSentences },
  { name: "rejected slot", has: ["reason", "start"], sentences: rejectedSlotSentences },
  { name: "dated item", has: ["kind", "from"], sentences: datedItemSentences },
  { name: "issue", has: ["path", "message"], sentences: issueSentences },
  { name: "event", has: ["type"], sentences: eventSentences },
];
