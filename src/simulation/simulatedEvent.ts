import * as z from "zod";
import { verdictSchema } from "../application/index.js";
import type { Frozen } from "../input/index.js";
import { assumptionIdSchema, provisionIdSchema, semesterIdSchema, wordSchema } from "../round/index.js";
import { activitySchema } from "../schedule/index.js";
import { civilDateSchema, instantSchema, type CivilDate } from "../time/index.js";
import { scenarioAdviserSchema } from "./scenarioAdviser.js";

const count = z.int().min(0);

/** What concerns everybody names no municipality. */
const ofTheRound = { municipality: z.null() };
const ofOne = { municipality: z.string() };
const ofASeat = { ...ofOne, member: z.string(), role: wordSchema };
const meetingName = z.strictObject({ id: activitySchema.shape.id, kind: activitySchema.shape.kind });

/** The time between two meetings, as it is known that day: from the last day of the one to the first of the other. */
const interimWork = { ...ofOne, after: meetingName, before: meetingName, from: civilDateSchema, to: civilDateSchema };

/** Reads something that happens on a day. The kinds stand in the order in which they come within a day. */
export const simulatedEventSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("program-starts"), ...ofTheRound }),
  z.strictObject({ type: z.literal("semester-starts"), ...ofTheRound, semester: semesterIdSchema }),
  z.strictObject({ type: z.literal("information-webinar"), ...ofTheRound }),
  z.strictObject({ type: z.literal("portal-opens"), ...ofTheRound }),
  z.strictObject({ type: z.literal("adviser-contact-starts"), ...ofTheRound }),
  z.strictObject({ type: z.literal("application-submitted"), ...ofOne, submittedAt: instantSchema }),
  // `endsAt` is the first instant that is too late.
  z.strictObject({ type: z.literal("application-deadline"), ...ofTheRound, endsAt: instantSchema }),
  z.strictObject({ type: z.literal("reply-letters"), ...ofTheRound }),
  // `takesPart` is `null` where the application is not decided, though it is the day for it.
  z.strictObject({ type: z.literal("reply"), ...ofOne, verdict: verdictSchema, takesPart: z.boolean().nullable() }),
  z.strictObject({ type: z.literal("adviser-assigned"), ...ofOne, adviser: scenarioAdviserSchema.shape.id, name: z.string().nullable() }),
  // None of the scenario's advisers had room.
  z.strictObject({ type: z.literal("adviser-missing"), ...ofOne }),
  z.strictObject({ type: z.literal("withdrawn"), ...ofOne }),
  // `from` and `to` are the dates before and after.
  z.strictObject({ type: z.literal("gathering-postponed"), ...ofTheRound, activity: meetingName, from: civilDateSchema, to: civilDateSchema }),
  // The meeting as it will be held.
  z.strictObject({ type: z.literal("guidance-digital"), ...ofOne, activity: activitySchema }),
  // The meeting as it will be held, and the date on which it would have been.
  z.strictObject({ type: z.literal("guidance-moved"), ...ofOne, activity: activitySchema, from: civilDateSchema }),
  z.strictObject({ type: z.literal("seat-vacated"), ...ofASeat }),
  z.strictObject({ type: z.literal("seat-filled"), ...ofASeat }),
  // Only where the round states a date on which no gathering is held.
  z.strictObject({ type: z.literal("group-due"), ...ofTheRound }),
  // The seats that are held by too few on the day by which the group is to be complete; none where all are filled, but not in a way that is allowed.
  z.strictObject({ type: z.literal("group-incomplete"), ...ofOne, seats: z.array(wordSchema), assumptions: z.array(assumptionIdSchema) }),
  z.strictObject({ type: z.literal("interim-work-ends"), ...interimWork }),
  z.strictObject({ type: z.literal("gathering"), ...ofTheRound, activity: activitySchema }),
  z.strictObject({ type: z.literal("guidance-meeting"), ...ofOne, activity: activitySchema }),
  z.strictObject({
    type: z.literal("attendance"),
    ...ofOne,
    activity: meetingName,
    /** The ids of the members whose seat the meeting is for: a companion is any other member of the group. */
    members: z.array(z.string()),
    /** How many are expected, companions among them. */
    expected: count,
    /** How many companions the group had nobody for; that is reported, and excludes nobody. */
    missingCompanions: count,
    /** The seats that the meeting is for and nobody held, whose places are vacant; left out where there are none. */
    vacant: z.array(ofASeat.role).optional(),
    /** How many of them are known to have come; `null` where nothing is known of anybody. */
    present: count.nullable(),
    /** Of how many of them it is not known, where it is known of others; left out where there are none. */
    unknown: count.optional(),
    /** What that rests on: what was recorded, or chance; left out where nothing is known. */
    restsOn: z.enum(["records", "chance"]).optional(),
    /** The provisions of the call that say who is expected. */
    provisions: z.array(provisionIdSchema),
    /** The assumptions that say who is expected where the call is silent. */
    assumptions: z.array(assumptionIdSchema),
  }),
  // The activity that experience was shared at; `null` where none is named.
  z.strictObject({ type: z.literal("experience-shared"), ...ofOne, activity: activitySchema.shape.id.nullable() }),
  // How many hours, `null` where nobody could say; and the member who did the work, `null` for the group as a whole.
  z.strictObject({ type: z.literal("local-work"), ...ofOne, hours: z.number().min(0).nullable(), member: z.string().nullable() }),
  z.strictObject({ type: z.literal("interim-work-starts"), ...interimWork }),
  // How many of the meetings that are owed have a date from then on, and how many still have none.
  z.strictObject({ type: z.literal("guidance-planned"), ...ofOne, planned: count, missing: count }),
  z.strictObject({ type: z.literal("adviser-contact-ends"), ...ofTheRound }),
  z.strictObject({ type: z.literal("program-completed"), ...ofOne, assumptions: z.array(assumptionIdSchema).optional() }),
  z.strictObject({ type: z.literal("program-not-completed"), ...ofOne, lacking: z.array(z.enum(["adviser", "complete-group", "attendance"])), assumptions: z.array(assumptionIdSchema) }),
  z.strictObject({ type: z.literal("program-ends"), ...ofTheRound }),
]);

/** Something that happens on a day: to one municipality, or to everybody, and then `municipality` is `null`. */
export type SimulatedEvent = Frozen<z.output<typeof simulatedEventSchema>>;

/** One kind of event. */
export type EventOf<Type extends SimulatedEvent["type"]> = Extract<SimulatedEvent, { readonly type: Type }>;

const orderOfTheDay: ReadonlyMap<string, number> = new Map(simulatedEventSchema.options.map(({ shape }, place) => [shape.type.value, place]));

export function compareEvents(first: SimulatedEvent, second: SimulatedEvent): number {
  return (orderOfTheDay.get(first.type) ?? 0) - (orderOfTheDay.get(second.type) ?? 0);
}

export interface DatedEvent {
  readonly date: CivilDate;
  readonly event: SimulatedEvent;
}
