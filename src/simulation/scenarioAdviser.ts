import * as z from "zod";
import type { Frozen } from "../input/index.js";
import { adviserRequestSchema } from "../planning/index.js";

/** As many municipalities as the planner takes for one adviser. */
const mostMunicipalities = 100;

const { adviser: adviserTime, minutesBetween } = adviserRequestSchema.shape;

/**
 * Reads one adviser (veileder) of a scenario.
 *
 * @remarks `id` is the caller's own. `wishes` are when the adviser can meet, and `minutesBetween` what it needs between two
 * municipalities, both as `planAdviser` takes them. `atMost`, 1 to 100, is how many municipalities it can have.
 */
export const scenarioAdviserSchema = z.strictObject({
  id: z.string().min(1).max(80).meta({ description: "The caller's own name for the adviser: adviser-1" }),
  name: z.string().min(1).max(200).optional(),
  wishes: adviserTime.optional(),
  minutesBetween,
  atMost: z.int().min(1).max(mostMunicipalities).default(mostMunicipalities).meta({ description: "How many municipalities the adviser can have: 4" }),
});

/** One adviser of a scenario, parsed. */
export interface ScenarioAdviser extends Frozen<z.output<typeof scenarioAdviserSchema>> {}

/** The same as it is written down or sent as JSON. */
export interface ScenarioAdviserInput extends Frozen<z.input<typeof scenarioAdviserSchema>> {}
