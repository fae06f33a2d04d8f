import { payer } from "./rules/payer.js";

/** Every rule about what taking part costs, in the order in which the findings stand. */
export const costRules = Object.freeze([payer] as const);
