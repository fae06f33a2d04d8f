export { assessEligibility, verdictSchema, type EligibilityAssessment, type EligibilityFinding, type Verdict } from "./assessEligibility.js";
export { applicationDraftSchema, applicationSchema, type Application, type ApplicationDraft, type ApplicationDraftInput } from "./model.js";
export type { EligibilityQuestion } from "./question.js";
export { eligibilityRules } from "./rules.js";
