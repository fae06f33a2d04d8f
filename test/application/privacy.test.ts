import { describe, expect, it } from "vitest";
import {
  applicationDraftSchema,
  assessEligibility,
  explain,
  InvalidInputError,
  locales,
  round2026,
  sayPath,
  sourcesOf,
  withAnswer,
} from "../../src/index.js";
import { roundWith } from "../group/rounds.js";
import { goodApplication, type Draft } from "./applications.js";
import { everyQuestion, membersOnly } from "./openQuestions.js";
import { refusalOf, register } from "./registers.js";

/** Planted wherever an application takes free text: a name with a telephone number, an identity number, an address, and digits of another script. */
const personal = ["Kari Nordmann 99887766", "01017012345", "kari.nordmann@example.com", "Nordmann", "９９８８７７６６"];

const closed = roundWith(({ application }) => (application.partners = { allowed: false, seatsShared: false }));
const strict = roundWith(({ application: { selection, applicants } }) => {
  selection.membership = "required";
  selection.provisions = ["target/1"];
  selection.capacity = 1;
  applicants.alsoAllowed = ["2100"];
});
const rounds = [round2026, closed, strict, membersOnly];
const known = [{}, { register }, { register, placesTaken: 1, at: "2026-05-01T12:00:00+02:00" }] as const;

type Planted = readonly [string, (text: string) => Draft];

const fields: readonly Planted[] = [
  ["the number", (number) => ({ ...goodApplication, municipality: { number } })],
  ["the number, beside a name that is right", (number) => ({ ...goodApplication, municipality: { number, name: "Steinkjer" } })],
  ["the name", (name) => ({ ...goodApplication, municipality: { number: "5006", name } })],
  ["the name, without a number", (name) => ({ municipality: { name } })],
  ["the statement", (statement) => ({ ...goodApplication, developmentIntent: { statement } })],
  ["the statement, to be judged", (statement) => ({ ...goodApplication, judgements: null, developmentIntent: { ...goodApplication.developmentIntent, statement } })],
  ["the statement, judged unclear", (statement) => ({ judgements: { developmentIntent: "unclear" }, developmentIntent: { statement } })],
  ["a partner’s number", (number) => ({ ...goodApplication, partners: [{ number: "5059" }, { number }] })],
  ["a partner’s number, repeated", (number) => ({ ...goodApplication, partners: [{ number }, { number }] })],
  ["a partner’s number, which is the applicant’s too", (number) => ({ municipality: { number }, partners: [{ number }] })],
  ["a partner’s name", (name) => ({ ...goodApplication, partners: [{ number: "5059", name }, { name }] })],
  ["a member’s id", (id) => ({ ...goodApplication, group: { members: [{ id, seats: [{ role: "principal" }, { role: "owner-political" }] }] } })],
  ["the custom fields", (text) => ({ ...goodApplication, customFields: { [text]: text, toJSON: () => text, toString: () => text, list: [text] } })],
  ["the custom fields of the group", (text) => ({ group: { members: [{ id: "m1", seats: [], customFields: { [text]: text } }], customFields: { [text]: text } } })],
];

const planted = fields.flatMap(([what, draftWith]) => personal.map((text) => ({ what, text, draft: draftWith(text) })));

function distinct<Thing>(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}

function everythingSaidOf(draft: Draft): string {
  const assessments = rounds.flatMap((round) => known.map((options) => assessEligibility(round, draft, options)));
  const findings = distinct(assessments.flatMap((each) => each.findings));
  const unanswered = distinct(assessments.flatMap((each) => each.unanswered));
  const inWords = locales.flatMap((locale) => [
    ...findings.flatMap((each) => [explain(round2026, each, locale), ...sourcesOf(round2026, each, locale).map(({ text }) => text)]),
    ...unanswered.map((each) => explain(membersOnly, each, locale)),
  ]);
  const paths = [...findings, ...unanswered].map(({ path }) => sayPath(path));
  return [JSON.stringify(assessments), ...inWords, ...paths].join("\n");
}

function saidOfRefusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return [error.message, String(error.stack), JSON.stringify(error.issues), JSON.stringify(error)].join("\n");
    throw error;
  }
  throw new Error("It was not refused");
}

describe("personal data in an application", () => {
  it.each(planted)("reaches no finding, question, path or text: $text in $what", ({ text, draft }) => {
    expect(applicationDraftSchema.safeParse(draft).success).toBe(true);
    expect(everythingSaidOf(draft)).not.toContain(text);
  });

  it.each(planted)("reaches no error message, with something else that is wrong: $text in $what", ({ text, draft }) => {
    const wrong = [{ ...draft, submittedAt: text }, { ...draft, commitments: { time: text } }, { ...draft, [`${text} og andre`]: text }, { ...draft, membership: [text] }];
    for (const each of wrong) expect(saidOfRefusal(() => assessEligibility(round2026, each as Draft))).not.toContain(text);
  });

  it.each(personal)("reaches no error message where it stands as a record or a list, or is too long: %s", (text) => {
    const long = text.repeat(3000);
    for (const value of [{ [`${text}, `]: text }, [text], long]) {
      const drafts = [{ municipality: { number: value } }, { municipality: { name: value } }, { developmentIntent: { statement: value } }, { partners: [{ number: value, name: value }] }, { customFields: [value] }];
      for (const draft of drafts) expect(saidOfRefusal(() => assessEligibility(round2026, draft as never))).not.toContain(text);
    }
  });

  it.each(personal)("reaches no refusal of an answer: %s", (text) => {
    const others = everyQuestion.filter(({ answer }) => answer !== "text" && answer !== "name");
    for (const question of others) expect(saidOfRefusal(() => withAnswer(membersOnly, {}, question, text as never))).not.toContain(text);
    expect(saidOfRefusal(() => assessEligibility(round2026, {}, { register: text, placesTaken: text, at: text } as never))).not.toContain(text);
  });
});

describe("a municipality number", () => {
  it.each(["9999", "5005", "5006"])("of four digits is no personal data, and is shown: %s", (number) => {
    const [finding] = assessEligibility(round2026, { municipality: { number } }, { register }).findings;
    expect(finding).toMatchObject({ rule: "eligibility.municipality", received: number });
  });

  it.each(["999", "50060", "01017012345", "Kari"])("of anything else is not shown, and what was typed is not read: %s", (number) => {
    const [finding] = assessEligibility(round2026, { ...goodApplication, municipality: { number } }, { register }).findings;
    expect(finding).toMatchObject({ code: "not-four-digits", received: null, path: ["municipality", "number"] });
  });

  it("that a complete application refuses is not repeated either", () => {
    expect(refusalOf(() => assessEligibility(round2026, { municipality: { number: 99_887_766 } } as never)).join()).not.toContain("99887766");
  });
});
