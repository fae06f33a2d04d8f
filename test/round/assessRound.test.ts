import { describe, expect, it } from "vitest";
import { assessRound, defineRound, roundRules } from "../../src/round/index.js";
import { datesOfRound } from "../../src/round/assessRound.js";
import { InvalidInputError } from "../../src/input/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { contradictionsBy, roundWith, type Changes } from "./roundWith.js";

describe("assessRound of the call of 2026–2027", () => {
  const { outcome, findings, summary } = assessRound(round2026);

  it("finds that the round holds together", () => {
    expect(outcome).toBe("met");
    expect(findings.filter((finding) => finding.outcome !== "met")).toEqual([]);
  });

  it("answers one for one where a rule looks at each gathering or each semester", () => {
    const answers = Object.fromEntries(roundRules.map(({ id }) => [id, findings.filter(({ rule }) => rule === id).length]));
    expect(answers).toEqual({
      "round.semesters.tile": 1,
      "round.gatherings.semester": 7,
      "round.gatherings.weekday": 7,
      "round.gatherings.per-semester": 6,
      "round.gatherings.first": 1,
      "round.group.due": 1,
      "round.application.order": 1,
      "round.gatherings.holidays": 7,
      "round.gatherings.apart": 1,
      "round.known-events": 1,
      "round.texts": 1,
      "round.provisions": 1,
      "round.assumptions": 1,
      "round.silence": 1,
    });
    expect(summary.must).toEqual({ met: 37, unmet: 0, unknown: 0, "needs-judgement": 0, "not-applicable": 0 });
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  it("answers the same for the round as JSON", () => {
    expect(assessRound(roundWith({}))).toEqual(assessRound(round2026));
  });
});

describe("assessRound", () => {
  it("answers unmet for a round that does not hold together, and does not throw", () => {
    expect(assessRound(roundWith({ "gatherings.0.weekday": "monday" }))).toMatchObject({ outcome: "unmet", summary: { must: { met: 36, unmet: 1 } } });
  });

  it("refuses what is not shaped like a round", () => {
    expect(() => assessRound(roundWith({ gatherings: {} }))).toThrow(InvalidInputError);
  });

  it("answers for a round without gatherings", () => {
    expect(assessRound(roundWith({ gatherings: [] })).findings.filter(({ rule, outcome }) => outcome === "unmet" && datesOfRound.some(({ id }) => id === rule))).toHaveLength(8);
  });
});

describe("the rules for rounds", () => {
  it("have an id each", () => {
    expect(new Set(roundRules.map(({ id }) => id)).size).toBe(roundRules.length);
  });

  it.each(datesOfRound)("$id reads terms that the round holds, and cites where the call has each from", ({ id, terms }) => {
    const read = terms(round2026);
    expect(read).not.toEqual([]);
    const cited = assessRound(round2026).findings.filter(({ rule }) => rule === id).flatMap(({ provisions }) => provisions);
    expect(new Set(cited)).toEqual(new Set(read.flatMap((term) => term.provisions).concat(cited)));
  });
});

describe("a round that contradicts itself", () => {
  const conference = "provisions.44.text";
  it.each<[string, Changes, string[]]>([
    ["in a date of a text that it does not hold", { [`${conference}.en`]: "The KickOff is on 27 August 2026." }, ["round.texts: date-not-held"]],
    ["but not in one that it holds", { [`${conference}.en`]: "The KickOff is on 26 August 2026, after the deadline of 13 April." }, []],
    ["nor in the last day of a period", { [`${conference}.en`]: "The program ends on 31 December 2027." }, []],
    ["in a date of another notation: ISO", { [`${conference}.en`]: "It is on 2026-12-24." }, ["round.texts: date-not-held"]],
    ["in a date of another notation: digits", { [`${conference}.nb`]: "Det er 24.12.2026." }, ["round.texts: date-not-held"]],
    ["in a date of another notation: American", { [`${conference}.en`]: "It is on December 24, 2026." }, ["round.texts: date-not-held"]],
    ["in a date of another notation: ordinal", { [`${conference}.en`]: "It is on the 24th of December 2026." }, ["round.texts: date-not-held"]],
    ["in a date of another notation: a capital", { [`${conference}.nb`]: "Det er 24. Desember." }, ["round.texts: date-not-held"]],
    ["in the first of two days", { [`${conference}.nb`]: "Det er 25.–26. august 2026." }, ["round.texts: date-not-held"]],
    ["but not in dates that it holds, however they are written", { [`${conference}.en`]: "2026-08-26, 26.08.2026, August 26, 2026 and the 26th of August" }, []],
    ["in a weekday that is not that of the date beside it", { [`${conference}.en`]: "It is on a Thursday, {gatherings/kick-off/date}." }, ["round.texts: date-not-held"]],
    ["but not in the right one", { [`${conference}.en`]: "It is on a Wednesday, {gatherings/kick-off/date}." }, []],
    ["in a time of day that no gathering has", { [`${conference}.en`]: "It begins at 14:00." }, ["round.texts: date-not-held"]],
    ["but not in one that it has", { [`${conference}.en`]: "It begins at 10:00." }, []],
    ["but not in numbers that are no years", { [`${conference}.nb`]: "Avgiften er 2000 kroner, etter en lov av 1998." }, []],
    ["in a silent limit that no assumption reads", { "assumptions.12.reads": [{ at: "application/selection/membership", as: "required" }], "application.selection.provisions": ["intro/1"] }, ["round.assumptions: assumption-not-used", "round.silence: silence-not-read"]],
    ["but not in a gathering of several days, which has no hours to state", { "gatherings.2.days": 2, "gatherings.2.hours": null }, []],
    ["in a date without a year", { [`${conference}.nb`]: "KickOff er 27. august." }, ["round.texts: date-not-held"]],
    ["in a month of another year", { [`${conference}.nn`]: "KickOff er i august 2028." }, ["round.texts: date-not-held"]],
    ["in a year", { "title.nb": "Veiledning 2028–2029" }, ["round.texts: date-not-held", "round.texts: date-not-held"]],
    ["but not in the year of the framework", { "title.nb": "Rammeplanen av 2024" }, []],
    ["in the year of a framework that it does not name", { framework: undefined }, ["round.texts: slot-not-filled", "round.texts: slot-not-filled", "round.texts: slot-not-filled"]],
    ["in a slot for what it does not have", { "title.nb": "Frist {application/deadline/day}" }, ["round.texts: slot-not-filled"]],
    ["in a slot of a form that there is not", { "title.nb": "Frist {application/deadline/date:century}" }, ["round.texts: slot-not-filled"]],
    ["in an assumption about what the call now states", { "application.deadline.time": "12:00" }, ["round.assumptions: assumption-not-used"]],
    ["in an assumption about what it does not have", { "application.partners": undefined }, ["round.assumptions: assumption-not-used"]],
    ["in a silence that no assumption reads", { "gatherings.2.hours": null }, ["round.silence: silence-not-read"]],
    ["in a passage that nothing comes from", { "application.replyLetters": undefined }, ["round.texts: slot-not-filled", "round.texts: slot-not-filled", "round.texts: slot-not-filled", "round.provisions: provision-not-used"]],
    ["in an event outside its period", { "group.knownEvents.0.date": "2028-09-13" }, ["round.known-events: outside-period"]],
    ["but not in one on its last day", { "group.knownEvents.0.date": "2027-12-31" }, []],
  ])("%s", (_, changes, wrong) => {
    expect(contradictionsBy(changes).map((each) => each.split(" at ")[0])).toEqual(wrong);
    expect(() => defineRound(roundWith(changes))).not.toThrow();
  });

  it("says what it is, and where", () => {
    expect(contradictionsBy({ "title.en": "Guidance 2028" })).toEqual(["round.texts: date-not-held at title.en"]);
    expect(contradictionsBy({ "application.portal.time": "09:00" })).toEqual(["round.assumptions: assumption-not-used at assumptions[1]"]);
    expect(contradictionsBy({ "gatherings.2.hours": null })).toEqual(["round.silence: silence-not-read at gatherings[2].hours"]);
  });
});
