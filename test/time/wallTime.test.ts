import { describe, expect, it } from "vitest";
import * as z from "zod";
import { wallTimeSchema } from "../../src/time/index.js";

describe("wallTimeSchema", () => {
  it.each(["00:00", "09:30", "19:59", "23:59"])("takes %s", (text) => {
    expect(wallTimeSchema.parse(text)).toBe(text);
  });

  it.each(["24:00", "23:60", "9:30", "09:3", "09:30:00", "09.30", "-1:00", "09:30Z", "", 930, undefined])(
    "refuses %j",
    (value) => {
      const messages = wallTimeSchema.safeParse(value).error?.issues.map(({ message }) => message);
      expect(messages).toEqual([expect.stringMatching(/^Expected a time of day.*, written HH:mm\.$/)]);
    },
  );

  it("converts to a JSON Schema that says how a time is written", () => {
    expect(z.toJSONSchema(wallTimeSchema)).toMatchObject({ type: "string", pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d$" });
  });
});
