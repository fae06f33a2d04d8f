import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import {
  addDays,
  civilDateSchema,
  covers,
  epochOf,
  instantSchema,
  osloDateOf,
  osloInstant,
  periodSchema,
  wallTimeSchema,
  weekdayOf,
  weekdaySchema,
  type CivilDate,
  type Instant,
  type Period,
  type WallTime,
  type Weekday,
} from "../../src/time/index.js";

describe("dates, times and instants do not stand in for each other", () => {
  it("takes literals of the right kind", () => {
    expectTypeOf<"2026-04-13">().toExtend<CivilDate>();
    expectTypeOf<"09:30">().toExtend<WallTime>();
    expectTypeOf<"2026-04-10T12:00:00+02:00">().toExtend<Instant>();
    expectTypeOf<"2026-04-10T05:00:00-05:00">().toExtend<Instant>();
    expectTypeOf<"2026-04-10T10:00:00Z">().toExtend<Instant>();
    expectTypeOf<"2026-04-10T10:00:00.250Z">().toExtend<Instant>();
    expectTypeOf<"2026-04-10T10:00Z">().toExtend<Instant>();
    expectTypeOf<"2026-04-10T12:00+02:00">().toExtend<Instant>();
  });

  it("goes in as text, and comes out as what it is", () => {
    expectTypeOf(addDays("2026-04-13".trim(), 1)).toEqualTypeOf<CivilDate>();
    expectTypeOf(osloInstant("2026-08-26".trim(), "10:00".trim())).toEqualTypeOf<Instant>();
    expectTypeOf(osloDateOf(new Date(0).toISOString())).toEqualTypeOf<CivilDate>();
    expectTypeOf(weekdayOf("2026-08-26".trim())).toEqualTypeOf<Weekday>();
    expectTypeOf(epochOf("2026-08-26T08:00:00Z".trim())).toEqualTypeOf<number>();
  });

  it("is no instant without a zone, and no text that was not checked", () => {
    expectTypeOf<"2026-04-10T12:00:00">().not.toExtend<Instant>();
    expectTypeOf<"2026-04-10T12:00">().not.toExtend<Instant>();
    expectTypeOf<string>().not.toExtend<Instant>();
    expectTypeOf<string>().not.toExtend<CivilDate>();
    expectTypeOf<string>().not.toExtend<WallTime>();
  });

  it("takes the period first", () => {
    // @ts-expect-error the period comes first
    covers("2026-08-26", { from: "2026-08-01", to: "2027-01-01" });
  });
});

describe("the schemas take text and give what they checked", () => {
  it("narrows", () => {
    expectTypeOf<z.input<typeof civilDateSchema>>().toEqualTypeOf<string>();
    expectTypeOf<z.output<typeof civilDateSchema>>().toEqualTypeOf<CivilDate>();
    expectTypeOf<z.output<typeof wallTimeSchema>>().toEqualTypeOf<WallTime>();
    expectTypeOf<z.output<typeof instantSchema>>().toEqualTypeOf<Instant>();
    expectTypeOf<z.output<typeof weekdaySchema>>().toEqualTypeOf<Weekday>();
    expectTypeOf<z.output<typeof periodSchema>>().toExtend<Period>();
  });
});
