import { ledgerAmount } from "./rules/ledgerAmount.js";
import { ledgerHours } from "./rules/ledgerHours.js";
import { ledgerPayer } from "./rules/ledgerPayer.js";
import { ledgerPeople } from "./rules/ledgerPeople.js";
import { ledgerRates } from "./rules/ledgerRates.js";

/** Every rule about what an estimate of costs knows and what it does not, in the order in which the findings stand. */
export const ledgerRules = Object.freeze([ledgerAmount, ledgerRates, ledgerHours, ledgerPeople, ledgerPayer] as const);
