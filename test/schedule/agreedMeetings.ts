import fc from "fast-check";
import { guidanceMeetingsSchema, type GuidanceMeeting } from "../../src/schedule/index.js";
import { addDays } from "../../src/time/index.js";

const quarter = (index: number) => `${String(Math.floor(index / 4)).padStart(2, "0")}:${String((index % 4) * 15).padStart(2, "0")}`;

/** A guidance meeting somewhere near the programme period, mostly not in the semester that it is agreed for. */
export const agreedMeeting = fc
  .record({
    semester: fc.constantFrom("autumn-2026", "spring-2027", "autumn-2027"),
    date: fc.integer({ min: 0, max: 600 }).map((days) => addDays("2026-07-15", days)),
    start: fc.integer({ min: 0, max: 94 }),
    length: fc.integer({ min: 1, max: 16 }),
    mode: fc.constantFrom("digital", "physical"),
  })
  .map(({ start, length, ...rest }) => ({ ...rest, start: quarter(start), end: quarter(Math.min(start + length, 95)) }))
  .map((each) => each as GuidanceMeeting);

/** The guidance meetings that one municipality has agreed. */
export const agreedMeetings = fc.array(agreedMeeting, { maxLength: 12 });

/** The dates on which there is more to go wrong: gatherings, holidays, weekends and both changes of the clocks. */
const crowdedDates = ["2026-08-26", "2026-09-25", "2026-10-25", "2026-12-25", "2027-03-28", "2027-05-17", "2027-07-31"] as const;

/** Many guidance meetings on few days. */
export const crowdedMeetings = fc
  .array(fc.tuple(agreedMeeting, fc.constantFrom(...crowdedDates)), { maxLength: 20 })
  .map((pairs) => pairs.map(([meeting, date]) => ({ ...meeting, date })))
  .filter((meetings) => guidanceMeetingsSchema.safeParse(meetings).success);
