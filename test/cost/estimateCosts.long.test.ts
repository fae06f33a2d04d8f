import { expect, it } from "vitest";
import { groupOf } from "../group/groups.js";
import { ledgerFor } from "./ledgers.js";

it("what taking part costs a municipality of fifty thousand members is worked out exactly", () => {
  const seats = ["owner-political", "owner-administrative", "principal", "resource-teacher"] as const;
  const group = groupOf(...Array.from({ length: 50_000 }, (_, index) => [seats[index % 4] ?? "principal"]));
  const { totals } = ledgerFor({ group, rates: { hourly: { default: 60_000 }, hours: { localDevelopmentWorkPerMember: 40 } } });
  expect(totals.municipality.known).toBe(50_000 * 60_000 * (15 + 40));
});
