/**
 * Repeats what was given, in quotation marks, when it looks like a date or a time; it may be anything at all, and
 * messages end up in logs.
 */
export function quoted(given: unknown): string {
  return typeof given === "string" && /^[\dTZ:.+-]{1,40}$/.test(given) ? `"${given}"` : "What was given";
}
