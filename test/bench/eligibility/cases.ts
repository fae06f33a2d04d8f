import type { ApplicationDraftInput, Verdict, Vocabulary2026 } from "../../../dist/index.js";

type Draft = ApplicationDraftInput<Vocabulary2026>;

const yes = { dedicatedGroup: true, time: true, capacity: true, activeParticipation: true, localDevelopmentWork: true, coverOwnCosts: true, shareExperience: true, ensureProgress: true };

const good: Draft = {
  municipality: { number: "5006", name: "Steinkjer" },
  submittedAt: "2026-04-10T12:00:00+02:00",
  developmentIntent: { areas: ["profession", "pedagogy", "organisation"], statement: "Vi vil gjøre rammeplanen til hverdag." },
  commitments: yes,
  judgements: { developmentIntent: "clear" },
  group: {
    members: [
      { id: "m1", seats: [{ role: "owner-political" }] },
      { id: "m2", seats: [{ role: "owner-administrative" }] },
      { id: "m3", seats: [{ role: "principal" }] },
      { id: "m4", seats: [{ role: "resource-teacher" }] },
    ],
  },
};

/** Applications of every verdict; all contestants must agree about each of them before anything is timed. */
export const cases: readonly { readonly what: string; readonly application: Draft; readonly verdict: Verdict }[] = [
  { what: "a good application", application: good, verdict: "eligible" },
  { what: "the last second of the deadline", application: { ...good, submittedAt: "2026-04-13T23:59:59+02:00" }, verdict: "eligible" },
  { what: "a day late", application: { ...good, submittedAt: "2026-04-14T00:00:00+02:00" }, verdict: "ineligible" },
  { what: "before the portal opens", application: { ...good, submittedAt: "2026-03-18T23:59:59+01:00" }, verdict: "ineligible" },
  { what: "on the opening day", application: { ...good, submittedAt: "2026-03-19T09:00:00+01:00" }, verdict: "eligible" },
  { what: "not yet judged", application: { ...good, judgements: {} }, verdict: "needs-judgement" },
  { what: "judged unclear", application: { ...good, judgements: { developmentIntent: "unclear" } }, verdict: "ineligible" },
  { what: "an area missing", application: { ...good, developmentIntent: { areas: ["pedagogy"], statement: "Vi vil." } }, verdict: "ineligible" },
  { what: "a commitment refused", application: { ...good, commitments: { ...yes, time: false } }, verdict: "ineligible" },
  { what: "an expectation refused", application: { ...good, commitments: { ...yes, shareExperience: false } }, verdict: "eligible" },
  { what: "a county that there is not", application: { ...good, municipality: { number: "9906" } }, verdict: "ineligible" },
  { what: "no group named", application: withoutGroup(good), verdict: "eligible" },
  { what: "an empty draft", application: {}, verdict: "undetermined" },
  { what: "half a draft", application: { municipality: { number: "5006" }, commitments: { time: true } }, verdict: "undetermined" },
];

function withoutGroup({ municipality, submittedAt, developmentIntent, commitments, judgements }: Draft): Draft {
  return { municipality, submittedAt, developmentIntent, commitments, judgements };
}
