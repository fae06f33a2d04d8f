/** Something that whoever started the script can mend, said in one line. */
export class Complaint extends Error {
  constructor(...parts: string[]) {
    super(printable(parts.join(": ")));
  }
}

/** What comes from a file may hold anything; a terminal should not be told to obey it. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/\p{Cc}/gu, "?");
}
