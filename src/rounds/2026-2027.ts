import { defineRound, type Round } from "../round/index.js";
import { provisions2026 } from "./2026-2027.provisions.js";
import { assumptions2026 } from "./2026-2027.assumptions.js";

/** Passages of the call, each citing itself. */
function passagesOf(...ids: readonly (typeof provisions2026)[number]["id"][]) {
  return provisions2026.filter(({ id }) => ids.includes(id)).map(({ id, text }) => ({ text, provisions: [id] }));
}

/** What every gathering of a kind has in common, said once. */
const conference = { kind: "learning-conference", mode: "digital", place: null, audience: "whole-group" } as const;
const wednesdayConference = { ...conference, weekday: "wednesday", hours: { start: "09:00", end: "13:00" } } as const;
const fridayAtGardermoen = {
  kind: "leader-gathering",
  weekday: "friday",
  hours: null,
  mode: "physical",
  place: "Gardermoen",
  audience: "principal-and-companion",
} as const;

/**
 * The call of Norsk kulturskoleråd for 2026–2027, as data: the round that everyone starts from.
 *
 * @remarks Every value cites the provisions of the call it comes from, and the assumptions (D1–D22) it rests on where the call is
 * silent. Read-only through and through; `JSON.stringify` and {@link defineRound} give an equal round.
 * @example
 * ```ts
 * import { round2026 } from "kulturskole-veiledning";
 *
 * round2026.application.deadline.date; // => "2026-04-13"
 * round2026.gatherings.length; // => 7
 * ```
 */
