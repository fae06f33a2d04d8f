export { assessGroup, type AssessGroupOptions, type GroupAssessment, type GroupFinding } from "./assessGroup.js";
export { companionsFor } from "./companionsFor.js";
export { heldPeriods } from "./heldPeriods.js";
export { isHeldOn, rolesHeldBy } from "./holders.js";
export {
  groupSchemaOf,
  memberSchema,
  municipalGroupSchema,
  roleSchemaOf,
  seatSchema,
  type Member,
  type MemberInput,
  type MunicipalGroup,
  type MunicipalGroupInput,
  type Seat,
  type SeatInput,
} from "./model.js";
export { hasMeetings } from "./meetingsFor.js";
export { overlappingDuties, type OverlappingDuty } from "./overlappingDuties.js";
export { lookAtGroup, type GroupOnDate, type GroupQuestion } from "./question.js";
export { groupRepairSchema, type GroupRepair, type RepairChange } from "./repairs/model.js";
export { withRepair } from "./repairs/withRepair.js";
export { compositionRules, groupRules } from "./rules.js";
export { seatChanges, type SeatChange, type SeatChangeKind } from "./seatChanges.js";
export { gapsIn, seatGaps, type SeatGap } from "./seatGaps.js";
export { seatsHeldByTooFew, type Holders, type Seated, type Seating } from "./seating.js";
