import * as z from "zod";
import { expected, type Frozen } from "../input/index.js";
import { localeSchema } from "../language/index.js";
import { activitySchema } from "../schedule/index.js";
import { instantSchema } from "../time/index.js";
import { deadlinesSchema } from "./deadlines.js";

/** Long enough for any name; a longer text is a mistake. */
const nameSchema = z.string().max(20_000);

/** Only the number is part of what identifies an event, for names change. */
export const calendarMunicipalitySchema = z.strictObject({
  number: z
    .string()
    .regex(/^\d{4}$/, expected("municipality-number", "Expected a municipality number of four digits"))
    .meta({ description: "The municipality's number: four digits as a text, such as 5006" }),
  name: nameSchema.optional().meta({ description: "What the municipality is called, such as Steinkjer" }),
});

/** Twice the length of one with ten thousand meetings. */
export const calendarTextSchema = z.string({ error: expected("calendar", "Expected the text of a calendar") }).max(20_000_000);

const activityId = activitySchema.shape.id;

const linkSchema = z.strictObject({
  activity: activityId.meta({ description: "The id of an activity of the schedule, such as 2026-2027.kick-off" }),
  // Normalised, an address has neither spaces nor line breaks nor anything but ASCII in it.
  url: z.url({ protocol: /^https?$/, normalize: true }).max(2000).meta({ description: "Where it is met on a screen: an address that begins with https or http" }),
});

export const calendarEventOptionsSchema = z.strictObject({
  municipality: calendarMunicipalitySchema.optional(),
  locale: localeSchema.default("nb").meta({ description: "The language: nb bokmål, nn nynorsk or en English" }),
  links: z.array(linkSchema).default([]),
});

/** `dtstamp` is the instant of writing, for the library reads no clock. */
export const calendarOptionsSchema = calendarEventOptionsSchema.extend({
  dtstamp: instantSchema.meta({ description: "When the calendar is written: an instant with its offset, such as 2026-05-01T12:00:00+02:00. What is finer than a second is cut off" }),
  name: nameSchema.optional().meta({ description: "What the calendar is called; made from the title of the round and the municipality when left out" }),
  deadlines: deadlinesSchema.default([]).meta({ description: "Deadlines and other dated items beside the meetings; they take no time" }),
  tentative: z.array(activityId).default([]).meta({ description: "The ids of activities that have been proposed and are not settled" }),
  previous: calendarTextSchema.optional().meta({ description: "The text of the calendar as it was last published" }),
  edited: calendarTextSchema.optional().meta({ description: "The text of the calendar as it has come back from whoever edited it: what it counts higher is published above that" }),
  organizer: z.email().max(254).optional().meta({ description: "The address in whose name the calendar is sent, such as kulturskole@example.no: it then says METHOD:PUBLISH. Left out, it is a calendar to subscribe to or import" }),
  includeCancelled: z.boolean().default(false).meta({ description: "Whether what has been published and is gone is told as cancelled" }),
});

/** How a calendar is to be written. */
export interface CalendarOptions extends Frozen<z.input<typeof calendarOptionsSchema>> {}

export interface ParsedCalendarOptions extends Frozen<z.output<typeof calendarOptionsSchema>> {}

/** How the events of a schedule are to be shown. */
export interface CalendarEventOptions extends Frozen<z.input<typeof calendarEventOptionsSchema>> {}
