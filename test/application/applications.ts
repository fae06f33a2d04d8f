import { applicationDraftSchema, assessEligibility, round2026, type ApplicationDraftInput, type EligibilityFinding, type EligibilityOptions, type Round } from "../../src/index.js";
import { fullGroup } from "../group/groups.js";

/** An application that fulfils everything the call asks for, and that a person has judged. */
export const goodApplication = {
  municipality: { number: "5006", name: "Steinkjer" },
  submittedAt: "2026-04-10T12:00:00+02:00",
  developmentIntent: { areas: ["profession", "pedagogy", "organisation"], statement: "Vi vil gjøre rammeplanen til hverdag." },
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
  group: fullGroup,
  partners: [],
} as const satisfies ApplicationDraftInput;

/** The good application with other top-level fields; `undefined` takes one out. */
export function applicationWith(changes: { readonly [Key in keyof ApplicationDraftInput]: ApplicationDraftInput[Key] | undefined }): ApplicationDraftInput {
  return applicationDraftSchema.parse(Object.fromEntries(Object.entries({ ...goodApplication, ...changes }).filter(([, value]) => value !== undefined)));
}

/** A record without some of its fields. */
export function without<Data extends object, Key extends keyof Data>(data: Data, ...keys: readonly Key[]): Omit<Data, Key> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.some((each) => each === key))) as Omit<Data, Key>;
}

/** What one rule finds in a draft. */
export function found(rule: EligibilityFinding["rule"], draft: ApplicationDraftInput, round: Round = round2026, options: EligibilityOptions = {}): EligibilityFinding {
  const finding = assessEligibility(round, draft, options).findings.find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`No finding of ${rule}`);
  return finding;
}
