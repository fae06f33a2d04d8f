import * as z from "zod";
import { localeSchema, type Locale } from "../language/index.js";
import { readAll, readInput } from "../input/index.js";
import type { Finding } from "../assessment/index.js";
import { assumptionIdSchema, provisionIdSchema } from "./citation.js";
import { readRound } from "./readRound.js";
import type { Round } from "./round.js";
import { textIn } from "./textIn.js";

/** One thing that a finding rests on: a provision of the call, or what was assumed where the call is silent. */
export interface Source {
  /** The id of the provision (`participation/1.1`) or of the assumption (`D1`). */
  readonly id: string;
  /** Whether the call says so, or it was assumed. */
  readonly kind: "provision" | "assumption";
  /** What it says, in the language asked for. */
  readonly text: string;
}

/** Whatever else a finding holds is not read. */
const citingSchema = z.object({ provisions: z.array(provisionIdSchema), assumptions: z.array(assumptionIdSchema) });

/**
 * Answers what a finding rests on, in words: the provisions of the call first, then what was assumed where it is silent.
 *
 * @param round - The round whose call it is.
 * @param finding - A finding, or anything else that cites provisions and assumptions.
 * @param locale - `nb`, `nn` or `en`.
 * @returns One source for each citation that the round knows.
 * @throws InvalidInputError when the finding is not shaped like something that cites, or the language is none of ours.
 * @example
 * ```ts
 * import { assessGroup, round2026, sourcesOf } from "kulturskole-veiledning";
 *
 * const [political] = assessGroup(round2026, { members: [] }, { on: "2026-08-26" }).findings;
 * if (political === undefined) throw new Error("Every group is asked for its political owner");
 * sourcesOf(round2026, political, "en").map((source) => source.id); // => ["participation/1.1"]
 * ```
 */
export function sourcesOf(round: Round, finding: Pick<Finding, "provisions" | "assumptions">, locale: Locale): readonly Source[] {
  const [read, cited, language] = readAll(
    () => readRound(round),
    () => readInput("finding", citingSchema, finding),
    () => readInput("locale", localeSchema, locale),
  );
  return [
    ...pick(read.provisions, cited.provisions).map(({ id, text }) => ({ id, kind: "provision" as const, text: textIn(read, text, language) })),
    ...pick(read.assumptions, cited.assumptions).map(({ id, answer }) => ({ id, kind: "assumption" as const, text: textIn(read, answer, language) })),
  ];
}

function pick<Cited extends { readonly id: string }>(known: readonly Cited[], ids: readonly string[]): readonly Cited[] {
  return ids.flatMap((id) => known.find((each) => each.id === id) ?? []);
}
