import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { heldCitations, ruleCitations, traceOf } from "./citations.js";
import { traceabilityPage } from "./page.js";

const facts = round2026.facts.map(({ id, kind }) => ({ id, kind }));
const readings = round2026.readings.map(({ id }) => ({ id }));
const listed = new Set([...facts, ...readings].map(({ id }) => id));

describe("traceability", () => {
  it.each([...facts, ...readings])("$id is held by the round or checked by a rule", ({ id }) => {
    const { held, rules } = traceOf(id);
    expect([...held, ...rules]).not.toEqual([]);
  });

  it.each([...facts.filter(({ kind }) => kind !== "context"), ...readings])("$id is named by a test of what it says", ({ id }) => {
    expect(traceOf(id).tests).not.toEqual([]);
  });

  it("finds no citation of a fact or reading that the round does not list", () => {
    expect([...heldCitations, ...ruleCitations].filter(({ id }) => !listed.has(id))).toEqual([]);
  });

  it("has its page in docs/traceability.md up to date: run `npm run traceability` to write it anew", async () => {
    await expect(traceabilityPage()).toMatchFileSnapshot("../../docs/traceability.md");
  });
});
