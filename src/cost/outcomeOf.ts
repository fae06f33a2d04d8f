import { sumOfAmounts } from "../money/index.js";
import type { CostTerms, Payer } from "../round/index.js";
import type { NotedLine } from "./linesOf.js";
import type { NoteCode } from "./note.js";
import type { CostOutcome, NotedLines } from "./outcome.js";

/**
 * Gathers what has become of one cost.
 *
 * @param terms - What the round says of the cost.
 * @param place - Where the cost stands in the round.
 * @param payer - Who pays it, or the rest of it.
 * @param lines - Its lines.
 * @returns What the rules for ledgers read.
 */
export function outcomeOf(terms: CostTerms, place: number, payer: Payer, lines: readonly NotedLine[]): CostOutcome {
  const rests = [...new Set(lines.flatMap((noted) => (noted.line.amount === null ? [] : noted.rests)))];
  const amounts = lines.flatMap(({ line }) => line.amount ?? []);
  const counts = { known: sumOfAmounts(amounts, "rates"), lines: lines.length, unknown: lines.length - amounts.length };
  const isOrganisersAlone = lines.every(({ line }) => line.payer === "organiser");
  return { terms, place, payer, isOrganisersAlone, rests, notes: gathered(lines), ...counts };
}

type Gathering = { readonly [Key in keyof NotedLines]: NotedLines[Key] extends ReadonlySet<infer Each> ? Set<Each> : NotedLines[Key] };

function gathered(lines: readonly NotedLine[]): ReadonlyMap<NoteCode, NotedLines> {
  const notes = new Map<NoteCode, Gathering>();
  for (const { line, notes: said } of lines) {
    for (const { code, missing } of said) {
      const noted = notes.get(code) ?? empty(code);
      notes.set(code, noted);
      if (missing !== null) noted.missing.add(missing);
      addLine(noted, line);
    }
  }
  return notes;
}

function empty(code: NoteCode): Gathering {
  return { code, activities: new Set(), kinds: new Set(), semesters: new Set(), roles: new Set(), missing: new Set() };
}

function addLine({ activities, kinds, semesters, roles }: Gathering, line: NotedLine["line"]): void {
  if (line.activity !== null) activities.add(line.activity);
  if (line.kind !== null) kinds.add(line.kind);
  if (line.semester !== null) semesters.add(line.semester);
  if (line.role !== null) roles.add(line.role);
}
