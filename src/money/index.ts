/** Kroner in whole øre, exact quantities and shares, and the one place where an amount is rounded. */
export { amountSchema, rateAmountSchema, signedAmountSchema } from "./amount.js";
export { exactly, ratio, type Exact } from "./exact.js";
export { sumOfAmounts } from "./sumOfAmounts.js";
export { wholeOre } from "./wholeOre.js";
