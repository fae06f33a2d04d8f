import {
  assessEligibility,
  assessGroup,
  assessRound,
  buildSchedule,
  costResponsibility,
  municipalityRegister,
  planAdviser,
  planGuidance,
  round2026,
  type AgreementInput,
  type ApplicationDraftInput,
  type CivilDate,
  type Finding,
  type Instant,
  type MunicipalGroupInput,
  type Round,
} from "../../src/index.js";
import { assess } from "../../src/assessment/index.js";
import { costRules } from "../../src/cost/index.js";
import { applicationWith, goodApplication } from "../application/applications.js";
import { fullButForPolitical, fullGroup, groupOf, seat } from "../group/groups.js";
import { roundWith } from "../group/rounds.js";
import { allSortsOfRequests, allSortsOfWishes } from "../schedule/wishes.js";
import { participationFindings } from "../participation/allSorts.js";
import { findingsOfLedgers } from "../cost/allSortsOfLedgers.js";
import { brokenRounds } from "./brokenRounds.js";

const barest = roundWith((round) => {
  round.group.seats = [];
  round.commitments = [];
  round.expectations = [];
  round.costs = [];
  round.application.partners.allowed = false;
  round.application.applicants.alsoAllowed = ["2100"];
  round.offer.guidance.perSemester = 0;
  round.offer.leaderGatherings.companions = 0;
});
const strictest = roundWith((round) => {
  round.group.seats = round.group.seats.map((each) => ({ ...each, min: 2, max: 3 }));
  round.offer.guidance.perSemester = 1;
  round.offer.leaderGatherings.companions = 3;
});
const loosest = roundWith((round) => {
  round.group.seats = round.group.seats.map((each) => ({ ...each, min: 0 }));
});
const graceful = roundWith((round) => {
  round.application.deadline.graceDays = 1;
  round.group.seats = round.group.seats.map((each) => ({ ...each, max: 1 }));
});
const membersOnly = roundWith(({ application }) => (application.selection.membership = "required"));
const rounds = [round2026, barest, strictest, loosest, graceful, membersOnly];

const four = Array.from({ length: 4 }, () => ["owner-political", "owner-administrative", "principal", "resource-teacher"] as const);
export const groups: MunicipalGroupInput[] = [
  { members: [] },
  fullGroup,
  fullButForPolitical(seat("owner-political", { from: "2026-08-01", to: "2027-10-01" })),
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
export const drafts: ApplicationDraftInput[] = [
  {},
  goodApplication,
  ...moments.map((submittedAt) => applicationWith({ submittedAt })),
  ...["", "5006", "2100", "9999", "50", "Kari"].map((number) => applicationWith({ municipality: { number } })),
  ...([[], ["pedagogy"], ["profession", "organisation"]] as const).map((areas) => applicationWith({ developmentIntent: { areas } })),
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
export const registered: ApplicationDraftInput[] = [
  ...[{}, { name: "Steinkjer" }, { number: "5006" }, { number: "5005", name: "Steinkjer" }].map((municipality) => ({ municipality })),
  ...["Steinkjer", "Orkland"].map((name) => ({ municipality: { number: "5006", name } })),
  { municipality: { number: "3322", name: "Nes" } },
  ...[["5006"], ["5059", "5059"], ["5005"], [null], ["5059"]].map((partners) => applicationWith({ partners: partners.map((number) => ({ number })) })),
];
const limited = [1, 2].map((capacity) => roundWith(({ application }) => (application.selection.capacity = capacity)));

const meeting = { semester: "autumn-2026", date: "2026-10-07", start: "12:00", end: "15:00", mode: "physical" } as const;
export const agreements: AgreementInput[] = [
  {},
  { guidanceMeetings: [meeting] },
  { guidanceMeetings: [meeting, { ...meeting, date: "2026-11-30", mode: "digital" }] },
  { guidanceMeetings: [meeting, meeting, { ...meeting, date: "2027-05-20" }, { ...meeting, semester: "spring-2031" }] },
  { guidanceMeetings: ["2026-08-26", "2026-09-25", "2026-10-24", "2026-12-25", "2027-05-17", "2300-01-01"].map((date) => ({ ...meeting, date: date as CivilDate })) },
  { guidanceMeetings: [{ ...meeting, date: "2026-08-25" }] },
  { guidanceMeetings: [meeting, { ...meeting, start: "14:00" }, { ...meeting, date: "2026-11-11" }] },
  { guidanceMeetings: ["2026-10-25", "2027-03-28"].map((date) => ({ ...meeting, date: date as CivilDate, start: "02:30", end: "04:00" })) },
];

/** What the library finds in all sorts of input: good, bad, empty and odd. */
export const findings: readonly Finding[] = [
  ...[...rounds, ...brokenRounds.map(({ round }) => round)].flatMap((round) => assessRound(round).findings),
  ...rounds.flatMap((round) => drafts.flatMap((draft) => assessEligibility(round, draft).findings)),
  ...registered.flatMap((draft) => assessEligibility(round2026, draft, { register }).findings),
  ...assessEligibility(round2026, {}, { at: "2026-04-14T00:00:00+02:00" }).findings,
  ...assessEligibility(round2026, applicationWith({ partners: [{ number: "9999" }] })).findings,
  ...limited.flatMap((round) => [{}, { placesTaken: 1 }, { placesTaken: 2 }].flatMap((options) => assessEligibility(round, {}, options).findings)),
  ...rounds.flatMap((round) => groups.flatMap((group) => dates.flatMap((on) => assessGroup(round, group, { on }).findings))),
  ...rounds.flatMap((round) => agreements.flatMap((agreement) => buildSchedule(round, agreement).findings)),
  ...brokenRounds.flatMap(({ round }) => buildSchedule(round as unknown as Round, { guidanceMeetings: [meeting] }).findings),
  ...[round2026, barest, strictest].flatMap((round) => allSortsOfWishes.flatMap((wishes) => planGuidance(round, wishes).findings)),
  ...allSortsOfRequests.flatMap((request) => planAdviser(round2026, request)).flatMap(({ findings, plans }) => [...findings, ...plans.flatMap(({ plan }) => plan.findings)]),
  ...rounds.flatMap((round) => costResponsibility(round).map(({ finding }) => finding)),
  // A round without costs has no shares to answer with, but the rule says so all the same.
  ...assess(costRules, { round: barest }).findings,
  ...findingsOfLedgers,
  ...participationFindings,
];
