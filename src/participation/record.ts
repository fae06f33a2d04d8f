import * as z from "zod";
import { customFieldsSchema, expected, type Frozen } from "../input/index.js";
import { modeSchema, oncePerRound } from "../round/index.js";
import { memberSchema } from "../group/index.js";
import { activitySchema } from "../schedule/index.js";
import { civilDateSchema } from "../time/index.js";

const activity = activitySchema.shape.id;
const member = memberSchema.shape.id;
/** The caller's own: carried along as it is, and never read. */
const customFields = customFieldsSchema.optional();

const presence = z.strictObject({
  type: z.literal("presence"),
  activity,
  member,
  /** `null` where somebody has been asked and could not say. */
  present: z.boolean().nullable(),
  /** How this person took part, where that is known. */
  mode: modeSchema.optional(),
  customFields,
});

const meetingHeld = z.strictObject({
  type: z.literal("meeting-held"),
  activity,
  /** `null` where somebody has been asked and could not say. */
  held: z.boolean().nullable(),
  /** How the meeting was held, where that is known. */
  mode: modeSchema.optional(),
  /** The day on which it was held, where that is not the one in the schedule. */
  date: civilDateSchema.optional(),
  customFields,
});

const localWork = z
  .strictObject({
    type: z.literal("local-work"),
    /** The day of the work; or else the days, from and including `from`, to and not including `to`. */
    date: civilDateSchema.optional(),
    from: civilDateSchema.optional(),
    to: civilDateSchema.optional(),
    /** In whole hundredths; `null` where somebody has been asked and could not say. */
    hours: z.number().min(0).max(100_000).multipleOf(0.01).nullable(),
    /** Whose work it was; absent for the work of the group together. */
    member: member.optional(),
    customFields,
  })
  .refine(({ date, from, to }) => (date === undefined ? from !== undefined && to !== undefined : from === undefined && to === undefined), {
    path: ["date"],
    message: expected("date-or-period", "Expected either a date, or from and to"),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, { path: ["to"], message: expected("date-after", "Expected a date after from", { field: "from" }) });

const experienceShared = z.strictObject({
  type: z.literal("experience-shared"),
  date: civilDateSchema,
  /** Where it was shared, if that was at a meeting of the schedule. */
  activity: activity.optional(),
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

/**
 * Makes what reads the records of a municipality in a round: as {@link participationRecordsSchema} does, but of local development work,
 * and of experience shared, only where the round asks for it.
 */
export const recordsSchemaOf = oncePerRound(({ localWork: isWorkAsked, sharing }): RecordsSchema => {
  const asked = [presence, meetingHeld, ...(isWorkAsked === undefined ? [] : [localWork]), ...(sharing === undefined ? [] : [experienceShared])] as const;
  const types = asked.map(({ shape }) => shape.type.value);
  const one = z.discriminatedUnion("type", asked, { error: ({ discriminator }) => (discriminator === undefined ? undefined : `Expected one of ${types.join(", ")}`) });
  return z.array(one).max(mostRecords);
});

/** One record of how a municipality took part. */
export type ParticipationRecord = Frozen<z.output<typeof participationRecordSchema>>;

/** A record as it is written down or sent as JSON. */
export type ParticipationRecordInput = Frozen<z.input<typeof participationRecordSchema>>;

/** One kind of record. */
export type RecordOf<Type extends ParticipationRecord["type"]> = Extract<ParticipationRecord, { readonly type: Type }>;
