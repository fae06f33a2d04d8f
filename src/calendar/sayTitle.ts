import { capitalised } from "../language/index.js";
import { guidanceMeeting, sayActivity, sayMode, type Round } from "../round/index.js";
import type { DatedActivity } from "../schedule/index.js";
import type { Showing } from "./options.js";
import { plainText } from "./plainText.js";

/**
 * Names an activity the way it stands in a calendar: `Læringskonferanse (digital)`.
 *
 * @param round - The round that names it.
 * @param activity - The activity.
 * @param showing - The language, and the municipality, whose name a meeting of its own carries.
 * @returns The title, one line of plain text.
 */
export function sayTitle(round: Round, { kind, mode }: DatedActivity, { locale, municipality }: Showing): string {
  const title = plainText(`${capitalised(sayActivity(round, kind, locale))} (${sayMode(mode, locale)})`);
  const name = plainText(municipality?.name ?? "");
  return kind === guidanceMeeting && name !== "" ? `${title} – ${name}` : title;
}
