import type { EventOf, SimulatedEvent } from "./event.js";

/** A sentence for every kind of event, in one language. One that is missing does not compile. */
export type EventTexts = { readonly [Type in SimulatedEvent["type"]]: (event: EventOf<Type>) => string };
