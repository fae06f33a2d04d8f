import type { CivilDate } from "../time/index.js";
import type { SimulatedEvent } from "./event.js";

/** An event and the day on which it happens. */
export interface DatedEvent {
  readonly date: CivilDate;
  readonly event: SimulatedEvent;
}
