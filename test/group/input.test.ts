import { describe, expect, it } from "vitest";
import { assessGroup, InvalidInputError, municipalGroupSchema, round2026, seatGaps, type CivilDate, type MunicipalGroupInput } from "../../src/index.js";
import { freezeDeep, inputIssues } from "../../src/input/index.js";
import { fullGroup } from "./groups.js";

type Issues = readonly { path: readonly (string | number)[]; message: string }[];

function problemsOf(call: () => unknown): Issues {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return [];
}

const member = (seat: unknown) => ({ members: [{ id: "m1", seats: [seat] }] });
const at = ["members", 0, "seats", 0];

/** What is wrong with a group, where, and in what words. */
const wrongGroups: readonly [string, unknown, (string | number)[], string][] = [
  ["a seat that ends on the day it begins", member({ role: "principal", from: "2026-08-26", to: "2026-08-26" }), [...at, "to"], "Expected a date after from"],
  ["a seat that ends before it begins", member({ role: "principal", from: "2026-08-26", to: "2026-08-25" }), [...at, "to"], "Expected a date after from"],
  ["a role that the call does not know", member({ role: "mayor" }), [...at, "role"], "Invalid option"],
  ["a seat without a role", member({}), [...at, "role"], "Invalid option"],
  ["a date that does not exist", member({ role: "principal", from: "2027-02-29" }), [...at, "from"], "Expected a day that exists"],
  ["an instant instead of a date", member({ role: "principal", to: "2027-10-01T00:00:00Z" }), [...at, "to"], "Expected a day that exists"],
  ["a null date", member({ role: "principal", to: null }), [...at, "to"], "Expected a day that exists"],
  ["a field of a seat that nobody knows", member({ role: "principal", until: "2027-10-01" }), at, "Unrecognized key: until"],
  ["a name, which nobody asks for", { members: [{ id: "m1", seats: [], name: "…" }] }, ["members", 0], "Unrecognized key: name"],
  ["a field of the group that nobody knows", { members: [], leader: "m1" }, [], "Unrecognized key: leader"],
  ["an empty id", { members: [{ id: "", seats: [] }] }, ["members", 0, "id"], "Too small"],
  ["members that are no list", { members: {} }, ["members"], "Invalid input: expected array"],
  ["no members", {}, ["members"], "Invalid input: expected array"],
];

describe("a group with something wrong in it is refused, and told where", () => {
  it.each(wrongGroups)("%s", (_what, group, path, message) => {
    const expected = [{ path, message: expect.stringContaining(message) as string }];
    expect(problemsOf(() => assessGroup(round2026, group as MunicipalGroupInput, { on: "2026-08-26" }))).toEqual(expected);
    expect(problemsOf(() => seatGaps(round2026, group as MunicipalGroupInput))).toEqual(expected);
  });

  it("every repeated id, and not its first", () => {
    const members = ["a", "b", "a", "c", "a"].map((id) => ({ id, seats: [] }));
    const message = "Expected an id that no other member has";
    expect(problemsOf(() => seatGaps(round2026, { members }))).toEqual([
      { path: ["members", 2, "id"], message },
      { path: ["members", 4, "id"], message },
    ]);
  });

  it("with everything at once", () => {
    const group = { members: [{ id: 7, seats: [{ role: "mayor" }, { role: "principal", from: "2026-13-01" }] }] };
    const { error } = municipalGroupSchema.safeParse(group);
    expect(error && inputIssues(error).map(({ path }) => path.join("."))).toEqual(["members.0.id", "members.0.seats.0.role", "members.0.seats.1.from"]);
  });
});

describe("a date of assessment that is none is refused", () => {
  it.each<[string, unknown]>([
    ["missing", {}],
    ["undefined", { on: undefined }],
    ["null", { on: null }],
    ["a day that does not exist", { on: "2027-02-29" }],
    ["an instant", { on: "2026-08-26T10:00:00+02:00" }],
    ["a Date", { on: new Date("2026-08-26") }],
    ["a date in Norwegian order", { on: "26.08.2026" }],
    ["no options", undefined],
    ["options that are null", null],
  ])("%s", (_what, options) => {
    const call = () => assessGroup(round2026, fullGroup, options as { on: CivilDate });
    expect(call).toThrow("The date of the assessment is not valid (1 problem)");
    expect(problemsOf(call)).toHaveLength(1);
  });
});

describe("what is given", () => {
  it("is left as it was: a group that is frozen through and through is answered", () => {
    const group = freezeDeep(JSON.parse(JSON.stringify(fullGroup))) as MunicipalGroupInput;
    expect(assessGroup(round2026, group, Object.freeze({ on: "2026-08-26" as const })).outcome).toBe("met");
    expect(seatGaps(round2026, group)).toEqual([]);
    expect(group).toEqual(fullGroup);
  });

  it("is parsed to what it was", () => {
    expect(municipalGroupSchema.parse(fullGroup)).toEqual(fullGroup);
  });
});
