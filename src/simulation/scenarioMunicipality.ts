import * as z from "zod";
import { applicationDraftSchema, draftSchemaOf, readNumber, type ApplicationDraft, type ApplicationDraftInput } from "../application/index.js";
import { costRatesSchema, ratesSchemaOf, type CostRates, type CostRatesInput } from "../cost/index.js";
import { groupSchemaOf, municipalGroupSchema, type MunicipalGroup, type MunicipalGroupInput } from "../group/index.js";
import { asCustomIssue, expected, type FoundIssue } from "../input/index.js";
import { participationRecordsSchema, recordsSchemaOf, type ParticipationRecord, type ParticipationRecordInput } from "../participation/index.js";
import { guidanceWishesSchema, guidanceWishesSchemaOf, type GuidanceWishes, type GuidanceWishesInput } from "../planning/index.js";
import { oncePerRound, type Vocabulary } from "../round/index.js";
import { guidanceMeetingsSchema, guidanceMeetingsSchemaOf, type GuidanceMeeting, type GuidanceMeetingInput } from "../schedule/index.js";
import { osloDateOf } from "../time/index.js";
import { isGuidanceBehaviour, municipalBehaviourSchema, municipalBehaviourSchemaOf, type MunicipalBehaviour, type MunicipalBehaviourInput } from "./scenarioEvent.js";
import { withSeatEvents } from "./groupOverTime.js";
import { below } from "./issues.js";
import { scenarioAdviserSchema } from "./scenarioAdviser.js";

/** An application as far as it has been written, with the number that tells its municipality from the others. */
export type NumberedDraft<V extends Vocabulary = Vocabulary> = ApplicationDraft<V> & { readonly municipality: { readonly number: string; readonly name?: string | null | undefined } };

/** One municipality of a scenario, parsed. */
export interface ScenarioMunicipality<V extends Vocabulary = Vocabulary> {
  readonly application: NumberedDraft<V>;
  readonly group?: MunicipalGroup<V> | undefined;
  readonly adviser?: string | undefined;
  readonly guidanceMeetings: readonly GuidanceMeeting[];
  readonly planWishes?: GuidanceWishes | undefined;
  readonly attendance?: { readonly rate: number } | undefined;
  readonly events: readonly MunicipalBehaviour<V>[];
  readonly records: readonly ParticipationRecord[];
  readonly rates: CostRates<V>;
}

/** One municipality of a scenario, as it is written down or sent as JSON. */
export interface ScenarioMunicipalityInput<V extends Vocabulary = Vocabulary> {
  /** A draft or a complete application, with the municipality number; without `submittedAt` it is never submitted. */
  readonly application: ApplicationDraftInput<V>;
  /** The municipal group; left out, it is the one that the application names, or one without members. */
  readonly group?: MunicipalGroupInput<V> | undefined;
  /** The id of one of the scenario's advisers; left out, one of them is dealt to the municipality. */
  readonly adviser?: string | undefined;
  /** The guidance meetings agreed. */
  readonly guidanceMeetings?: readonly GuidanceMeetingInput[] | undefined;
  /** What the planner places guidance meetings by, where none are agreed. */
  readonly planWishes?: GuidanceWishesInput | Readonly<Record<string, never>> | undefined;
  /** How likely it is that somebody who is expected comes, from 0 to 1; left out, attendance is unknown. */
  readonly attendance?: { readonly rate: number } | undefined;
  /** What it does or meets with, each known from its date on. */
  readonly events?: readonly MunicipalBehaviourInput<V>[] | undefined;
  /** Who was at what: of the meetings that they speak of, nothing is drawn. */
  readonly records?: readonly ParticipationRecordInput[] | undefined;
  /** What an hour, a trip and a meeting cost. */
  readonly rates?: CostRatesInput<V> | undefined;
}

interface Parts {
  readonly application: z.ZodType<ApplicationDraft, ApplicationDraftInput>;
  readonly group: z.ZodType<MunicipalGroup, MunicipalGroupInput>;
  readonly guidanceMeetings: z.ZodType<readonly GuidanceMeeting[], readonly GuidanceMeetingInput[]>;
  readonly planWishes: z.ZodType<GuidanceWishes, GuidanceWishesInput>;
  readonly event: z.ZodType<MunicipalBehaviour, MunicipalBehaviourInput>;
  readonly records: z.ZodType<readonly ParticipationRecord[], readonly ParticipationRecordInput[]>;
  readonly rates: z.ZodType<CostRates, CostRatesInput>;
}

type MunicipalitySchema = z.ZodType<ScenarioMunicipality, ScenarioMunicipalityInput>;

