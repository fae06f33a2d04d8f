import * as z from "zod";
import { expected, type Frozen } from "../input/index.js";
import { localeSchema } from "../language/index.js";
import { activitySchema } from "../schedule/index.js";
import { instantSchema } from "../time/index.js";
import { deadlinesSchema } from "./deadline.js";

/** Long enough for any name; a longer text is a mistake. */
const nameSchema = z.string().max(20_000);

/** Reads whose calendar it is. Only the number is part of what identifies an event, for names change. */
export const calendarMunicipalitySchema = z.strictObject({
  number: z.string().regex(/^\d{4}$/, expected("municipality-number", "Expected a municipality number of four digits")),
  name: nameSchema.optional(),
});

/** Reads the text of a calendar, whatever is in it: twice the length of one with ten thousand meetings. */
export const calendarTextSchema = z.string({ error: expected("calendar", "Expected the text of a calendar") }).max(20_000_000);

/** Reads where one activity is met on a screen. */
const linkSchema = z.strictObject({
  activity: activitySchema.shape.id,
  // Normalised, an address has neither spaces nor line breaks nor anything but ASCII in it.
  url: z.url({ protocol: /^https?$/, normalize: true }).max(2000),
});

/** What is shown of activities, wherever they are shown. */
export const showing = {
  municipality: calendarMunicipalitySchema.optional(),
  locale: localeSchema.default("nb"),
  links: z.array(linkSchema).default([]),
};

/**
 * Reads how a calendar is to be written.
 *
 * @remarks Strict, every problem with its path. `dtstamp` is the instant of writing, for the library reads no clock.
 */
export const calendarOptionsSchema = z.strictObject({
  ...showing,
  /** When the calendar is written: an instant. What is finer than a second is cut off. */
  dtstamp: instantSchema,
  /** What the calendar is called; made from the title of the round and the municipality when left out. */
  name: nameSchema.optional(),
  /** Deadlines and other dated items beside the meetings; they take no time. */
  deadlines: deadlinesSchema.default([]),
  /** The ids of activities that have been proposed and are not settled. */
  tentative: z.array(activitySchema.shape.id).default([]),
  /** The text of the calendar as it was last published. */
  previous: calendarTextSchema.optional(),
  /** Whether what has been published and is gone is told as cancelled. */
  includeCancelled: z.boolean().default(false),
});

/** How a calendar is to be written. */
export interface CalendarOptions extends Frozen<z.input<typeof calendarOptionsSchema>> {}

/** The same, with what was left out filled in. */
export interface ParsedCalendarOptions extends Frozen<z.output<typeof calendarOptionsSchema>> {}

/** Reads how the events of a schedule are to be shown. */
export const calendarEventOptionsSchema = z.strictObject(showing);

/** How the events of a schedule are to be shown. */
export interface CalendarEventOptions extends Frozen<z.input<typeof calendarEventOptionsSchema>> {}

/** What is shown of activities, with what was left out filled in. */
export interface Showing extends Frozen<z.output<typeof calendarEventOptionsSchema>> {}
