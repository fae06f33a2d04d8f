export { assessGroup, assessParsedGroup, type AssessGroupOptions, type GroupAssessment, type GroupFinding } from "./assessGroup.js";
export { holdersOf, rolesHeldBy } from "./holders.js";
export { memberSchema, municipalGroupSchema, seatSchema, type Member, type MunicipalGroup, type MunicipalGroupInput, type Seat } from "./model.js";
export type { GroupQuestion } from "./question.js";
export { groupRules } from "./rules.js";
export { gapsIn, seatGaps, type SeatGap } from "./seatGaps.js";
