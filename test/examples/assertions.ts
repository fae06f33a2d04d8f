import ts from "typescript";

/** Marks a comment that says what the statement before it gives. */
const arrow = "// =>";

/**
 * Turns the comments `// => expression` into assertions, without moving any line.
 *
 * The comment stands after a statement, on its line or on the next, and may run over several comment lines. The
 * statement is an expression, or a `const` with one name; its value must deep-equal the commented expression.
 *
 * @throws Error when an arrow follows something that has no value to compare.
 */
export function withAssertions(code: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  visit(ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true));
  if (edits.length !== code.split(arrow).length - 1) {
    throw new Error(`An arrow "${arrow}" must follow an expression statement or a const with one name`);
  }
  return edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);

  function visit(node: ts.Node): void {
    const expected = ts.isStatement(node) ? expectationAt(code, node.end) : undefined;
    const start = node.getStart();
    if (expected !== undefined && ts.isExpressionStatement(node)) {
      edits.push({ start, end: node.end, text: `$equal(${node.expression.getText()}, (${expected}));` });
    } else if (expected !== undefined && ts.isVariableStatement(node)) {
      const [declared, second] = node.declarationList.declarations;
      if (declared === undefined || second !== undefined || !ts.isIdentifier(declared.name)) return;
      edits.push({ start, end: node.end, text: `${node.getText()} $equal(${declared.name.text}, (${expected}));` });
    } else {
      ts.forEachChild(node, visit);
    }
  }
}

/** The expression commented after a position, read over as many comment lines as it takes to be complete. */
function expectationAt(code: string, position: number): string | undefined {
  const comments = /^[ \t]*\n?[ \t]*\/\/ =>(.*(?:\n[ \t]*\/\/.*)*)/.exec(code.slice(position))?.[1];
  if (comments === undefined) return undefined;
  const lines = comments.split(/\n[ \t]*\/\//).map((line) => line.trim());
  const upTo = lines.map((_, index) => lines.slice(0, index + 1).join(" "));
  return upTo.find(isComplete) ?? upTo[0];
}

function isComplete(expression: string): boolean {
  return ts.transpileModule(`(${expression});`, { reportDiagnostics: true }).diagnostics?.length === 0;
}
