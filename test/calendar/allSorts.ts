import { readGuidanceMeetings, type CalendarFinding } from "../../src/calendar/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { calendarWith, october } from "./calendars.js";
import { calendarOf, event, meetingAt, uidOfMeeting } from "./edited.js";

const good = ["DTSTART;TZID=Europe/Oslo:20261014T130000", "DTEND;TZID=Europe/Oslo:20261014T160000"];
const other = event("UID:x");
const [first, second] = [uidOfMeeting("autumn-2026", 1), uidOfMeeting("spring-2027", 2)];

/** Calendars that lead to every case of every rule. */
const calendars = [
  calendarWith(),
  calendarWith({}, []),
  calendarWith({}, [october, { ...october, date: "2028-02-01", mode: "digital" }]),
  calendarOf(),
  calendarOf(other, meetingAt(...good)),
  calendarOf(event(first, ...good), event(second, ...good)),
  calendarOf(event(first, ...good), event(first, ...good)),
  calendarOf(event(first, ...good), event(uidOfMeeting("autumn-2026", 1, "5007."), ...good)),
  calendarOf(event(first, ...good), event(first, ...good, "SEQUENCE:1")),
  ...["COUNTER", "REPLY"].map((method) => calendarOf([`METHOD:${method}`], meetingAt(...good))),
  calendarOf(["nothing"], meetingAt(...good)),
  ...["STATUS:CANCELLED", "STATUS:TENTATIVE", "STATUS:AVKLART", "RRULE:FREQ=DAILY"].map((line) => calendarOf(meetingAt(...good, line))),
  ...[
    ["DTSTART;VALUE=DATE:20261014"],
    ["DTSTART;TZID=Europe/Oslo:20261014T130000"],
    ["DTSTART;TZID=Mars:20261014T130000"],
    ["DTSTART:x"],
    ["DTSTART;TZID=Odd:20261014T130000"],
    ["DTSTART:20261014T130000", "DURATION:P1D"],
    ["DTSTART:20261014T130000", "DURATION:PT0S"],
    ["DTSTART:20261014T130000", "DURATION:PT1H"],
    ["DTSTART:20261014T130000Z", "DURATION:PT1H"],
  ].map((lines) => calendarOf(["BEGIN:VTIMEZONE", "TZID:Odd", "END:VTIMEZONE"], meetingAt(...lines))),
];

/** What is found in them. */
export const calendarFindings: readonly CalendarFinding[] = calendars.flatMap((calendar) => readGuidanceMeetings(round2026, calendar).findings);
