export { activitiesOfMember, type MemberActivity } from "./activitiesOfMember.js";
export type { MemberPart } from "./partOf.js";
