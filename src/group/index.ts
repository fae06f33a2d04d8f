export { assessGroup, type AssessGroupOptions, type GroupAssessment, type GroupFinding } from "./assessGroup.js";
export { attendeesOn, fillPlaces, hasMeetings } from "./companions.js";
export { heldPeriods, isHeldOn, rolesHeldBy, rolesHeldWithin } from "./holders.js";
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
} from "./municipalGroup.js";
export { overlappingDuties, type OverlappingDuty } from "./overlappingDuties.js";
export { lookAtGroup, seatsHeldByTooFew, type GroupOnDate, type GroupQuestion, type Holders, type Seated, type Seating } from "./groupQuestion.js";
export { groupRepairSchema, type GroupRepair, type RepairChange } from "./repairs/groupRepair.js";
export { withRepair } from "./repairs/withRepair.js";
export { compositionRules, groupRules } from "./rules/index.js";
export { seatChanges, type SeatChange, type SeatChangeKind } from "./seatChanges.js";
export { gapsIn, seatGaps, type SeatGap } from "./seatGaps.js";
