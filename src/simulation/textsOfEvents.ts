import type { Round } from "../round/index.js";
import type { EventOf, SimulatedEvent } from "./event.js";

/** A sentence for every kind of event, in one language, with the names that the round has for things. One that is missing does not compile. */
export type EventTexts = { readonly [Type in SimulatedEvent["type"]]: (event: EventOf<Type>, round: Round) => string };
