import * as z from "zod";
import { memberSchema } from "../group/index.js";
import { wordSchema, type Vocabulary } from "../round/index.js";
import { civilDateSchema, type CivilDate } from "../time/index.js";

/** Makes what reads something that happens to a seat. */
export function seatEventSchemaWith(role: z.ZodType<string, string>) {
  return z.strictObject({ date: civilDateSchema, type: z.enum(["seat-vacated", "seat-filled"]), member: memberSchema.shape.id, role });
}

/**
 * Reads something that happens to a seat of the municipal group: from its date on, the member no longer holds the seat,
 * or holds it. Who takes a seat may be new to the group.
 *
 * @remarks The shape alone: any word can be the role.
 */
export const seatEventSchema = seatEventSchemaWith(wordSchema);

/** Something that happens to a seat of the municipal group on a date. */
export interface SeatEvent<V extends Vocabulary = Vocabulary> {
  readonly date: CivilDate;
  readonly type: "seat-vacated" | "seat-filled";
  /** The id of the member. */
  readonly member: string;
  readonly role: V["seat"];
}

/** The same as it is written down or sent as JSON. */
export interface SeatEventInput<V extends Vocabulary = Vocabulary> {
  readonly date: string;
  readonly type: "seat-vacated" | "seat-filled";
  readonly member: string;
  readonly role: V["seat"];
}
