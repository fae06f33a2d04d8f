import { languages } from "../language/index.js";
import { guidanceMeeting, speechOf, type Round } from "../round/index.js";
import type { DatedActivity } from "../schedule/index.js";
import type { Showing } from "./options.js";
import { plainText } from "./plainText.js";

/** Names an activity the way it stands in a calendar: `Læringskonferanse (digital)`. */
export function sayTitle(round: Round, { kind, mode }: DatedActivity, { locale, municipality: whose }: Showing): string {
  const { say } = speechOf(round, languages[locale]);
  const municipality = plainText(whose?.name ?? "");
  const facts = { kind: { kind }, mode: { mode } };
  return plainText(kind === guidanceMeeting && municipality !== "" ? say("calendar/title/of-municipality", { ...facts, municipality: { verbatim: municipality } }) : say("calendar/title", facts));
}
