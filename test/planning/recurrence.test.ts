import { describe, expect, it } from "vitest";
import { InvalidInputError, isoWeek, weekdayOf, type CivilDate } from "../../src/index.js";
import { civilDatesOf, recurrenceSchema, type ExpansionInput } from "../../src/planning/index.js";

const autumn: ExpansionInput = { from: "2026-08-01", to: "2027-01-01" };
const program: ExpansionInput = { from: "2026-08-01", to: "2028-01-01" };

/** What is said of a rule or of an expansion that is refused. */
function problems(rrule: unknown, expansion: unknown = autumn): readonly string[] {
  try {
    civilDatesOf(rrule as string, expansion as ExpansionInput);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, message }) => [...path, message].join(" "));
    throw error;
  }
  throw new Error("Nothing was refused");
}

describe("a recurrence rule recurs", () => {
  it.each<[string, string, ExpansionInput, CivilDate[]]>([
    ["weekly", "FREQ=WEEKLY;BYDAY=TU,TH", { from: "2026-10-01", to: "2026-10-14" }, ["2026-10-01", "2026-10-06", "2026-10-08", "2026-10-13"]],
    ["from the first day, which is in it", "FREQ=WEEKLY;BYDAY=TH", { from: "2026-10-01", to: "2026-10-02" }, ["2026-10-01"]],
    ["up to the last day, which is not in it", "FREQ=WEEKLY;BYDAY=TH", { from: "2026-10-02", to: "2026-10-08" }, []],
    ["daily", "FREQ=DAILY", { from: "2026-12-30", to: "2027-01-03" }, ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"]],
    ["on the working days of a week", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", { from: "2026-10-01", to: "2026-10-07" }, ["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06"]],
    ["every third day", "FREQ=DAILY;INTERVAL=3", { from: "2026-10-01", to: "2026-10-10", startingOn: "2026-10-01" }, ["2026-10-01", "2026-10-04", "2026-10-07"]],
    ["daily in a month", "FREQ=DAILY;BYMONTH=9;BYMONTHDAY=1,-1", program, ["2026-09-01", "2026-09-30", "2027-09-01", "2027-09-30"]],
    ["on the first Monday of a month", "FREQ=MONTHLY;BYDAY=1MO", autumn, ["2026-08-03", "2026-09-07", "2026-10-05", "2026-11-02", "2026-12-07"]],
    ["on the last Friday of a month", "FREQ=MONTHLY;BYDAY=-1FR", autumn, ["2026-08-28", "2026-09-25", "2026-10-30", "2026-11-27", "2026-12-25"]],
    ["on the last working day of a month", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", autumn, ["2026-08-31", "2026-09-30", "2026-10-30", "2026-11-30", "2026-12-31"]],
    ["on a fifth Monday, in the months that have one", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5", autumn, ["2026-08-31", "2026-11-30"]],
    ["on the last day of February", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", { from: "2027-01-01", to: "2029-01-01" }, ["2027-02-28", "2028-02-29"]],
    ["in weeks by number", "FREQ=YEARLY;BYWEEKNO=36,40,53;BYDAY=TU", program, ["2026-09-01", "2026-09-29", "2026-12-29", "2027-09-07", "2027-10-05"]],
    ["on days of the year", "FREQ=YEARLY;BYYEARDAY=1,-1", program, ["2026-12-31", "2027-01-01", "2027-12-31"]],
    ["up to a last day, which is in it", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260811", autumn, ["2026-08-04", "2026-08-11"]],
    ["up to the end of a day in winter as Google writes it", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261201T225959Z", { from: "2026-11-20", to: "2026-12-20" }, ["2026-11-24", "2026-12-01"]],
    ["up to the end of a day in summer as Google writes it", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260811T215959Z", autumn, ["2026-08-04", "2026-08-11"]],
    ["up to the start of the last time as Outlook writes it", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260811T100000Z", autumn, ["2026-08-04", "2026-08-11"]],
    ["up to a moment late in the evening in UTC, which is the next day in Oslo", "FREQ=DAILY;UNTIL=20260801T223000Z", autumn, ["2026-08-01", "2026-08-02"]],
    ["up to a time of day without a zone", "FREQ=DAILY;UNTIL=20260801T235959", autumn, ["2026-08-01"]],
    ["not at all after a last day before it", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260731", autumn, []],
    ["a number of times", "FREQ=WEEKLY;BYDAY=TU;COUNT=3", autumn, ["2026-08-04", "2026-08-11", "2026-08-18"]],
    ["whatever stands before it, and in small letters", "rrule:freq=weekly;byday=tu;count=1", autumn, ["2026-08-04"]],
    ["never, where the days of a month do not meet the positions", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300", program, []],
    ["across the end of the summer's clocks", "FREQ=WEEKLY;BYDAY=SU", { from: "2026-10-18", to: "2026-11-02" }, ["2026-10-18", "2026-10-25", "2026-11-01"]],
    ["across their beginning", "FREQ=DAILY", { from: "2027-03-27", to: "2027-03-30" }, ["2027-03-27", "2027-03-28", "2027-03-29"]],
    ["across a century that has no leap day", "FREQ=WEEKLY;BYDAY=MO", { from: "2100-02-20", to: "2100-03-10" }, ["2100-02-22", "2100-03-01", "2100-03-08"]],
  ])("%s", (_sentence, rrule, expansion, dates) => {
    expect(civilDatesOf(rrule, expansion)).toEqual(dates);
  });

  it("in the years at both ends of those that rounds live in", () => {
    expect(civilDatesOf("FREQ=WEEKLY;BYDAY=SA", { from: "2000-01-01", to: "2000-01-09" })).toEqual(["2000-01-01", "2000-01-08"]);
    expect(civilDatesOf("FREQ=WEEKLY;BYDAY=TU", { from: "2199-12-20", to: "2199-12-31" })).toEqual(["2199-12-24"]);
  });

  it("in the right weeks of every year, as ISO 8601 counts them", () => {
    for (const week of [1, 2, 8, 52, 53]) {
      const expansion: ExpansionInput = { from: "2026-01-01", to: "2036-01-01" };
      const dates = civilDatesOf(`FREQ=YEARLY;BYWEEKNO=${String(week)};BYDAY=WE`, expansion);
      const wednesdays = civilDatesOf("FREQ=WEEKLY;BYDAY=WE", expansion);
      expect(dates).toEqual(wednesdays.filter((date) => isoWeek(date).week === week));
    }
  });
});

describe("every second Wednesday", () => {
  const rrule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE";

  it.each<[string, CivilDate, CivilDate[]]>([
    ["is counted from the first day", "2026-09-02", ["2026-10-14", "2026-10-28"]],
    ["is in the other weeks when the first day is in another week", "2026-09-09", ["2026-10-07", "2026-10-21"]],
    ["is counted by weeks that begin on a Monday, whatever day the first one is", "2026-09-06", ["2026-10-14", "2026-10-28"]],
    ["does not begin before its first day", "2026-10-20", ["2026-10-21"]],
    ["has not begun by the end", "2027-01-01", []],
  ])("%s", (_sentence, startingOn, dates) => {
    expect(civilDatesOf(rrule, { from: "2026-10-01", to: "2026-11-01", startingOn })).toEqual(dates);
  });

  it.each([rrule, "FREQ=DAILY;INTERVAL=3", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU", "FREQ=YEARLY;INTERVAL=2;BYYEARDAY=60"])("is refused without a first day, as is whatever does not recur every time: %s", (each) => {
    expect(problems(each)).toEqual(["startingOn Expected the first day here, or no INTERVAL above 1 in the rule: it does not say from when every second or third is counted"]);
  });

  it("needs none where every week is meant", () => {
    expect(civilDatesOf("FREQ=WEEKLY;INTERVAL=1;BYDAY=WE", { from: "2026-10-01", to: "2026-10-15" })).toEqual(["2026-10-07", "2026-10-14"]);
  });
});

describe("exceptions", () => {
  const except = [{ from: "2026-10-05", to: "2026-10-10" }, { from: "2026-12-24", to: "2027-01-04" }] as const;

  it("are left out", () => {
    expect(civilDatesOf("FREQ=WEEKLY;BYDAY=TU", { from: "2026-09-29", to: "2026-10-14", except })).toEqual(["2026-09-29", "2026-10-13"]);
  });

  it("use up nothing that is counted", () => {
    const dates = civilDatesOf("FREQ=WEEKLY;BYDAY=TU;COUNT=3", { from: "2026-09-29", to: "2027-01-01", except });
    expect(dates).toEqual(["2026-09-29", "2026-10-13", "2026-10-20"]);
  });

  it("are counted from the first day of the rule, also before the period that is asked for", () => {
    const dates = civilDatesOf("FREQ=WEEKLY;BYDAY=TU;COUNT=4", { from: "2026-10-12", to: "2027-01-01", startingOn: "2026-09-29", except });
    expect(dates).toEqual(["2026-10-13", "2026-10-20", "2026-10-27"]);
  });
});

describe("a rule without a day of its own", () => {
  it.each([
    ["FREQ=WEEKLY", ["2026-10-01", "2026-10-08"]],
    ["FREQ=MONTHLY", ["2026-10-01"]],
    ["FREQ=YEARLY", ["2026-10-01"]],
    ["FREQ=YEARLY;BYMONTH=10", ["2026-10-01"]],
  ])("%s takes the day of its first day, and is refused without one", (rrule, dates) => {
    const period: ExpansionInput = { from: "2026-10-01", to: "2026-10-15" };
    expect(civilDatesOf(rrule, { ...period, startingOn: "2026-10-01" })).toEqual(dates);
    expect(problems(rrule, period)).toEqual(["startingOn Expected the first day here, or BYDAY or BYMONTHDAY in the rule: it does not say on which day it recurs"]);
  });
});

const expectedDays = "Expected FREQ to be DAILY, WEEKLY, MONTHLY or YEARLY, for what recurs is a day";
const noHours = "Expected no BYHOUR, BYMINUTE or BYSECOND: the hours are given besides the rule";
const noDates = "Expected no DTSTART, TZID, EXDATE or RDATE: first day and exceptions are given besides the rule";
const onlyParts =
  "Expected nothing but FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYYEARDAY, BYWEEKNO, BYMONTH, BYSETPOS, WKST, each with = and its value, and ; between them";
const interval = "Expected INTERVAL to be a whole number from 1 to 366";
const count = "Expected COUNT to be a whole number from 1 to 1000";
const until = "Expected UNTIL to be a day that exists, written YYYYMMDD, or with a time as YYYYMMDDTHHMMSSZ, in the years 2000 to 2199";

describe("a rule is refused, and it is said why:", () => {
  it.each<[string, unknown, string[]]>([
    ["hourly", "FREQ=HOURLY", [expectedDays]],
    ["every minute", "FREQ=MINUTELY;INTERVAL=2", [expectedDays]],
    ["every second", "FREQ=SECONDLY", [expectedDays]],
    ["with hours", "FREQ=DAILY;BYHOUR=1;BYMINUTE=0;BYSECOND=0", [noHours]],
    ["with odd hours and an even interval, which hangs the library that expands it", "FREQ=HOURLY;INTERVAL=2;BYHOUR=1", [expectedDays, noHours]],
    ["with a zone", "FREQ=DAILY;TZID=Europe/Oslo", [noDates]],
    ["with a first day", "DTSTART=20260801;FREQ=DAILY", [noDates]],
    ["with a first day as calendars write it", "DTSTART;TZID=Europe/Oslo:20260801T120000;FREQ=DAILY", [noDates]],
    ["with an exception", "FREQ=DAILY;EXDATE=20260901", [noDates]],
    ["with an interval of nothing", "FREQ=DAILY;INTERVAL=0", [interval]],
    ["with an interval of a thousand years", "FREQ=YEARLY;INTERVAL=1000;BYMONTHDAY=1", [interval]],
    ["with a negative interval", "FREQ=DAILY;INTERVAL=-1", [interval]],
    ["with half an interval", "FREQ=DAILY;INTERVAL=0.5", [interval]],
    ["no times", "FREQ=DAILY;COUNT=0", [count]],
    ["too many times", "FREQ=DAILY;COUNT=1001", [count]],
    ["a number of times and until a day", "FREQ=DAILY;COUNT=2;UNTIL=20260901", ["Expected COUNT or UNTIL, not both"]],
    ["until the year 9999", "FREQ=DAILY;UNTIL=99991231", [until]],
    ["until a day that does not exist", "FREQ=DAILY;UNTIL=20270229", [until]],
    ["until an instant on a day that does not exist", "FREQ=DAILY;UNTIL=20270229T225959Z", [until]],
    ["until a time of day that does not exist", "FREQ=DAILY;UNTIL=20261231T245959Z", [until]],
    ["until a moment that is in the year 2200 in Oslo", "FREQ=DAILY;UNTIL=21991231T233000Z", [until]],
    ["until a moment written with an offset", "FREQ=DAILY;UNTIL=20261231T235959+0100", [until]],
    ["on the 31st of February", "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2", ["Expected a day of the month that one of the months has"]],
    ["on the 31st from the end of short months", "FREQ=DAILY;BYMONTHDAY=-31;BYMONTH=4,6", ["Expected a day of the month that one of the months has"]],
    ["on Tuesdays among every seventh day", "FREQ=DAILY;INTERVAL=7;BYDAY=TU", ["Expected nothing that begins with BY where FREQ is DAILY and INTERVAL more than 1"]],
    ["on a day that is none", "FREQ=WEEKLY;BYDAY=XX", ["Expected BYDAY to be weekdays such as MO,TU, or numbered ones such as 1MO,-1FR"]],
    ["on a zeroth day", "FREQ=MONTHLY;BYDAY=0MO", ["Expected BYDAY to be weekdays such as MO,TU, or numbered ones such as 1MO,-1FR"]],
    ["on numbered days of a week", "FREQ=WEEKLY;BYDAY=1MO", ["Expected numbered weekdays in BYDAY only where FREQ is MONTHLY or YEARLY"]],
    ["on numbered days and others", "FREQ=MONTHLY;BYDAY=1MO,TU", ["Expected either all weekdays of BYDAY to be numbered, or none"]],
    ["on a sixth day of a month", "FREQ=MONTHLY;BYDAY=6MO", ["Expected weekdays of a month to be numbered from 1 to 5"]],
    ["on numbered days of numbered weeks", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO", ["Expected no numbered weekdays in BYDAY besides BYWEEKNO"]],
    ["on days of the month by the week", "FREQ=WEEKLY;BYMONTHDAY=1", ["Expected no BYMONTHDAY where FREQ is WEEKLY"]],
    ["on days of the year by the month", "FREQ=MONTHLY;BYYEARDAY=1", ["Expected BYYEARDAY only where FREQ is YEARLY"]],
    ["in numbered weeks by the month", "FREQ=MONTHLY;BYWEEKNO=1;BYDAY=MO", ["Expected BYWEEKNO only where FREQ is YEARLY"]],
    ["in numbered weeks without a weekday", "FREQ=YEARLY;BYWEEKNO=1", ["Expected BYDAY besides BYWEEKNO"]],
    ["at a position of nothing", "FREQ=MONTHLY;BYSETPOS=1", ["Expected another part that begins with BY besides BYSETPOS"]],
    ["at a position in a week", "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1", ["Expected BYSETPOS only where FREQ is MONTHLY or YEARLY"]],
    ["at a position that would be answered wrongly", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-5", ["Expected BYSETPOS to be positions from 1 to 366, or -1 for the last"]],
    ["in a thirteenth month", "FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1", ["Expected BYMONTH to be months from 1 to 12"]],
    ["in a 54th week", "FREQ=YEARLY;BYWEEKNO=54;BYDAY=MO", ["Expected BYWEEKNO to be weeks of the year from 1 to 53 or from -53 to -1"]],
    ["on a 367th day", "FREQ=YEARLY;BYYEARDAY=367", ["Expected BYYEARDAY to be days of the year from 1 to 366 or from -366 to -1"]],
    ["in weeks that begin on no day", "FREQ=WEEKLY;BYDAY=MO;WKST=1", ["Expected WKST to be a weekday such as MO"]],
    ["at Easter, which the standard does not know", "FREQ=YEARLY;BYEASTER=1", [onlyParts]],
    ["without how often", "BYDAY=MO", ["Expected FREQ: how often it recurs"]],
    ["twice how often", "FREQ=DAILY;FREQ=WEEKLY", ["Expected each part once"]],
    ["nothing", "", [onlyParts, "Expected FREQ: how often it recurs"]],
    ["with an end that is no part", "FREQ=DAILY;", [onlyParts]],
    ["on two lines", "FREQ=DAILY\nDTSTART:20260801", ["Expected one recurrence rule on one line"]],
    ["on two lines of another sort", "FREQ=DAILY\u2028", ["Expected one recurrence rule on one line"]],
    ["too long", `FREQ=DAILY;BYMONTH=${"1,".repeat(250)}1`, ["Expected a recurrence rule of at most 500 characters"]],
    ["with every problem at once", "FREQ=HOURLY;INTERVAL=0;COUNT=x;TZID=Z;ABC", [expectedDays, interval, count, noDates, onlyParts]],
    ["a number", 7, ["Expected a recurrence rule, such as FREQ=WEEKLY;BYDAY=TU,TH"]],
  ])("%s", (_sentence, rrule, messages) => {
    expect(problems(rrule)).toEqual(messages);
    expect(recurrenceSchema.safeParse(rrule).success).toBe(false);
  });

  it.each(["Kari Nordmann", "FREQ=DAILY;KARI=NORDMANN", "FREQ=KARI NORDMANN", "__proto__=1;FREQ=DAILY", "\ud800=\ud800", "FREQ=DAILY;BYDAY=𝕄𝕆"])("%j, without repeating it", (rrule) => {
    expect(problems(rrule).join()).not.toMatch(/kari|nordmann|proto|\ud800|𝕄/iu);
  });
});

describe("an expansion is refused", () => {
  it.each<[string, unknown, string[]]>([
    ["that ends when it begins", { from: "2026-08-01", to: "2026-08-01" }, ["to Expected a date after from"]],
    ["in the year 9999", { from: "9998-01-01", to: "9999-12-31" }, ["from Expected a date in the years 2000 to 2199", "to Expected a date in the years 2000 to 2199"]],
    ["over more than twenty years", { from: "2026-08-01", to: "2046-08-02" }, ["to Expected at most twenty years from the first day to the last"]],
    ["over more than twenty years from the first day of the rule", { ...autumn, startingOn: "2006-08-01" }, ["to Expected at most twenty years from the first day to the last"]],
  ])("%s", (_sentence, expansion, messages) => {
    expect(problems("FREQ=DAILY", expansion)).toEqual(messages);
  });

  it("but not over twenty years", () => {
    expect(civilDatesOf("FREQ=DAILY", { from: "2026-08-01", to: "2046-08-01" })).toHaveLength(7305);
  });
});

describe("a rule that never or hardly ever matches", () => {
  it.each([
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO",
    "FREQ=WEEKLY;INTERVAL=364;BYDAY=TU;BYMONTH=9",
    "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29,30;BYDAY=MO",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=366",
    "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2;BYMONTHDAY=1",
    "FREQ=YEARLY;BYDAY=MO;BYSETPOS=366",
    "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6",
    "FREQ=YEARLY;INTERVAL=3;BYMONTH=2;BYMONTHDAY=29",
  ])("%s comes to an end, in any of ten years", (rrule) => {
    for (const year of [2026, 2035, 2044, 2053, 2062, 2071, 2080, 2089, 2098, 2107]) {
      const from = `${String(year)}-08-01` as CivilDate;
      const dates = civilDatesOf(rrule, { from, to: `${String(year + 1)}-08-01` as CivilDate, startingOn: from });
      expect(dates.every((date) => weekdayOf(date) === "monday")).toBe(true);
    }
  });
});
