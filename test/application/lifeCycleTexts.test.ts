import { expect, it } from "vitest";
import { locales, newLifeCycle, round2026, sayKeyDate } from "../../src/index.js";
import { keyDate, storyUntil } from "./lifeCycles.js";

// What else is said of a life cycle stands on the pages of test/catalogue/texts.
it("a key date is said to be done too late, and a start to be without a KickOff where there is none", () => {
  const late = keyDate("reply-letters", storyUntil("accepted", { accepted: "2026-05-04" }), "2026-05-04");
  const start = { ...keyDate("start", newLifeCycle, "2026-08-26"), gathering: null };
  expect(locales.map((locale) => [sayKeyDate(round2026, late, locale), sayKeyDate(round2026, start, locale)])).toEqual([
    [
      "Arrangøren skulle sende svarbrevet 30. april 2026. Det ble gjort 4. mai 2026, etter at fristen var ute.",
      "Arrangøren skal starte programmet for kommunen 26. august 2026. Nå er det tid for det. Kommunen må levere søknaden først.",
    ],
    [
      "Arrangøren skulle sende svarbrevet 30. april 2026. Det blei gjort 4. mai 2026, etter at fristen var ute.",
      "Arrangøren skal starte programmet for kommunen 26. august 2026. No er det tid for det. Kommunen må levere søknaden først.",
    ],
    [
      "The organiser was to send the reply letter on 30 April 2026. It was done on 4 May 2026, after the time for it had passed.",
      "The organiser is to start the program for the municipality on 26 August 2026. It is time for that now. The municipality must submit the application first.",
    ],
  ]);
});
