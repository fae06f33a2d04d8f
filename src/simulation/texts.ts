import type { Locale } from "../language/index.js";
import { eventsNb } from "./textsInBokmal.js";
import { eventsEn } from "./textsInEnglish.js";
import { eventsNn } from "./textsInNynorsk.js";
import type { EventTexts } from "./textsOfEvents.js";

/** What an event means, as full sentences, in every language. */
export const eventTexts: Readonly<Record<Locale, EventTexts>> = { nb: eventsNb, nn: eventsNn, en: eventsEn };
