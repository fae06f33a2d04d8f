import { describe, expect, it } from "vitest";
import { explainer } from "../../src/assessment/index.js";
import { locales } from "../../src/language/index.js";
import { assessRound, roundRules, type Round } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { roundWith, type Changes } from "./roundWith.js";

const explain = explainer<Round>(roundRules);

describe("what is wrong with a round is said", () => {
  it.each<[string, string, Changes, string, string, string]>([
    [
      "with names for the last steps of the application, too",
      "out-of-order",
      { "application.adviserContact.to": "2026-08-02" },
      "Rekkefølgen er feil: kontakten med veilederen (1. august 2026) skal komme før programperioden (1. august 2026). Rett en av datoene.",
      "Rekkjefølgja er feil: kontakten med rettleiaren (1. august 2026) skal kome før programperioden (1. august 2026). Rett ein av datoane.",
      "The order is wrong: the contact with the adviser (1 August 2026) must come before the program period (1 August 2026). Correct one of the dates.",
    ],
  ])("%s", (_sentence, code, changes, ...texts) => {
    const finding = assessRound(roundWith(changes)).findings.find((each) => each.code === code);
    expect(locales.map((locale) => finding && explain(round2026, finding, locale))).toEqual(texts);
  });
});
