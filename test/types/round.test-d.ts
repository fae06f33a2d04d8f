import { describe, expectTypeOf, it } from "vitest";
import type { Term } from "../../src/assessment/index.js";
import {
  applicationDeadline,
  assessRound,
  defineRound,
  portalStateAt,
  semesterOf,
  sourcesOf,
  type PortalState,
  type Round,
  type RoundInput,
  type Semester,
  type SemesterId,
} from "../../src/round/index.js";
import { round2026, type Vocabulary2026 } from "../../src/rounds/index.js";
import type { CivilDate, Instant } from "../../src/time/index.js";

describe("a round is read-only through and through", () => {
  const round = round2026;

  it("at the top, inside and in its lists", () => {
    // @ts-expect-error no field of a round is assigned to
    round.id = "2027-2028";
    // @ts-expect-error nor one inside
    round.application.deadline.date = "2026-05-13";
    // @ts-expect-error nor a place in a list
    round.semesters[0] = round.semesters[1];
    expectTypeOf(round.gatherings).not.toHaveProperty("push");
    expectTypeOf(round.period.provisions).not.toHaveProperty("push");
  });

  it("and holds dates, not texts", () => {
    expectTypeOf(round.period.from).toEqualTypeOf<CivilDate>();
    expectTypeOf(round.gatherings).toExtend<readonly { readonly date: CivilDate }[]>();
    expectTypeOf<Semester["id"]>().toEqualTypeOf<SemesterId>();
  });
});

describe("what a round holds can be cited", () => {
  it("wherever it says where it comes from", () => {
    expectTypeOf(round2026.period).toExtend<Term>();
    expectTypeOf(round2026.application.deadline).toExtend<Term>();
    expectTypeOf(round2026.gatherings).toExtend<readonly Term[]>();
    expectTypeOf(round2026.wish.clarity).toExtend<Term>();
  });

  it("but not a round as it is written down, nor what says nothing of its own", () => {
    expectTypeOf<RoundInput["period"]>().not.toExtend<Term>();
    expectTypeOf<Round>().not.toExtend<Term>();
    expectTypeOf(round2026.application).not.toExtend<Term>();
  });
});

describe("what defineRound takes", () => {
  it("is a round as it is written down, a defined one among them", () => {
    expectTypeOf(round2026).toEqualTypeOf<Round<Vocabulary2026>>();
    expectTypeOf<Round>().toExtend<RoundInput>();
    expectTypeOf(round2026).toExtend<RoundInput>();
    expectTypeOf(round2026).toExtend<Round>();
    expectTypeOf(defineRound(round2026)).toExtend<Round<Vocabulary2026>>();
    expectTypeOf(defineRound(JSON.parse("{}") as RoundInput)).toExtend<Round>();
  });

  it("lacks nothing and has no unknown words", () => {
    // @ts-expect-error a title alone is no round
    defineRound({ title: round2026.title });
    // @ts-expect-error the round has no such audience
    defineRound({ ...round2026, guidance: { ...round2026.guidance, audience: "everybody" } });
    // @ts-expect-error nor a seat of that name
    defineRound({ ...round2026, group: { ...round2026.group, combinations: [{ roles: ["principle", "resource-teacher"], allowed: true }] } });
    // @ts-expect-error nor such a kind of gathering
    defineRound({ ...round2026, gatherings: [{ kind: "closing", date: "2027-12-01", hours: null }] });
    // @ts-expect-error nor such a passage
    defineRound({ ...round2026, provisions: [{ id: "intro/1", kind: "data", text: round2026.title }], absence: { consequence: "reported", provisions: ["intro/2"] } });
  });

  it("is not yet a round: its dates are texts", () => {
    expectTypeOf<RoundInput>().not.toExtend<Round>();
    expectTypeOf<RoundInput["period"]["from"]>().toEqualTypeOf<string>();
  });
});

describe("dates and instants go in as texts, and come out as what they are", () => {
  it("wherever they come from", () => {
    expectTypeOf(portalStateAt(round2026, new Date(0).toISOString())).toEqualTypeOf<PortalState>();
    expectTypeOf(semesterOf(round2026, "2026-11-11".slice(0, 10))).toEqualTypeOf<Semester | undefined>();
    expectTypeOf(applicationDeadline(round2026)).toEqualTypeOf<Instant>();
  });
});

describe("what a round is asked", () => {
  it("answers with findings that narrow", () => {
    for (const finding of assessRound(round2026).findings) {
      if (finding.rule === "round.gatherings.holidays" && finding.code === "public-holiday") {
        expectTypeOf(finding.received.date).toEqualTypeOf<CivilDate>();
        expectTypeOf(finding.outcome).toEqualTypeOf<"unmet">();
      }
      // @ts-expect-error no rule for rounds is called that
      expectTypeOf(finding.rule === "round.other").toEqualTypeOf<boolean>();
    }
  });

  it("speaks the languages of the library", () => {
    expectTypeOf(sourcesOf).parameter(2).toEqualTypeOf<"nb" | "nn" | "en">();
  });
});
