/** A table as Markdown, so that it can stand in a page as it was printed. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, column) => (column === 0 ? "---" : "---:")), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [title, "", ...lines, ""].join("\n");
}
