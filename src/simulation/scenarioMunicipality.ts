import * as z from "zod";
import { applicationDraftSchema } from "../application/index.js";
import { costRatesSchema } from "../cost/index.js";
import { municipalGroupSchema, type MunicipalGroup } from "../group/index.js";
import type { Frozen } from "../input/index.js";
import { participationRecordsSchema } from "../participation/index.js";
import { guidanceMeetingsSchema, guidanceWishesSchema, type GuidanceWishes, type GuidanceWishesInput } from "../schedule/index.js";
import { municipalBehaviourSchema } from "./behaviour.js";
import { refusedBehaviours } from "./refusedBehaviours.js";
import { scenarioAdviserSchema } from "./scenarioAdviser.js";

/** An application as far as it has been written, with the number that tells its municipality from the others. */
export type NumberedDraft = z.output<typeof applicationDraftSchema> & { readonly municipality: { readonly number: string; readonly name?: string | undefined } };

// A refinement checks that the number is there; only the type has to be told.
const numberedApplicationSchema = applicationDraftSchema.refine(({ municipality }) => (municipality?.number ?? "") !== "", {
  path: ["municipality", "number"],
  message: "Expected the municipality number: a simulation tells municipalities apart by it",
}) as unknown as z.ZodType<NumberedDraft, z.input<typeof applicationDraftSchema>>;

/** An empty record wishes nothing, as one that is left out does: then nothing is planned. */
// What comes before a schema makes zod forget what it takes; the type says it again.
const planWishesSchema = z.preprocess(nothingIfEmpty, guidanceWishesSchema.optional()) as unknown as z.ZodType<
  GuidanceWishes | undefined,
  GuidanceWishesInput | Readonly<Record<string, never>> | undefined
>;

/**
 * Reads one municipality of a scenario.
 *
 * @remarks `application` is a draft or a complete application, with the municipality number; without `submittedAt` it is
 * never submitted. `group` is the municipal group; left out, it is the one that the application names, or one without
 * members. `guidanceMeetings` are those agreed; where there are none, `planWishes` are what the planner places them by, as
 * `planGuidance` takes them. `adviser` is the id of one of the scenario's advisers; left out, one of them is dealt to the
 * municipality, and where none of them has room, nothing is planned. `attendance.rate`, from 0 to 1, is how likely it is that somebody who is expected comes; left out,
 * attendance is unknown. `records` are who was at what, as `assessParticipation` takes them: of the meetings that they speak
 * of, nothing is drawn. `rates` are what an hour, a trip and a meeting cost, as `estimateCosts` takes them. `events` are what it does or meets with, each known from its date on; one that restates what the
 * group says itself of a seat changes nothing.
 */
export const scenarioMunicipalitySchema = z
  .strictObject({
    application: numberedApplicationSchema,
    group: municipalGroupSchema.optional(),
    adviser: scenarioAdviserSchema.shape.id.optional(),
    guidanceMeetings: guidanceMeetingsSchema.default([]),
    planWishes: planWishesSchema.optional(),
    attendance: z.strictObject({ rate: z.number().min(0).max(1) }).optional(),
    events: z.array(municipalBehaviourSchema).default([]),
    records: participationRecordsSchema.default([]),
    rates: costRatesSchema.default({}),
  })
  .superRefine((municipality, context) => {
    const group = groupOf(municipality);
    for (const { path, message } of refusedBehaviours({ group, submittedAt: municipality.application.submittedAt, events: municipality.events })) {
      context.addIssue({ code: "custom", path: ["events", ...path], message });
    }
  });

/** One municipality of a scenario, parsed. */
export type ScenarioMunicipality = Frozen<z.output<typeof scenarioMunicipalitySchema>>;

/**
 * The municipal group that a scenario gives a municipality, before anything happens to its seats.
 *
 * @param municipality - The municipality.
 * @returns The group given; else the one that the application names; else one without members.
 */
export function groupOf(municipality: Pick<ScenarioMunicipality, "group" | "application">): MunicipalGroup {
  return municipality.group ?? municipality.application.group ?? { members: [] };
}

function nothingIfEmpty(value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0 ? undefined : value;
}
