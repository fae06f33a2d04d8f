import type { PartOfGroup } from "./audience.js";
import type { Expected } from "./expectedAt.js";
import type { AttendanceCounts } from "./figures.js";
import type { Participants } from "./participants.js";

/** The companions (+ 1) at a meeting for some seats: by number, for nobody knows beforehand who they are (D6). */
export interface CompanionAttendance extends AttendanceCounts {
  /** How many the round asks for. */
  readonly wanted: number;
  /** How many of those the group has nobody for. */
  readonly missing: number;
  /** How many came besides, for whom the round gives no place. They are in no figures. */
  readonly beyondPlaces: number;
  /** The ids of those who are recorded as there and had no place in the group that day. They are in no figures. */
  readonly notInGroup: readonly string[];
}

/**
 * Answers how the places of the companions were filled.
 *
 * @remarks Any other member can take a place. So it stands empty for certain only where all the others are recorded as absent;
 * as long as nothing is recorded of one of them, it is unknown whether that one came.
 */
export function companionsAt({ companions: wanted }: PartOfGroup, expected: Expected, recorded: Participants): CompanionAttendance {
  const companions = recorded.participants.filter(({ part }) => part === "companion");
  const came = companions.filter(({ status }) => status === "present").length;
  const stayedAway = companions.filter(({ status }) => status === "absent").length;
  const places = expected.expected - expected.members.length;
  const present = Math.min(came, places);
  const unknown = Math.min(places - present, expected.others - came - stayedAway);
  return {
    wanted,
    missing: expected.missingCompanions,
    expected: places,
    present,
    absent: places - present - unknown,
    unknown,
    beyondPlaces: came - present,
    notInGroup: recorded.unknownAttendees,
  };
}
