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

  it("takes no date where an instant is wanted", () => {
    // @ts-expect-error a date is no instant
    epochOf("2026-04-13");
    // @ts-expect-error nor is a variable that holds one
    osloDateOf(addDays("2026-04-13", 1));
  });

  it("takes no instant where a date is wanted", () => {
    // @ts-expect-error an instant is no date
    addDays("2026-04-13T22:00:00Z", 1);
    // @ts-expect-error nor is a variable that holds one
    weekdayOf(osloInstant("2026-08-26", "10:00"));
  });

  it("takes no instant without a zone, and no text that was not checked", () => {
    expectTypeOf<"2026-04-10T12:00:00">().not.toExtend<Instant>();
    expectTypeOf<"2026-04-10T12:00">().not.toExtend<Instant>();
    expectTypeOf<string>().not.toExtend<Instant>();
    expectTypeOf<string>().not.toExtend<CivilDate>();
    expectTypeOf<string>().not.toExtend<WallTime>();
  });

  it("takes no date and time in the wrong order", () => {
    // @ts-expect-error the date comes first
    osloInstant("10:00", "2026-08-26");
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
