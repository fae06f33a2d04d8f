import { describe, expect, it } from "vitest";
import { addDays, buildSchedule, explain, locales, round2026, type Round } from "../../src/index.js";
import { rejectedSlotSchema, planGuidance, type GuidanceWishesInput, type RejectedSlot } from "../../src/planning/index.js";
import { looseRound, roundWith } from "../group/rounds.js";
import { looksLikeBokmal } from "../language/bokmal.js";
import { onDates, opening, ordinaryWishes, winterBreak, wishesWith } from "./wishes.js";

/** What is in the way, as kinds with places: a list for each set. */
function inTheWay(wishes: GuidanceWishesInput, round: Round = round2026) {
  return planGuidance(round, wishes).findings.flatMap((finding) => {
    if (finding.rule !== "schedule.plan.wishes") return [];
    const isTold = finding.code === "wishes-in-the-way" || finding.code === "more-than-wishes-in-the-way" || finding.code === "wishes-and-days-in-the-way";
    const told = isTold ? finding.received.wishes : [];
    return [[finding.code, ...told.map(({ kind, path }) => [kind, ...path.filter((key) => typeof key === "number")].join(" "))]];
  });
}

const autumnOff = { from: "2026-08-01", to: "2026-12-20" } as const;
const wholeAutumn = { from: "2026-08-01", to: "2027-01-01" } as const;

describe("the wishes in the way of a plan are", () => {
  it.each<[string, GuidanceWishesInput, string[][]]>([
    ["none when all is placed", ordinaryWishes, [["room-for-all"]]],
    ["a spell", wishesWith({ unavailable: [winterBreak, wholeAutumn] }), [["wishes-in-the-way", "unavailable 1"]]],
    ["a spell or the distance, each by itself", wishesWith({ unavailable: [winterBreak, autumnOff] }), [["wishes-in-the-way", "unavailable 1"], ["wishes-in-the-way", "min-days-between"]]],
    ["the earliest date", wishesWith({ earliest: "2027-09-01" }), [["wishes-in-the-way", "earliest"]]],
    ["the latest date", wishesWith({ latest: "2027-05-01" }), [["wishes-in-the-way", "latest"]]],
    ["both of them", wishesWith({ earliest: "2027-01-01", latest: "2027-07-01" }), [["wishes-in-the-way", "earliest", "latest"]]],
    ["the adviser's hours", wishesWith({ adviser: { available: [opening("FREQ=YEARLY;BYMONTH=10;BYDAY=TU")] } }), [["wishes-in-the-way", "adviser-available"]]],
    ["the adviser's absence", wishesWith({ adviser: { unavailable: [wholeAutumn] } }), [["wishes-in-the-way", "adviser-unavailable 0"]]],
    ["a spell of the municipality's and one of the adviser's that cover each other", wishesWith({ unavailable: [wholeAutumn], adviser: { unavailable: [wholeAutumn] } }), [["wishes-in-the-way", "unavailable 0", "adviser-unavailable 0"]]],
    ["three spells over one another", wishesWith({ unavailable: [wholeAutumn, wholeAutumn, wholeAutumn] }), [["wishes-in-the-way", "unavailable 0", "unavailable 1", "unavailable 2"]]],
    ["four, which nothing can be left out of", wishesWith({ unavailable: Array.from({ length: 4 }, () => wholeAutumn) }), [["wishes-in-the-way", "unavailable 0", "unavailable 1", "unavailable 2", "unavailable 3"]]],
    ["not all that lacks: days do too", wishesWith({ available: onDates("2026-10-07", "2027-02-23") }), [["more-than-wishes-in-the-way", "unavailable 0"]]],
    ["none when there are too few days", { available: onDates("2026-10-07") }, [["too-few-days"]]],
    ["none when there are no days at all", { available: [] }, [["too-few-days"]]],
    ["the distance, besides too few days", { available: onDates("2026-10-07", "2027-04-07", "2027-10-06"), minDaysBetween: 182 }, [["wishes-and-days-in-the-way", "min-days-between"]]],
    ["the latest date, besides too few days", { available: [], latest: "2026-08-01" }, [["wishes-and-days-in-the-way", "latest"]]],
    ["none when all days are holidays", { available: onDates("2026-12-25", "2027-05-17") }, [["too-few-days"]]],
  ])("%s", (_sentence, wishes, sets) => {
    expect(inTheWay(wishes)).toEqual(sets);
  });

  it("told one set after the other where any would do, five at the most", () => {
    const days = ["2026-10-06", "2026-10-13", "2026-10-20", "2026-10-27", "2026-11-03", "2026-11-17"] as const;
    const unavailable = days.map((from) => ({ from, to: addDays(from, 1) }));
    const wishes: GuidanceWishesInput = { available: onDates(...days), unavailable, minDaysBetween: 0 };
    const once = roundWith(({ guidance }) => (guidance.perSemester = 1));
    expect(inTheWay(wishes, once)).toEqual([0, 1, 2, 3, 4].map((index) => ["more-than-wishes-in-the-way", `unavailable ${String(index)}`]));
  });

  it("found however many there are", () => {
    const everyDay = Array.from({ length: 60 }, () => ({ from: "2026-08-01", to: "2027-12-31" }) as const);
    const [told] = inTheWay(wishesWith({ unavailable: everyDay }));
    expect(told).toHaveLength(61);
  });

  it("said with how many meetings get a date, and how many would", () => {
    const plan = planGuidance(round2026, wishesWith({ available: onDates("2026-10-07", "2027-02-23") }));
    expect(plan.findings.at(-1)).toMatchObject({
      outcome: "unmet",
      force: "expected",
      expected: 6,
      received: { placed: 1, reached: 2, wishes: [{ kind: "unavailable", path: ["unavailable", 0], from: "2027-02-22", to: "2027-02-27", days: null }] },
      path: ["unavailable", 0],
      repair: { action: "change-wishes" },
    });
  });

  it("never said with the label of a spell, which is the municipality's own", () => {
    const plan = planGuidance(round2026, wishesWith({ unavailable: [{ ...autumnOff, label: "Kari Nordmann is ill" }], minDaysBetween: 30 }));
    expect(JSON.stringify(plan)).not.toContain("Kari");
  });
});

