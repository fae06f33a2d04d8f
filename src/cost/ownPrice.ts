import type { CostTerms } from "../round/index.js";
import { arisingFrom } from "./costUnit.js";

/** Under which name the rates state what one unit costs, where a cost is priced on its own. */
export const ownPrices = {
  "person-hour": "perHour",
  "person-trip": "perPersonTrip",
  meeting: "perMeeting",
  trip: "perTrip",
  program: "perProgram",
} as const;

/** Answers under which name the rates state what one unit of a cost comes to. */
export function ownPriceOf({ basis, ownRate }: Pick<CostTerms, "basis" | "ownRate">): (typeof ownPrices)[keyof typeof ownPrices] | undefined {
  const { unit } = arisingFrom(basis);
  return ownRate && unit !== "fee" ? ownPrices[unit] : undefined;
}
