import {
  assessParticipation,
  buildSchedule,
  round2026,
  type CivilDate,
  type Finding,
  type MunicipalGroupInput,
  type ParticipationRecordInput,
  type Round,
  type ScheduleInput,
} from "../../src/index.js";
import { fullGroup, groupOf } from "../group/groups.js";
import { roundWith } from "../group/rounds.js";
import { guidanceMeetings, meetingHeld, presence, shared, work } from "./records.js";

const [guidance, second, third] = ["autumn-2026.1", "autumn-2026.2", "spring-2027.1"].map((id) => `guidance-meeting.${id}`) as [string, string, string];
const gathering = "leader-gathering.autumn-2026";
const everybody = ["m1", "m2", "m3", "m4"];

/** Records of all sorts: that agree, that contradict each other, and that fit nowhere. */
export const allSortsOfRecords: readonly (readonly ParticipationRecordInput[])[] = [
  [],
  [...everybody.map((id) => presence("kick-off", id)), shared("2026-11-11"), work("2026-09-01", 2), presence(gathering, "m1", true, { mode: "digital" })],
  [meetingHeld(guidance), meetingHeld(second, false), presence(guidance, "m1", false), presence("kick-off", "m1", false), ...everybody.slice(1).map((id) => presence("kick-off", id))],
  [meetingHeld(guidance, true, { mode: "digital" }), meetingHeld(second, true), meetingHeld(third, true, { mode: "physical" }), presence("kick-off", "m1")],
  [meetingHeld(guidance, false), meetingHeld(second, false), meetingHeld("kick-off", true, { mode: "physical" })],
  [...["m1", "m2", "m4"].map((id) => presence(gathering, id, false)), work("2026-09-01", null), work("2026-10-01", 0)],
  [...["m1", "m2", "m9"].map((id) => presence(gathering, id)), presence("kick-off", "m9"), presence("party", "m1"), presence(third, "m1"), work("2026-09-01", 1, { member: "m9" })],
  [presence("kick-off", "m1"), presence("kick-off", "m1", false), meetingHeld(guidance), meetingHeld(guidance, false), work("2026-07-31", 1), work("2027-12-31", 1)],
  [presence(gathering, "m3", false), ...["m1", "m2"].map((id) => presence(gathering, id))],
  [
    meetingHeld("kick-off", true, { date: "2026-08-27", mode: "digital" }),
    meetingHeld("kick-off", true, { date: "2026-08-28", mode: "physical" }),
    ...["2026-10-07", "2026-12-02"].map((date) => meetingHeld(guidance, true, { date: date as CivilDate })),
  ],
];

const oneEach = roundWith((round) => (round.guidance.perSemester = 1));
const noneAndAlone = roundWith(({ guidance: offered, audiences }) => {
  offered.perSemester = 0;
  for (const { who } of audiences) if (who !== "whole-group") who.companions = 0;
});
/** Where sharing experience is a must, and two bring others along. */
const stricter = roundWith(({ commitments, audiences }) => {
  for (const commitment of commitments) commitment.force = "must";
  for (const { who } of audiences) if (who !== "whole-group") who.seats = ["principal", "owner-political"];
});
const seated: MunicipalGroupInput = { members: [...groupOf(["principal"]).members, { id: "m9", seats: [] }] };

const cases: readonly (readonly [Round, MunicipalGroupInput, ScheduleInput])[] = [
  [round2026, fullGroup, buildSchedule(round2026, { guidanceMeetings })],
  [round2026, fullGroup, buildSchedule(round2026)],
  [round2026, { members: [] }, buildSchedule(round2026)],
  [round2026, seated, buildSchedule(round2026, { guidanceMeetings })],
  [oneEach, fullGroup, buildSchedule(oneEach)],
  [noneAndAlone, fullGroup, buildSchedule(noneAndAlone)],
  [stricter, fullGroup, buildSchedule(stricter)],
  [round2026, fullGroup, { round: round2026.id, activities: [] }],
];
const dates: readonly CivilDate[] = ["2026-07-31", "2026-08-26", "2026-12-31", "2027-01-01", "2028-01-01"];

/** What the rules for participation find in records of all sorts. */
export const participationFindings: readonly Finding[] = cases.flatMap(([round, group, schedule]) =>
  allSortsOfRecords.flatMap((given) => dates.flatMap((on) => assessParticipation(round, group, schedule, given, { on }).findings)),
);
