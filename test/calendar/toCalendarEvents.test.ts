import { describe, expect, it } from "vitest";
import { toCalendarEvents, type CalendarEventOptions } from "../../src/calendar/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { agreed, april, october, scheduleWith, steinkjer } from "./calendars.js";

describe("the events of a schedule", () => {
  it("are its meetings with a date, in its order", () => {
    const schedule = scheduleWith(...agreed);
    expect(toCalendarEvents(round2026, schedule).map(({ id }) => id)).toEqual(schedule.activities.filter(({ date }) => date !== null).map(({ id }) => id));
    expect(toCalendarEvents(round2026, schedule)).toHaveLength(11);
    expect(toCalendarEvents(round2026, { round: "2026-2027", activities: [] })).toEqual([]);
  });

  it('are instants for a meeting with hours (provision "dates/1")', () => {
    expect(toCalendarEvents(round2026, scheduleWith())[0]).toEqual({
      id: "2026-2027.kick-off",
      title: "KickOff (digital)",
      start: "2026-08-26T08:00:00Z",
      end: "2026-08-26T11:00:00Z",
      allDay: false,
      extendedProps: {
        kind: "kick-off",
        semester: "autumn-2026",
        mode: "digital",
        audience: "whole-group",
        place: null,
        status: "fixed",
        provisions: ["participation/3", "dates/1"],
        assumptions: [],
        link: null,
      },
    });
  });

  it('are civil dates with an exclusive end for a meeting without hours (provision "dates/3")', () => {
    const [, gathering] = toCalendarEvents(round2026, scheduleWith());
    expect(gathering).toMatchObject({ title: "Ledersamling (fysisk)", start: "2026-09-25", end: "2026-09-26", allDay: true, extendedProps: { place: "Gardermoen" } });
  });

  it.each<[string, CalendarEventOptions, string]>([
    ["in bokmål when nothing is said", {}, "Veiledningsmøte (fysisk)"],
    ["in nynorsk", { locale: "nn" }, "Rettleiingsmøte (fysisk)"],
    ["with the municipality", { locale: "en", municipality: steinkjer }, "Guidance meeting (in person) – Steinkjer"],
    ["without a municipality that has a number and no name", { municipality: { number: "5006" } }, "Veiledningsmøte (fysisk)"],
  ])("have titles %s", (_how, options, title) => {
    expect(toCalendarEvents(round2026, scheduleWith(october), options)[2]?.title).toBe(title);
  });

  it("have links where they were given", () => {
    const activity = "2026-2027.guidance-meeting.spring-2027.1";
    const events = toCalendarEvents(round2026, scheduleWith(april), { links: [{ activity, url: "https://example.no/rom 1" }] });
    expect(events.flatMap(({ id, extendedProps: { link } }) => (link === null ? [] : [[id, link]]))).toEqual([[activity, "https://example.no/rom%201"]]);
  });

  it("say which dates have only been proposed", () => {
    const events = toCalendarEvents(round2026, scheduleWith({ ...october, proposed: true }, { ...april, proposed: false }));
    expect(events.filter(({ extendedProps }) => extendedProps.proposed).map(({ start }) => start)).toEqual(["2026-10-07T10:00:00Z"]);
  });

  it("survive JSON", () => {
    const events = toCalendarEvents(round2026, scheduleWith(...agreed));
    expect(JSON.parse(JSON.stringify(events))).toEqual(events);
  });
});
