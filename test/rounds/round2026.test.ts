import { describe, expect, it } from "vitest";
import { round2026 } from "../../src/rounds/index.js";
import { audiencesOf, commitmentsOf, costsOf, gatheringsOf, kindsOf, seatsOf, type Row } from "./citing.js";

const provisions: Row[] = [
  ["title/period", "the programme period", (r) => [r.period], [{ from: "2026-08-01", to: "2028-01-01" }]],
  ["title/deadline", "the application deadline, without a time", (r) => [r.application.deadline], [{ date: "2026-04-13", time: null }]],
  ["title/portal", "the webinar, and the portal that opens after it", ({ application: a }) => [a.webinar, a.portal], [{ date: "2026-03-19" }, { date: "2026-03-19", time: null }]],
  ["intro/3", "three semesters", (r) => r.semesters, [{ id: "autumn-2026" }, { id: "spring-2027" }, { id: "autumn-2027" }]],
  ["intro/3.1", "learning conferences", kindsOf("learning-conference"), [{ owed: { perSemester: 1 } }]],
  ["intro/3.2", "guidance by a dedicated adviser", (r) => [r.guidance], [{ perSemester: 2 }]],
  ["intro/3.3", "interim work", (r) => [r.localWork], [{ requiredHours: null, commitment: "localDevelopmentWork" }]],
  ["intro/3.4", "leader gatherings for the principal + 1", (r) => [...kindsOf("leader-gathering")(r), ...audiencesOf("principal-and-companion")(r)], [{ audience: "principal-and-companion" }, { who: { seats: ["principal"], companions: 1 } }]],
  ["intro/4", "a wish for development of all three areas", (r) => [r.wish, r.wish.clarity], [{ areas: [{ id: "profession" }, { id: "pedagogy" }, { id: "organisation" }] }, {}]],
  ["intro/5", "a dedicated municipal group", (r) => [r.group, ...commitmentsOf("dedicatedGroup")(r)], [{}, { id: "dedicatedGroup" }]],
  ["intro/6", "time, capacity and active participation", commitmentsOf("time", "capacity", "activeParticipation"), [{ id: "time" }, { id: "capacity" }, { id: "activeParticipation" }]],
  ["intro/7", "experience is shared", (r) => [r.sharing, ...commitmentsOf("shareExperience")(r)], [{ commitment: "shareExperience" }, { force: "expected" }]],
  ["intro/8", "progress is ensured", commitmentsOf("ensureProgress"), [{ force: "expected" }]],
  ["participation/1", "a group is established", (r) => [r.group, ...commitmentsOf("dedicatedGroup")(r)], [{ seats: { length: 4 } }, { id: "dedicatedGroup" }]],
  ["participation/1.1", "the school owner, at two levels", seatsOf("owner-political", "owner-administrative"), [{ min: 1 }, { min: 1 }]],
  ["participation/1.1", "two levels, two people", (r) => [r.group.combinations[0]], [{ roles: ["owner-political", "owner-administrative"], allowed: false }]],
  ["participation/1.2", "the principal", seatsOf("principal"), [{ min: 1 }]],
  ["participation/1.3", "at least one resource teacher, and no maximum", seatsOf("resource-teacher"), [{ min: 1, max: null }]],
  ["participation/2", "guidance twice per semester, locally and physically", (r) => [r.guidance], [{ perSemester: 2, mode: "physical" }]],
  ["participation/3", "one digital KickOff for the whole group", gatheringsOf("kick-off"), [{ mode: "digital", audience: "whole-group" }]],
  ["participation/3", "it starts the program, with the group complete", (r) => [...kindsOf("kick-off")(r), r.group.completeBy], [{ owed: "one-at-the-start" }, { gathering: "kick-off" }]],
  ["participation/4", "one learning gathering per semester", kindsOf("learning-conference"), [{ owed: { perSemester: 1 }, mode: "digital", audience: "whole-group" }]],
  ["participation/5", "one leader gathering per semester", kindsOf("leader-gathering"), [{ owed: { perSemester: 1 }, mode: "physical" }]],
  ["participation/6", "local development work between the meetings", (r) => [r.localWork, ...commitmentsOf("localDevelopmentWork")(r)], [{}, { id: "localDevelopmentWork" }]],
  ["participation/7", "a national learning community", (r) => [r.sharing, ...commitmentsOf("shareExperience")(r)], [{ commitment: "shareExperience" }, { id: "shareExperience" }]],
  ["dates/1", "the KickOff", gatheringsOf("kick-off"), [
    { date: "2026-08-26", weekday: "wednesday", hours: { start: "10:00", end: "13:00" }, mode: "digital", audience: "whole-group", semester: "autumn-2026" },
  ]],
  ["dates/2", "the learning conferences", gatheringsOf("learning-conference"), [
    { date: "2026-11-11", weekday: "wednesday", hours: { start: "09:00", end: "13:00" }, mode: "digital", place: null, audience: "whole-group", semester: "autumn-2026" },
    { date: "2027-03-17", weekday: "wednesday", hours: { start: "09:00", end: "13:00" }, mode: "digital", place: null, audience: "whole-group", semester: "spring-2027" },
    { date: "2027-09-15", weekday: "wednesday", hours: { start: "09:00", end: "13:00" }, mode: "digital", place: null, audience: "whole-group", semester: "autumn-2027" },
  ]],
  ["dates/3", "the leader gatherings", gatheringsOf("leader-gathering"), [
    { date: "2026-09-25", weekday: "friday", hours: null, mode: "physical", place: "Gardermoen", audience: "principal-and-companion", semester: "autumn-2026" },
    { date: "2027-02-19", weekday: "friday", hours: null, mode: "physical", place: "Gardermoen", audience: "principal-and-companion", semester: "spring-2027" },
    { date: "2027-11-26", weekday: "friday", hours: null, mode: "physical", place: "Gardermoen", audience: "principal-and-companion", semester: "autumn-2027" },
  ]],
  ["costs/0", "the program and its adviser are free", costsOf("program", "adviser"), [{ payer: "organiser" }, { payer: "organiser" }]],
  ["costs/1", "the municipality covers working time", costsOf("working-time.gatherings", "working-time.local-development"), [{ payer: "municipality" }, { payer: "municipality" }]],
  ["costs/2", "the municipality covers the travel to Gardermoen", costsOf("travel.leader-gatherings"), [{ payer: "municipality" }]],
  ["costs/1", "which it commits itself to", commitmentsOf("coverOwnCosts"), [{ id: "coverOwnCosts" }]],
  ["costs/2", "which it commits itself to", commitmentsOf("coverOwnCosts"), [{ id: "coverOwnCosts" }]],
  ["spring/1", "the webinar, and the portal opens", ({ application: a }) => [a.webinar, a.portal], [{ date: "2026-03-19" }, { date: "2026-03-19" }]],
  ["spring/2", "the deadline", (r) => [r.application.deadline], [{ date: "2026-04-13", graceDays: 0 }]],
  ["spring/3", "the reply letters", (r) => [r.application.replyLetters], [{ date: "2026-04-30" }]],
  ["spring/4", "contact with the adviser in May or June", (r) => [r.application.adviserContact], [{ from: "2026-05-01", to: "2026-07-01" }]],
];

