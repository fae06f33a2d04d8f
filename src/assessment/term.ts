/**
 * Something that a parsed round holds, and that says where the call has it from and what is assumed where the call is silent.
 * Only these can be cited: what a rule writes down itself, or a caller sends, does not compile.
 */
export interface Term {
  /** For the compiler alone, and no value has it. Named, for a symbol would be another one in each of the package’s entries. */
  readonly "~held": true;
  /** The passages of the call that it comes from: `participation/1.1` and so on. */
  readonly provisions: readonly string[];
  /** What the round assumes about it where the call is silent: `D1` and so on. */
  readonly assumptions: readonly string[];
}

/** Every provision once, in the order in which they come. */
export function provisionsOf(terms: readonly Term[]): readonly string[] {
  return together(terms, "provisions");
}

/** Every assumption once, in the order in which they come. */
export function assumptionsOf(terms: readonly Term[]): readonly string[] {
  return together(terms, "assumptions");
}

const none: readonly never[] = Object.freeze([]);

/** The list itself where there is one, for making another takes longer than all the rest of a finding. */
function together(terms: readonly Term[], list: "provisions" | "assumptions"): readonly string[] {
  let only: readonly string[] = none;
  for (const term of terms) {
    if (term[list].length === 0) continue;
    if (only !== none) return united(terms, list);
    only = term[list];
  }
  return only;
}

function united(terms: readonly Term[], list: "provisions" | "assumptions"): readonly string[] {
  const ids = new Set<string>();
  for (const term of terms) for (const id of term[list]) ids.add(id);
  return [...ids];
}
