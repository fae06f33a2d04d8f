import * as z from "zod";
import { memberSchema, roleSchemaOf } from "../group/index.js";
import { expected, type Frozen } from "../input/index.js";
import { oncePerRound, wordSchema, type Vocabulary } from "../round/index.js";
import { activitySchema, guidanceMeetingSchema } from "../schedule/index.js";
import { civilDateSchema, type CivilDate } from "../time/index.js";

function seatEventSchemaWith(role: z.ZodType<string, string>) {
  return z.strictObject({
    date: civilDateSchema.meta({ description: "The first day on which the member no longer holds the seat, or holds it, a civil date in Oslo: 2027-10-01" }),
    type: z.enum(["seat-vacated", "seat-filled"]),
    member: memberSchema.shape.id,
    role,
  });
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

const { date, start, end } = guidanceMeetingSchema.shape;
const known = { date: civilDateSchema.meta({ description: "The day from which it is known, a civil date in Oslo: 2026-09-01" }) };
const ofAMeeting = { ...known, activity: activitySchema.shape.id.meta({ description: "The id that buildSchedule gives the meeting: 2026-2027.guidance-meeting.autumn-2026.1" }) };

const newTime = z.strictObject({ date, start, end }).refine(isTimeOfAMeeting, {
  path: ["end"],
  message: expected("end-after-start", "Expected an end after the start, on the same day"),
  when: ({ issues }) => issues.length === 0,
});

function municipalBehaviourSchemaWith(role: z.ZodType<string, string>) {
  return z.discriminatedUnion("type", [
    seatEventSchemaWith(role),
    z.strictObject({ ...known, type: z.literal("withdrawn") }),
    z.strictObject({ ...ofAMeeting, type: z.literal("guidance-digital") }),
    z.strictObject({ ...ofAMeeting, type: z.literal("guidance-moved"), to: newTime }),
  ]);
}

/**
 * Reads something that a municipality does or meets with in a scenario.
 *
 * @remarks The shape alone: any word can be the seat of what happens to one. `date` is the day from which it is known, and of a seat or a withdrawal the day on which it happens. `activity`
 * is the id of a guidance meeting, as `buildSchedule` gives it; `to` is when it is held instead.
 */
export const municipalBehaviourSchema = municipalBehaviourSchemaWith(wordSchema);

export const municipalBehaviourSchemaOf = oncePerRound((round) => municipalBehaviourSchemaWith(roleSchemaOf(round)));

interface OfASeat {
  readonly type: SeatEvent["type"];
}

/** Something that a municipality does or meets with in a scenario. */
export type MunicipalBehaviour<V extends Vocabulary = Vocabulary> = SeatEvent<V> | Exclude<Frozen<z.output<typeof municipalBehaviourSchema>>, OfASeat>;

/** The same as it is written down or sent as JSON. */
export type MunicipalBehaviourInput<V extends Vocabulary = Vocabulary> = SeatEventInput<V> | Exclude<Frozen<z.input<typeof municipalBehaviourSchema>>, OfASeat>;

/** Something that becomes of one guidance meeting. */
export type GuidanceBehaviour = Exclude<MunicipalBehaviour, OfASeat | { readonly type: "withdrawn" }>;

/**
 * Reads something that everybody meets with in a scenario.
 *
 * @remarks `date` is the day from which it is known, `activity` the id of a gathering as `buildSchedule` gives it, `to` the
 * civil date on which it is held instead, at the same hours; of a gathering of several days, its first day.
 */
export const roundBehaviourSchema = z.discriminatedUnion("type", [
  z.strictObject({ ...ofAMeeting, type: z.literal("gathering-postponed"), to: civilDateSchema.meta({ description: "The day on which it is held instead, its first where it has several: 2026-11-18" }) }),
]);

/** Something that everybody meets with in a scenario. */
export type RoundBehaviour = Frozen<z.output<typeof roundBehaviourSchema>>;

/** The same as it is written down or sent as JSON. */
export type RoundBehaviourInput = Frozen<z.input<typeof roundBehaviourSchema>>;

/** The schedule's own schema decides; the semester and the mode do not matter to it. */
function isTimeOfAMeeting(time: { readonly date: string; readonly start: string; readonly end: string }): boolean {
  return guidanceMeetingSchema.safeParse({ ...time, semester: "autumn-2026", mode: "physical" }).success;
}

export function isSeatEvent(behaviour: MunicipalBehaviour): behaviour is SeatEvent {
  return behaviour.type === "seat-vacated" || behaviour.type === "seat-filled";
}

export function isGuidanceBehaviour(behaviour: MunicipalBehaviour): behaviour is GuidanceBehaviour {
  return behaviour.type === "guidance-digital" || behaviour.type === "guidance-moved";
}
