import { ZenEngine } from "@gorules/zen-engine";
import { strongest, type Contestant } from "./contestant.js";
import { terms } from "./terms.js";

const listed = (values: readonly string[]) => `[${values.map((value) => `'${value}'`).join(", ")}]`;
const commitment = (id: string) => `commitments.${id} == null ? 'unknown' : commitments.${id} ? 'met' : 'unmet'`;
const isInWindow = `epoch >= ${String(terms.opensAt)} and epoch < ${String(terms.closesAt)}`;

/** One expression for each rule, in zen's own language; each says its outcome. */
const outcomes: Readonly<Record<string, string>> = {
  municipality: `municipality.number == null ? 'unknown' : some(${listed(terms.prefixes)}, startsWith(municipality.number, #)) ? 'met' : 'unmet'`,
  window: `submittedAt == null ? 'unknown' : ${isInWindow} ? 'met' : 'unmet'`,
  areas: `developmentIntent.areas == null ? 'unknown' : all(${listed(terms.areas)}, # in developmentIntent.areas) ? 'met' : 'unmet'`,
  wish: "judgements.developmentIntent == 'clear' ? 'met' : judgements.developmentIntent == 'unclear' ? 'unmet' : developmentIntent.statement == null ? 'unknown' : 'needs-judgement'",
  ...Object.fromEntries(terms.musts.map((id) => [id, commitment(id)])),
  ...Object.fromEntries(terms.expectations.map((id) => [`expected_${id}`, commitment(id)])),
  expected_group: `group == null ? 'not-applicable' : all(${listed(terms.roles)}, # in flatMap(group.members, map(#.seats, #.role))) ? 'met' : 'unmet'`,
};

const graph = {
  nodes: [
    { id: "in", type: "inputNode", name: "application", position: { x: 0, y: 0 } },
    {
      id: "rules",
      type: "expressionNode",
      name: "rules",
      position: { x: 200, y: 0 },
      content: { expressions: Object.entries(outcomes).map(([key, value]) => ({ id: key, key, value })) },
    },
    { id: "out", type: "outputNode", name: "outcomes", position: { x: 400, y: 0 } },
  ],
  edges: [
    { id: "1", sourceId: "in", targetId: "rules" },
    { id: "2", sourceId: "rules", targetId: "out" },
  ],
};

const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)));

/** @gorules/zen-engine, a native engine, with one expression for each rule. */
export const zenEngine: Contestant = {
  name: "@gorules/zen-engine 0.54",
  verdictOf: async (application) => {
    // Its own dates drop the offset of an instant, so the epoch is worked out for it.
    const epoch = application.submittedAt == null ? null : Date.parse(application.submittedAt);
    const { result } = (await decision.evaluate({ ...application, epoch })) as { result: Readonly<Record<string, string>> };
    const decisive = Object.entries(result).filter(([key]) => !key.startsWith("expected_"));
    return strongest(new Set(decisive.map(([, outcome]) => outcome)));
  },
};
