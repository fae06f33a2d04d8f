import type * as z from "zod";

interface Identified {
  readonly id: string;
}

interface CitingRound {
  readonly provisions: readonly Identified[];
  readonly assumptions: readonly Identified[];
  readonly semesters: readonly Identified[];
  readonly gatherings: readonly Identified[];
  readonly commitments: readonly Identified[];
  readonly expectations: readonly Identified[];
  readonly costs: readonly { readonly item: string }[];
  readonly group: {
    readonly seats: readonly { readonly role: string }[];
    readonly combinations: readonly { readonly roles: readonly [string, string] }[];
    readonly knownEvents: readonly Identified[];
  };
}

type Path = (string | number)[];

/**
 * Reports every id that stands twice in its list.
 *
 * @param round - A round whose shape is right.
 * @param context - Where zod gathers issues.
 */
export function checkIds(round: CitingRound, context: z.RefinementCtx): void {
  for (const { path, ids } of idLists(round)) {
    const seen = new Set<string>();
    ids.forEach((id, index) => {
      if (seen.has(id)) context.addIssue({ code: "custom", path: [...path, index], message: "Expected an id that no other in the list has" });
      seen.add(id);
    });
  }
}

function idLists(round: CitingRound): readonly { readonly path: Path; readonly ids: readonly string[] }[] {
  const lists = ["provisions", "assumptions", "semesters", "gatherings", "commitments", "expectations"] as const;
  return [
    ...lists.map((list) => ({ path: [list], ids: round[list].map(({ id }) => id) })),
    { path: ["costs"], ids: round.costs.map(({ item }) => item) },
    { path: ["group", "seats"], ids: round.group.seats.map(({ role }) => role) },
    { path: ["group", "knownEvents"], ids: round.group.knownEvents.map(({ id }) => id) },
    { path: ["group", "combinations"], ids: round.group.combinations.map(({ roles }) => [...roles].sort().join(" and ")) },
  ];
}

/**
 * Reports every citation of a provision or an assumption that the round does not list.
 *
 * @param round - A round whose shape is right.
 * @param context - Where zod gathers issues.
 */
export function checkCitations(round: CitingRound, context: z.RefinementCtx): void {
  const known = new Set([...round.provisions, ...round.assumptions].map(({ id }) => id));
  for (const { id, path } of citationsIn(round, [])) {
    if (!known.has(id)) context.addIssue({ code: "custom", path, message: "Expected the id of a provision or assumption that the round lists" });
  }
}

/**
 * Reports every value of a round that says neither where the call has it from nor what is assumed.
 *
 * @param round - A round whose shape is right.
 * @param context - Where zod gathers issues.
 */
export function checkSources(round: CitingRound, context: z.RefinementCtx): void {
  for (const path of sourcelessIn(round, [])) context.addIssue({ code: "custom", path, message: "Expected a provision or an assumption" });
}

function sourcelessIn(value: unknown, path: Path): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    sourcelessIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return isSourceless(value) ? [path, ...inside] : inside;
}

function isSourceless(value: object): boolean {
  const { provisions, assumptions } = value as Readonly<Record<string, unknown>>;
  return Array.isArray(provisions) && Array.isArray(assumptions) && provisions.length + assumptions.length === 0;
}

interface Citation {
  readonly id: string;
  readonly path: Path;
}

/** Every citation in a piece of a round. The lists of provisions and assumptions hold records, and records cite nothing. */
function citationsIn(value: unknown, path: Path): Citation[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return key === "provisions" || key === "assumptions" ? citedIn(inner, here) : citationsIn(inner, here);
  });
}

function citedIn(list: unknown, path: Path): Citation[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((id: unknown, index) => (typeof id === "string" ? [{ id, path: [...path, index] }] : []));
}
