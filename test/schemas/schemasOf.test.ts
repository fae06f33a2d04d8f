import { describe, expect, it } from "vitest";
import * as z from "zod";
import { defineRound, round2026, schemasOf, type Round, type RoundSchemas } from "../../src/index.js";
import { goodApplication, without } from "../application/applications.js";
import { allRates } from "../cost/ledgers.js";
import { fullGroup } from "../group/groups.js";
import { roundWith, roundWithPupil } from "../group/rounds.js";
import { guidanceMeetings, presence } from "../participation/records.js";
import { ordinaryWishes } from "../planning/wishes.js";

const good: Readonly<Record<keyof RoundSchemas, unknown>> = {
  draft: { commitments: { time: null } },
  application: goodApplication,
  group: fullGroup,
  meetings: { guidanceMeetings },
  wishes: ordinaryWishes,
  rates: allRates,
  records: [presence("kick-off", "m1")],
  scenario: { round: "2026-2027", seed: 1, from: "2026-03-01", to: "2026-03-02", municipalities: [{ application: { municipality: { number: "5036" } }, group: fullGroup }] },
};
const names = Object.keys(good) as (keyof RoundSchemas)[];

const [meeting] = guidanceMeetings;

/** A word of another round in each, and where it stands. */
const strange: readonly (readonly [keyof RoundSchemas, unknown, string])[] = [
  ["draft", { commitments: { money: true } }, "commitments"],
  ["draft", { developmentIntent: { areas: ["economy"] } }, "developmentIntent.areas.0"],
  ["draft", { group: { members: [{ id: "m1", seats: [{ role: "mayor" }] }] } }, "group.members.0.seats.0.role"],
  ["application", { ...goodApplication, commitments: without(goodApplication.commitments, "time") }, "commitments.time"],
  ["group", { members: [{ id: "m1", seats: [{ role: "mayor" }] }] }, "members.0.seats.0.role"],
  ["meetings", { guidanceMeetings: [{ ...meeting, semester: "spring-2031" }] }, "guidanceMeetings.0.semester"],
  ["wishes", { ...ordinaryWishes, agreed: [{ ...meeting, semester: "spring-2031" }] }, "agreed.0.semester"],
  ["rates", { hourly: { mayor: 1 } }, "hourly"],
  ["scenario", { round: "2026-2027", seed: 1, from: "2026-03-01", to: "2026-03-02", municipalities: [{ application: { municipality: { number: "5036" } }, group: { members: [{ id: "m1", seats: [{ role: "mayor" }] }] } }] }, "municipalities.0.group.members.0.seats.0.role"],
];

const pathsOf = (schema: z.ZodType, input: unknown) => schema.safeParse(input).error?.issues.map(({ path }) => path.join("."));

describe("the schemas of a round", () => {
  it("are one for each thing that is held against it", () => {
    expect(Object.keys(schemasOf(round2026))).toEqual(names);
  });

  it.each(names)("take what is in its words: %s", (name) => {
    expect(pathsOf(schemasOf(round2026)[name], good[name])).toBeUndefined();
  });

  it.each(strange)("refuse what is not, in its place: %s of %j", (name, input, path) => {
    expect(pathsOf(schemasOf(round2026)[name], input)).toEqual([path]);
  });

  it.each(names)("are made once for each round, and are others for another: %s", (name) => {
    expect(schemasOf(round2026)[name]).toBe(schemasOf(round2026)[name]);
    expect(schemasOf(roundWithPupil)[name]).not.toBe(schemasOf(round2026)[name]);
  });

  it.each(names)("can be written as JSON Schema, which names the words: %s", (name) => {
    const written = JSON.stringify(z.toJSONSchema(schemasOf(roundWithPupil)[name], { io: "input" }));
    expect(written).toContain('"type":');
    if (["draft", "application", "group", "rates"].includes(name)) expect(written).toContain("pupil");
  });

  it("are those of a round from JSON, too", () => {
    const fromJson = JSON.parse(JSON.stringify(roundWithPupil)) as Round;
    expect(pathsOf(schemasOf(fromJson).group, { members: [{ id: "m1", seats: [{ role: "pupil" }] }] })).toBeUndefined();
    expect(() => schemasOf({} as Round)).toThrow(/^The round is not valid/);
  });

  it("have no place for what the round lacks", () => {
    const bare = defineRound(roundWith(({ application }) => delete application.partners));
    expect(pathsOf(schemasOf(bare).application, goodApplication)).toEqual([""]);
    expect(pathsOf(schemasOf(bare).application, without(goodApplication, "partners"))).toBeUndefined();
  });
});
