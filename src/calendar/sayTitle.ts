import { sayActivity, sayMode } from "../round/index.js";
import type { DatedActivity } from "../schedule/index.js";
import type { Showing } from "./options.js";
import { plainText } from "./plainText.js";

/**
 * Names an activity the way it stands in a calendar: `Læringskonferanse (digital)`.
 *
 * @param activity - The activity.
 * @param showing - The language, and the municipality, whose name a meeting of its own carries.
 * @returns The title, one line of plain text.
 */
export function sayTitle({ kind, mode }: DatedActivity, { locale, municipality }: Showing): string {
  const title = `${capitalised(sayActivity(kind, locale))} (${sayMode(mode, locale)})`;
  const name = plainText(municipality?.name ?? "");
  return kind === "guidance-meeting" && name !== "" ? `${title} – ${name}` : title;
}

/**
 * Begins a text with a capital.
 *
 * @param text - The text.
 * @returns The same, with a capital first.
 */
export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("nb") + text.slice(1);
}