export const round2026: Round = defineRound({
  id: "2026-2027",
  title: {
    nb: "Veiledning for kulturskoleutvikling 2026–2027",
    nn: "Rettleiing for kulturskuleutvikling 2026–2027",
    en: "Guidance for the development of arts schools 2026–2027",
  },
  provisions: provisions2026,
  assumptions: assumptions2026,
  background: passagesOf("intro/1", "intro/2", "target/1"),
  purposes: passagesOf("purpose/1", "purpose/2", "purpose/3", "purpose/4"),
  competenceGoals: passagesOf("competence/1", "competence/2", "competence/3", "competence/4", "competence/5"),

  period: { from: "2026-08-01", to: "2028-01-01", provisions: ["title/period"], assumptions: ["D3"] },
  semesters: [
    { id: "autumn-2026", from: "2026-08-01", to: "2027-01-01", provisions: ["intro/3"], assumptions: ["D3"] },
    { id: "spring-2027", from: "2027-01-01", to: "2027-08-01", provisions: ["intro/3"], assumptions: ["D3"] },
    { id: "autumn-2027", from: "2027-08-01", to: "2028-01-01", provisions: ["intro/3"], assumptions: ["D3"] },
  ],

  application: {
    webinar: { date: "2026-03-19", provisions: ["title/portal", "spring/1"], assumptions: [] },
    portal: { date: "2026-03-19", time: null, provisions: ["title/portal", "spring/1"], assumptions: ["D2"] },
    deadline: { date: "2026-04-13", time: null, graceDays: 0, provisions: ["title/deadline", "spring/2"], assumptions: ["D1"] },
    replyLetters: { date: "2026-04-30", provisions: ["spring/3"], assumptions: [] },
    adviserContact: { from: "2026-05-01", to: "2026-07-01", provisions: ["spring/4"], assumptions: [] },
    applicants: {
      countyPrefixes: ["03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56"],
      alsoAllowed: [],
      provisions: ["target/1"],
      assumptions: ["D11"],
    },
    partners: { allowed: true, seatsShared: false, provisions: [], assumptions: ["D12"] },
    selection: { capacity: null, membership: "not-required", provisions: [], assumptions: ["D13"] },
  },

  offer: {
    semesters: { count: 3, provisions: ["intro/3"], assumptions: [] },
    kickOff: { startsProgram: true, countsAsLearningConference: false, provisions: ["participation/3"], assumptions: ["D4"] },
    learningConferences: { perSemester: 1, provisions: ["intro/3.1", "participation/4"], assumptions: [] },
    leaderGatherings: {
      perSemester: 1,
      companions: 1,
      companion: "any-other-member",
      provisions: ["intro/3.4", "participation/5"],
      assumptions: ["D6"],
    },
    guidance: { perSemester: 2, mode: "physical", provisions: ["intro/3.2", "participation/2"], assumptions: [] },
    guidanceInOtherMode: { counts: true, isReported: true, provisions: [], assumptions: ["D15"] },
    guidanceDays: { workingDays: "expected", apart: "required", provisions: ["participation/2"], assumptions: ["D22"] },
    notGuidance: { adviserContact: true, webinar: true, provisions: [], assumptions: ["D14"] },
    interimWork: { requiredHours: null, provisions: ["intro/3.3", "participation/6"], assumptions: ["D19"] },
    absence: { consequence: "reported", provisions: [], assumptions: ["D20"] },
  },

  gatherings: [
    {
      id: "kick-off",
      kind: "kick-off",
      semester: "autumn-2026",
      date: "2026-08-26",
      weekday: "wednesday",
      hours: { start: "10:00", end: "13:00" },
      mode: "digital",
      place: null,
      audience: "whole-group",
      provisions: ["participation/3", "dates/1"],
      assumptions: ["D4"],
    },
    { ...fridayAtGardermoen, id: "leader-gathering.autumn-2026", semester: "autumn-2026", date: "2026-09-25", provisions: ["dates/3"], assumptions: ["D5"] },
    { ...wednesdayConference, id: "learning-conference.autumn-2026", semester: "autumn-2026", date: "2026-11-11", provisions: ["dates/2"], assumptions: [] },
    { ...fridayAtGardermoen, id: "leader-gathering.spring-2027", semester: "spring-2027", date: "2027-02-19", provisions: ["dates/3"], assumptions: ["D5"] },
    { ...wednesdayConference, id: "learning-conference.spring-2027", semester: "spring-2027", date: "2027-03-17", provisions: ["dates/2"], assumptions: [] },
    { ...wednesdayConference, id: "learning-conference.autumn-2027", semester: "autumn-2027", date: "2027-09-15", provisions: ["dates/2"], assumptions: [] },
    { ...fridayAtGardermoen, id: "leader-gathering.autumn-2027", semester: "autumn-2027", date: "2027-11-26", provisions: ["dates/3"], assumptions: ["D5"] },
  ],

  group: {
    seats: [
      { role: "owner-political", min: 1, max: null, provisions: ["participation/1.1"], assumptions: [] },
      { role: "owner-administrative", min: 1, max: null, provisions: ["participation/1.1"], assumptions: [] },
      { role: "principal", min: 1, max: null, provisions: ["participation/1.2"], assumptions: [] },
      { role: "resource-teacher", min: 1, max: null, provisions: ["participation/1.3"], assumptions: [] },
    ],
    combinations: [
      { roles: ["owner-political", "owner-administrative"], allowed: false, provisions: ["participation/1.1"], assumptions: ["D7"] },
      { roles: ["owner-administrative", "principal"], allowed: true, provisions: [], assumptions: ["D7"] },
    ],
    otherCombinations: { allowed: "needs-judgement", provisions: [], assumptions: ["D7"] },
    completeBy: { gathering: "kick-off", provisions: ["participation/3"], assumptions: ["D8"] },
    knownEvents: [
      {
        id: "municipal-election-2027",
        date: "2027-09-13",
        name: { nb: "kommunestyrevalget", nn: "kommunestyrevalet", en: "the municipal election" },
        seats: ["owner-political"],
        provisions: ["title/period", "participation/1.1"],
        assumptions: ["D21"],
      },
    ],
    provisions: ["intro/5", "participation/1"],
    assumptions: [],
  },

  wish: {
    areas: ["profession", "pedagogy", "organisation"],
    clarity: { decidedBy: "person", provisions: ["intro/4"], assumptions: ["D9"] },
    provisions: ["intro/4"],
    assumptions: ["D10"],
  },

  commitments: [
    { id: "dedicatedGroup", provisions: ["intro/5", "participation/1"], assumptions: [] },
    { id: "time", provisions: ["intro/6"], assumptions: [] },
    { id: "capacity", provisions: ["intro/6"], assumptions: [] },
    { id: "activeParticipation", provisions: ["intro/6"], assumptions: [] },
    { id: "localDevelopmentWork", provisions: ["participation/6"], assumptions: [] },
    { id: "coverOwnCosts", provisions: ["costs/1", "costs/2"], assumptions: [] },
  ],

  expectations: [
    { id: "shareExperience", provisions: ["intro/7", "participation/7"], assumptions: [] },
    { id: "ensureProgress", provisions: ["intro/8"], assumptions: [] },
  ],

  costs: [
    { item: "program", payer: "organiser", provisions: ["costs/0"], assumptions: [] },
    { item: "adviser", payer: "organiser", provisions: ["costs/0"], assumptions: [] },
    { item: "adviser-travel", payer: "organiser", provisions: ["costs/0"], assumptions: ["D16"] },
    { item: "working-time.gatherings", payer: "municipality", provisions: ["costs/1"], assumptions: [] },
    { item: "working-time.guidance", payer: "municipality", provisions: ["costs/1"], assumptions: ["D18"] },
    { item: "working-time.local-development", payer: "municipality", provisions: ["costs/1"], assumptions: [] },
    { item: "travel.leader-gatherings", payer: "municipality", provisions: ["costs/2"], assumptions: [] },
    { item: "lodging-and-meals", payer: "not-stated", provisions: [], assumptions: ["D17"] },
    { item: "local-venue", payer: "not-stated", provisions: [], assumptions: ["D17"] },
    { item: "substitute-teachers", payer: "not-stated", provisions: [], assumptions: ["D17"] },
  ],
});
