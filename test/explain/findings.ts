import { assessEligibility, assessGroup, assessRound, buildSchedule, costResponsibility, municipalityRegister, round2026, type AgreementInput, type CivilDate, type Finding, type Instant, type MunicipalGroupInput, type Round, type RoundInput, type Vocabulary2026 } from "../../src/index.js";
import { planAdviser, planGuidance } from "../../src/planning/index.js";
import { applicationWith, goodApplication, groupInWordsOf, inWordsOf, type Draft } from "../application/applications.js";
import { calendarFindings } from "../calendar/allSorts.js";
import { fullButForPolitical, fullGroup, groupOf, seat } from "../group/groups.js";
import { roundWith, roundWithPupil, withoutSeat } from "../group/rounds.js";
import { allSortsOfRequests, allSortsOfWishes } from "../planning/wishes.js";
import { participationFindings } from "../participation/allSorts.js";
import { findingsOfLedgers } from "../cost/allSortsOfLedgers.js";
import { readRound } from "../../src/round/index.js";
import { brokenRounds } from "./brokenRounds.js";

/** Read once, for each question would read them anew. */
const broken = brokenRounds.map(({ round }) => readRound(round));

const barest = roundWith((round) => {
  for (const role of ["owner-political", "owner-administrative", "resource-teacher"]) withoutSeat(round, role);
  round.commitments = [];
  round.wish.areas = [];
  round.costs = [];
  round.application.partners = { allowed: false, seatsShared: false };
  round.application.applicants.alsoAllowed = ["2100"];
  round.guidance.perSemester = 0;
  round.audiences = round.audiences.map((audience) => (audience.who === "whole-group" ? audience : { ...audience, who: { ...audience.who, companions: 0 } }));
  delete round.application.webinar;
  delete round.application.replyLetters;
  delete round.application.adviserContact;
  delete round.localWork;
  delete round.sharing;
});
const datedGroup = roundWith(({ group }) => (group.completeBy = { date: "2026-10-01", provisions: ["participation/3"] }));
const lonely = roundWith(({ application }) => delete application.partners);
const strictest = roundWith((round) => {
  round.group.seats = round.group.seats.map((each) => ({ ...each, min: 2, max: 3 }));
  round.guidance.perSemester = 1;
  round.audiences = round.audiences.map((audience) => (audience.who === "whole-group" ? audience : { ...audience, who: { ...audience.who, companions: 3 } }));
});
const loosest = roundWith((round) => {
  round.group.seats = round.group.seats.map((each) => ({ ...each, min: 0 }));
});
const graceful = roundWith((round) => {
  round.application.deadline.graceDays = 1;
  round.group.seats = round.group.seats.map((each) => ({ ...each, max: 1 }));
});
const membersOnly = roundWith(({ application }) => (application.selection.membership = "required"));
const timed = roundWith(({ application }) => (application.deadline.time = "12:00"));
const rounds = [round2026, barest, strictest, loosest, graceful, membersOnly, datedGroup, lonely, roundWithPupil];

const four = Array.from({ length: 4 }, () => ["owner-political", "owner-administrative", "principal", "resource-teacher"] as const);
export const groups: MunicipalGroupInput<Vocabulary2026>[] = [
  { members: [] },
  fullGroup,
  fullButForPolitical(seat("owner-political", { from: "2026-08-01", to: "2027-10-01" })),
  fullButForPolitical(seat("owner-political", { to: "2027-10-01" }), seat("owner-political", { from: "2027-10-01" })),
  groupOf(["owner-political", "owner-administrative"], ["principal", "resource-teacher"]),
  groupOf(["owner-administrative", "principal"]),
  groupOf(["owner-administrative", "principal"], ["owner-political"]),
  groupOf(["owner-administrative", "owner-political"], ["principal"], ["resource-teacher"]),
  groupOf(["owner-administrative"], ["owner-political"], ["principal", "resource-teacher"]),
  groupOf(...four),
];
export const dates: CivilDate[] = ["0001-01-01", "2026-08-26", "2027-10-01", "9999-12-31"];

const moments: (Instant | undefined)[] = [
  undefined,
  "2026-03-18T12:00:00+01:00",
  "2026-03-19T12:00:00+01:00",
  "2026-04-10T12:00:00+02:00",
  "2026-04-13T12:00:00+02:00",
  "2026-04-14T12:00:00+02:00",
];
const refused = Object.fromEntries(Object.keys(goodApplication.commitments).map((id) => [id, false]));
export const drafts: Draft[] = [
  {},
  goodApplication,
  ...moments.map((submittedAt) => applicationWith({ submittedAt })),
  ...["", "5006", "2100", "9999", "50", "Kari"].map((number) => applicationWith({ municipality: { number } })),
  ...([[], ["pedagogy"], ["profession", "organisation"]] as const).map((areas) => applicationWith({ developmentIntent: { areas } })),
  ...([[], ["pedagogy"], ["profession", "organisation"]] as const).map((areas) => ({ developmentIntent: { areas } })),
  ...["50", "301"].flatMap((number) => [{ municipality: { number } }, applicationWith({ municipality: { number } })]),
  { partners: [{ number: "5059" }] },
  applicationWith({ judgements: undefined }),
  applicationWith({ judgements: { developmentIntent: "unclear" } }),
  applicationWith({ commitments: refused }),
  applicationWith({ partners: [{ number: "5059" }] }),
  ...[true, false, null].map((membership) => applicationWith({ membership })),
  { municipality: null, submittedAt: null, developmentIntent: null, commitments: null, membership: null, judgements: null, group: null, partners: null },
  ...groups.map((group) => applicationWith({ group })),
];

