import * as z from "zod";
import type { Frozen } from "../input/index.js";
import { memberSchema } from "../group/index.js";
import { seatRoleSchema } from "../round/index.js";
import { civilDateSchema } from "../time/index.js";

/**
 * Reads something that happens to a seat of the municipal group: from its date on, the member no longer holds the seat,
 * or holds it. Who takes a seat may be new to the group.
 */
export const seatEventSchema = z.strictObject({
  date: civilDateSchema,
  type: z.enum(["seat-vacated", "seat-filled"]),
  member: memberSchema.shape.id,
  role: seatRoleSchema,
});

/** Something that happens to a seat of the municipal group on a date. */
export type SeatEvent = Frozen<z.output<typeof seatEventSchema>>;
