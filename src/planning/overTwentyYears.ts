import { lengthInDays, type Period } from "../time/index.js";

const mostDays = 7305;

/** Answers whether a period is longer than twenty years, the longest that recurrences are expanded over. */
export function isOverTwentyYears({ from, to }: Period): boolean {
  return from < to && lengthInDays({ from, to }) > mostDays;
}
