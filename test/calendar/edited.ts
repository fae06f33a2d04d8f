/** The UID of a guidance meeting in a calendar of Steinkjer. */
export function uidOfMeeting(semester: string, ordinal: number, municipality = "5006."): string {
  return `UID:2026-2027.guidance-meeting.${semester}.${String(ordinal)}@${municipality}kulturskole-veiledning`;
}

/** One event as somebody's calendar writes it. */
export function event(...lines: readonly string[]): readonly string[] {
  return ["BEGIN:VEVENT", ...lines, "END:VEVENT"];
}

/** A meeting of autumn 2026 at such a time; physical, as ours say. */
export function meetingAt(...lines: readonly string[]): readonly string[] {
  return event(uidOfMeeting("autumn-2026", 1), ...lines, "X-KULTURSKOLE-MODE:PHYSICAL");
}

/** A calendar of such components. */
export function calendarOf(...components: readonly (readonly string[])[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Somebody//EN", ...components.flat(), "END:VCALENDAR", ""].join("\r\n");
}

interface Change {
  readonly from: string;
  readonly to: string;
  readonly start: string;
  readonly rule?: string;
}

/** A time zone as somebody's calendar describes it. */
export function zone(tzid: string, standard: Change, daylight?: Change): readonly string[] {
  const change = (kind: string, { from, to, start, rule }: Change) => [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `END:${kind}`,
  ];
  return ["BEGIN:VTIMEZONE", `TZID:${tzid}`, ...change("STANDARD", standard), ...(daylight === undefined ? [] : change("DAYLIGHT", daylight)), "END:VTIMEZONE"];
}

/** What Outlook calls and writes of the zone that Norway is in. */
export const outlookZone = zone(
  "W. Europe Standard Time",
  { from: "+0200", to: "+0100", start: "16010101T030000", rule: "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10" },
  { from: "+0100", to: "+0200", start: "16010101T020000", rule: "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3" },
);

/** The same zone word for word as Exchange writes it in invitations. */
export const exchangeZone = [
  "BEGIN:VTIMEZONE",
  "TZID:W. Europe Standard Time",
  "BEGIN:STANDARD",
  "DTSTART:16010101T030000",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:16010101T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];

export const newYork = zone(
  "America/New_York",
  { from: "-0400", to: "-0500", start: "20071104T020000", rule: "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU" },
  { from: "-0500", to: "-0400", start: "20070311T020000", rule: "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU" },
);

/** A zone whose clocks are never changed, described without a rule. */
export const kolkata = zone("Kolkata", { from: "+0530", to: "+0530", start: "19700101T000000" });
