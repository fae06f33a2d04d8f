import { assessEligibility, assessGroup, assessParticipation, buildSchedule, costResponsibility, estimateCosts, withRepair } from "kulturskole-veiledning";
import { runSimulation } from "kulturskole-veiledning/simulation";
import { round2028 } from "./round2028.js";

/** Everything is answered but what the call asks for the first time: membership, and a local plan. */
const draft = {
  municipality: { number: "5006", name: "Steinkjer" },
  submittedAt: "2028-04-18T14:59:00+02:00",
  developmentIntent: { areas: ["profession", "pedagogy", "organisation"], statement: "Vi vil feste kulturskolen i planene." },
  commitments: {
    dedicatedGroup: true,
    time: true,
    capacity: true,
    activeParticipation: true,
    localDevelopmentWork: true,
    coverOwnCosts: true,
    shareExperience: true,
    ensureProgress: true,
  },
  judgements: { developmentIntent: "clear" },
} as const;

/** The group of the call before: nobody sits in the fifth seat. */
const group = {
  members: [
    { id: "politiker", seats: [{ role: "owner-political" }] },
    { id: "kommunalsjef", seats: [{ role: "owner-administrative" }] },
    { id: "rektor", seats: [{ role: "principal" }] },
    { id: "lærer", seats: [{ role: "resource-teacher" }] },
  ],
} as const;

const rates = { hourly: { default: 60_000, partner: 50_000 }, travelPerPersonTrip: 420_000 };

const application = { ...draft, membership: true, commitments: { ...draft.commitments, localPlan: true } } as const;

/** What every room of the library answers for the round, without a line of code about it. */
export function askEveryRoom() {
  const incomplete = assessGroup(round2028, group, { on: "2028-08-30" });
  const [repair] = incomplete.repairs;
  if (repair === undefined) throw new Error("A group with an empty seat can be repaired");
  const complete = withRepair(round2028, group, repair, ["bibliotek"]);
  const schedule = buildSchedule(round2028);
  const records = [{ type: "presence", activity: "2028-2029.leader-gathering.autumn-2028", member: "rektor", present: true }] as const;
  const municipalities = [{ application, group: complete, attendance: { rate: 0.9 } }];
  return {
    eligibility: assessEligibility(round2028, draft),
    incomplete,
    complete: assessGroup(round2028, complete, { on: "2028-08-30" }),
    schedule,
    shares: costResponsibility(round2028),
    ledger: estimateCosts(round2028, complete, rates),
    participation: assessParticipation(round2028, complete, schedule, records, { on: "2028-09-22" }),
    // From the day of the deadline to the end of the first gathering of two days.
    simulation: runSimulation({ round: round2028, seed: 42, from: "2028-04-18", to: "2028-09-22", municipalities }),
  };
}
