import * as z from "zod";
import { expected, type Frozen } from "../../input/index.js";
import { municipalityNumberSchema } from "../schema.js";

/** Reads the name of a municipality. One without a letter in it is no name. */
export const municipalityNameSchema = z.string().max(200).regex(/\p{L}/u, expected("name-with-a-letter", "Expected a name of at least one letter"));

/**
 * Reads one municipality of a register: its number, the name it has now, and the names it has had.
 *
 * @remarks Strict, every problem with its path. Parallel names stand in one name, as Statistics Norway writes them:
 * `Snåase - Snåsa`.
 */
export const registerEntrySchema = z.strictObject({
  number: municipalityNumberSchema,
  name: municipalityNameSchema,
  formerNames: z.array(municipalityNameSchema).max(100).default([]),
});

/** How many municipalities a register may hold: several times as many as there have ever been. */
export const mostEntries = 5000;

/** Reads the municipalities of a register. A number stands once, for there it is what tells one municipality from another. */
export const registerEntriesSchema = z
  .array(registerEntrySchema)
  .min(1, "Expected at least one municipality: an empty register would know nobody who applies")
  .max(mostEntries)
  .superRefine((entries, context) => {
    const seen = new Set<string>();
    entries.forEach(({ number }, index) => {
      const message = expected("unique-number-in-register", "Expected a number that no other entry has: give names from before as formerNames");
      if (seen.has(number)) context.addIssue({ code: "custom", path: [index, "number"], message });
      seen.add(number);
    });
  });

/** One municipality of a register: its number, the name it has now, and the names it has had. */
export interface RegisterEntry extends Frozen<z.output<typeof registerEntrySchema>> {}

/** One municipality of a register, as it is written down or sent as JSON. */
export interface RegisterEntryInput extends Frozen<z.input<typeof registerEntrySchema>> {}
