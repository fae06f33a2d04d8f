export {
  met,
  needsJudgement,
  notApplicable,
  unknown,
  unmet,
  type Answer,
  type AnswerDetails,
  type AnswerOf,
  type Json,
  type Outcome,
  type Repair,
} from "./answer.js";
export { assess, type Assessment, type OutcomeCounts } from "./assess.js";
export { explainer, type Explain } from "./explainer.js";
export { rule, type Answers, type AnyRule, type EachAnswer, type Finding, type FindingOf, type Force, type Rule, type RuleTexts, type Text } from "./rule.js";
