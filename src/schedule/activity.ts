import * as z from "zod";
import type { Frozen } from "../input/index.js";
import { activityKindSchema, audienceSchema, provisionIdSchema, modeSchema, assumptionIdSchema, semesterIdSchema } from "../round/index.js";
import { civilDateSchema, epochOf, instantSchema, osloDateOf, type CivilDate } from "../time/index.js";

/** Reads how firm a meeting is: dated by the call, agreed with the municipality, or still without a date. */
export const activityStatusSchema = z.enum(["fixed", "agreed", "to-be-agreed"]);

/** How firm a meeting is: `fixed` by the call, `agreed` with the municipality, or `to-be-agreed` and so without a date. */
export type ActivityStatus = z.output<typeof activityStatusSchema>;

const shape = z.strictObject({
  /** Stable and semantic: the round, then the meeting, such as `2026-2027.kick-off`. */
  id: z.string().regex(/^[a-z0-9.-]{1,200}$/, "Expected an id of small letters, digits, dots and hyphens"),
  kind: activityKindSchema,
  /** The semester that the meeting counts for. */
  semester: semesterIdSchema,
  mode: modeSchema,
  audience: audienceSchema,
  /** The civil date in Oslo; `null` exactly when the meeting is to be agreed. */
  date: civilDateSchema.nullable(),
  /** Whether the meeting stands for a whole day, because its date is known and its hours are not (D5). */
  allDay: z.boolean(),
  /** The first instant of the meeting; `null` when its hours are unknown. */
  startsAt: instantSchema.nullable(),
  /** The instant at which the meeting is over; `null` when its hours are unknown. */
  endsAt: instantSchema.nullable(),
  /** `null` where there is none or none is stated. */
  place: z.string().min(1).max(200).nullable(),
  status: activityStatusSchema,
  /** The provisions of the call that the meeting comes from. */
  provisions: z.array(provisionIdSchema),
  /** The assumptions that the meeting rests on where the call is silent. */
  assumptions: z.array(assumptionIdSchema),
});

type Shape = z.output<typeof shape>;

/** Says what must hold between the fields of an activity, once each of them is right. */
function expecting(path: keyof Shape, message: string) {
  return { path: [path], message, when: ({ issues }: z.core.ParsePayload) => issues.length === 0 };
}

/**
 * Reads one activity (meeting) of a schedule.
 *
 * @remarks Strict. Civil dates are Oslo's, instants carry their offset; what the fields say must agree.
 */
export const activitySchema = shape
  .refine(isDatedUnlessOpen, expecting("date", "Expected a date, and none only for what is to be agreed"))
  .refine(hasBothHoursOrNone, expecting("endsAt", "Expected an instant after startsAt, or null with it"))
  .refine(startsOnItsDate, expecting("startsAt", "Expected an instant on the date of the activity, in Oslo"))
  .refine(isAllDayWithoutHours, expecting("allDay", "Expected true exactly when there is a date and no hours"));

/** One meeting of a schedule: dated by the call, agreed, or still to be agreed. */
export interface Activity extends Frozen<z.output<typeof activitySchema>> {}

/** A meeting that has a date, whoever set it. */
export type DatedActivity = Activity & { readonly date: CivilDate };

/**
 * Answers whether a meeting has a date.
 *
 * @param activity - The meeting.
 * @returns Whether it is fixed or agreed, and not still to be agreed.
 */
export function isDated(activity: Activity): activity is DatedActivity {
  return activity.date !== null;
}

function isDatedUnlessOpen({ date, status }: Shape): boolean {
  return (date === null) === (status === "to-be-agreed");
}

function hasBothHoursOrNone({ startsAt, endsAt }: Shape): boolean {
  if (startsAt === null || endsAt === null) return startsAt === endsAt;
  return epochOf(startsAt) < epochOf(endsAt);
}

function startsOnItsDate({ date, startsAt }: Shape): boolean {
  return startsAt === null || osloDateOf(startsAt) === date;
}

function isAllDayWithoutHours({ date, allDay, startsAt }: Shape): boolean {
  return allDay === (date !== null && startsAt === null);
}