describe("a semester without enough dates", () => {
  const plan = planGuidance(round2026, wishesWith({ unavailable: [autumnOff] }));

  it("is unmet, with how many it lacks", () => {
    expect(plan).toMatchObject({ outcome: "unmet", isComplete: false });
    expect(plan.findings.find(({ rule, outcome }) => rule === "schedule.plan.semester" && outcome === "unmet")).toMatchObject({
      code: "too-few-dates",
      expected: 2,
      received: { semester: "autumn-2026", agreed: 0, placed: 1, moreDaysHelp: false },
      provisions: ["intro/3.2", "participation/2", "intro/3"],
      assumptions: ["D3"],
    });
  });

  it("advises to offer more days only where they help: not where the distance leaves no room for two", () => {
    const missing = (wishes: GuidanceWishesInput) => planGuidance(round2026, wishes).findings.find(({ code }) => code === "too-few-dates");
    expect(missing(wishesWith({ unavailable: [autumnOff] }))?.repair).toBeUndefined();
    expect(missing(wishesWith({ available: onDates("2026-10-07") }))?.repair).toEqual({ action: "offer-more-dates", semester: "autumn-2026", missing: 1 });
  });

  it("leaves what can be placed placed, and a schedule that says what is to be agreed", () => {
    expect(plan.meetings.map(({ date }) => date)).toEqual(["2026-12-22", "2027-04-29", "2027-06-15", "2027-08-24", "2027-10-21"]);
    expect(buildSchedule(round2026, { guidanceMeetings: plan.meetings }).outcome).toBe("unknown");
  });
});

describe("the texts of plans", () => {
  /** What is said of the first set of wishes in the way. */
  const told = (wishes: Partial<GuidanceWishesInput>) => {
    const found = planGuidance(round2026, wishesWith(wishes)).findings.find(({ rule }) => rule === "schedule.plan.wishes");
    return found && explain(round2026, found, "nb");
  };

  it("say what is in the way in a sentence for each wish", () => {
    expect(told({ unavailable: [autumnOff] })).toContain(" Kommunen kan ikke ha møte fra 1.\u00a0august 2026 til og med 19.\u00a0desember 2026. Endre dette. ");
    expect(told({ earliest: "2027-01-01", latest: "2027-07-01" })).toContain(" Møtene er ønsket tidligst 1.\u00a0januar 2027. Møtene er ønsket senest 1.\u00a0juli 2027. Endre alt dette. ");
  });

  it.each<[string, Partial<GuidanceWishesInput>, RegExp]>([
    ["none", { available: [] }, /^Dagene som er tilbudt, gir ikke plass til noen av de seks veiledningsmøtene\. /],
    ["one", { available: onDates("2026-10-07") }, /^Dagene som er tilbudt, gir bare plass til ett av de seks veiledningsmøtene\. /],
    ["several", { available: onDates("2026-10-07", "2026-12-08") }, /^Dagene som er tilbudt, gir bare plass til to av de seks veiledningsmøtene\. /],
    ["all", {}, /^Dagene som er tilbudt, gir plass til alle veiledningsmøtene\.$/],
  ])("say how many meetings there is room for: %s", (_sentence, wishes, text) => {
    expect(told(wishes)).toMatch(text);
  });
});

