import * as z from "zod";
import type { Frozen } from "../../input/index.js";
import { seatRoleSchema } from "../../round/index.js";
import { civilDateSchema } from "../../time/index.js";
import { memberSchema } from "../model.js";

const member = memberSchema.shape.id;
const held = { role: seatRoleSchema, from: civilDateSchema, to: civilDateSchema.optional() };
const inOrder = ({ from, to }: { from: string; to?: string | undefined }) => to === undefined || from < to;
const order = { path: ["to"], message: "Expected a date after from" };

/** Reads one change to a group: new people in a seat, a second seat for a member, or a seat that a member leaves. */
const repairChangeSchema = z.discriminatedUnion("change", [
  z.strictObject({ change: z.literal("add-person"), ...held, people: z.int().min(1) }).refine(inOrder, order),
  z.strictObject({ change: z.literal("hold-seat"), member, holds: z.array(seatRoleSchema).min(1), ...held }).refine(inOrder, order),
  z.strictObject({ change: z.literal("leave-seat"), member, role: seatRoleSchema, on: civilDateSchema }),
]);

/** Reads what would complete a group on a date: changes that are made together. */
export const groupRepairSchema = z.strictObject({ changes: z.array(repairChangeSchema).min(1) });

/** What would complete a group on a date: changes that are made together. */
export interface GroupRepair extends Frozen<z.output<typeof groupRepairSchema>> {}

/**
 * One change to a group.
 *
 * - `add-person`: so many new `people` take the seat.
 * - `hold-seat`: a member takes the seat besides those already held, `holds`.
 * - `leave-seat`: a member leaves the seat; `on` is the first day without it.
 *
 * A seat is taken from and including `from`, to and not including `to`; without `to`, for as long as the period lasts.
 */
export type RepairChange = GroupRepair["changes"][number];

/** One kind of change, or several. */
export type ChangeOf<Kind extends RepairChange["change"]> = Extract<RepairChange, { readonly change: Kind }>;
