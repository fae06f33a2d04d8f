import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import { InvalidInputError } from "../../src/input/index.js";
import { languages, locales } from "../../src/language/index.js";
import { sourcesOf, speechOf, type Round } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { datedItemKindSchema, datedItems, datedItemSchema, type DatedItem, type DatedItemKind } from "../../src/schedule/index.js";
import { addDays } from "../../src/time/index.js";
import { looseRound, roundWith } from "../group/rounds.js";
import { looksLikeBokmal } from "../language/bokmal.js";

function itemOf(kind: DatedItemKind, round: Round = round2026): DatedItem {
  const found = datedItems(round).find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`There is no ${kind}`);
  return found;
}

describe("what the call dates beside its meetings", () => {
  it("is eight things, in the order in which they come", () => {
    expect(datedItems(round2026).map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ["information-webinar", "2026-03-19", "2026-03-20"],
      ["portal-opens", "2026-03-19", "2026-03-20"],
      ["application-deadline", "2026-04-13", "2026-04-14"],
      ["reply-letters", "2026-04-30", "2026-05-01"],
      ["adviser-contact", "2026-05-01", "2026-07-01"],
      ["program-starts", "2026-08-01", "2026-08-02"],
      ["group-complete", "2026-08-26", "2026-08-27"],
      ["program-ends", "2027-12-31", "2028-01-01"],
    ]);
  });

  it.each<[DatedItemKind, readonly string[], readonly string[]]>([
    ["information-webinar", ["title/portal", "spring/1"], []],
    ["portal-opens", ["title/portal", "spring/1"], ["D2"]],
    ["application-deadline", ["title/deadline", "spring/2"], ["D1"]],
    ["reply-letters", ["spring/3"], []],
    ["adviser-contact", ["spring/4"], []],
    ["program-starts", ["title/period"], ["D3"]],
    ["group-complete", ["participation/3"], ["D8"]],
    ["program-ends", ["title/period"], ["D3"]],
  ])("cites where it is from: %s", (kind, provisions, assumptions) => {
    expect(itemOf(kind)).toMatchObject({ id: `2026-2027.${kind}`, at: null, provisions, assumptions });
    expect(sourcesOf(round2026, itemOf(kind), "nn")).toHaveLength(provisions.length + assumptions.length);
  });

  it("has a time of day where another call states one", () => {
    const round = roundWith(({ application }) => {
      application.portal.time = "09:00";
      application.deadline.time = "12:00";
    });
    expect(itemOf("portal-opens", round).at).toBe("2026-03-19T08:00:00Z");
    expect(itemOf("application-deadline", round).at).toBe("2026-04-13T10:00:00Z");
  });

  it("has its deadline on the last day of grace", () => {
    const round = roundWith(({ application }) => (application.deadline.graceDays = 3));
    expect(itemOf("application-deadline", round)).toMatchObject({ from: "2026-04-16", to: "2026-04-17" });
  });

  it("stands by its dates, whatever the order of the steps", () => {
    const round = looseRound(({ application }) => Object.assign(application, { replyLetters: { ...application.replyLetters, date: "2026-03-01" } }));
    expect(datedItems(round).map(({ kind }) => kind)[0]).toBe("reply-letters");
  });

  it("has the group complete as the period starts where a round has no KickOff", () => {
    const round = looseRound((data) => (data.gatherings = data.gatherings.filter(({ kind }) => kind !== "kick-off")));
    expect(itemOf("group-complete", round)).toMatchObject({ from: "2026-08-01" });
  });

  it("survives JSON, and fits its own schema", () => {
    for (const item of datedItems(round2026)) expect(datedItemSchema.parse(JSON.parse(JSON.stringify(item)))).toEqual(item);
  });
});

describe("what the call dates, in words", () => {
  it("tells the time of day where there is one", () => {
    const round = roundWith(({ application }) => (application.deadline.time = "12:00"));
    expect(explain(round, { ...itemOf("application-deadline", round), assumptions: [] }, "nb")).toBe("Søknadsfristen går ut 13.\u00a0april 2026 klokka\u00a012:00.");
  });

  it("tells the last of several days, and what is assumed", () => {
    expect(explain(round2026, itemOf("adviser-contact"), "en")).toBe("The adviser contacts the municipality between 1\u00a0May 2026 and 30\u00a0June 2026, both days included.");
    expect(explain(round2026, itemOf("application-deadline"), "en")).toBe("The application deadline is 13\u00a0April 2026. It ends at midnight at the end of the day. This is assumed; the call does not say so.");
  });

  it.each(datedItemKindSchema.options)("has a sentence for one day and one for several: %s", (kind) => {
    const item = { ...itemOf(kind), at: null };
    const texts = [{ ...item, to: addDays(item.from, 1) }, { ...item, to: addDays(item.from, 3) }].map((each) => explain(round2026, each, "nb"));
    expect(texts[0]).not.toContain("i perioden");
    expect(texts[1]).toContain("i perioden fra og med ");
  });

  it("is told as of another version where its kind is gone", () => {
    expect(explain(round2026, { ...itemOf("reply-letters"), id: "2026-2027.party", kind: "party" as never }, "nb")).toBe("Dette er lagret av en annen versjon av programvaren: «2026-2027.party».");
  });

  it.each(datedItemKindSchema.options)("has a name for a calendar, without an id in it: %s", (kind) => {
    const [nb = "", nn = "", en = ""] = locales.map((locale) => speechOf(round2026, languages[locale]).say(`title/${kind}`));
    for (const name of [nb, nn, en]) expect(name).toMatch(/^\p{Lu}[\p{Ll} ]+$/u);
    expect(looksLikeBokmal(nn)).toBe(false);
    expect(en).not.toMatch(/[æøå]/);
    expect(nb).not.toBe(en);
  });

  it.each<[string, Partial<DatedItem>, string]>([
    ["ends before it begins", { to: "2026-04-13" }, "to"],
    ["has an instant on another day", { at: "2026-04-12T21:59:59Z" }, "at"],
    ["has an instant without a zone", { at: "2026-04-13T12:00:00" as never }, "at"],
    ["is of something that is no kind", { kind: "a party" as never }, "kind"],
  ])("refuses what %s", (_sentence, changes, path) => {
    try {
      explain(round2026, { ...itemOf("application-deadline"), ...changes }, "nb");
      expect.unreachable();
    } catch (error) {
      expect((error as InvalidInputError).issues.map((issue) => issue.path)).toEqual([[path]]);
    }
  });
});
