import { describe, expect, it } from "vitest";
import { freezeDeep } from "../../src/input/index.js";

describe("freezeDeep", () => {
  it("freezes records and lists through and through, and gives the same value back", () => {
    const value = { list: [{ inner: { text: "a" } }, []], nothing: null, number: 1 };
    expect(freezeDeep(value)).toBe(value);
    expect([value, value.list, value.list[0], (value.list[0] as { inner: object }).inner, value.list[1]].every(Object.isFrozen)).toBe(true);
  });

  it("freezes what is inside a value that is itself frozen already", () => {
    const inner = { list: [1] };
    freezeDeep(Object.freeze({ inner }));
    expect([inner, inner.list].every(Object.isFrozen)).toBe(true);
  });

  it("takes what stands in two places", () => {
    const shared = { text: "a" };
    expect(Object.isFrozen(freezeDeep({ first: shared, second: [shared] }).first)).toBe(true);
  });

  it.each(["text", 7, true, null, undefined])("gives %j back as it is", (value) => {
    expect(freezeDeep(value)).toBe(value);
  });

  it("leaves nothing that can be changed", () => {
    const list = freezeDeep({ list: [{ text: "a" }] }).list as { text: string }[];
    expect(() => list.push({ text: "b" })).toThrow(TypeError);
    expect(() => Object.assign(list[0] ?? {}, { text: "b" })).toThrow(TypeError);
    expect(list).toEqual([{ text: "a" }]);
  });
});
