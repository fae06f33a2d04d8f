import { describe, expectTypeOf, it } from "vitest";
import type { Term } from "../../src/assessment/index.js";
import {
  applicationDeadline,
  assessRound,
  defineRound,
  portalStateAt,
  saySemester,
  semesterOf,
  sourcesOf,
  type PortalState,
  type Round,
  type RoundInput,
  type Semester,
  type SemesterId,
} from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
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
    expectTypeOf(round2026).toEqualTypeOf<Round>();
    expectTypeOf<Round>().toExtend<RoundInput>();
    expectTypeOf<typeof round2026>().toExtend<RoundInput>();
    expectTypeOf(defineRound(round2026)).toEqualTypeOf<Round>();
  });

  it("lacks nothing and has no unknown words", () => {
    // @ts-expect-error a title alone is no round
    defineRound({ title: round2026.title });
    // @ts-expect-error there is no such kind of seat
    defineRound({ ...round2026, group: { ...round2026.group, seats: [{ role: "pupil", min: 1, max: null, provisions: [], assumptions: [] }] } });
  });

  it("is not yet a round: its dates are texts", () => {
    expectTypeOf<RoundInput>().not.toExtend<Round>();
    expectTypeOf<RoundInput["period"]["from"]>().toEqualTypeOf<string>();
  });
});

describe("a civil date is not an instant", () => {
  it("so the portal is asked about an instant", () => {
    expectTypeOf(portalStateAt(round2026, "2026-04-13T22:00:00Z")).toEqualTypeOf<PortalState>();
    // @ts-expect-error a date alone is no instant
    portalStateAt(round2026, "2026-04-13");
    // @ts-expect-error nor is a date of the round
    portalStateAt(round2026, round2026.application.deadline.date);
  });

  it("and a semester is asked for by a date", () => {
    expectTypeOf(semesterOf(round2026, "2026-11-11")).toEqualTypeOf<Semester | undefined>();
    // @ts-expect-error an instant is no date
    semesterOf(round2026, "2026-11-11T08:00:00Z");
    // @ts-expect-error nor is the deadline as an instant
    semesterOf(round2026, applicationDeadline(round2026));
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
    // @ts-expect-error a season alone is no semester
    saySemester("autumn", "nb");
  });
});
