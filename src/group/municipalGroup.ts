import * as z from "zod";
import { customFieldsSchema, expected, oneOf, type CustomFields } from "../input/index.js";
import { oncePerRound, wordSchema, type Round, type Vocabulary } from "../round/index.js";
import { civilDateSchema, type CivilDate } from "../time/index.js";

function schemasWith(role: z.ZodType<string, string>) {
  const seat = z
    .strictObject({
      role: role.meta({ description: "What the seat is for: a seat of the round, such as principal" }),
      from: civilDateSchema.optional().meta({ description: "First day in the seat, a civil date in Oslo such as 2026-08-01. Without it, from the beginning" }),
      to: civilDateSchema.optional().meta({ description: "First day without the seat, exclusive: 2027-10-01 where 30 September 2027 is the last day. Without it, to the end" }),
    })
    .refine(({ from, to }) => from === undefined || to === undefined || from < to, { path: ["to"], message: expected("date-after", "Expected a date after from", { field: "from" }) });
  const member = z.strictObject({
    id: z.string().min(1).max(200).meta({ description: "An id of your own, such as m1; no name is asked for" }),
    seats: z.array(seat).max(1000).meta({ description: "The seats that the member holds, each over its own time" }),
    customFields: customFieldsSchema.optional(),
  });
  const shape = z.strictObject({
    members: z.array(member),
    customFields: customFieldsSchema.optional(),
  });
  const group = shape.superRefine(({ members }, context) => {
    const seen = new Set<string>();
    members.forEach(({ id }, index) => {
      if (seen.has(id)) context.addIssue({ code: "custom", path: ["members", index, "id"], message: expected("unique-id", "Expected an id that no other member has") });
      seen.add(id);
    });
  });
  return { seat, member, group };
}

const ofAnyRound = schemasWith(wordSchema);

/**
 * Reads the shape of one seat that a member holds: what for, from and including `from`, to and not including `to`.
 *
 * @remarks Any word can be the role: which seats a round has, {@link schemasOf} knows. A boundary that is absent leaves the seat open on that
 * side: without both it is held for the whole period.
 */
export const seatSchema = ofAnyRound.seat;

/**
 * Reads the shape of one member of a municipal group: an id of the caller's own, and the seats held, in any words.
 *
 * @remarks Which seats a round has, {@link schemasOf} knows. No names are asked for; `customFields` stay unread.
 */
export const memberSchema = ofAnyRound.member;

/**
 * Reads the shape of a municipal group (kommunegruppe): its members, and the seats each holds over time, in any words.
 *
 * @remarks Strict: unknown fields and repeated member ids are refused, each with its path. `customFields`, of the
 * group and of each member, are the caller's own: carried along as they are, and never read. Which seats a round has,
 * {@link schemasOf} knows. Source: participation/1.
 */
export const municipalGroupSchema = ofAnyRound.group;

export function roleSchemaOf({ group }: Round): z.ZodType<string, string> {
  return oneOf(group.seats.map(({ role }) => role));
}

export const groupSchemaOf = oncePerRound((round) => schemasWith(roleSchemaOf(round)).group);

/** One seat that a member holds. */
export interface Seat<V extends Vocabulary = Vocabulary> {
  readonly role: V["seat"];
  /** The first day; the seat is held from the beginning where there is none. */
  readonly from?: CivilDate | undefined;
  /** The first day without it; the seat is held to the end where there is none. */
  readonly to?: CivilDate | undefined;
}

/** One member of a municipal group. */
export interface Member<V extends Vocabulary = Vocabulary> {
  readonly id: string;
  readonly seats: readonly Seat<V>[];
  /** The caller's own: carried along as it is, and never read. */
  readonly customFields?: CustomFields | undefined;
}

/** A municipal group (kommunegruppe): parsed. */
export interface MunicipalGroup<V extends Vocabulary = Vocabulary> {
  readonly members: readonly Member<V>[];
  /** The caller's own: carried along as it is, and never read. */
  readonly customFields?: CustomFields | undefined;
}

/** One seat as it is written down or sent as JSON. */
export interface SeatInput<V extends Vocabulary = Vocabulary> {
  readonly role: V["seat"];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** One member as it is written down or sent as JSON. */
export interface MemberInput<V extends Vocabulary = Vocabulary> {
  readonly id: string;
  readonly seats: readonly SeatInput<V>[];
  readonly customFields?: CustomFields | undefined;
}

/** A municipal group as it is written down or sent as JSON. */
export interface MunicipalGroupInput<V extends Vocabulary = Vocabulary> {
  readonly members: readonly MemberInput<V>[];
  readonly customFields?: CustomFields | undefined;
}
