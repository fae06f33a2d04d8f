export {
  met,
  needsJudgement,
  notApplicable,
  unknown,
  unmet,
  type Answer,
  type Json,
  type Outcome,
  type Repair,
} from "./answer.js";
export { assess, type Assessment, type OutcomeCounts } from "./assess.js";
export {
  citedBy,
  rule,
  ruleForEach,
  type Answers,
  type AnyRule,
  type Asked,
  type EachAnswer,
  type Finding,
  type FindingOf,
  type Force,
  type Rule,
  type Said,
  type Says,
} from "./rule.js";
export { assumptionsOf, provisionsOf, type Term } from "./term.js";
