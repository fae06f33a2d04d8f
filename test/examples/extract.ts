/** A block of TypeScript in a document or in a doc comment. */
export interface Example {
  /** The file that it stands in, such as `README.md`. */
  readonly source: string;
  /** The line of its first line of code in that file, counted from 1. */
  readonly line: number;
  /** The code, without the fence and its indentation. */
  readonly code: string;
}

/** Every ```` ```ts ```` block of a Markdown document or, for a `.ts` file, of its doc comments. */
export function examplesIn(source: string, text: string): Example[] {
  const lines = source.endsWith(".ts") ? docLinesOf(text) : text.split("\n");
  const examples: Example[] = [];
  for (let index = 0; index < lines.length; index++) {
    const indent = /^(\s*)```(ts|typescript)\b/.exec(lines[index] ?? "")?.[1];
    if (indent === undefined) continue;
    const start = index + 1;
    const length = lines.slice(start).findIndex((line) => line.trim() === "```");
    if (length === -1) throw new Error(`${source}:${String(start)}: the code block is never closed`);
    const code = lines.slice(start, start + length).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    examples.push({ source, line: start + 1, code: code.join("\n") });
    index = start + length;
  }
  return examples;
}

/** The `@example` tags that no ```` ```ts ```` block follows before the next tag, as `file:line: message`. */
export function exampleTagsWithoutCode(source: string, text: string): string[] {
  const lines = docLinesOf(text);
  return lines.flatMap((line, index) => {
    if (!line.startsWith("@example")) return [];
    const next = lines.slice(index + 1).find((later) => /^```ts|^@|^\/$/.test(later));
    return next?.startsWith("```") === true ? [] : [`${source}:${String(index + 1)}: this @example has no \`\`\`ts block`];
  });
}

/** The text of doc comments alone, each line where it was; code becomes empty lines, a comment's end becomes `/`. */
function docLinesOf(text: string): string[] {
  let inside = false;
  return text.split("\n").map((line) => {
    if (!inside) {
      inside = /^\s*\/\*\*(?!.*\*\/)/.test(line);
      return "";
    }
    inside = !line.includes("*/");
    return line.replace(/^\s*\* ?/, "");
  });
}
