import { InvalidInputError } from "../../src/index.js";
import { CallersOwnError, name } from "./values.js";

/** How JavaScript itself, and zod, word what is not explained. */
const unexplained =
  /Cannot (read|set|convert|access|destructure|mix|create)|is not a (function|constructor)|is not (iterable|defined|extensible)|call stack|Invalid (time|date|array|string|count)|not a symbol|cyclic|circular|undefined \(reading/i;

/**
 * Says what is wrong with how a call ended: nothing when it gave an answer or one explained error.
 *
 * An explained error is an InvalidInputError, or a RangeError or TypeError that says what to give. An error that the
 * caller's own getter throws passes through: it is the caller's, and hiding it would help nobody.
 */
export function complaintsAbout(call: () => unknown, given: string): string[] {
  try {
    call();
  } catch (error) {
    const complaint = error instanceof CallersOwnError ? undefined : complaintAboutError(error);
    return complaint === undefined ? [] : [`Given ${given}: ${complaint}`];
  }
  return [];
}

function complaintAboutError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return "threw what is no error";
  const { message } = error;
  const said = `${error.name}: ${message.slice(0, 300)}`;
  if (message.length >= 10_000) return `a message of ${String(message.length)} characters: ${said}`;
  if (message.includes(name)) return `a message that repeats a name: ${said}`;
  if (unexplained.test(message)) return `unexplained: ${said}`;
  if (error instanceof InvalidInputError) return complaintAboutRefusal(error, said);
  const saysWhatToGive = (error instanceof RangeError || error instanceof TypeError) && /\bgive\b/i.test(message);
  return saysWhatToGive ? undefined : `does not say what to give: ${said}`;
}

/** Every issue says what was expected, and not merely that something else was, or which two things contradict each other. */
function complaintAboutRefusal({ issues }: InvalidInputError, said: string): string | undefined {
  if (issues.length === 0) return `an error without issues: ${said}`;
  const saysWhatIsExpected = issues.every(
    ({ message, params }) => params["expectation"] === "contradiction" || (/expected|must be|Unrecognized key/i.test(message) && !message.includes("something else")),
  );
  return saysWhatIsExpected ? undefined : `an issue that does not say what is expected: ${said}`;
}
