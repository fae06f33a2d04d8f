import * as z from "zod";
import { customFieldsSchema, expected, type Frozen } from "../input/index.js";
import { modeSchema, oncePerRound } from "../round/index.js";
import { memberSchema } from "../group/index.js";
import { activitySchema } from "../schedule/index.js";
import { civilDateSchema } from "../time/index.js";

const activity = activitySchema.shape.id.meta({ description: "The id of a meeting of the schedule, such as 2026-2027.kick-off" });
const member = memberSchema.shape.id.meta({ description: "The id of a member of the group" });
const customFields = customFieldsSchema.optional();

const presence = z.strictObject({
  type: z.literal("presence"),
  activity,
  member,
  present: z.boolean().nullable().meta({ description: "Whether the member was there; null where somebody was asked and could not say" }),
  mode: modeSchema.optional().meta({ description: "How this person took part, where that is known" }),
  customFields,
});

const meetingHeld = z.strictObject({
  type: z.literal("meeting-held"),
  activity,
  held: z.boolean().nullable().meta({ description: "Whether the meeting was held; null where somebody was asked and could not say" }),
  mode: modeSchema.optional().meta({ description: "How the meeting was held, where that is known" }),
  date: civilDateSchema.optional().meta({ description: "The day on which it was held, where that is not the one in the schedule: a civil date in Oslo, such as 2026-10-07" }),
  customFields,
});

const localWork = z
  .strictObject({
    type: z.literal("local-work"),
    date: civilDateSchema.optional().meta({ description: "The day of the work, a civil date in Oslo such as 2026-09-02; or else from and to" }),
    from: civilDateSchema.optional().meta({ description: "The first day of work over several days" }),
    to: civilDateSchema.optional().meta({ description: "The first day after it, exclusive" }),
    hours: z.number().min(0).max(100_000).multipleOf(0.01).nullable().meta({ description: "Hours, in whole hundredths such as 2.25; null where somebody was asked and could not say" }),
    member: member.optional().meta({ description: "Whose work it was; left out for the work of the group together" }),
    customFields,
  })
  .refine(({ date, from, to }) => (date === undefined ? from !== undefined && to !== undefined : from === undefined && to === undefined), {
    path: ["date"],
    message: expected("date-or-period", "Expected either a date, or from and to"),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, { path: ["to"], message: expected("date-after", "Expected a date after from", { field: "from" }) });

const experienceShared = z.strictObject({
  type: z.literal("experience-shared"),
  date: civilDateSchema.meta({ description: "The day on which it was shared, a civil date in Oslo such as 2026-11-11" }),
  activity: activity.optional().meta({ description: "The id of the meeting at which it was shared, where it was at one" }),
  customFields,
});

/**
 * Reads one record of how a municipality took part: somebody's presence, a meeting that was held, local development work, or
 * experience that was shared.
 *
 * @remarks Strict, and told apart by `type`. Civil dates; hours in whole hundredths. `customFields` are the caller's own.
 */
export const participationRecordSchema = z.discriminatedUnion("type", [presence, meetingHeld, localWork, experienceShared]);

const mostRecords = 100_000;

/** Reads the records of one municipality, in any order: at most a hundred thousand. */
export const participationRecordsSchema = z.array(participationRecordSchema).max(mostRecords);

type RecordsSchema = z.ZodType<z.output<typeof participationRecordsSchema>, z.input<typeof participationRecordsSchema>>;

/** Of local development work, and of experience shared, only where the round asks for it. */
export const recordsSchemaOf = oncePerRound(({ localWork: isWorkAsked, sharing }): RecordsSchema => {
  const types = [presence, meetingHeld, ...(isWorkAsked === undefined ? [] : [localWork]), ...(sharing === undefined ? [] : [experienceShared])] as const;
  const names = types.map(({ shape }) => shape.type.value);
  const one = z.discriminatedUnion("type", types, { error: ({ discriminator }) => (discriminator === undefined ? undefined : `Expected one of ${names.join(", ")}`) });
  return z.array(one).max(mostRecords);
});

/** One record of how a municipality took part. */
export type ParticipationRecord = Frozen<z.output<typeof participationRecordSchema>>;

/** A record as it is written down or sent as JSON. */
export type ParticipationRecordInput = Frozen<z.input<typeof participationRecordSchema>>;

export type RecordOf<Type extends ParticipationRecord["type"]> = Extract<ParticipationRecord, { readonly type: Type }>;