describe("a time that was rejected", () => {
  const time = { semester: "autumn-2026", date: "2026-10-06", start: "12:00", end: "15:00", reason: "unavailable", gathering: null, meeting: null, wish: ["unavailable", 0] } as const;

  it.each<[string, Partial<RejectedSlot>, string]>([
    ["the municipality cannot", {}, "kommunen ikke kan da"],
    ["there is a gathering", { reason: "meeting-day", gathering: "leader-gathering" }, "ledersamlingen er samme dag"],
    ["there is something", { reason: "meeting-day" }, "et annet møte er samme dag"],
    ["there is a gathering then", { reason: "overlaps-gathering", gathering: "learning-conference" }, "det overlapper læringskonferansen"],
    ["it is too close", { reason: "too-close", meeting: "2026-10-20" }, "det er for kort tid til veiledningsmøtet 20.\u00a0oktober 2026"],
    ["it is too close to something", { reason: "too-close" }, "det er for kort tid til et annet veiledningsmøte"],
    ["it is a weekend", { reason: "weekend", date: "2026-10-10" }, "det er helg, og fordi lørdag ikke er nevnt blant dagene som er tilbudt"],
  ])("is told in a sentence: %s", (_sentence, rest, reason) => {
    const text = explain(round2026, { ...time, ...rest }, "nb");
    expect(text.startsWith("Tidspunktet ")).toBe(true);
    expect(text.endsWith(` 2026 klokka\u00a012:00–15:00 er utelatt fordi ${reason}.`)).toBe(true);
  });

  it("is not told that the gathering is on the same day, where a meeting is placed on that day at other hours", () => {
    const offered = ["08:00", "13:00"].map((start) => ({ rrule: "FREQ=DAILY;COUNT=1", from: "2026-11-11", start, end: start === "08:00" ? "10:00" : "15:00" }));
    const { meetings, rejectedSlots } = planGuidance(round2026, { available: offered });
    expect(meetings).toMatchObject([{ date: "2026-11-11", start: "13:00" }]);
    expect(rejectedSlots.map((slot) => explain(round2026, slot, "nb"))).toEqual(["Tidspunktet onsdag 11.\u00a0november 2026 klokka\u00a008:00–10:00 er utelatt fordi det overlapper læringskonferansen."]);
  });

  const reasons = rejectedSlotSchema.shape.reason.options;

  it.each(reasons)("is told in every language, each its own: %s", (reason) => {
    const [nb, nn, en] = locales.map((locale) => explain(round2026, { ...time, reason, gathering: "kick-off", meeting: "2026-10-20" }, locale));
    for (const text of [nb, nn, en]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(looksLikeBokmal(nn ?? "")).toBe(false);
    expect(en).not.toMatch(/[æøåé]/iu);
    expect(new Set([nb, nn, en]).size).toBe(3);
  });

  it("is told as of another version where its reason is gone", () => {
    expect(explain(round2026, { ...time, reason: "full-moon" as never }, "nb")).toBe("Dette er lagret av en annen versjon av programvaren: «full-moon».");
  });

  it("is refused where it is not shaped like one", () => {
    expect(() => explain(round2026, { ...time, reason: "Ikke ledig" as never }, "nb")).toThrow("reason: Expected a reason");
    expect(() => explain(round2026, { ...time, start: "noon" as never }, "nb")).toThrow("start: ");
  });
});

describe("a round whose semesters are too short for the meetings that it owes", () => {
  it("is not mended by more days, and nobody says so", () => {
    const short = looseRound((round) => {
      round.semesters = round.semesters.map((each) => (each.id === "spring-2027" ? { ...each, from: "2027-06-28", to: "2027-06-29" } : each));
    });
    const { findings } = planGuidance(short, { available: [opening("FREQ=DAILY")] });
    expect(findings.filter(({ outcome }) => outcome === "unmet")).toMatchObject([
      { code: "too-few-dates", received: { semester: "spring-2027", placed: 1, moreDaysHelp: false } },
      { code: "too-few-days", received: { placed: 5, moreDaysHelp: false } },
    ]);
    expect(findings.filter(({ repair }) => repair !== undefined)).toEqual([]);
  });
});
