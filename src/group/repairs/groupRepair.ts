import * as z from "zod";
import { expected } from "../../input/index.js";
import { oncePerRound, wordSchema, type Vocabulary } from "../../round/index.js";
import { civilDateSchema, type CivilDate } from "../../time/index.js";
import { memberSchema, roleSchemaOf } from "../municipalGroup.js";

const member = memberSchema.shape.id;
const inOrder = ({ from, to }: { from: string; to?: string | undefined }) => to === undefined || from < to;
const order = { path: ["to"], message: expected("date-after", "Expected a date after from", { field: "from" }) };

function repairSchemaWith(role: z.ZodType<string, string>) {
  const held = { role, from: civilDateSchema, to: civilDateSchema.optional() };
  const change = z.discriminatedUnion("change", [
    z.strictObject({ change: z.literal("add-person"), ...held, people: z.int().min(1) }).refine(inOrder, order),
    z.strictObject({ change: z.literal("hold-seat"), member, holds: z.array(role).min(1), ...held }).refine(inOrder, order),
    z.strictObject({ change: z.literal("extend-seat"), member, role, to: civilDateSchema }),
    z.strictObject({ change: z.literal("leave-seat"), member, role, on: civilDateSchema }),
  ]);
  return z.strictObject({ changes: z.array(change).min(1) });
}

/** Reads the shape of what would complete a group on a date: changes that are made together, to seats in any words. */
export const groupRepairSchema = repairSchemaWith(wordSchema);

export const groupRepairSchemaOf = oncePerRound((round) => repairSchemaWith(roleSchemaOf(round)));

/** From when to when a seat is taken: to and not including `to`; without it, for as long as the period lasts. */
interface Taken<V extends Vocabulary> {
  readonly role: V["seat"];
  readonly from: CivilDate;
  readonly to?: CivilDate | undefined;
}

/** So many new people take a seat. */
interface AddPerson<V extends Vocabulary> extends Taken<V> {
  readonly change: "add-person";
  readonly people: number;
}

/** A member takes a seat besides those already held. */
interface HoldSeat<V extends Vocabulary> extends Taken<V> {
  readonly change: "hold-seat";
  readonly member: string;
  readonly holds: readonly V["seat"][];
}

/** A member keeps a seat that was to end earlier: to and not including `to`. */
interface ExtendSeat<V extends Vocabulary> {
  readonly change: "extend-seat";
  readonly member: string;
  readonly role: V["seat"];
  readonly to: CivilDate;
}

/** A member leaves a seat; `on` is the first day without it. */
interface LeaveSeat<V extends Vocabulary> {
  readonly change: "leave-seat";
  readonly member: string;
  readonly role: V["seat"];
  readonly on: CivilDate;
}

/**
 * One change to a group.
 *
 * - `add-person`: so many new `people` take the seat.
 * - `hold-seat`: a member takes the seat besides those already held, `holds`.
 * - `extend-seat`: a member keeps the seat until a later day than it was to end on, to and not including `to`.
 * - `leave-seat`: a member leaves the seat; `on` is the first day without it.
 *
 * A seat is taken from and including `from`, to and not including `to`; without `to`, for as long as the period lasts.
 */
export type RepairChange<V extends Vocabulary = Vocabulary> = AddPerson<V> | HoldSeat<V> | ExtendSeat<V> | LeaveSeat<V>;

/** What would complete a group on a date: changes that are made together. */
export interface GroupRepair<V extends Vocabulary = Vocabulary> {
  readonly changes: readonly RepairChange<V>[];
}

export type ChangeOf<Kind extends RepairChange["change"]> = Extract<RepairChange, { readonly change: Kind }>;
