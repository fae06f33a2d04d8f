import * as z from "zod";
import type { Frozen } from "../../../input/index.js";
import { adviserTimeSchema, municipalWishesSchema } from "../model.js";

/** What all municipalities together may offer: ten rules each, where there are as many of them as can be. */
const mostOpenings = 1000;

/** Reads what one of an adviser's municipalities wishes; its id is the caller's own, such as its number. */
export const adviserMunicipalitySchema = z.strictObject({ id: z.string().min(1).max(80), wishes: municipalWishesSchema });

/**
 * Reads what an adviser (veileder) and its municipalities wish.
 *
 * @remarks Strict. `adviser` is when the adviser can meet; `minutesBetween` is what it needs from the end of a meeting in
 * one municipality to the start of the next in another.
 */
export const adviserRequestSchema = z
  .strictObject({ adviser: adviserTimeSchema, minutesBetween: z.int().min(0).max(1440).default(0), municipalities: z.array(adviserMunicipalitySchema).max(100) })
  .superRefine(({ municipalities }, context) => {
    const seen = new Set<string>();
    municipalities.forEach(({ id }, index) => {
      if (seen.has(id)) context.addIssue({ code: "custom", path: ["municipalities", index, "id"], message: "Expected an id that no other municipality has" });
      seen.add(id);
    });
    const openings = municipalities.reduce((sum, { wishes }) => sum + wishes.available.length, 0);
    if (openings > mostOpenings) context.addIssue({ code: "custom", path: ["municipalities"], message: `Expected at most ${String(mostOpenings)} times that come back, in all` });
  });

/** What an adviser and its municipalities wish: parsed. */
export interface AdviserRequest extends Frozen<z.output<typeof adviserRequestSchema>> {}

/** What an adviser and its municipalities wish, as it is written down or sent as JSON. */
export interface AdviserRequestInput extends Frozen<z.input<typeof adviserRequestSchema>> {}
