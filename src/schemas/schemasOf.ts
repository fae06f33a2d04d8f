import type * as z from "zod";
import { applicationSchemaOf, draftSchemaOf, type Application, type ApplicationDraft, type ApplicationDraftInput, type ApplicationInput } from "../application/index.js";
import { ratesSchemaOf, type CostRates, type CostRatesInput } from "../cost/index.js";
import { groupSchemaOf, type MunicipalGroup, type MunicipalGroupInput } from "../group/index.js";
import { recordsSchemaOf, type ParticipationRecord, type ParticipationRecordInput } from "../participation/index.js";
import { oncePerRound, readRound, type Round, type Vocabulary } from "../round/index.js";
import { guidanceWishesSchemaOf, type GuidanceWishes, type GuidanceWishesInput } from "../planning/index.js";
import { agreementSchemaOf, type AgreementInput, type GuidanceMeeting } from "../schedule/index.js";
import { scenarioSchemaOf, type Scenario, type ScenarioInput } from "../simulation/index.js";

/** What reads the input of one round, and refuses every word that is not the round’s. */
export interface RoundSchemas<V extends Vocabulary = Vocabulary> {
  /** A draft of an application, as {@link assessEligibility} takes it. */
  readonly draft: z.ZodType<ApplicationDraft<V>, ApplicationDraftInput<V>>;
  /** A complete application. */
  readonly application: z.ZodType<Application<V>, ApplicationInput<V>>;
  /** A municipal group, as {@link assessGroup} takes it. */
  readonly group: z.ZodType<MunicipalGroup<V>, MunicipalGroupInput<V>>;
  /** The guidance meetings that have been agreed, as {@link buildSchedule} takes them. */
  readonly meetings: z.ZodType<{ readonly guidanceMeetings: readonly GuidanceMeeting[] }, AgreementInput>;
  /** What is wished of the guidance meetings, as `planGuidance` takes it. */
  readonly wishes: z.ZodType<GuidanceWishes, GuidanceWishesInput>;
  /** What hours, trips and meetings cost, as {@link estimateCosts} takes it. */
  readonly rates: z.ZodType<CostRates<V>, CostRatesInput<V>>;
  /** Who was at what, as {@link assessParticipation} takes it. */
  readonly records: z.ZodType<readonly ParticipationRecord[], readonly ParticipationRecordInput[]>;
  /** A whole scenario, as `simulate` takes it. */
  readonly scenario: z.ZodType<Scenario, ScenarioInput<V>>;
}

/** Each is made when somebody asks for it, for making one takes longer than most of what is asked of a round. */
const schemas = oncePerRound((round) =>
  Object.freeze({
    get draft() {
      return draftSchemaOf(round);
    },
    get application() {
      return applicationSchemaOf(round);
    },
    get group() {
      return groupSchemaOf(round);
    },
    get meetings() {
      return agreementSchemaOf(round);
    },
    get wishes() {
      return guidanceWishesSchemaOf(round);
    },
    get rates() {
      return ratesSchemaOf(round);
    },
    get records() {
      return recordsSchemaOf(round);
    },
    get scenario() {
      return scenarioSchemaOf(round);
    },
  } satisfies RoundSchemas),
);

/**
 * Gives the schemas of what is held against one round, exact: they know its seats, commitments, areas, kinds, costs and semesters.
 *
 * @remarks Each function of the library reads what it is given through these. They make forms and, with `z.toJSONSchema`, JSON Schema
 * for the input of the round. The static schemas, such as `municipalGroupSchema`, know the shape alone and take any word.
 * @returns Schemas of zod, each made once for each round.
 * @throws InvalidInputError when the data is not shaped like a round.
 * @example
 * ```ts
 * import { round2026, schemasOf } from "kulturskole-veiledning";
 *
 * const { group, draft } = schemasOf(round2026);
 * group.safeParse({ members: [{ id: "m1", seats: [{ role: "principal" }] }] }).success; // => true
 * group.safeParse({ members: [{ id: "m1", seats: [{ role: "mayor" }] }] }).success; // => false
 * draft.safeParse({ commitments: { tiem: true } }).success; // => false
 * ```
 */
export function schemasOf<V extends Vocabulary>(round: Round<V>): RoundSchemas<V> {
  // The schemas ask for just those words that the type parameter has.
  return schemas(readRound(round)) as unknown as RoundSchemas<V>;
}
