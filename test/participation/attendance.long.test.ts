import { expect, it } from "vitest";
import { assessed, presence } from "./records.js";

it("attendance of fifty thousand members, with as many records, is summed up", () => {
  const members = Array.from({ length: 50_000 }, (_, index) => ({ id: `m${String(index)}`, seats: [{ role: "resource-teacher" as const }] }));
  const { attendance } = assessed(members.map(({ id }) => presence("kick-off", id)), { group: { members }, on: "2026-08-26" });
  expect(attendance.total).toMatchObject({ expected: 50_000, present: 50_000, share: 1 });
});
