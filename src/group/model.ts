import * as z from "zod";
import { customFieldsSchema, type Frozen } from "../input/index.js";
import { seatRoleSchema } from "../round/index.js";
import { civilDateSchema } from "../time/index.js";

/**
 * Reads one seat that a member holds: what for, from and including `from`, to and not including `to`.
 *
 * @remarks A boundary that is absent leaves the seat open on that side: without both it is held for the whole period.
 */
export const seatSchema = z
  .strictObject({ role: seatRoleSchema, from: civilDateSchema.optional(), to: civilDateSchema.optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, {
    path: ["to"],
    message: "Expected a date after from",
  });

/**
 * Reads one member of a municipal group: an id of the caller's own, and the seats held.
 *
 * @remarks No names are asked for. What the caller wants to keep with a member goes into `customFields`, which stays unread.
 */
export const memberSchema = z.strictObject({
  id: z.string().min(1).max(200),
  seats: z.array(seatSchema).max(1000),
  /** The caller's own: carried along as it is, and never read. */
  customFields: customFieldsSchema.optional(),
});

const groupShapeSchema = z.strictObject({
  members: z.array(memberSchema),
  /** The caller's own: carried along as it is, and never read. */
  customFields: customFieldsSchema.optional(),
});

/**
 * Reads a municipal group (kommunegruppe): its members, and the seats each holds over time.
 *
 * @remarks Strict: unknown fields and repeated member ids are refused, each with its path. `customFields`, of the
 * group and of each member, are the caller's own: carried along as they are, and never read. Source: participation/1.
 */
export const municipalGroupSchema = groupShapeSchema.superRefine(({ members }, context) => {
  const seen = new Set<string>();
  members.forEach(({ id }, index) => {
    if (seen.has(id)) context.addIssue({ code: "custom", path: ["members", index, "id"], message: "Expected an id that no other member has" });
    seen.add(id);
  });
});

/** One seat that a member holds. */
export interface Seat extends Frozen<z.output<typeof seatSchema>> {}

/** One member of a municipal group. */
export interface Member extends Frozen<z.output<typeof memberSchema>> {}

/** A municipal group (kommunegruppe): parsed. */
export interface MunicipalGroup extends Frozen<z.output<typeof municipalGroupSchema>> {}

/** A municipal group as it is written down or sent as JSON. */
export interface MunicipalGroupInput extends Frozen<z.input<typeof municipalGroupSchema>> {}
