import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applicationDraftSchema, assessEligibility, round2026 } from "../../src/index.js";
import { goodApplication, type Draft } from "./applications.js";

type Path = readonly string[];

/** Every single answer of the good application. */
const leaves: readonly Path[] = [
  ["municipality", "number"],
  ["municipality", "name"],
  ["submittedAt"],
  ["developmentIntent", "areas"],
  ["developmentIntent", "statement"],
  ...Object.keys(goodApplication.commitments).map((id) => ["commitments", id]),
  ["judgements", "developmentIntent"],
  ["group"],
  ["partners"],
];

/** The draft without the answers that `keeps` lets go; a section that is left empty may stay. */
function pruned(draft: Draft, keeps: (path: Path) => boolean, path: Path = []): Draft {
  const isLeaf = (at: Path) => leaves.some((leaf) => leaf.join() === at.join());
  const kept = Object.entries(draft).flatMap(([key, value]: [string, unknown]) => {
    const at = [...path, key];
    if (isLeaf(at)) return keeps(at) ? [[key, value] as const] : [];
    return [[key, pruned(value as Draft, keeps, at)] as const];
  });
  return Object.fromEntries(kept);
}

const someLeaves = fc.subarray([...leaves]).map((kept) => new Set(kept.map((path) => path.join())));

const areas = fc.subarray(["profession", "pedagogy", "organisation"] as const);
const commitments = fc.record(
  Object.fromEntries(Object.keys(goodApplication.commitments).map((id) => [id, fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean())])),
  { requiredKeys: [] },
);
const submittedAt = fc
  .date({ min: new Date("2026-03-10T00:00:00Z"), max: new Date("2026-04-20T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString() as Draft["submittedAt"]);

/** Drafts good and bad, with anything missing. */
const draft = fc
  .record(
    {
      municipality: fc.record({ number: fc.oneof(fc.constantFrom("5006", "0301", "2100", ""), fc.string({ maxLength: 8 })), name: fc.string({ maxLength: 20 }) }, { requiredKeys: [] }),
      submittedAt,
      developmentIntent: fc.record({ areas, statement: fc.oneof(fc.constant("Vi vil."), fc.string()) }, { requiredKeys: [] }),
      commitments,
      judgements: fc.record({ developmentIntent: fc.constantFrom("clear", "unclear") }, { requiredKeys: [] }),
      group: fc.constantFrom({ members: [] }, goodApplication.group),
      partners: fc.constantFrom([], [{ number: "5059" }]),
    },
    { requiredKeys: [] },
  )
  .map((data) => applicationDraftSchema.parse(data) as Draft);

const verdictOf = { unmet: "ineligible", unknown: "undetermined", "needs-judgement": "needs-judgement", met: "eligible" } as const;

describe("the verdict", () => {
  it("follows the strongest outcome among the must-findings", () => {
    fc.assert(
      fc.property(draft, (given) => {
        const { verdict, findings } = assessEligibility(round2026, given);
        const outcomes = new Set(findings.filter(({ force }) => force === "must").map(({ outcome }) => outcome));
        const strongest = (["unmet", "unknown", "needs-judgement", "met"] as const).find((outcome) => outcomes.has(outcome));
        expect(verdict).toBe(verdictOf[strongest ?? "met"]);
      }),
    );
  });

  it("never changes with what is merely expected: sharing, progress and a named group", () => {
    const answer = fc.constantFrom(true, false, undefined);
    fc.assert(
      fc.property(draft, answer, answer, fc.boolean(), (given, shareExperience, ensureProgress, isNamed) => {
        const others = Object.entries(given.commitments ?? {}).filter(([id]) => id !== "shareExperience" && id !== "ensureProgress");
        const expected = Object.entries({ shareExperience, ensureProgress }).filter(([, value]) => value !== undefined);
        const changed = { ...given, commitments: Object.fromEntries([...others, ...expected]) as Draft["commitments"], ...(isNamed ? { group: { members: [] } } : {}) };
        expect(assessEligibility(round2026, changed).verdict).toBe(assessEligibility(round2026, given).verdict);
      }),
    );
  });

  it("is never ineligible, and nothing is unmet but by a group that is named, while all that is said is good", () => {
    fc.assert(
      fc.property(someLeaves, (kept) => {
        const { verdict, findings } = assessEligibility(round2026, pruned(goodApplication, (path) => kept.has(path.join())));
        expect(verdict).not.toBe("ineligible");
        expect(findings.filter(({ outcome }) => outcome === "unmet")).toEqual([]);
      }),
    );
  });

  it("is eligible of the good application, and undetermined without any one must-answer", () => {
    const must = leaves.filter((path) => !["name", "group", "partners", "judgements", "shareExperience", "ensureProgress", "statement"].some((key) => path.includes(key)));
    for (const missing of must) {
      const withoutIt = pruned(goodApplication, (path) => path.join() !== missing.join());
      expect(assessEligibility(round2026, withoutIt).verdict, missing.join(".")).toBe("undetermined");
    }
    expect(must).toHaveLength(9);
  });
});

describe("an answer more", () => {
  it("never turns anything that was known into unknown, but partners that stand beside no number of one’s own", () => {
    fc.assert(
      fc.property(draft, someLeaves, (given, kept) => {
        const before = assessEligibility(round2026, pruned(given, (path) => kept.has(path.join()))).findings;
        const after = assessEligibility(round2026, given).findings;
        const wasUnknown = new Set(before.filter(({ outcome }) => outcome === "unknown").map(({ rule, about = "" }) => `${rule} ${about}`));
        const nowUnknown = after.filter(({ outcome, code }) => outcome === "unknown" && code !== "own-number-missing");
        expect(nowUnknown.map(({ rule, about = "" }) => `${rule} ${about}`).filter((each) => !wasUnknown.has(each))).toEqual([]);
      }),
    );
  });
});
