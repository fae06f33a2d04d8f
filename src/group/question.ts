import type { Round } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import type { MunicipalGroup } from "./model.js";
import { seatingOn, type Seating } from "./seating.js";

/** A group to be looked at: the round it is in, and the civil date. */
export interface GroupOnDate {
  readonly round: Round;
  readonly group: MunicipalGroup;
  readonly on: CivilDate;
}

/** What the rules for a group read: the round, the group, the date on which it is looked at, and who holds which seats then. */
export interface GroupQuestion extends GroupOnDate {
  readonly seating: Seating;
}

/** Takes the one look at a group that all its rules share. */
export function lookAtGroup(asked: GroupOnDate): GroupQuestion {
  return { seating: seatingOn(asked.round, asked.group, asked.on), ...asked };
}