describe("the round of 2026–2027 holds what the call says, and says where", () => {
  it.each(provisions)("%s: %s", (id, _, valuesOf, expected) => {
    const values = valuesOf(round2026);
    expect(values).toMatchObject(expected);
    expect(values.map((value) => value?.provisions.includes(id))).toEqual(expected.map(() => true));
  });

  it("leaves out no provision that can be held", () => {
    const holdable = round2026.provisions.filter(({ kind }) => kind !== "context").map(({ id }) => id);
    expect(new Set(provisions.map(([id]) => id))).toEqual(new Set(holdable));
  });
});

describe("the round of 2026–2027 carries what the call says of purpose as text", () => {
  it("and nothing else but the year of the framework comes from it", () => {
    const background = round2026.provisions.filter(({ kind }) => kind === "context").map(({ id }) => id);
    expect(background).toEqual(["intro/1", "intro/2", "target/1", ...numbered("purpose", 4), ...numbered("competence", 5)]);
    expect(round2026.framework).toMatchObject({ year: 2024, provisions: ["intro/2"] });
  });

  it("under a title in three languages", () => {
    expect(round2026.title).toEqual({
      nb: "Veiledning for kulturskoleutvikling 2026–2027",
      nn: "Rettleiing for kulturskuleutvikling 2026–2027",
      en: "Guidance for the development of municipal arts schools (kulturskoler) 2026–2027",
    });
  });
});

function numbered(section: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${section}/${String(index + 1)}`);
}
