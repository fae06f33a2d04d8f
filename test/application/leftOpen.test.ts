import { describe, expect, it } from "vitest";
import { assessEligibility, round2026, type ApplicationDraftInput, type EligibilityFinding, type QuestionId, type Vocabulary2026 } from "../../src/index.js";
import { answerTo, applicationWith, found, goodApplication, without } from "./applications.js";
import { membersOnly, register } from "./openQuestions.js";

type Draft = ApplicationDraftInput<Vocabulary2026>;
type RuleId = EligibilityFinding["rule"];

const member = { membership: true } as const;
const intent = goodApplication.developmentIntent;
const inMunicipality = (municipality: Draft["municipality"]) => applicationWith({ ...member, municipality });
const inIntent = (developmentIntent: Draft["developmentIntent"]) => applicationWith({ ...member, developmentIntent });
const notJudged = (developmentIntent: Draft["developmentIntent"]) => applicationWith({ ...member, developmentIntent, judgements: undefined });
const inJudgements = (judgements: Draft["judgements"]) => applicationWith({ ...member, judgements });

/** An answer that is absent, left open, and no: each with the code that the rule answers. */
type Row = readonly [QuestionId, RuleId, absent: readonly [Draft, string], leftOpen: readonly [Draft, string], no: readonly [Draft, string]];

const others: readonly Row[] = [
  [
    "municipality.number",
    "eligibility.municipality",
    [inMunicipality({ name: "Steinkjer" }), "number-missing"],
    [inMunicipality({ name: "Steinkjer", number: null }), "number-missing"],
    [inMunicipality({ name: "Steinkjer", number: "50" }), "not-four-digits"],
  ],
  [
    "submission",
    "eligibility.deadline",
    [applicationWith({ ...member, submittedAt: undefined }), "not-submitted"],
    [applicationWith({ ...member, submittedAt: null }), "not-submitted"],
    [applicationWith({ ...member, submittedAt: "2026-04-14T00:00:00+02:00" }), "submitted-late"],
  ],
  [
    "wish.areas",
    "eligibility.wish.areas",
    [inIntent(without(intent, "areas")), "areas-not-answered"],
    [inIntent({ ...intent, areas: null }), "areas-left-open"],
    [inIntent({ ...intent, areas: [] }), "areas-missing"],
  ],
  [
    "membership",
    "eligibility.membership",
    [applicationWith({ membership: undefined }), "membership-not-answered"],
    [applicationWith({ membership: null }), "membership-left-open"],
    [applicationWith({ membership: false }), "not-a-member"],
  ],
  [
    "wish.judgement",
    "eligibility.wish.clear",
    [inJudgements({}), "to-be-judged"],
    [inJudgements({ developmentIntent: null }), "to-be-judged"],
    [inJudgements({ developmentIntent: "unclear" }), "judged-unclear"],
  ],
];

const commitments = Object.keys(goodApplication.commitments) as (keyof typeof goodApplication.commitments)[];

const answered = (given: Draft["commitments"]) => applicationWith({ ...member, commitments: given });

const rows: readonly Row[] = [
  ...others,
  ...commitments.map((key): Row => [
    `commitment.${key}`,
    "eligibility.commitment",
    [answered(without(goodApplication.commitments, key)), "not-answered"],
    [answered({ ...goodApplication.commitments, [key]: null }), "left-open"],
    [answered({ ...goodApplication.commitments, [key]: false }), "not-committed"],
  ]),
];

/** What the rule that a question waits for finds in a draft. */
const foundBy = (id: QuestionId, rule: RuleId, draft: Draft) => (rule === "eligibility.commitment" ? answerTo(id.replace("commitment.", ""), draft, membersOnly) : found(rule, draft, membersOnly));

/** What is still to be asked of a draft, and whether each was left open. */
const open = (draft: Draft) => assessEligibility(membersOnly, draft).unanswered.map(({ id, leftOpen }) => [id, leftOpen]);

describe.each(rows)("the answer to %s", (id, rule, absent, leftOpen, no) => {
  it(`is open while it is absent: ${absent[1]}`, () => {
    expect(open(absent[0])).toEqual([[id, false]]);
    expect(foundBy(id, rule, absent[0]).code).toBe(absent[1]);
  });

  it(`is left open by null: ${leftOpen[1]}`, () => {
    expect(open(leftOpen[0])).toEqual([[id, true]]);
    expect(foundBy(id, rule, leftOpen[0]).code).toBe(leftOpen[1]);
  });

  it(`is given by no: ${no[1]}`, () => {
    expect(open(no[0])).toEqual([]);
    expect(foundBy(id, rule, no[0])).toMatchObject({ outcome: "unmet", code: no[1] });
  });

  it("counts as neither yes nor no while it is open", () => {
    for (const [draft] of [absent, leftOpen]) expect(["unknown", "needs-judgement"]).toContain(foundBy(id, rule, draft).outcome);
  });
});

