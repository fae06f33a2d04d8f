import { languages } from "../../src/language/index.js";

/** The codes that a rule can answer, in the order in which their sentences stand. */
export function codesOf({ id }: { readonly id: string }): readonly string[] {
  const start = `finding/${id}/`;
  return Object.keys(languages.nb.texts).flatMap((key) => (key.startsWith(start) && !/\/(?:advice|assumed)$/.test(key) ? [key.slice(start.length)] : []));
}
