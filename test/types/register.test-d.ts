import { describe, expectTypeOf, it } from "vitest";
import { assessEligibility, municipalityRegister, round2026, type EligibilityFinding, type MunicipalityRegister, type RegisterEntry } from "../../src/index.js";

const register = municipalityRegister([{ number: "5006", name: "Steinkjer" }]);

describe("a register of municipalities", () => {
  it("is asked by number and by name", () => {
    expectTypeOf(register).toEqualTypeOf<MunicipalityRegister>();
    expectTypeOf(register.numbered("5006")).toEqualTypeOf<RegisterEntry | undefined>();
    expectTypeOf(register.named("Herøy")).toEqualTypeOf<readonly RegisterEntry[]>();
  });

  it("is nothing that looks like one", () => {
    assessEligibility(round2026, {}, { register, placesTaken: 3 });
    // @ts-expect-error it is made by the library alone
    assessEligibility(round2026, {}, { register: { numbered: () => undefined, named: () => [] } });
    // @ts-expect-error it goes in under its name
    assessEligibility(round2026, {}, register);
  });

  it("is made of entries, whose numbers are text", () => {
    // @ts-expect-error a number would lose its leading zero
    municipalityRegister([{ number: 301, name: "Oslo" }]);
    expectTypeOf<RegisterEntry["formerNames"]>().toEqualTypeOf<readonly string[]>();
  });
});

describe("a finding that rests on it", () => {
  it("tells the name in the register, and never the one in the application", () => {
    type Differs = Extract<EligibilityFinding, { code: "name-differs" }>;
    expectTypeOf<Differs["expected"]>().toExtend<{ readonly name: string }>();
    expectTypeOf<Differs["received"]>().toEqualTypeOf<null>();
  });
});
