import * as z from "zod";
import { applicationDraftSchema } from "../application/index.js";
import { municipalGroupSchema, type MunicipalGroup } from "../group/index.js";
import type { Frozen } from "../input/index.js";
import { guidanceMeetingsSchema } from "../schedule/index.js";
import { seatEventSchema } from "./seatEvent.js";
import { withSeatEvents } from "./withSeatEvents.js";

/** Nothing can be said here yet, and what cannot be said is refused rather than ignored. */
const nothingYet = z.strictObject({}).optional();

/** An application as far as it has been written, with the number that tells its municipality from the others. */
export type NumberedDraft = z.output<typeof applicationDraftSchema> & { readonly municipality: { readonly number: string; readonly name?: string | undefined } };

// A refinement checks that the number is there; only the type has to be told.
const numberedApplicationSchema = applicationDraftSchema.refine(({ municipality }) => (municipality?.number ?? "") !== "", {
  path: ["municipality", "number"],
  message: "Expected the municipality number: a simulation tells municipalities apart by it",
}) as unknown as z.ZodType<NumberedDraft, z.input<typeof applicationDraftSchema>>;

/**
 * Reads one municipality of a scenario.
 *
 * @remarks `application` is a draft or a complete application, with the municipality number; without `submittedAt` it is
 * never submitted. `group` is the municipal group; left out, it is the one that the application names, or one without
 * members. `guidanceMeetings` are those agreed. `attendance.rate`, from 0 to 1, is how likely it is that somebody who is
 * expected comes; left out, attendance is unknown. `events` are what happens to the seats of the group, each known from its
 * date on; one that restates what the group says itself changes nothing. In `planWishes` and `rates` nothing can be said
 * yet: they may be absent or empty.
 */
export const scenarioMunicipalitySchema = z
  .strictObject({
    application: numberedApplicationSchema,
    group: municipalGroupSchema.optional(),
    guidanceMeetings: guidanceMeetingsSchema.default([]),
    planWishes: nothingYet,
    attendance: z.strictObject({ rate: z.number().min(0).max(1) }).optional(),
    events: z.array(seatEventSchema).default([]),
    rates: nothingYet,
  })
  .superRefine((municipality, context) => {
    for (const { index, message } of withSeatEvents(groupOf(municipality), municipality.events).refused) {
      context.addIssue({ code: "custom", path: ["events", index, "member"], message });
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
