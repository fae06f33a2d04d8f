import { event, uidOfMeeting, zone } from "./edited.js";

/** When a meeting begins and ends, in a zone. */
export const at = (tzid: string) => [`DTSTART;TZID=${tzid}:20261014T130000`, `DTEND;TZID=${tzid}:20261014T160000`];

/** Zones Z0, Z1 and so on, whose rules have to be followed for centuries. */
export function slowZones(count: number): (readonly string[])[] {
  const slow = { from: "+0100", to: "+0200", start: "16010101T020000", rule: "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU" };
  return Array.from({ length: count }, (_, index) => zone(`Z${String(index)}`, slow, slow));
}

/** That many meetings, each in a zone. */
export function meetingsIn(count: number, tzidOf: (index: number) => string): (readonly string[])[] {
  return Array.from({ length: count }, (_, index) => event(uidOfMeeting("autumn-2026", index + 1), ...at(tzidOf(index))));
}
