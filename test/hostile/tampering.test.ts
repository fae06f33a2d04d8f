import { expect, it } from "vitest";
import { exportedConstants, publicFunctions } from "./publicFunctions.js";

/** Schemas are zod's own, and work things out as they are used. */
const isSchema = (value: object) => "_zod" in value;

const said = (answer: unknown) =>
  JSON.stringify(answer, (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value ?? String(value);
    if (isSchema(value)) return "a schema";
    return value instanceof Map || value instanceof Set ? [...value] : value;
  });
const isOwn = (value: object) => Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as null);

/** A copy for each call, which is the caller's own; what is frozen, and what a class made, is handed on. */
function copied(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || !isOwn(value)) return value;
  return Array.isArray(value) ? value.map(copied) : Object.fromEntries(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, copied(inner)]));
}

function tamperWith(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value) || isSchema(value)) return;
  seen.add(value);
  if (value instanceof Map || value instanceof Set) for (const inner of [...value.keys(), ...value.values()] as unknown[]) tamperWith(inner, seen);
  const keys = Reflect.ownKeys(value).filter((key) => key !== "length");
  for (const key of keys) tamperWith(Reflect.get(value, key), seen);
  if (value instanceof Map || value instanceof Set) value.clear();
  for (const key of keys) {
    Reflect.set(value, key, "tampered with");
    Reflect.deleteProperty(value, key);
  }
  Reflect.set(value, "tampered", "with");
  if (Array.isArray(value) && Object.isExtensible(value)) value.push("tampered with");
}

const before = publicFunctions.map(({ name, args, call }) => [name, said(call(args.map(copied)))] as const);
const constants = exportedConstants.map(({ name, value }) => [name, said(value)] as const);

it.each(publicFunctions)("whoever writes into the answer of $name and asks again gets the same answer", ({ name, args, call }) => {
  tamperWith(call(args.map(copied)));
  expect(said(call(args.map(copied)))).toBe(new Map(before).get(name));
});

it.each(exportedConstants)("nobody can write into $name", ({ name, value }) => {
  tamperWith(value);
  expect(said(value)).toBe(new Map(constants).get(name));
});

it.each(publicFunctions)("$name answers the same after all of that", ({ name, args, call }) => {
  expect(said(call(args.map(copied)))).toBe(new Map(before).get(name));
});
