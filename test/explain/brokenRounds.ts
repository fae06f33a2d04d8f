import type { SemesterId } from "../../src/index.js";
import { copyOfRound, type RoundData } from "../group/rounds.js";

type Gathering = RoundData["gatherings"][number];

function gatheringOf(round: RoundData, index: number): Gathering {
  const gathering = round.gatherings[index];
  if (gathering === undefined) throw new Error(`No gathering ${String(index)}`);
  return gathering;
}

/** What can be wrong with a round that has the right shape, each in words and as a change to the round of the call. */
const changes: Readonly<Record<string, (round: RoundData) => void>> = {
  "a semester ends early": (round) => (round.semesters = round.semesters.map((each) => (each.id === "spring-2027" ? { ...each, to: "2027-07-01" } : each))),
  "a semester is missing": ({ semesters }) => semesters.pop(),
  "a gathering lies outside its semester": (round) => (gatheringOf(round, 3).date = "2027-08-20"),
  "a gathering belongs to a semester that there is not": (round) => (gatheringOf(round, 3).semester = "spring-2031" satisfies SemesterId),
  "a weekday is wrong": (round) => (gatheringOf(round, 1).weekday = "monday"),
  "the KickOff is missing": (round) => round.gatherings.shift(),
  "there are two KickOffs": (round) => round.gatherings.push({ ...gatheringOf(round, 0), id: "kick-off.again" }),
  "the KickOff is not first": (round) => (gatheringOf(round, 0).date = "2026-12-02"),
  "two gatherings are at the same time": (round) => (gatheringOf(round, 1).date = "2026-11-11"),
  "a gathering is on a public holiday": (round) => (gatheringOf(round, 3).date = "2027-05-17"),
  "a conference is missing": (round) => round.gatherings.splice(2, 1),
  "a leader gathering is missing": (round) => round.gatherings.splice(1, 1),
  "there are no gatherings": (round) => (round.gatherings = []),
  "the group is due before the program": ({ group }) => (group.completeBy = { date: "2026-07-31", provisions: ["participation/3"] }),
  "the webinar comes after the opening": ({ application }) => (application.webinar = { date: "2026-03-25", provisions: ["spring/1"] }),
  "the deadline is on the opening day": ({ application }) => (application.deadline.date = "2026-03-19"),
  "the reply comes before the deadline": ({ application }) => (application.replyLetters = { date: "2026-04-01", provisions: ["spring/3"] }),
  "the reply comes while the deadline has grace": ({ application }) => (application.deadline.graceDays = 17),
  "the adviser calls before the reply": ({ application }) => (application.adviserContact = { from: "2026-04-20", to: "2026-07-01", provisions: ["spring/4"] }),
  "the program starts before anybody has heard from an adviser": ({ application }) => (application.adviserContact = { from: "2026-09-01", to: "2026-10-01", provisions: ["spring/4"] }),
  "a known event lies outside the period": ({ group }) => (group.knownEvents = group.knownEvents.map((event) => ({ ...event, date: "2031-09-12" }))),
  "a text tells of another year": (round) => (round.title = { nb: "Veiledning 2030–2031", nn: "Rettleiing 2030–2031", en: "Guidance 2030–2031" }),
  "a text has a slot that nothing fills": (round) => (round.title = { nb: "Fra {period/start}", nn: "Frå {period/start}", en: "From {period/start}" }),
  "nothing rests on an assumption, and nothing cites a passage": ({ application }) => delete application.partners,
  "no assumption reads what the call is silent about": (round) => (round.assumptions = round.assumptions.filter(({ id }) => id !== "D1")),
};

/** Rounds of the right shape, each with one thing wrong in it. */
export const brokenRounds = Object.entries(changes).map(([what, change]) => {
  const round = copyOfRound();
  change(round);
  return { what, round };
});
