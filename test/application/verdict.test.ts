import { describe, expect, it } from "vitest";
import { assessEligibility, eligibilityRules, round2026 } from "../../src/index.js";
import { freezeDeep } from "../../src/input/index.js";
import { applicationWith, goodApplication, without, type Draft } from "./applications.js";

const late = { submittedAt: "2026-04-14T08:00:00+02:00" } as const;
const toJudge = { judgements: undefined };
const refused = { commitments: { ...goodApplication.commitments, time: false } };
const unanswered = { commitments: without(goodApplication.commitments, "time") };
const expectationsRefused = { ...goodApplication.commitments, shareExperience: false, ensureProgress: false };

describe("the verdict", () => {
  it.each<[string, string, Draft]>([
    ["eligible", "everything is met", applicationWith({})],
    ["eligible", "expectations are refused, which never excludes", applicationWith({ commitments: expectationsRefused, group: { members: [] } })],
    ["needs-judgement", "only the judgement of the wish is due", applicationWith(toJudge)],
    ["undetermined", "nothing is answered yet", {}],
    ["undetermined", "one answer is missing", applicationWith(unanswered)],
    ["undetermined", "one answer is missing and a judgement is due", applicationWith({ ...unanswered, ...toJudge })],
    ["undetermined", "it is not submitted", applicationWith({ submittedAt: undefined })],
    ["ineligible", "it is late", applicationWith(late)],
    ["ineligible", "it is late and nothing else is answered", late],
    ["ineligible", "one commitment is refused", applicationWith(refused)],
    ["ineligible", "one commitment is refused and a judgement is due", applicationWith({ ...refused, ...toJudge })],
    ["ineligible", "the wish is judged unclear", applicationWith({ judgements: { developmentIntent: "unclear" } })],
    ["ineligible", "the number is none of a municipality", applicationWith({ municipality: { number: "2100", name: "Longyearbyen" } })],
  ])("is %s when %s", (verdict, _why, draft) => {
    expect(assessEligibility(round2026, draft).verdict).toBe(verdict);
  });

  it("of an empty draft rests on what is unknown: nothing is unmet", () => {
    const { outcome, summary } = assessEligibility(round2026, {});
    expect(outcome).toBe("unknown");
    expect(summary.must).toEqual({ met: 0, unmet: 0, unknown: 10, "needs-judgement": 0, "not-applicable": 2 });
    expect(summary.expected).toEqual({ met: 0, unmet: 0, unknown: 2, "needs-judgement": 0, "not-applicable": 4 });
  });
});

describe("an assessed application", () => {
  it("has one finding for each rule, always in the same order", () => {
    const rules = (draft: Draft) => assessEligibility(round2026, draft).findings.map(({ rule }) => rule);
    expect(new Set(rules({})).size).toBe(eligibilityRules.length);
    expect(rules(goodApplication)).toEqual(rules({}));
  });

  it("is left as it was: one that is frozen through and through is answered, twice the same", () => {
    const application = freezeDeep(JSON.parse(JSON.stringify(goodApplication))) as Draft;
    expect(assessEligibility(round2026, application)).toEqual(assessEligibility(round2026, application));
    expect(application).toEqual(goodApplication);
  });

  it("survives the way through JSON, and so does what is said of it", () => {
    const stored = JSON.parse(JSON.stringify(goodApplication)) as Draft;
    const assessment = assessEligibility(round2026, stored);
    expect(assessment).toEqual(assessEligibility(round2026, goodApplication));
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
  });
});
