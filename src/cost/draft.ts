import type { Exact } from "../money/index.js";
import type { SemesterId } from "../round/index.js";
import type { Activity } from "../schedule/index.js";
import type { LedgerLine, LedgerRate } from "./ledgerLine.js";
import type { Note } from "./note.js";

/** What a line says before anybody has asked who pays it. */
export interface Draft {
  /** The meeting that it arises at; `null` for what arises at none. */
  readonly activity: Activity | null;
  readonly semester: SemesterId | null;
  readonly role: LedgerLine["role"];
  readonly quantity: Exact | null;
  readonly rate: LedgerRate | null;
  readonly notes: readonly Note[];
}
