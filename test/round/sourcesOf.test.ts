import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/input/index.js";
import { assessRound, sourcesOf } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";

describe("sourcesOf", () => {
  it("gives the provisions first, then what was assumed, each in words", () => {
    expect(sourcesOf(round2026, { provisions: ["title/deadline", "intro/3"], assumptions: ["D4"] }, "en")).toEqual([
      { id: "title/deadline", kind: "provision", text: "The application deadline is 13\u00a0April 2026." },
      { id: "intro/3", kind: "provision", text: "The programme runs over three semesters." },
      {
        id: "D4",
        kind: "assumption",
        text: "No. The KickOff is a meeting of its own and comes in addition to the learning conference.",
      },
    ]);
  });

  it.each([
    ["nb", "Programmet går over tre semestre."],
    ["nn", "Programmet går over tre semester."],
    ["en", "The programme runs over three semesters."],
  ] as const)("speaks %s", (locale, text) => {
    expect(sourcesOf(round2026, { provisions: ["intro/3"], assumptions: [] }, locale).map((source) => source.text)).toEqual([text]);
  });

  it("leaves out what the round does not list", () => {
    expect(sourcesOf(round2026, { provisions: ["intro/9", "purpose/5"], assumptions: ["D99"] }, "nb")).toEqual([]);
  });

  it("knows everything that the findings about the round rest on", () => {
    for (const finding of assessRound(round2026).findings) {
      const cited = [...finding.provisions, ...finding.assumptions];
      expect(sourcesOf(round2026, finding, "en").map(({ id }) => id)).toEqual(cited);
    }
  });

  it.each([
    ["nothing", null, "(root)"],
    ["a record that cites nothing", {}, "provisions"],
    ["a provision among the assumptions", { provisions: [], assumptions: ["intro/3"] }, "assumptions[0]"],
    ["a provision that may be anything", { provisions: ["constructor"], assumptions: [] }, "provisions[0]"],
  ])("refuses %s", (_, finding, path) => {
    expect(() => sourcesOf(round2026, finding as never, "nb")).toThrow(`\n  ${path}: `);
  });

  it("refuses a language that it does not speak", () => {
    expect(() => sourcesOf(round2026, { provisions: [], assumptions: [] }, "sv" as never)).toThrow(InvalidInputError);
  });
});
