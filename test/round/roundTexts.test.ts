import { expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import { locales } from "../../src/language/index.js";
import { assessRound } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { roundWith, type Changes } from "./roundWith.js";

it.each<[string, Changes, RegExp[]]>([
  ["the webinar after the opening", { "application.webinar.date": "2026-03-25" }, [/^Informasjonswebinaret er .* Søknadsportalen skal /, /^Informasjonswebinaret er .* Søknadsportalen skal /, /^The information webinar is .* The application portal should /]],
  ["the deadline on the day of the opening", { "application.deadline.date": "2026-03-19" }, [/^Søknadsportalen åpner .* Søknadsfristen skal /, /^Søknadsportalen opnar .* Søknadsfristen skal /, /^The application portal opens .* The application deadline should /]],
  ["the reply before the deadline", { "application.replyLetters.date": "2026-04-10" }, [/^Søknadsfristen går ut .* Svarbrevene skal /, /^Søknadsfristen går ut .* Svarbreva skal /, /^The application deadline runs out .* The reply letters should /]],
  ["the adviser before the reply", { "application.adviserContact.from": "2026-04-20" }, [/^Svarbrevene er .* Kontakten med veilederen skal /, /^Svarbreva er .* Kontakten med rettleiaren skal /, /^The reply letters are .* The contact with the adviser should /]],
  ["the program before the adviser is done", { "application.adviserContact.to": "2026-08-02" }, [/^Kontakten med veilederen varer .* Programperioden skal /, /^Kontakten med rettleiaren varer .* Programperioden skal /, /^The contact with the adviser lasts .* The programme period should /]],
])("steps of the application in the wrong order are each told by what they are: %s", (_what, changes, expected) => {
  const finding = assessRound(roundWith(changes)).findings.find(({ code }) => code === "out-of-order");
  locales.forEach((locale, index) => {
    expect(finding && explain(round2026, finding, locale)).toMatch(expected[index] ?? "");
  });
});
