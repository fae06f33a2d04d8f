import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import { locales } from "../../src/language/index.js";
import { defineRound, type Round } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { buildSchedule, type GuidanceMeetingInput, type ScheduleFinding } from "../../src/schedule/index.js";
import { roundWith } from "../group/rounds.js";

const october: GuidanceMeetingInput = { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" };
const evening: GuidanceMeetingInput = { ...october, start: "15:00", end: "17:00" };

function findings(rule: ScheduleFinding["rule"], guidanceMeetings: readonly GuidanceMeetingInput[], round: Round = round2026): readonly ScheduleFinding[] {
  return buildSchedule(round, { guidanceMeetings }).findings.filter((finding) => finding.rule === rule);
}

function roundOwing(perSemester: number): Round {
  return defineRound({ ...round2026, guidance: { ...round2026.guidance, perSemester } });
}

function times(count: number, meeting = october): readonly GuidanceMeetingInput[] {
  return Array.from({ length: count }, () => meeting);
}

describe("guidance twice per semester", () => {
  it.each([
    ["nobody can tell while none is agreed", 0, "unknown", "to-be-agreed", { action: "agree-guidance-meeting", semester: "autumn-2026", missing: 2 }],
    ["nobody can tell while one is agreed", 1, "unknown", "to-be-agreed", { action: "agree-guidance-meeting", semester: "autumn-2026", missing: 1 }],
    ["is met when two are agreed", 2, "met", "all-agreed", undefined],
    ["is not met by three", 3, "unmet", "more-than-owed", { action: "cancel-guidance-meeting", semester: "autumn-2026", extra: 1 }],
  ])("%s", (_sentence, count, outcome, code, repair) => {
    const [autumn, spring, ...rest] = findings("schedule.guidance.per-semester", times(count));
    expect(autumn).toEqual({
      rule: "schedule.guidance.per-semester",
      force: "must",
      outcome,
      code,
      expected: 2,
      received: { semester: "autumn-2026", count, proposed: 0 },
      path: ["guidanceMeetings"],
      provisions: ["intro/3.2", "participation/2"],
      assumptions: ["D14"],
      ...(repair === undefined ? {} : { repair }),
    });
    expect(spring).toMatchObject({ outcome: "unknown", received: { semester: "spring-2027", count: 0 }, assumptions: [] });
    expect(rest).toHaveLength(1);
  });

  it.each<[sentence: string, owed: number, agreed: number, proposed: number, text: string]>([
    ["all of which are agreed", 2, 2, 0, "De to veiledningsmøtene høsten 2026 er avtalt. Alle avtalte møter regnes med, og ingen andre."],
    ["one of which is only proposed", 2, 1, 1, "De to veiledningsmøtene høsten 2026 har dato. Ett av dem er bare foreslått. Alle avtalte og foreslåtte møter regnes med, og ingen andre."],
    ["most of which are only proposed", 3, 1, 2, "De tre veiledningsmøtene høsten 2026 har dato. To av dem er bare foreslått. Alle avtalte og foreslåtte møter regnes med, og ingen andre."],
    ["all of which are only proposed", 2, 0, 2, "De to veiledningsmøtene høsten 2026 har dato, men er bare foreslått. Alle avtalte og foreslåtte møter regnes med, og ingen andre."],
    ["with one that is only proposed", 1, 0, 1, "Veiledningsmøtet høsten 2026 har dato, men er bare foreslått. Alle avtalte og foreslåtte møter regnes med, og ingen andre."],
    ["with more than that, some only proposed", 1, 1, 1, "Kommunen skal ha ett veiledningsmøte høsten 2026. To er avtalt eller foreslått. Alle avtalte og foreslåtte møter regnes med, og ingen andre."],
  ])("is never called agreed where a plan has only proposed it: a semester %s", (_sentence, owed, agreed, proposed, text) => {
    const round = roundOwing(owed);
    const meetings = [...times(agreed), ...times(proposed, { ...october, proposed: true })];
    const [autumn] = findings("schedule.guidance.per-semester", meetings, round);
    expect(autumn).toMatchObject({ received: { count: agreed + proposed, proposed } });
    expect(autumn === undefined ? "" : explain(round, autumn, "nb")).toContain(text);
  });

  it("counts a digital meeting, and says that this is an assumption", () => {
    const [autumn] = findings("schedule.guidance.per-semester", [october, { ...october, mode: "digital" }]);
    expect(autumn).toMatchObject({ code: "all-agreed", provisions: ["intro/3.2", "participation/2"], assumptions: ["D14", "D15"] });
  });

  it.each([
    ["a webinar and contact with the adviser", [], ["D14"]],
    ["a webinar alone", ["adviserContact"], ["D14"]],
    ["contact with the adviser alone", ["webinar"], ["D14"]],
    ["neither", ["webinar", "adviserContact"], []],
  ])("may rest on what does not count where the round has %s", (_what, without, assumptions) => {
    const round = roundWith(({ application }) => {
      for (const each of without) Reflect.deleteProperty(application, each);
    });
    expect(findings("schedule.guidance.per-semester", [], round).map((finding) => finding.assumptions)).toEqual([assumptions, [], []]);
  });

  it("needs no word of what does not count", () => {
    const round = roundWith(({ guidance, assumptions }) => {
      delete guidance.notCounted;
      assumptions.splice(assumptions.findIndex(({ id }) => id === "D14"), 1);
    });
    expect(findings("schedule.guidance.per-semester", [], round)[0]).toMatchObject({ code: "to-be-agreed", assumptions: [] });
  });

  it("counts a meeting for the semester that it was agreed for, wherever its date lies", () => {
    const [autumn] = findings("schedule.guidance.per-semester", times(2, { ...october, date: "2027-01-01" }));
    expect(autumn?.code).toBe("all-agreed");
  });

  it("does not concern a round without guidance, until somebody agrees a meeting", () => {
    expect(buildSchedule(roundOwing(0)).findings).toEqual([]);
    expect(findings("schedule.guidance.per-semester", [october], roundOwing(0))).toMatchObject([{ outcome: "unmet", expected: 0, assumptions: [] }]);
    expect(findings("schedule.guidance.mode", [october], roundOwing(0))).toMatchObject([{ outcome: "met" }]);
  });
});

describe("a guidance meeting's semester", () => {
  it.each([
    ["does not hold the day before it", "autumn-2026", "2026-07-31", "outside-semester"],
    ["holds its first day", "autumn-2026", "2026-08-01", "inside-semester"],
    ["holds its last day", "autumn-2026", "2026-12-31", "inside-semester"],
    ["does not hold the first day of the next", "autumn-2026", "2027-01-01", "outside-semester"],
    ["holds the last day of the spring", "spring-2027", "2027-07-31", "inside-semester"],
    ["does not hold the first day of the autumn", "spring-2027", "2027-08-01", "outside-semester"],
    ["holds the last day of the period", "autumn-2027", "2027-12-31", "inside-semester"],
    ["does not hold the first day after the period", "autumn-2027", "2028-01-01", "outside-semester"],
  ] as const)("%s", (_sentence, semester, date, code) => {
    const [finding] = findings("schedule.guidance.in-semester", [{ ...october, semester, date }]);
    expect(finding).toMatchObject({ code, outcome: code === "inside-semester" ? "met" : "unmet" });
    expect(finding).toMatchObject({ force: "must", provisions: ["intro/3.2", "participation/2", "intro/3"], assumptions: ["D3"] });
  });

  it("is one of the round: another is refused", () => {
    const given = [{ ...october, semester: "spring-2028", date: "2028-02-01" }] as const;
    expect(() => findings("schedule.guidance.in-semester", given)).toThrow("guidanceMeetings[0].semester: Expected one of autumn-2026, spring-2027, autumn-2027");
  });

  it("is where a meeting outside it would have to be moved to", () => {
    const [, moved] = findings("schedule.guidance.in-semester", [october, { ...october, date: "2027-01-14" }]);
    expect(moved).toMatchObject({
      expected: { semester: "autumn-2026", from: "2026-08-01", to: "2027-01-01" },
      received: "2027-01-14",
      path: ["guidanceMeetings", 1, "date"],
      repair: { action: "move-guidance-meeting", semester: "autumn-2026", from: "2026-08-01", to: "2027-01-01" },
    });
  });

  it("concerns nobody while nothing is agreed", () => {
    expect(findings("schedule.guidance.in-semester", []).map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
  });
});

describe("the mode of a guidance meeting", () => {
  it("is physical, as the call says", () => {
    const [finding] = findings("schedule.guidance.mode", [october]);
    expect(finding).toMatchObject({ outcome: "met", force: "expected", provisions: ["intro/3.2", "participation/2"], assumptions: [] });
  });

  it("is reported when it is digital, which never excludes anybody", () => {
    const schedule = buildSchedule(round2026, { guidanceMeetings: [{ ...october, mode: "digital" }] });
    expect(schedule.findings.find(({ rule }) => rule === "schedule.guidance.mode")).toMatchObject({
      outcome: "unmet",
      force: "expected",
      code: "other-mode",
      expected: "physical",
      received: { date: "2026-10-07", mode: "digital" },
      path: ["guidanceMeetings", 0, "mode"],
      provisions: ["intro/3.2", "participation/2"],
      assumptions: ["D15"],
    });
    expect(schedule.outcome).toBe("unknown");
  });

  it("concerns nobody while nothing is agreed", () => {
    expect(findings("schedule.guidance.mode", []).map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
  });
});

describe("a schedule as a whole", () => {
  const all = round2026.semesters.flatMap(({ id, from }) => [october, evening].map((each) => ({ ...each, semester: id, date: from })));

  it.each([
    ["is unknown while nothing is agreed", [], "unknown"],
    ["is unknown while one meeting lacks", all.slice(1), "unknown"],
    ["is met when all six are agreed", all, "met"],
    ["is met when all six are agreed and digital", all.map((each) => ({ ...each, mode: "digital" as const })), "met"],
    ["is unmet when one lies outside its semester", [...all.slice(1), { ...october, date: "2027-01-04" }], "unmet"],
    ["is unmet when two lie at the same time", [...all.slice(1), { ...evening, date: "2026-08-01" }], "unmet"],
  ])("%s", (_sentence, guidanceMeetings, outcome) => {
    expect(buildSchedule(round2026, { guidanceMeetings }).outcome).toBe(outcome);
  });

  it("says how many findings had which outcome", () => {
    expect(buildSchedule(round2026).summary).toMatchObject({ must: { unknown: 3, "not-applicable": 2 }, expected: { "not-applicable": 4 } });
  });
});

describe("the texts", () => {
  it("say how many are agreed, in the singular of one that is too many", () => {
    const [autumn] = findings("schedule.guidance.per-semester", [october], roundOwing(0));
    expect(locales.map((locale) => autumn && explain(round2026, autumn, locale))).toEqual([
      "Kommunen skal ikke ha veiledningsmøter høsten 2026. Ett er avtalt. Avlys ett møte, eller flytt det til et annet semester.",
      "Kommunen skal ikkje ha rettleiingsmøte hausten 2026. Eitt er avtalt. Avlys eitt møte, eller flytt det til eit anna semester.",
      "The programme includes no guidance meetings in autumn 2026. One has been agreed. Cancel one meeting, or move it to another semester.",
    ]);
  });

  it.each([
    ["digitally as stated", "digital", /^Veiledningsmøtet 7\.\u00a0oktober 2026 er digitalt, slik utlysningen sier\.$/],
    ["in person instead", "physical", /^Utlysningen sier at veiledningsmøtene er digitale\. Møtet 7\.\u00a0oktober 2026 er fysisk.* Hold møtet digitalt /],
  ] as const)("say how people meet where another call says digitally: %s", (_sentence, mode, text) => {
    const round = defineRound({ ...round2026, guidance: { ...round2026.guidance, mode: "digital" } });
    const [finding] = findings("schedule.guidance.mode", [{ ...october, mode }], round);
    expect(finding && explain(round, finding, "nb")).toMatch(text);
  });

  it("say what counts where that is assumed, and only there", () => {
    const [autumn, spring] = findings("schedule.guidance.per-semester", []);
    const [assumed, plain] = [autumn, spring].map((finding) => finding && explain(round2026, finding, "en"));
    expect(assumed).toBe("Two guidance meetings in autumn 2026 have no date yet. All agreed meetings count, and no others. This is assumed; the call does not say so. Agree dates with the adviser.");
    expect(plain).toBe("Two guidance meetings in spring 2027 have no date yet. Agree dates with the adviser.");
  });
});
