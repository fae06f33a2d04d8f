import * as z from "zod";
import { expected, type Frozen } from "../input/index.js";
import { oncePerRound } from "../round/index.js";
import { guidanceMeetingsSchema, guidanceMeetingsSchemaOf } from "../schedule/index.js";
import { adviserTimeSchema, municipalWishesSchemaWith, notTooEarly } from "./guidanceWishes.js";

/** What all municipalities together may offer: ten rules each, where there are as many of them as can be. */
const mostOpenings = 1000;
const tooMany = expected("too-many-openings", `Expected at most ${String(mostOpenings)} times that come back, in all`, { most: mostOpenings });

function adviserRequestSchemaWith(agreed: typeof guidanceMeetingsSchema) {
  const municipality = z.strictObject({
    id: z.string().min(1).max(80).meta({ description: "The caller's own id of the municipality, such as its number 5006" }),
    wishes: municipalWishesSchemaWith(agreed),
  });
  return z
    .strictObject({
      adviser: adviserTimeSchema.meta({ description: "When the adviser can meet" }),
      minutesBetween: z.int().min(0).max(1440).default(0).meta({ description: "Minutes from the end of a meeting in one municipality to the start of the next in another" }),
      municipalities: z.array(municipality).max(100),
    })
    .superRefine(({ municipalities }, context) => {
      const seen = new Set<string>();
      municipalities.forEach(({ id }, index) => {
        if (seen.has(id)) context.addIssue({ code: "custom", path: ["municipalities", index, "id"], message: expected("unique-id", "Expected an id that no other municipality has") });
        seen.add(id);
      });
      const openings = municipalities.reduce((sum, { wishes }) => sum + wishes.available.length, 0);
      if (openings > mostOpenings) context.addIssue({ code: "custom", path: ["municipalities"], message: tooMany });
    });
}

/**
 * Reads the shape of what an adviser (veileder) and its municipalities wish; what has been agreed may be in any semesters.
 *
 * @remarks Strict. `adviser` is when the adviser can meet; `minutesBetween` is what it needs from the end of a meeting in
 * one municipality to the start of the next in another.
 */
export const adviserRequestSchema = adviserRequestSchemaWith(guidanceMeetingsSchema);

export const adviserRequestSchemaOf = oncePerRound((round) =>
  adviserRequestSchemaWith(guidanceMeetingsSchemaOf(round)).superRefine(
    notTooEarly<AdviserRequest>(round, ({ adviser, municipalities }) => [
      [["adviser"], adviser],
      ...municipalities.map(({ wishes }, index) => [["municipalities", index, "wishes"], wishes] as const),
    ]),
  ),
);

/** What an adviser and its municipalities wish: parsed. */
export interface AdviserRequest extends Frozen<z.output<typeof adviserRequestSchema>> {}

/** What an adviser and its municipalities wish, as it is written down or sent as JSON. */
export interface AdviserRequestInput extends Frozen<z.input<typeof adviserRequestSchema>> {}
