import { combinations } from "./rules/combinations.js";
import { administrativeOwner, politicalOwner, principal, resourceTeacher } from "./rules/seats.js";

/** Every rule that a municipal group is held against, in the order in which the findings stand. */
export const groupRules = Object.freeze([politicalOwner, administrativeOwner, principal, resourceTeacher, combinations] as const);
