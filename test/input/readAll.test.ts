import { describe, expect, it } from "vitest";
import { activitiesOfMember, assessEligibility, assessParticipation, buildSchedule, estimateCosts, explain, keyDates, newLifeCycle, round2026, transition } from "../../src/index.js";
import { readGuidanceMeetings, toICalendar } from "../../src/calendar/index.js";
import { InvalidInputError, readAll, sayPath } from "../../src/input/index.js";
import { refusalOf } from "./refusal.js";

const schedule = buildSchedule(round2026);
const nobody = { members: [{ id: 7, seats: [] }] } as never;
const noDay = { on: "tomorrow" } as never;

/** Which arguments are wrong, and where in each. */
function wrongIn(call: () => unknown): readonly string[] {
  return (refusalOf(call)?.issues ?? []).map(({ argument, path }) => `${argument}: ${sayPath(path)}`);
}

describe("what is wrong with several arguments is told in one error", () => {
  it.each<[string, () => unknown, string[]]>([
    ["assessEligibility", () => assessEligibility(round2026, { submittedAt: "x" }, { at: "y" }), ["application: submittedAt", "set of options: at"]],
    ["keyDates", () => keyDates(round2026, { state: "x" } as never, noDay), ["life cycle: state", "life cycle: history", "date of the key dates: (root)"]],
    ["transition", () => transition({ ...newLifeCycle, state: "x" } as never, { type: "submitted", date: "x" }), ["life cycle: state", "event: date"]],
    ["estimateCosts", () => estimateCosts(round2026, nobody, { hourly: { default: -1 } }), ["group: members[0].id", "rates: hourly.default"]],
    ["assessParticipation", () => assessParticipation(round2026, nobody, schedule, "none" as never, noDay), ["group: members[0].id", "participation records: (root)", "date of the assessment: (root)"]],
    ["activitiesOfMember", () => activitiesOfMember(round2026, nobody, schedule, 7 as never), ["group: members[0].id", "member id: (root)"]],
    ["toICalendar", () => toICalendar(round2026, { ...schedule, round: "1999" }, {} as never), ["schedule: round", "calendar options: dtstamp"]],
    ["readGuidanceMeetings", () => readGuidanceMeetings({} as never, 7 as never), ["calendar: (root)"]],
  ])("%s", (_name, call, wrong) => {
    expect(wrongIn(call)).toEqual(expect.arrayContaining(wrong));
  });

  it("with each argument named before its places, and all of them in the subject", () => {
    const error = refusalOf(() => assessEligibility(round2026, { submittedAt: "x" }, { at: "y" }));
    expect(error?.subject).toBe("application and the set of options");
    expect(error?.message).toMatch(/^The application and the set of options are not valid \(2 problems\):\n {2}application: submittedAt: .*\n {2}set of options: at: /);
  });

  it("each of which can be said", () => {
    const { issues = [] } = refusalOf(() => assessEligibility(round2026, { submittedAt: "x" }, { at: "y" })) ?? {};
    expect(issues.map((issue) => explain(round2026, issue, "nb"))).toEqual([expect.stringContaining("submittedAt"), expect.stringContaining("Feltet at")]);
  });
});

describe("readAll", () => {
  it("gives what each has read", () => {
    expect(readAll(() => 1, () => "two")).toEqual([1, "two"]);
  });

  it("leaves one refusal as it is, and every other error", () => {
    const refusal = new InvalidInputError("group", [{ path: [], message: "Expected a group" }]);
    const refuse = () => {
      throw refusal;
    };
    const fail = () => {
      throw new RangeError("Of another kind");
    };
    expect(() => readAll(() => 1, refuse)).toThrow(refusal);
    expect(() => readAll(refuse, fail)).toThrow(RangeError);
  });
});
