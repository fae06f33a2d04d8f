import { relative } from "node:path";
import ts from "typescript";

/** The functions that these modules export, but whose doc comments show no `@example`, as `file:line: message`. */
export function functionsWithoutExample(faces: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(faces, options);
  const checker = program.getTypeChecker();
  return faces.flatMap((face) => {
    const file = program.getSourceFile(face);
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) return [`${face}:1: exports nothing`];
    return checker.getExportsOfModule(module).flatMap((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declaration = symbol.valueDeclaration;
      // Types have no value, and schemas and other data cannot be called.
      if (declaration === undefined || checker.getTypeOfSymbol(symbol).getCallSignatures().length === 0) return [];
      if (symbol.getJsDocTags(checker).some((tag) => tag.name === "example")) return [];
      return [`${placeOf(declaration)}: ${exported.name} is exported from ${face} and needs an @example`];
    });
  });
}

function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(".", source.fileName)}:${String(line + 1)}`;
}
