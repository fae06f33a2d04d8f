import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { heldCitations, ruleCitations, traceOf } from "./citations.js";
import { traceabilityPage } from "./page.js";

// Purposes are carried as text, and nothing is made of them.
const provisions = round2026.provisions.filter(({ kind }) => kind !== "context").map(({ id }) => ({ id }));
const assumptions = round2026.assumptions.map(({ id }) => ({ id }));
const listed = new Set([...round2026.provisions, ...assumptions].map(({ id }) => id));

describe("traceability", () => {
  it.each([...provisions, ...assumptions])("$id is held by the round", ({ id }) => {
    expect(traceOf(id).held).not.toEqual([]);
  });

  it.each([...provisions, ...assumptions])("$id is named by a test of what it says", ({ id }) => {
    expect(traceOf(id).tests).not.toEqual([]);
  });

  it("finds no citation of a provision or assumption that the round does not list", () => {
    expect([...heldCitations, ...ruleCitations].filter(({ id }) => !listed.has(id))).toEqual([]);
  });

  it("has its page in docs/traceability.md up to date: run `npm run traceability` to write it anew", async () => {
    await expect(traceabilityPage()).toMatchFileSnapshot("../../docs/traceability.md");
  });
});
