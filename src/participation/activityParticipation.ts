import type { Facts } from "../language/index.js";
import type { ActivityKind, Mode, SemesterId, Vocabulary } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import type { AttendanceFigures } from "./attendanceFigures.js";
import type { CompanionAttendance, Participant } from "./participants.js";

/**
 * How far a meeting has come: `future` after the date that is asked about, `to-be-agreed` without a date, and otherwise
 * `held`, `not-held`, or `not-recorded` where nobody has said, or records contradict each other.
 */
export type MeetingState = "held" | "not-held" | "not-recorded" | "future" | "to-be-agreed";

/** Who was expected at one meeting of a schedule, and who took part. */
export interface ActivityParticipation<V extends Vocabulary = Vocabulary> {
  /** The id of the meeting. */
  readonly activity: string;
  readonly kind: ActivityKind<V>;
  readonly semester: SemesterId;
  /** The day on which it was held or is to be held; `null` where it has none. */
  readonly date: CivilDate | null;
  readonly state: MeetingState;
  /** How the meeting was held, where a record of its being held says so. */
  readonly mode?: Mode;
  /** How many are expected, companions among them; `null` without a date, for seats change hands. */
  readonly expected: number | null;
  /** The seats that the meeting is for and the group has nobody in, each once for everybody who is lacking: so many places are vacant. */
  readonly vacant: readonly V["seat"][];
  /** The companions by number; `null` at meetings for the whole group, and where there is nothing to look at. */
  readonly companions: CompanionAttendance | null;
  /** Those whose seat the meeting is for, and the companions of whom something is recorded. */
  readonly members: readonly Participant[];
  /** Attendance in figures; nobody is counted where there was no meeting, or none yet. */
  readonly figures: AttendanceFigures;
}

/** Which meeting a finding speaks of: its id, and what names it. */
export type MeetingRef = Pick<ActivityParticipation, "activity" | "kind" | "semester" | "date">;

export function refTo({ activity, kind, semester, date }: MeetingRef): MeetingRef {
  return { activity, kind, semester, date };
}

/** A meeting without a day is named by its semester. */
export function meetingFacts({ kind, semester, date }: MeetingRef) {
  return { meeting: { kind }, when: date === null ? { semester } : { date } } satisfies Facts;
}
