import { ledgerAmount, ledgerHours, ledgerPayer, ledgerPeople, ledgerRates } from "./rules/ledger.js";
import { payer } from "./rules/payer.js";

/** Every rule about what taking part costs, in the order in which the findings stand. */
export const costRules = Object.freeze([payer] as const);

/** Every rule about what an estimate of costs knows and what it does not, in the order in which the findings stand. */
export const ledgerRules = Object.freeze([ledgerAmount, ledgerRates, ledgerHours, ledgerPeople, ledgerPayer] as const);
