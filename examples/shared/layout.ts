import { printable } from "./complaint.js";

/** How many columns a line may fill. */
export const pageWidth = 120;

export function label({ number, name }: { readonly number: string; readonly name: string | null }): string {
  return printable(name === null ? number : `${number} ${name}`);
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("nb") + text.slice(1);
}

/** A heading and its lines, indented; nothing where there are no lines. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${heading}`, ...lines.flatMap((line) => beside("    - ", capitalised(line)))];
}

/** Puts a text beside what stands before it, broken into lines that all begin in the same column. */
export function beside(before: string, text: string, columns = pageWidth): string[] {
  const width = Math.max(20, columns - before.length);
  const beneath = " ".repeat(before.length);
  return wrapped(printable(text), width).map((line, index) => (index === 0 ? before : beneath) + line);
}

/** Breaks at spaces, but at none that holds a day and its month together. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
