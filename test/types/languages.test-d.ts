import { describe, expectTypeOf, it } from "vitest";
import type { FindingKey } from "../../src/explain/findings.js";
import type { LifeCycleState, Outcome, Verdict } from "../../src/index.js";
import type en from "../../src/language/en.json";
import type nb from "../../src/language/nb.json";
import type nn from "../../src/language/nn.json";
import type { Mode, Payer } from "../../src/round/index.js";
import type { RejectedSlot } from "../../src/planning/index.js";
import type { DatedItem } from "../../src/schedule/index.js";
import type { SimulatedEvent } from "../../src/simulation/index.js";

type Key = keyof typeof nb;

/** What stands under a prefix, advice and clauses left out. */
type Under<Prefix extends string> = Exclude<Extract<Key, `${Prefix}/${string}`>, `${string}/${"advice" | "assumed"}`>;

describe("the languages", () => {
  it("have the same keys", () => {
    expectTypeOf<keyof typeof nn>().toEqualTypeOf<Key>();
    expectTypeOf<keyof typeof en>().toEqualTypeOf<Key>();
  });

  it("have a sentence for every code of every rule, and none for a code that no rule answers", () => {
    expectTypeOf<Exclude<FindingKey, Key>>().toEqualTypeOf<never>();
    expectTypeOf<Exclude<Under<"finding">, FindingKey>>().toEqualTypeOf<never>();
  });

  it("have a word for each of the library’s own", () => {
    expectTypeOf<`verdict/${Verdict}`>().toExtend<Key>();
    expectTypeOf<`outcome/${Outcome}`>().toExtend<Key>();
    expectTypeOf<`state/${LifeCycleState}`>().toExtend<Key>();
    expectTypeOf<`mode/${Mode}`>().toExtend<Key>();
    expectTypeOf<`payer/${Payer}`>().toExtend<Key>();
  });

  it("have a sentence for every dated item and every reason for which a slot is rejected", () => {
    expectTypeOf<Exclude<`dated-item/${DatedItem["kind"]}`, Key>>().toEqualTypeOf<never>();
    expectTypeOf<Exclude<`title/${DatedItem["kind"]}`, Key>>().toEqualTypeOf<never>();
    expectTypeOf<Exclude<`slot/${RejectedSlot["reason"]}`, Key>>().toEqualTypeOf<never>();
  });

  it("have a sentence for every event, or several by how it came about", () => {
    type Said = Under<"event"> extends `event/${infer Type}` ? (Type extends `${infer Short}/${string}` ? Short : Type) : never;
    expectTypeOf<Exclude<SimulatedEvent["type"], Said>>().toEqualTypeOf<never>();
  });
});
