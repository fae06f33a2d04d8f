import type { Round } from "../round/index.js";
import type { CivilDate } from "../time/index.js";
import type { MunicipalGroup } from "./model.js";

/** What the rules for a group read: the round, the group, and the civil date on which it is looked at. */
export interface GroupQuestion {
  readonly round: Round;
  readonly group: MunicipalGroup;
  readonly on: CivilDate;
}