function municipalitySchemaWith({ application, group, guidanceMeetings, planWishes, event, records, rates }: Parts): MunicipalitySchema {
  const schema = z
    .strictObject({
      application: application.refine(({ municipality }) => readNumber(municipality?.number) !== "", {
        path: ["municipality", "number"],
        message: expected("municipality-number", "Expected the municipality number: a simulation tells municipalities apart by it"),
      }),
      group: group.optional().meta({ description: "The municipal group; left out, the one that the application names" }),
      adviser: scenarioAdviserSchema.shape.id.optional().meta({ description: "The id of one of the scenario's advisers; left out, one is dealt to the municipality" }),
      guidanceMeetings: guidanceMeetings.default([]).meta({ description: "The guidance meetings agreed" }),
      // An empty record wishes nothing, as one that is left out does: then nothing is planned.
      planWishes: z.preprocess(nothingIfEmpty, planWishes.optional()).optional().meta({ description: "When guidance meetings can be, as planGuidance takes it, where none are agreed" }),
      attendance: z
        .strictObject({ rate: z.number().min(0).max(1).meta({ description: "How likely it is that somebody who is expected comes, from 0 to 1: 0.93" }) })
        .optional()
        .meta({ description: "What attendance is drawn by; left out, it is unknown where nothing is recorded" }),
      events: z.array(event).default([]).meta({ description: "What it does or meets with, each known from its date on" }),
      records: records.default([]).meta({ description: "Who was at what, and what was delivered: nothing is drawn of the meetings they speak of" }),
      rates: rates.default({}).meta({ description: "What an hour, a trip and a meeting cost, in øre" }),
    })
    // A refinement has checked that the number is there; only the type has to be told.
    .superRefine((read, context) => { refuseMisfits(read as ScenarioMunicipality, context); });
  return schema as unknown as MunicipalitySchema;
}

/**
 * Reads the shape of one municipality of a scenario.
 *
 * @remarks Of any round: {@link scenarioSchemaOf} knows the words of one. The fields are those of {@link ScenarioMunicipalityInput}. Where
 * none of the scenario's advisers has room, nothing is planned. An event that restates what the group says itself of a seat changes nothing.
 */
export const scenarioMunicipalitySchema = municipalitySchemaWith({
  application: applicationDraftSchema,
  group: municipalGroupSchema,
  guidanceMeetings: guidanceMeetingsSchema,
  planWishes: guidanceWishesSchema,
  event: municipalBehaviourSchema,
  records: participationRecordsSchema,
  rates: costRatesSchema,
});

export const municipalitySchemaOf = oncePerRound((round) =>
  municipalitySchemaWith({
    application: draftSchemaOf(round),
    group: groupSchemaOf(round),
    guidanceMeetings: guidanceMeetingsSchemaOf(round),
    planWishes: guidanceWishesSchemaOf(round),
    event: municipalBehaviourSchemaOf(round),
    records: recordsSchemaOf(round),
    rates: ratesSchemaOf(round),
  }),
);

function refuseMisfits(municipality: ScenarioMunicipality, context: z.RefinementCtx): void {
  const found = [...withSeatEvents(groupOf(municipality), municipality.events).refused, ...refusedWithdrawals(municipality), ...tooManyGuidanceEvents(municipality)];
  for (const issue of below(["events"], found)) context.addIssue(asCustomIssue(issue));
}

function refusedWithdrawals({ application: { submittedAt }, events }: ScenarioMunicipality): readonly FoundIssue[] {
  const withdrawals = events.flatMap((event, index) => (event.type === "withdrawn" ? [{ ...event, index }] : []));
  return withdrawals.flatMap(({ date, index }, count) => {
    if (count > 0) return [{ path: [index, "type"], message: expected("withdrawn-once", "Expected a municipality that withdraws once") }];
    if (submittedAt === undefined || submittedAt === null) return [{ path: [index, "type"], message: expected("submitted-before-withdrawn", "Expected an application that is submitted, before it is withdrawn") }];
    return date < osloDateOf(submittedAt) ? [{ path: [index, "date"], message: expected("date-not-before", "Expected the day on which the application is submitted, or one after it", { field: "submittedAt" }) }] : [];
  });
}

/** Far more than the guidance meetings of any municipality: each is a schedule of its own. */
const mostGuidanceEvents = 200;

function tooManyGuidanceEvents({ events }: ScenarioMunicipality): readonly FoundIssue[] {
  const message = expected("too-many-guidance-events", `Expected at most ${String(mostGuidanceEvents)} events of guidance meetings`, { most: mostGuidanceEvents });
  return events.filter(isGuidanceBehaviour).length > mostGuidanceEvents ? [{ path: [], message }] : [];
}

/** Before anything happens to its seats. */
export function groupOf(municipality: Pick<ScenarioMunicipality, "group" | "application">): MunicipalGroup {
  return municipality.group ?? municipality.application.group ?? { members: [] };
}

function nothingIfEmpty(value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0 ? undefined : value;
}