describe("the name of the municipality", () => {
  const openWith = (municipality: Draft["municipality"]) => assessEligibility(round2026, applicationWith({ municipality }), { register });

  it.each<[string, Draft["municipality"], boolean]>([
    ["absent", { number: "5006" }, false],
    ["left open", { number: "5006", name: null }, true],
    ["empty", { number: "5006", name: "" }, false],
  ])("%s is open where a register knows names, and decides nothing", (_how, municipality, isLeftOpen) => {
    expect(openWith(municipality)).toMatchObject({ verdict: "eligible", nextQuestions: [], unanswered: [{ id: "municipality.name", leftOpen: isLeftOpen }] });
    expect(assessEligibility(round2026, applicationWith({ municipality })).unanswered).toEqual([]);
  });

  it("is given by any name, also a wrong one", () => {
    expect(openWith({ number: "5006", name: "Herøy" })).toMatchObject({ verdict: "eligible", unanswered: [] });
  });
});

describe("the statement of the wish", () => {
  it.each<[string, Draft, string, boolean]>([
    ["absent", notJudged(without(intent, "statement")), "no-statement", false],
    ["left open", notJudged({ ...intent, statement: null }), "statement-left-open", true],
    ["empty", notJudged({ ...intent, statement: "" }), "no-statement", false],
    ["blank", notJudged({ ...intent, statement: " \n\u00a0" }), "no-statement", false],
  ])("%s is open, and so is the judgement, which nobody was asked for", (_how, draft, code, isLeftOpen) => {
    expect(found("eligibility.wish.clear", draft, membersOnly)).toMatchObject({ outcome: "unknown", code });
    expect(open(draft)).toEqual([["wish.statement", isLeftOpen], ["wish.judgement", false]]);
  });

  it("is settled by a judgement, whatever was said of it", () => {
    for (const statement of [null, "", undefined]) {
      const draft = applicationWith({ ...member, developmentIntent: { ...without(intent, "statement"), ...(statement === undefined ? {} : { statement }) } });
      expect(open(draft)).toEqual([]);
    }
  });
});

describe("a part that is left open as a whole", () => {
  it.each<[string, Draft, readonly QuestionId[]]>([
    ["the municipality", applicationWith({ ...member, municipality: null }), ["municipality.number"]],
    ["the wish", applicationWith({ ...member, developmentIntent: null }), ["wish.areas"]],
    ["the commitments", applicationWith({ ...member, commitments: null }), commitments.map((id): QuestionId => `commitment.${id}`)],
    ["the judgements", applicationWith({ ...member, judgements: null }), ["wish.judgement"]],
  ])("leaves every answer in it open: %s", (_what, draft, ids) => {
    expect(open(draft)).toEqual(ids.map((id) => [id, true]));
  });

  it("leaves both statement and judgement open where nobody has judged", () => {
    expect(open(applicationWith({ ...member, developmentIntent: null, judgements: null }))).toEqual([
      ["wish.areas", true],
      ["wish.statement", true],
      ["wish.judgement", true],
    ]);
  });

  it.each(["municipality", "developmentIntent", "commitments", "judgements"] as const)("differs from one that is absent or empty: %s", (part) => {
    for (const said of [undefined, {}]) {
      expect(open(applicationWith({ ...member, [part]: said })).every(([, isLeftOpen]) => isLeftOpen === false)).toBe(true);
    }
  });

  it.each<[string, Draft, RuleId, string]>([
    ["the group", applicationWith({ ...member, group: null }), "eligibility.named-group", "group-not-named"],
    ["the partners", applicationWith({ ...member, partners: null }), "eligibility.partners", "no-partners"],
  ])("asks nothing where nothing need be said: %s", (_what, draft, rule, code) => {
    expect(found(rule, draft, membersOnly).code).toBe(code);
    expect(assessEligibility(membersOnly, draft)).toMatchObject({ verdict: "eligible", unanswered: [] });
  });

  it("makes a draft that is nothing but left open as undetermined as an empty one", () => {
    const nothing = { municipality: null, submittedAt: null, developmentIntent: null, commitments: null, membership: null, judgements: null } as const;
    expect(assessEligibility(membersOnly, nothing).verdict).toBe("undetermined");
    expect(open(nothing)).toEqual(open({}).map(([id]) => [id, true]));
  });
});
