import type { Facts } from "../../language/index.js";
import { guidanceMeeting } from "../../round/index.js";
import type { FoundMeeting } from "./question.js";
import type { ReadTime } from "./timeOfEvent.js";

/** Which meeting a finding is about: nothing that somebody may have written in the calendar. */
export type MeetingName = Pick<FoundMeeting, "semester" | "ordinal">;

/** Which meeting a finding is about, and when it is. */
export type TimedMeeting = MeetingName & Pick<ReadTime, "date" | "start" | "end">;

/** Says in a finding which meeting it is about. */
export function nameOf({ semester, ordinal }: FoundMeeting): MeetingName {
  return { semester, ordinal };
}

/** Says in a finding which meeting it is about, and when it is. */
export function timedNameOf(meeting: FoundMeeting, { date, start, end }: ReadTime): TimedMeeting {
  return { ...nameOf(meeting), date, start, end };
}

/** What its sentences are told of the meeting that a finding is about. */
export function named({ received: { semester, ordinal } }: { readonly received: MeetingName }) {
  return { meeting: { kind: guidanceMeeting }, ordinal, semester: { semester } } satisfies Facts;
}

/** What its sentences are told of the meeting that a finding is about, and of when it is. */
export function timed({ received }: { readonly received: TimedMeeting }) {
  const { date, start, end } = received;
  return { ...named({ received }), on: { date }, start, end } satisfies Facts;
}
