import * as z from "zod";
import { expected, oneOf, type Frozen } from "../input/index.js";
import { assumptionIdSchema, guidanceMeeting, modeSchema, oncePerRound, provisionIdSchema, semesterIdSchema, wordSchema, type ActivityKind, type Vocabulary } from "../round/index.js";
import { addDays, civilDateSchema, daysBetween, epochOf, instantSchema, osloDateOf, type CivilDate } from "../time/index.js";

export const activityStatusSchema = z.enum(["fixed", "agreed", "to-be-agreed"]);

/** How firm a meeting is: `fixed` by the call, `agreed` with the municipality or proposed to it, or `to-be-agreed` and so without a date. */
export type ActivityStatus = z.output<typeof activityStatusSchema>;

export const activityKindSchema: z.ZodType<string, string> = z.union([z.literal(guidanceMeeting), wordSchema], { error: expected("kind-of-meeting", "Expected a kind of meeting") });

/** No round has gatherings of more days in a row. */
const mostDays = 14;

/** Only the round knows its kinds and audiences. */
interface Words {
  readonly kind: z.ZodType<string, string>;
  readonly audience: z.ZodType<string, string>;
}

function shapeWith({ kind, audience }: Words) {
  return z.strictObject({
    /** Stable and semantic: the round, then the meeting, such as `2026-2027.kick-off`. */
    id: z.string().regex(/^[A-Za-z0-9.-]{1,200}$/, expected("id", "Expected an id of letters, digits, dots and hyphens")),
    kind,
    /** The semester that the meeting counts for. */
    semester: semesterIdSchema,
    mode: modeSchema,
    audience,
    /** The civil date in Oslo, the first where there are several; `null` exactly when the meeting is to be agreed. */
    date: civilDateSchema.nullable(),
    /** The last day of a meeting of several days; only of such. */
    lastDate: civilDateSchema.optional(),
    /** Whether the meeting stands for whole days, because its date is known and its hours are not (D5). */
    allDay: z.boolean(),
    /** The first instant of the meeting; `null` when its hours are unknown. */
    startsAt: instantSchema.nullable(),
    /** The instant at which the meeting is over; `null` when its hours are unknown. */
    endsAt: instantSchema.nullable(),
    /** `null` where there is none or none is stated. */
    place: z.string().min(1).max(200).nullable(),
    status: activityStatusSchema,
    /** Of a guidance meeting whose date has been proposed, and nobody has agreed to yet. */
    proposed: z.literal(true).optional(),
    /** The provisions of the call that the meeting comes from. */
    provisions: z.array(provisionIdSchema),
    /** The assumptions that the meeting rests on where the call is silent. */
    assumptions: z.array(assumptionIdSchema),
  });
}

type Shape = z.output<ReturnType<typeof shapeWith>>;

function expecting(path: keyof Shape, message: string) {
  return { path: [path], message, when: ({ issues }: z.core.ParsePayload) => issues.length === 0 };
}

function activitySchemaWith(words: Words) {
  return shapeWith(words)
    .refine(isDatedUnlessOpen, expecting("date", expected("date-unless-to-be-agreed", "Expected a date, and none only for what is to be agreed")))
    .refine(hasBothHoursOrNone, expecting("endsAt", expected("end-with-start", "Expected an instant after startsAt, or null with it")))
    .refine(startsOnItsDate, expecting("startsAt", expected("instant-on-the-date", "Expected an instant on the date of the activity, in Oslo")))
    .refine(isAllDayWithoutHours, expecting("allDay", expected("all-day-without-hours", "Expected true exactly when there is a date and no hours")))
    .refine(lastsDaysWithoutHours, expecting("lastDate", expected("several-days-without-hours", `Expected a day after the first, at most ${String(mostDays)} days in all, and no hours`, { most: mostDays })));
}

/**
 * Reads the shape of one activity (meeting) of a schedule, with any words for its kind and its audience.
 *
 * @remarks Strict. Civil dates are Oslo's, instants carry their offset; what the fields say must agree.
 */
export const activitySchema = activitySchemaWith({ kind: activityKindSchema, audience: wordSchema });

export const activitySchemaOf = oncePerRound(({ kinds, audiences }) =>
  activitySchemaWith({ kind: oneOf([...kinds.map(({ id }) => id), guidanceMeeting]), audience: oneOf(audiences.map(({ id }) => id)) }),
);

/** One meeting of a schedule: dated by the call, agreed, or still to be agreed. */
export interface Activity<V extends Vocabulary = Vocabulary> extends Omit<Frozen<Shape>, "kind" | "audience"> {
  readonly kind: ActivityKind<V>;
  readonly audience: V["audience"];
}

/** One meeting of a schedule as it is written down or sent as JSON. */
export interface ActivityInput extends Frozen<z.input<typeof activitySchema>> {}

/** A meeting that has a date, whoever set it. */
export type DatedActivity<V extends Vocabulary = Vocabulary> = Activity<V> & { readonly date: CivilDate };

export function isDated<V extends Vocabulary>(activity: Activity<V>): activity is DatedActivity<V> {
  return activity.date !== null;
}

export function lastDayOf({ date, lastDate = date }: Pick<DatedActivity, "date" | "lastDate">): CivilDate {
  return lastDate;
}

export function daysOfActivity(activity: Pick<DatedActivity, "date" | "lastDate">): readonly CivilDate[] {
  const { date } = activity;
  return Array.from({ length: daysBetween(date, lastDayOf(activity)) + 1 }, (_, index) => addDays(date, index));
}

/** On its date, what lasts all day comes before what has hours. Those that tie stay as they stood. */
export function byStart<V extends Vocabulary>(activities: readonly DatedActivity<V>[]): readonly DatedActivity<V>[] {
  return activities
    .map((activity) => ({ activity, epoch: activity.startsAt === null ? -Infinity : epochOf(activity.startsAt) }))
    .sort((first, second) => compare(first.activity.date, second.activity.date) || compare(first.epoch, second.epoch))
    .map(({ activity }) => activity);
}

function compare<Value extends string | number>(first: Value, second: Value): number {
  return first < second ? -1 : Number(first > second);
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

function lastsDaysWithoutHours({ date, lastDate, allDay }: Shape): boolean {
  if (lastDate === undefined) return true;
  return date !== null && allDay && date < lastDate && daysBetween(date, lastDate) < mostDays;
}
