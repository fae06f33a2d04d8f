/** Something that whoever started the script can mend, said in one line. */
export class Complaint extends Error {
  constructor(...parts: string[]) {
    super(printable(parts.join(": ")));
  }
}

/** What comes from a file may hold anything; a terminal should not be told to obey it. No-break spaces stay as they are. */
export function printable(text: string): string {
  return text.replace(/[^\S\u00a0]+/gu, " ").replace(/\p{Cc}/gu, "?");
}
