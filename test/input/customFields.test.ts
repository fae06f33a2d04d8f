import { describe, expect, it } from "vitest";
import * as z from "zod";
import { customFieldsSchema } from "../../src/input/index.js";

function run(): never {
  throw new Error("Something in the fields was run");
}

const circular: Record<string, unknown> = {};
circular["self"] = circular;

const trap = { get: run, has: run, ownKeys: run, getPrototypeOf: run, getOwnPropertyDescriptor: run };

class Person {
  readonly name = "Kari Nordmann";
}

describe("fields of the caller's own are carried along as they are, whatever they hold", () => {
  it.each<[string, object]>([
    ["nothing", {}],
    ["names and more", { name: "Kari Nordmann", contact: { email: "kari@example.com", phones: ["1", "2"] } }],
    ["null and undefined", { name: null, email: undefined }],
    ["own __proto__, as JSON has it", JSON.parse('{"__proto__":{"polluted":true}}') as object],
    ["keys that reach for the prototype", JSON.parse('{"constructor":{"prototype":{"polluted":true}}}') as object],
    ["a symbol as key", { [Symbol("name")]: "Kari Nordmann" }],
    ["no prototype", Object.assign(Object.create(null) as object, { name: "Kari Nordmann" })],
    ["itself", circular],
    ["a getter, which is not run", { get name() { return run(); } }],
    ["a proxy, whose traps are not sprung", new Proxy({}, trap)],
    ["functions, which are not called", { toString: run, valueOf: run, toJSON: run, [Symbol.toPrimitive]: run }],
    ["an instance of a class", new Person()],
    ["what is frozen", Object.freeze({ name: "Kari Nordmann" })],
  ])("%s", (_what, fields) => {
    const { success, data } = customFieldsSchema.safeParse(fields);
    // The test must not spring what the library does not.
    expect([success, data === fields]).toEqual([true, true]);
  });
});

describe("what is no object is refused, and not repeated", () => {
  it.each<[string, unknown]>([
    ["a text", "Kari Nordmann"],
    ["null", null],
    ["a list", ["Kari Nordmann"]],
    ["a function", run],
  ])("%s", (_what, value) => {
    expect(customFieldsSchema.safeParse(value).error?.issues).toMatchObject([{ path: [], message: "Expected an object with fields of your own" }]);
  });
});

it("says as JSON Schema that it is an object, and no more", () => {
  expect(z.toJSONSchema(customFieldsSchema)).toEqual({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
});
