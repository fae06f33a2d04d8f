import { describe, expect, it } from "vitest";
import {
  assessEligibility,
  assessGroup,
  explain,
  InvalidInputError,
  locales,
  municipalGroupSchema,
  overlappingDuties,
  round2026,
  seatChanges,
  seatGaps,
  sourcesOf,
  type Finding,
} from "../../src/index.js";
import { goodApplication } from "../application/applications.js";
import { fullGroup, groupOf, seat, type GroupOf } from "./groups.js";
import { roundWith } from "./rounds.js";

/** Planted wherever the caller may keep things: as values and as keys, in texts, lists and records. */
const names = ["Kari Nordmann", "kari.nordmann@example.com", "+47 900 00 000"];
const [name = "", email = "", phone = ""] = names;
const customFields = { name, contact: { [email]: { phone, others: [name, email] } }, [phone]: true, toJSON: () => names, toString: () => name };

const named = ({ members }: GroupOf) => ({ customFields, members: members.map((member) => ({ ...member, customFields })) });

const goodGroups: readonly (readonly [string, GroupOf])[] = [
  ["full", fullGroup],
  ["empty", { members: [] }],
  ["one person in every seat", groupOf(["owner-political", "owner-administrative", "principal", "resource-teacher"])],
  ["a principal alone", groupOf(["principal"])],
  [
    "changing over time",
    groupOf([seat("owner-political", { to: "2027-10-01" }), "principal"], [seat("owner-political", { from: "2027-10-01" })], [seat("resource-teacher", { from: "2027-01-01", to: "2027-02-01" })]),
  ],
];

const member = { id: "m1", seats: [] };
const brokenGroups: readonly (readonly [string, unknown])[] = [
  ["an unknown seat", { members: [{ ...member, seats: [{ role: "mayor" }], customFields }], customFields }],
  ["a seat that ends before it begins", { members: [{ ...member, seats: [{ role: "principal", from: "2027-01-01", to: "2026-01-01" }], customFields }], customFields }],
  ["a date that is a name", { members: [{ ...member, seats: [{ role: "principal", from: name }], customFields }], customFields }],
  ["repeated ids", { members: [{ ...member, id: name, customFields }, { ...member, id: name, customFields }], customFields }],
  ["a group without members", { customFields }],
  ["members without ids", { members: [{ seats: [], customFields }], customFields }],
  ["custom fields of a seat", { members: [{ ...member, seats: [{ role: "principal", customFields }] }], customFields }],
  ["custom fields that are a name", { members: [{ ...member, customFields: name }], customFields: email }],
  ["custom fields that are a list of names", { members: [{ ...member, customFields: names }], customFields: names }],
  ["a name beside the custom fields", { members: [{ ...member, name, [name]: phone, customFields }], [email]: name, customFields }],
  ["a group that is its own custom fields", customFields],
  ["members that are custom fields", { members: [customFields], customFields }],
];

const strict = roundWith(({ group, audiences }) => {
  group.seats = group.seats.map((each) => ({ ...each, min: 2, max: 3 }));
  for (const audience of audiences) if (audience.who !== "whole-group") audience.who.companions = 3;
});
const rounds = [round2026, strict];
const dates = ["2026-08-26", "2027-09-13", "2027-12-31"] as const;

const namesIn = (text: string) => names.filter((each) => text.includes(each));

function saidOf(finding: Finding): string[] {
  return locales.flatMap((locale) => [explain(round2026, finding, locale), ...sourcesOf(round2026, finding, locale).map(({ text }) => text)]);
}

describe.each(goodGroups)("a group with names in its custom fields, %s,", (_what, plain) => {
  const group = named(plain);

  it("is parsed with them, as they were", () => {
    const parsed = municipalGroupSchema.parse(group);
    expect([parsed.customFields, ...parsed.members.map((each) => each.customFields)].every((each) => each === customFields)).toBe(true);
    expect(group.members).toHaveLength(plain.members.length);
  });

  it("is answered as if it had none", () => {
    for (const round of rounds) {
      for (const on of dates) expect(assessGroup(round, group, { on })).toEqual(assessGroup(round, plain, { on }));
      expect(seatGaps(round, group)).toEqual(seatGaps(round, plain));
      expect(seatChanges(round, group)).toEqual(seatChanges(round, plain));
      expect(overlappingDuties(round, group)).toEqual(overlappingDuties(round, plain));
    }
  });

  it("gives no name away, in JSON or in words", () => {
    for (const round of rounds) {
      const assessments = dates.map((on) => assessGroup(round, group, { on }));
      const findings = [...assessments.flatMap((each) => each.findings), ...assessEligibility(round, { ...goodApplication, group }).findings];
      const rest = [seatGaps(round, group), seatChanges(round, group), overlappingDuties(round, group)];
      expect(namesIn(JSON.stringify([assessments, findings, rest]))).toEqual([]);
      expect(findings.flatMap(saidOf).flatMap(namesIn)).toEqual([]);
    }
  });
});

describe.each(brokenGroups)("a broken group with names in its custom fields: %s", (_what, group) => {
  const calls: readonly (readonly [string, (given: GroupOf) => unknown])[] = [
    ["assessGroup", (given) => assessGroup(round2026, given, { on: "2026-08-26" })],
    ["seatGaps", (given) => seatGaps(round2026, given)],
    ["seatChanges", (given) => seatChanges(round2026, given)],
    ["overlappingDuties", (given) => overlappingDuties(round2026, given)],
    ["assessEligibility", (given) => assessEligibility(round2026, { ...goodApplication, group: given })],
  ];

  it.each(calls)("is refused by %s without a name in the message, the issues or the paths", (_name, call) => {
    const error = refusalOf(() => call(group as GroupOf));
    expect(namesIn([error.message, String(error.stack), JSON.stringify(error.issues), JSON.stringify(error)].join("\n"))).toEqual([]);
  });
});

function refusalOf(call: () => unknown): InvalidInputError {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
    throw error;
  }
  throw new Error("The group was not refused");
}
