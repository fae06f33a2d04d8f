import { round2026 } from "../../src/rounds/index.js";
import { traceOf } from "./citations.js";

const head = `---
title: Traceability
---

# Traceability

Where each fact of the call for 2026–2027 is held as data or checked by a rule, and which tests name it. The page is made
from the citations in the code: \`npm run traceability\` writes it anew, and a test fails when it is stale, when a fact is
cited by nothing, or when a citation names no fact.

Kinds: **data** a value in the round, **must** a requirement, **expected** an expectation that never excludes, **duty**
something the organiser does, **context** purpose that is carried as text and checked by nothing.
`;

/** Writes the page from the citations. */
export function traceabilityPage(): string {
  const facts = round2026.facts.map(({ id, kind, text }) => row([`\`${id}\``, kind, text.en, ...places(id)]));
  const readings = round2026.readings.map(({ id, answer }) => row([`\`${id}\``, answer.en, ...places(id)]));
  return [
    head,
    "## Facts of the call\n",
    row(["id", "kind", "what the call says", "held in the round", "checked by", "tested in"]),
    row(Array<string>(6).fill("---")),
    ...facts,
    "\n## Readings where the call is silent\n",
    row(["id", "how this round reads it", "held in the round", "checked by", "tested in"]),
    row(Array<string>(5).fill("---")),
    ...readings,
    "",
  ].join("\n");
}

function places(id: string): readonly string[] {
  const { held, rules, tests } = traceOf(id);
  return [held, rules, tests].map((names) => names.map((name) => `\`${name}\``).join("<br>") || "–");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
