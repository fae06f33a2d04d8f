import { describe, expect, it } from "vitest";
import { assessEligibility, datedItems, portalStateAt, round2026, type Round, type RoundInput } from "../../src/index.js";
import { simulate } from "../../src/simulation/index.js";
import { publicFunctions } from "../hostile/publicFunctions.js";
import { scenario } from "../simulation/scenarios.js";

type Data = Record<PropertyKey, unknown>;

/** Copies own properties as they are described, symbols and what cannot be listed included, writable again: what immer does with a draft. */
function describedCopy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const described = Object.getOwnPropertyDescriptors(value) as Record<PropertyKey, PropertyDescriptor>;
  for (const key of Reflect.ownKeys(described)) {
    const descriptor = described[key];
    if (descriptor !== undefined && !(Array.isArray(value) && key === "length")) described[key] = { ...descriptor, value: describedCopy(descriptor.value), writable: true, configurable: true };
  }
  if (Array.isArray(value)) return Object.defineProperties([], { ...described, length: { value: value.length, writable: true } });
  return Object.create(Object.getPrototypeOf(value) as object | null, described as PropertyDescriptorMap);
}

const withDeadline = (round: Data, date: string): Data => {
  const application = round["application"] as Data;
  return { ...round, application: { ...application, deadline: { ...(application["deadline"] as Data), date } } };
};
const edited = (copy: (round: Round) => unknown) => (date: string) => {
  const round = copy(round2026) as Data;
  ((round["application"] as Data)["deadline"] as Data)["date"] = date;
  return round;
};

/** The ways in which people make a round with another deadline. */
const ways: readonly (readonly [string, (date: string) => unknown])[] = [
  ["spread", (date) => withDeadline(round2026 as never, date)],
  ["structuredClone", edited((round) => structuredClone(round))],
  ["JSON", edited((round) => JSON.parse(JSON.stringify(round)) as unknown)],
  ["descriptors and symbols, as immer copies", edited(describedCopy)],
  ["Object.assign, level by level", (date) => Object.assign({}, round2026, { application: Object.assign({}, round2026.application, { deadline: Object.assign({}, round2026.application.deadline, { date }) }) })],
  ["Object.create, with the round behind it", (date): unknown => Object.create(round2026, { application: { value: withDeadline(round2026 as never, date)["application"], enumerable: true } })],
  ["a proxy in front of it", (date) => new Proxy(withDeadline(round2026 as never, date), {})],
  ["a proxy in front of the round itself", (date) => new Proxy({}, { get: (_, key) => (withDeadline(round2026 as never, date))[key], has: (_, key) => key in round2026, ownKeys: () => Reflect.ownKeys(round2026), getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) })],
];

const afterTheCalls = "2026-04-18T12:00:00+02:00";
const submitted = { submittedAt: afterTheCalls };

describe("a round with another deadline is another round, however it was copied", () => {
  it.each(ways)("%s", (_, changed) => {
    const round = changed("2026-04-20") as Round;
    expect(portalStateAt(round, afterTheCalls)).toBe("open");
    expect(assessEligibility(round, submitted).findings.find(({ rule }) => rule === "eligibility.deadline")?.outcome).toBe("met");
    expect(datedItems(round).find(({ kind }) => kind === "application-deadline")?.to).toBe("2026-04-21");
  });

  it.each(ways)("%s, and what is no date in it is refused by whatever takes a round", (_, changed) => {
    const broken = changed("not a date");
    const taking = publicFunctions.filter(({ args }) => args.includes(round2026));
    expect(taking.length).toBeGreaterThan(20);
    for (const { args, call } of taking) expect(() => call(args.map((argument) => (argument === round2026 ? broken : argument)))).toThrow(/application\.deadline\.date: Expected/);
    expect(() => simulate(scenario({ round: broken as RoundInput }))).toThrow(/round\.application\.deadline\.date: Expected/);
  });

  it("while the call itself stays as it was", () => {
    expect(portalStateAt(round2026, afterTheCalls)).toBe("closed");
    expect(assessEligibility(round2026, submitted).findings.find(({ rule }) => rule === "eligibility.deadline")?.outcome).toBe("unmet");
  });
});
