import { round2026 } from "../../src/rounds/index.js";
import { traceOf } from "./citations.js";

const head = `---
title: Traceability
---

# Traceability

Where each provision of the call for 2026–2027 is held in the round, which rules read it there, and which tests name it.
The page is made from the round and from what the rules say they read of it: \`npm run traceability\` writes it anew, and a test
fails when it is stale, when a provision is held nowhere, or when a citation names no provision.

Kinds: **data** a value in the round, **must** a requirement, **expected** an expectation that never excludes, **duty**
something the organiser does, **context** purpose that is carried as text and checked by nothing.
`;

/** Writes the page from the citations. */
export function traceabilityPage(): string {
  const provisions = round2026.provisions.map(({ id, kind, text }) => row([`\`${id}\``, kind, text.en, ...places(id)]));
  const assumptions = round2026.assumptions.map(({ id, answer }) => row([`\`${id}\``, answer.en, ...places(id)]));
  return [
    head,
    "## Provisions of the call\n",
    row(["id", "kind", "what the call says", "held in the round", "read by rules", "tested in"]),
    row(Array<string>(6).fill("---")),
    ...provisions,
    "\n## Assumptions where the call is silent\n",
    row(["id", "what this round assumes", "held in the round", "answers of these rules rest on it", "tested in"]),
    row(Array<string>(5).fill("---")),
    ...assumptions,
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