export const register = municipalityRegister([
  { number: "5006", name: "Steinkjer" },
  { number: "5059", name: "Orkland" },
  { number: "3322", name: "Nesbyen", formerNames: ["Nes"] },
]);
export const registered: Draft[] = [
  ...[{}, { name: "Steinkjer" }, { number: "5006" }, { number: "5005", name: "Steinkjer" }].map((municipality) => ({ municipality })),
  ...["50", "50066", "2004", "5005"].map((number) => applicationWith({ municipality: { number, name: "Steinkjer" } })),
  { municipality: { number: "50", name: "Steinkjer" } },
  ...["Steinkjer", "Orkland"].map((name) => ({ municipality: { number: "5006", name } })),
  { municipality: { number: "3322", name: "Nes" } },
  ...[["5006"], ["5059", "5059"], ["5005"], ["5059"]].map((partners) => applicationWith({ partners: partners.map((number) => ({ number })) })),
  ...["5007", "9999", null].map((number) => applicationWith({ partners: [{ number, name: "Orkland" }] })),
  applicationWith({ partners: [{ name: "Vestre Vik" }] }),
  ...["Orkland", null].map((name) => ({ partners: [{ number: "505", name }] })),
];
const limited = [1, 2].map((capacity) => roundWith(({ application }) => (application.selection.capacity = capacity)));

const meeting = { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" } as const;
export const agreements: AgreementInput[] = [
  {},
  { guidanceMeetings: [meeting] },
  { guidanceMeetings: [meeting, { ...meeting, date: "2026-11-30", mode: "digital" }] },
  { guidanceMeetings: [meeting, meeting, { ...meeting, date: "2027-05-20" }] },
  ...[1, 2, 3].map((count) => ({ guidanceMeetings: Array.from({ length: count }, () => ({ ...meeting, proposed: true })) })),
  { guidanceMeetings: [meeting, { ...meeting, proposed: true }] },
  { guidanceMeetings: ["2026-08-26", "2026-09-25", "2026-10-24", "2026-12-24", "2026-12-25", "2027-05-17", "2300-01-01"].map((date) => ({ ...meeting, date: date as CivilDate })) },
  { guidanceMeetings: [{ ...meeting, date: "2026-08-25" }] },
  { guidanceMeetings: [meeting, { ...meeting, start: "14:00" }, { ...meeting, date: "2026-11-11" }] },
  { guidanceMeetings: ["2026-10-25", "2027-03-28"].map((date) => ({ ...meeting, date: date as CivilDate, start: "02:30", end: "04:00" })) },
];

/** What one round was asked, and what was found. */
export interface Found {
  readonly round: Round;
  readonly finding: Finding;
}

const foundIn = <R extends RoundInput | Round>(asked: readonly R[], ask: (round: R) => readonly Finding[]): readonly Found[] =>
  asked.flatMap((round) => ask(round).map((finding) => ({ round: round as Round, finding })));

/** What the library finds in all sorts of input, good, bad, empty and odd, each with the round that was asked. */
export const found: readonly Found[] = [
  ...foundIn([...rounds, ...broken], (round) => assessRound(round).findings),
  ...foundIn(rounds, (round) => drafts.flatMap((draft) => assessEligibility(round, inWordsOf(round, draft)).findings)),
  ...foundIn([round2026], (round) => registered.flatMap((draft) => assessEligibility(round, draft, { register }).findings)),
  ...foundIn([round2026], (round) => assessEligibility(round, {}, { at: "2026-04-14T00:00:00+02:00" }).findings),
  ...foundIn([timed], (round) => ["2026-04-13T12:00:30+02:00", "2026-04-13T12:01:00+02:00"].flatMap((submittedAt) => assessEligibility(round, applicationWith({ submittedAt })).findings)),
  ...foundIn([round2026], (round) => assessEligibility(round, applicationWith({ partners: [{ number: "9999" }] })).findings),
  ...foundIn(limited, (round) => [{}, { placesTaken: 1 }, { placesTaken: 2 }].flatMap((options) => assessEligibility(round, {}, options).findings)),
  ...foundIn(rounds, (round) => groups.flatMap((group) => dates.flatMap((on) => assessGroup(round, groupInWordsOf(round, group), { on }).findings))),
  ...foundIn(rounds, (round) => agreements.flatMap((agreement) => buildSchedule(round, agreement).findings)),
  ...foundIn(broken, (round) => buildSchedule(round, { guidanceMeetings: [meeting] }).findings),
  ...foundIn([round2026, barest, strictest], (round) => allSortsOfWishes.flatMap((wishes) => planGuidance(round, wishes).findings)),
  ...foundIn([round2026], (round) => allSortsOfRequests.flatMap((request) => planAdviser(round, request)).flatMap(({ findings, plans }) => [...findings, ...plans.flatMap(({ plan }) => plan.findings)])),
  ...foundIn(rounds, (round) => costResponsibility(round).map(({ finding }) => finding)),
  ...foundIn([round2026], () => [...findingsOfLedgers, ...participationFindings, ...calendarFindings]),
];

/** How many findings of one case are said: far more than a sentence has branches. */
const enough = 60;
const counts = new Map<string, number>();

/** Of each case no more than are worth saying: saying tens of thousands takes longer than all the rest. */
export const foundToSay: readonly Found[] = found.filter(({ finding: { rule, code, outcome } }) => {
  const count = (counts.get(`${rule} ${code} ${outcome}`) ?? 0) + 1;
  counts.set(`${rule} ${code} ${outcome}`, count);
  return count <= enough;
});

/** The findings alone. */
export const findings: readonly Finding[] = found.map(({ finding }) => finding);
