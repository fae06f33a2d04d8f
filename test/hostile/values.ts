/** Somebody's name, planted in what is given: no message may repeat it. */
export const name = "Kari Nordmann";

/** Thrown by getters and proxies that are given: the caller's own error, which is not ours to catch. */
export class CallersOwnError extends Error {}

function throwing(): never {
  throw new CallersOwnError("The caller's own getter threw");
}

const throwAlways: ProxyHandler<object> = { get: throwing, has: throwing, ownKeys: throwing, getOwnPropertyDescriptor: throwing };

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = name;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

class Person {
  readonly id = name;
}

/** Something that refers to itself. */
function circular(): object {
  const value: Record<string, unknown> = { id: name };
  value["self"] = value;
  value["members"] = [value];
  return value;
}

/** Values that no function asks for. Each may be given anywhere. */
export const strangeValues: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["undefined", undefined],
  ["true", true],
  ["zero", 0],
  ["a negative number", -1.5],
  ["NaN", Number.NaN],
  ["infinity", Infinity],
  ["an unsafe integer", 2 ** 60],
  ["a bigint", 10n],
  ["an empty string", ""],
  ["a blank string", " \n"],
  ["a name", name],
  ["a date that does not exist", "2027-02-29"],
  ["a date at the end of the calendar", "9999-12-31"],
  ["an instant at the end of the calendar", "9998-12-31T23:59:59Z"],
  ["a lone surrogate", "\ud800"],
  ["a null character", "\u0000"],
  ["the name of what every object has", "toString"],
  ["the name of every object's prototype", "__proto__"],
  ["a symbol", Symbol(name)],
  ["an empty list", []],
  ["a list of a name", [name]],
  ["a sparse list", Array.from({ length: 3 }).fill(name, 1, 2)],
  ["an empty object", {}],
  ["an object without a prototype", Object.create(null)],
  ["a function", () => name],
  ["a class", Person],
  ["an instance of a class", new Person()],
  ["a Date", new Date(0)],
  ["a Date that is none", new Date(Number.NaN)],
  ["a Map", new Map([["members", name]])],
  ["a Set", new Set([name])],
  ["a regular expression", /Kari Nordmann/],
  ["an error", new Error(name)],
  ["a promise", Promise.resolve(name)],
  ["bytes", new Uint8Array(8)],
  ["boxed primitives", [Object("nb"), Object(5006)]],
  ["something that turns into text", { toString: () => name, valueOf: () => name, toJSON: () => name }],
  ["something that refuses to turn into text", { toString: throwing, [Symbol.toPrimitive]: throwing }],
  ["something that refers to itself", circular()],
  ["a key that is a name", { [name]: true, members: [], round: name }],
  ["own __proto__, as JSON has it", JSON.parse('{"__proto__":{"polluted":true},"members":[],"rule":"__proto__","code":"__proto__"}')],
  ["keys that reach for the prototype", JSON.parse('{"constructor":{"prototype":{"polluted":true}},"prototype":{"polluted":true}}')],
  ["a code that every object has", { rule: "group.seat", code: "constructor", expected: null, received: null }],
  ["a finding whose values are wrong", { rule: "group.seat", about: "principal", code: "seat-held", expected: { on: name }, received: { count: name } }],
  ["a finding whose values are missing", { rule: "cost.payer", code: "municipality-pays" }],
  ["a getter that throws", Object.defineProperty({}, "members", { get: throwing, enumerable: true })],
  ["a proxy that throws", new Proxy({}, throwAlways)],
];

/** Values that cost something to go through: given as whole arguments. */
export const heavyValues: readonly (readonly [string, unknown])[] = [
  ["ten megabytes of text", "K".repeat(10_000_000)],
  ["ten megabytes of digits", "1".repeat(10_000_000)],
  ["ten megabytes of dashes and digits", "2026-".repeat(2_000_000)],
  ["a hundred thousand nulls", Array.from({ length: 100_000 }, () => null)],
  ["a hundred thousand names", Array.from({ length: 100_000 }, () => name)],
  ["a hundred thousand members", { members: Array.from({ length: 100_000 }, () => ({ id: name, seats: [{ role: name }] })) }],
  ["a hundred thousand keys", Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`${name} ${String(index)}`, name]))],
  ["lists in lists, fifty thousand deep", nested(50_000, (inner) => [inner])],
  ["objects in objects, fifty thousand deep", nested(50_000, (members) => ({ members, id: members }))],
];
