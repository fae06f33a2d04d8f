import { applicationDraftSchema, assessEligibility, round2026, type ApplicationDraftInput, type EligibilityFinding, type EligibilityOptions, type MunicipalGroupInput, type Round, type Vocabulary2026 } from "../../src/index.js";
import { fullGroup } from "../group/groups.js";

/** A draft in the words of the call. */
export type Draft = ApplicationDraftInput<Vocabulary2026>;

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
} as const satisfies Draft;

/** The good application with other top-level fields; `undefined` takes one out. */
export function applicationWith(changes: Draft): Draft {
  return applicationDraftSchema.parse(Object.fromEntries(Object.entries({ ...goodApplication, ...changes }).filter(([, value]) => value !== undefined))) as Draft;
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

/** What is found of one commitment in a draft. */
export function answerTo(commitment: string, draft: ApplicationDraftInput, round: Round = round2026): EligibilityFinding {
  const finding = assessEligibility(round, draft).findings.find(({ rule, about }) => rule === "eligibility.commitment" && about === commitment);
  if (finding === undefined) throw new Error(`No finding of the commitment ${commitment}`);
  return finding;
}

/** A draft in the words of a round: of its commitments, areas, seats and partners, those that the round has. */
export function inWordsOf(round: Round, { commitments, developmentIntent, group, partners, ...others }: ApplicationDraftInput): ApplicationDraftInput {
  const ids = round.commitments.map(({ id }) => id);
  const areas = round.wish.areas.map(({ id }) => id);
  return {
    ...others,
    ...(developmentIntent === undefined ? {} : { developmentIntent: developmentIntent && { ...developmentIntent, ...(developmentIntent.areas && { areas: developmentIntent.areas.filter((area) => areas.includes(area)) }) } }),
    ...(commitments === undefined ? {} : { commitments: commitments && Object.fromEntries(Object.entries(commitments).filter(([id]) => ids.includes(id))) }),
    ...(group === undefined ? {} : { group: group && groupInWordsOf(round, group) }),
    ...(partners === undefined || round.application.partners === undefined ? {} : { partners }),
  };
}

/** A group in the words of a round: of its seats, those that the round has. */
export function groupInWordsOf(round: Round, group: MunicipalGroupInput): MunicipalGroupInput {
  const roles = round.group.seats.map(({ role }) => role);
  return { ...group, members: group.members.map((member) => ({ ...member, seats: member.seats.filter(({ role }) => roles.includes(role)) })) };
}
