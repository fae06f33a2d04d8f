export { applicationDraftSchema, applicationSchema, applicationSchemaOf, draftSchemaOf, readNumber, type Application, type ApplicationDraft, type ApplicationDraftInput, type ApplicationInput, type ClarityJudgement } from "./application.js";
export { assessEligibility, verdictSchema, type EligibilityAssessment, type Verdict } from "./assessEligibility.js";
export type { EligibilityOptions, EligibilityQuestion } from "./eligibilityQuestion.js";
export { eligibilityRules, type EligibilityFinding } from "./rules.js";
export type { AnswerByKind, AnswerKind, JsonSchema } from "./answers.js";
export type { AnswerTo, FormQuestion, OpenQuestion, OpenQuestionOf, OpenQuestions, QuestionState } from "./openQuestions.js";
export { questionsIn, type Answerer, type QuestionId } from "./questions.js";
export { questionsOf } from "./questionsOf.js";
export { withAnswer } from "./withAnswer.js";
export { keyDates, keyDateSchema, type KeyDate, type KeyDateId, type KeyDatesOptions, type KeyDateStatus } from "./keyDates.js";
export {
  lifeCycleEventSchema,
  lifeCycleRefusalSchema,
  lifeCycleSchema,
  lifeCycleStateSchema,
  newLifeCycle,
  stateAfter,
  type LifeCycle,
  type LifeCycleEvent,
  type LifeCycleEventInput,
  type LifeCycleEventType,
  type LifeCycleInput,
  type LifeCycleRefusal,
  type LifeCycleReplay,
  type LifeCycleState,
  type LifeCycleTransition,
} from "./lifeCycle.js";
export { fittingEvents, replay, transition } from "./transition.js";
export { municipalityRegister, registerEntrySchema, type MunicipalityRegister, type RegisterEntry, type RegisterEntryInput } from "./municipalityRegister.js";
export { registerFromKlass } from "./registerFromKlass.js";
