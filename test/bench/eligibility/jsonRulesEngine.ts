import { Engine, type Almanac, type ConditionProperties, type RuleProperties } from "json-rules-engine";
import type { ApplicationDraftInput } from "../../../dist/index.js";
import { strongest, type Contestant } from "./contestant.js";
import { terms } from "./terms.js";

/** A condition on a place in the application, found by path as this engine's guide does it. */
const at = (path: string, operator: string, value?: unknown): ConditionProperties => ({ fact: "application", path: `$.${path}`, operator, value });
const on = (fact: string, operator: string, value: unknown): ConditionProperties => ({ fact, operator, value });
const isAbsent = (path: string) => at(path, "equal");
const isThere = (path: string) => at(path, "notEqual");

/** One rule for each outcome that decides: this engine says which rules are true, and no more. */
const finds = (name: string, outcome: string, ...all: ConditionProperties[]): RuleProperties => ({ name, conditions: { all }, event: { type: outcome } });

const rules = [
  finds("municipality", "unknown", isAbsent("municipality.number")),
  finds("municipality", "unmet", isThere("municipality.number"), on("countyPrefix", "notIn", terms.prefixes)),
  finds("window", "unknown", isAbsent("submittedAt")),
  finds("window", "unmet", isThere("submittedAt"), on("submittedEpoch", "lessThan", terms.opensAt)),
  finds("window", "unmet", isThere("submittedAt"), on("submittedEpoch", "greaterThanInclusive", terms.closesAt)),
  finds("areas", "unknown", isAbsent("developmentIntent.areas")),
  ...terms.areas.map((area) => finds("areas", "unmet", isThere("developmentIntent.areas"), at("developmentIntent.areas", "doesNotContain", area))),
  finds("wish", "unmet", at("judgements.developmentIntent", "equal", "unclear")),
  finds("wish", "unknown", isAbsent("judgements.developmentIntent"), isAbsent("developmentIntent.statement")),
  finds("wish", "needs-judgement", isAbsent("judgements.developmentIntent"), isThere("developmentIntent.statement")),
  ...terms.musts.flatMap((id) => [finds(id, "unmet", at(`commitments.${id}`, "equal", false)), finds(id, "unknown", isAbsent(`commitments.${id}`))]),
  ...terms.expectations.flatMap((id) => [
    finds(id, "expected-unmet", at(`commitments.${id}`, "equal", false)),
    finds(id, "expected-unknown", isAbsent(`commitments.${id}`)),
  ]),
  ...terms.roles.map((role) => finds("group", "expected-unmet", isThere("group"), at("group.members[*].seats[*].role", "doesNotContain", role))),
];

const engine = new Engine(rules);
engine.addFact("submittedEpoch", async (_, almanac) => Date.parse((await applicationIn(almanac)).submittedAt ?? ""));
engine.addFact("countyPrefix", async (_, almanac) => (await applicationIn(almanac)).municipality?.number?.slice(0, 2));

function applicationIn(almanac: Almanac): Promise<ApplicationDraftInput> {
  return almanac.factValue("application");
}

/** json-rules-engine, with one rule for each must and each outcome of it. */
export const jsonRulesEngine: Contestant = {
  name: "json-rules-engine 7",
  verdictOf: async (application) => {
    const { events } = await engine.run({ application });
    return strongest(new Set(events.map(({ type }) => type)));
  },
};
