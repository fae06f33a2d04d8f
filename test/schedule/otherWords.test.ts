import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import { defineRound } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { planGuidance } from "../../src/planning/index.js";
import { activitiesIn, activitySchemaOf, agreementSchemaOf, buildSchedule, datedItems, meetingHours, scheduleSchemaOf, semesterCounts } from "../../src/schedule/index.js";
import { foundBy, inWords, meetingWith } from "./rulesOfDates.js";

const all = (text: string) => ({ nb: text, nn: text, en: text });
const names = (one: string, the: string) => ({ one: all(one), the: all(the) });
const several = (one: string, the: string, many: string) => ({ ...names(one, the), many: all(many) });
const provisions = ["participation/4"] as const;
const { portal, deadline, applicants, selection } = round2026.application;

/** A round with words of its own: no kind starts the program, teachers meet by themselves, and nothing is dated beside the deadline. */
const round = defineRound({
  ...round2026,
  id: "other-words",
  application: { portal, deadline, applicants, selection },
  group: { ...round2026.group, completeBy: { date: "2026-09-01", provisions: ["participation/3"] } },
  audiences: [
    { id: "everybody", names: names("alle", "alle"), who: "whole-group", provisions },
    { id: "teachers", names: names("lærere", "lærerne"), who: { seats: ["resource-teacher"], companions: 0 }, provisions },
  ],
  kinds: [
    { id: "idea.Day", names: several("idédag", "idédagen", "idédager"), mode: "digital", audience: "everybody", owed: { perSemester: 1 }, provisions },
    { id: "workshop", names: several("verksted", "verkstedet", "verksteder"), mode: "physical", audience: "teachers", owed: { perSemester: 0 }, provisions },
  ],
  gatherings: [
    { kind: "idea.Day", date: "2026-10-14", hours: { start: "10:00", end: "12:00" } },
    { kind: "idea.Day", date: "2027-02-10", hours: { start: "10:00", end: "12:00" } },
    { kind: "idea.Day", date: "2027-09-08", hours: { start: "10:00", end: "12:00" }, audience: "teachers" },
  ],
  guidance: { ...round2026.guidance, audience: "everybody" },
  costs: [],
});
const schedule = buildSchedule(round);

describe("a round with words of its own", () => {
  it("has them in its schedule, the ids and the audience of guidance meetings included", () => {
    expect(schedule.activities.map(({ id, audience }) => `${id} ${audience}`).slice(0, 3)).toEqual([
      "other-words.idea.Day.autumn-2026 everybody",
      "other-words.guidance-meeting.autumn-2026.1 everybody",
      "other-words.guidance-meeting.autumn-2026.2 everybody",
    ]);
    expect(activitiesIn(schedule, { kind: "idea.Day", audience: "teachers" }).map(({ date }) => date)).toEqual(["2027-09-08"]);
  });

  it("counts each of its kinds, also one that nothing is owed of", () => {
    expect(Object.keys(semesterCounts(round, schedule, { on: "2026-10-14" })[0]?.byKind ?? {})).toEqual(["idea.Day", "workshop", "guidance-meeting"]);
    expect(semesterCounts(round, schedule, { on: "2026-10-14" }).map(({ owed, byKind }) => [owed, byKind["idea.Day"].held])).toEqual([[3, 1], [3, 0], [3, 0]]);
  });

  it("adds up the hours of each of its audiences", () => {
    const { known, byAudience } = meetingHours(round, schedule);
    expect([known, byAudience.everybody.known, byAudience.teachers.known]).toEqual([6, 4, 2]);
  });

  it("says nothing of a start that it does not have, and plans from its first day", () => {
    expect(foundBy("schedule.guidance.after-start", [meetingWith({ date: "2026-08-03" })], round)).toEqual([]);
    const { rejectedSlots } = planGuidance(round, { available: [{ rrule: "FREQ=DAILY", start: "08:00", end: "16:00" }] });
    expect(rejectedSlots.map(({ reason }) => reason)).not.toContain("before-start");
    const taken = rejectedSlots.find(({ reason }) => reason === "overlaps-gathering");
    expect(taken && explain(round, taken, "nb")).toContain("fordi det overlapper idédagen.");
  });

  it("names its own gatherings in what is found", () => {
    const [found] = foundBy("schedule.guidance.apart", [meetingWith({ date: "2026-10-14", start: "11:00" })], round);
    expect(found && inWords(found, round)[0]).toContain("overlapper idédagen klokka\u00a010:00–12:00.");
  });

  it("dates only what it has", () => {
    expect(datedItems(round).map(({ kind, from }) => `${kind} ${from}`)).toEqual([
      "portal-opens 2026-03-19",
      "application-deadline 2026-04-13",
      "program-starts 2026-08-01",
      "group-complete 2026-09-01",
      "program-ends 2027-12-31",
    ]);
  });
});

describe("the schemas of a round", () => {
  const ofAnother = { ...buildSchedule(round2026), round: "other-words" };

  it("know its kinds and its audiences, and name them to whoever misspells one", () => {
    const problem = activitySchemaOf(round).safeParse({ ...schedule.activities[0], kind: "kick-off", audience: "whole-group" }).error;
    expect(problem?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)).toEqual([
      "kind: Expected one of idea.Day, workshop, guidance-meeting",
      "audience: Expected one of everybody, teachers",
    ]);
    expect(scheduleSchemaOf(round).safeParse(schedule).success).toBe(true);
    expect(() => semesterCounts(round, ofAnother, { on: "2026-10-14" })).toThrow("activities[0].kind: Expected one of idea.Day, workshop, guidance-meeting");
  });

  it("know its semesters, and refuse another before anything is planned", () => {
    const elsewhere = meetingWith({ semester: "spring-2031" });
    const expected = "Expected one of autumn-2026, spring-2027, autumn-2027";
    expect(agreementSchemaOf(round).safeParse({ guidanceMeetings: [elsewhere] }).error?.issues).toMatchObject([{ path: ["guidanceMeetings", 0, "semester"], message: expected }]);
    expect(() => planGuidance(round, { available: [], agreed: [elsewhere] })).toThrow(`agreed[0].semester: ${expected}`);
  });
});
