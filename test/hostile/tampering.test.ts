import { describe, expect, it } from "vitest";
import { assessEligibility, assessGroup, buildSchedule, defineRound, interimPeriods, municipalityRegister, overlappingDuties, round2026, seatGaps } from "../../src/index.js";
import { InvalidInputError } from "../../src/input/index.js";
import { simulate } from "../../src/simulation/index.js";
import { refused } from "../explain/refused.js";
import { complete, restated, scenario } from "../simulation/scenarios.js";
import { exportedConstants, publicFunctions, schemas } from "./publicFunctions.js";

/** Schemas are zod's own, and work things out as they are used. */
const isSchema = (value: object) => "_zod" in value;

const said = (answer: unknown) =>
  JSON.stringify(answer, (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value ?? String(value);
    if (isSchema(value)) return "a schema";
    return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  });

/** Writes into everything in a value, adds to it, and takes away from it, as far as that is possible. */
function tamperWith(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value) || isSchema(value)) return;
  seen.add(value);
  if (value instanceof Map || value instanceof Set) {
    for (const inner of [...value.keys(), ...value.values()] as unknown[]) tamperWith(inner, seen);
    value.clear();
  }
  const keys = Reflect.ownKeys(value).filter((key) => key !== "length");
  for (const key of keys) tamperWith(Reflect.get(value, key), seen);
  for (const key of keys) {
    Reflect.set(value, key, "tampered with");
    Reflect.deleteProperty(value, key);
  }
  Reflect.set(value, "tampered", "with");
  if (Array.isArray(value) && Object.isExtensible(value)) value.push("tampered with");
}

/** Arguments of the caller's own for each call; what is frozen, and what a class made, is handed on. */
function copied(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return value.map(copied);
  return Object.getPrototypeOf(value) === Object.prototype ? Object.fromEntries(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, copied(inner)])) : value;
}

const somethingElse = { members: [{ id: "m1", seats: [{ role: "principal" }, { role: "owner-political", to: "2027-09-30" }] }] } as const;
/** Of a round that nobody has asked anything: what was handed out before may have been frozen on another way. */
const fresh = defineRound({ ...round2026, id: "fresh" });
const calls: readonly { readonly name: string; readonly call: () => unknown }[] = [
  { name: "an empty draft", call: () => assessEligibility(fresh, {}) },
  { name: "a draft just begun", call: () => assessEligibility(fresh, { municipality: { number: "9999" }, developmentIntent: { areas: ["pedagogy"] }, partners: [{}] }) },
  { name: "a group with gaps", call: () => assessGroup(fresh, somethingElse, { on: "2026-08-26" }) },
  { name: "its gaps", call: () => seatGaps(fresh, somethingElse) },
  { name: "its duties", call: () => overlappingDuties(fresh, somethingElse) },
  { name: "a bare schedule", call: () => buildSchedule(fresh) },
  { name: "time between", call: () => interimPeriods(buildSchedule(fresh)) },
  ...publicFunctions.map(({ name, args, call }) => ({ name, call: () => call(args.map(copied)) })),
];

const meeting = { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" } as const;
const application = (number: string) => ({ ...complete.application, municipality: { number } });
const eventful = scenario({ municipalities: [restated, { ...complete, application: application("5059"), guidanceMeetings: [meeting] }, { ...complete, application: application("5001") }] });

const before = new Map(calls.map(({ name, call }) => [name, said(call())]));
const constants = new Map(exportedConstants.map(({ name, value }) => [name, said(value)]));

describe("whoever writes into an answer, and asks again, gets the same answer", () => {
  it.each(calls)("$name", ({ name, call }) => {
    tamperWith(call());
    expect(said(call())).toBe(before.get(name));
  });

  it.each(calls)("$name, after all other answers were written into", ({ name, call }) => {
    expect(said(call())).toBe(before.get(name));
  });

  it("a register, of a municipality that was looked up in it", () => {
    const register = municipalityRegister([{ number: "3322", name: "Nesbyen", formerNames: ["Nes"] }]);
    const look = () => [register.numbered("3322"), register.named("Nes")];
    const first = said(look());
    tamperWith(look());
    tamperWith(register);
    expect(said(look())).toBe(first);
  });

  it("a simulation, while it is under way", () => {
    const days = [...simulate(eventful)].map(said);
    expect(
      [...simulate(eventful)].map((day) => {
        const as = said(day);
        tamperWith(day);
        return as;
      }),
    ).toEqual(days);
  });
});

describe("whoever writes into an error, and makes the same mistake again, is told the same", () => {
  const errorOf = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      if (error instanceof InvalidInputError) return error;
    }
    throw new Error("Nothing was refused");
  };

  it.each(refused)("%s", (_, call) => {
    const { message, issues } = errorOf(call);
    const first = said([message, issues]);
    tamperWith(issues);
    const again = errorOf(call);
    expect(said([again.message, again.issues])).toBe(first);
  });
});

describe("nobody can write into what the library holds", () => {
  it.each(exportedConstants)("$name", ({ name, value }) => {
    tamperWith(value);
    expect(said(value)).toBe(constants.get(name));
  });
});

describe("whoever writes into the choices of an exported schema", () => {
  /** What zod shows of a schema, and of those inside it. */
  const choicesIn = (schema: unknown, seen = new Set<unknown>()): unknown[][] => {
    if (typeof schema !== "object" || schema === null || seen.has(schema)) return [];
    seen.add(schema);
    const def = "_zod" in schema && "def" in schema ? (schema.def as object) : schema;
    const inside = Object.values(def).flatMap((each: unknown) => choicesIn(each, seen));
    return "options" in schema && Array.isArray(schema.options) && schema.options.every((each) => typeof each === "string") ? [schema.options, ...inside] : inside;
  };

  it("changes no answer", () => {
    const choices = schemas.flatMap(({ schema }) => choicesIn(schema));
    expect(choices.length).toBeGreaterThan(10);
    const writable = choices.filter((each) => Object.isExtensible(each)).map((each) => ({ each, was: [...each] }));
    for (const { each } of writable) each.splice(0, each.length, "tampered with");
    for (const { name, call } of calls) expect([name, said(call())]).toEqual([name, before.get(name)]);
    // Zod's own lists, and those of the tests that run beside this one.
    for (const { each, was } of writable) each.splice(0, each.length, ...was);
  });
});

describe("nothing of the caller's own is frozen on the way", () => {
  const isOwn = (value: unknown): boolean =>
    typeof value !== "object" || value === null || (!Object.isFrozen(value) && Object.values(value).every(isOwn));

  it.each(publicFunctions)("$name", ({ args, call }) => {
    const given = args.map((argument) => (Object.isFrozen(argument) ? argument : copied(argument)));
    const own = given.map(isOwn);
    call(given);
    expect(given.map(isOwn)).toEqual(own);
  });
});
