import type { AgreedSlot } from "./agreedSlots.js";
import type { Slot } from "./slot.js";
import type { Surroundings } from "./surroundings.js";

/** What a plan is made from once the meetings are placed. */
export interface Planned {
  readonly surroundings: Surroundings;
  readonly slots: readonly Slot[];
  readonly agreed: readonly AgreedSlot[];
  /** In order of time. */
  readonly placed: readonly Slot[];
}
