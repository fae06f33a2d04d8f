import * as z from "zod";

/** Reads how far an application has come. */
export const lifeCycleStateSchema = z.enum([
  "draft",
  "submitted",
  "accepted",
  "declined",
  "adviser-assigned",
  "contacted",
  "active",
  "completed",
  "withdrawn",
]);

/**
 * How far an application (søknad) has come: `draft` until it is submitted, then what the organiser answers, then what is
 * done with the municipality's adviser (veileder) until the programme period (programperiode) is over.
 */
export type LifeCycleState = z.output<typeof lifeCycleStateSchema>;

/** Reads what can happen to an application. */
export const lifeCycleEventTypeSchema = z.enum([
  "submitted",
  "accepted",
  "declined",
  "adviser-assigned",
  "contacted",
  "started",
  "completed",
  "withdrawn",
]);

/** What can happen to an application, in the past tense: by the time it is recorded, it has happened. */
export type LifeCycleEventType = z.output<typeof lifeCycleEventTypeSchema>;
