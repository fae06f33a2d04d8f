import { describe, expect, it } from "vitest";
import { assessGroup, explain, locales, round2026, type Finding, type MunicipalGroupInput } from "../../src/index.js";
import { fullButForPolitical, fullGroup, groupOf } from "./groups.js";
import { roundWithoutSeat, roundWithSeat } from "./rounds.js";

const political = ["owner-political"] as const;

/** What is said of the group on the day of the KickOff, in the three languages. */
function said(rule: Finding["rule"], group: MunicipalGroupInput, round = round2026): string[] {
  const finding = assessGroup(round, group, { on: "2026-08-26" }).findings.find((each) => each.rule === rule);
  return locales.flatMap((locale) => (finding === undefined ? [] : [explain(finding, locale)]));
}

describe("a seat of a group, in words", () => {
  it.each<[string, string[], string[]]>([
    [
      "held",
      said("group.owner.political", fullGroup),
      [
        "Kommunegruppa har politisk kulturskoleeier 26. august 2026.",
        "Kommunegruppa har politisk kulturskuleeigar 26. august 2026.",
        "The municipal group has somebody in the seat of political school owner on 26 August 2026.",
      ],
    ],
    [
      "empty",
      said("group.owner.political", { members: [] }),
      [
        "Kommunegruppa mangler politisk kulturskoleeier 26. august 2026. Pek ut en person til plassen.",
        "Kommunegruppa manglar politisk kulturskuleeigar 26. august 2026. Peik ut ein person til plassen.",
        "The municipal group has no political school owner on 26 August 2026. Appoint somebody to the seat.",
      ],
    ],
    [
      "held by too few",
      said("group.owner.political", fullGroup, roundWithSeat("owner-political", { min: 2 })),
      [
        "Minst 2 personer skal ha plassen som politisk kulturskoleeier, men 26. august 2026 er det bare 1 som har den. Pek ut minst 1 til.",
        "Minst 2 personar skal ha plassen som politisk kulturskuleeigar, men 26. august 2026 er det berre 1 som har han. Peik ut minst 1 til.",
        "At least 2 people are to hold the seat of political school owner, but on 26 August 2026 only 1 does. Appoint at least 1 more.",
      ],
    ],
    [
      "held by too many",
      said("group.owner.political", groupOf(political, political), roundWithSeat("owner-political", { max: 1 })),
      [
        "Høyst 1 person kan ha plassen som politisk kulturskoleeier, men 26. august 2026 er det 2 som har den. La noen gå ut av plassen.",
        "Høgst 1 person kan ha plassen som politisk kulturskuleeigar, men 26. august 2026 er det 2 som har han. Lat nokon gå ut av plassen.",
        "At most 1 person may hold the seat of political school owner, but 2 do so on 26 August 2026. Let somebody leave it.",
      ],
    ],
    [
      "empty where it may be",
      said("group.owner.political", fullButForPolitical(), roundWithSeat("owner-political", { min: 0 })),
      [
        "Ingen er politisk kulturskoleeier i kommunegruppa 26. august 2026, og denne runden krever det ikke.",
        "Ingen er politisk kulturskuleeigar i kommunegruppa 26. august 2026, og denne runden krev det ikkje.",
        "The municipal group has no political school owner on 26 August 2026, and this round does not require one.",
      ],
    ],
    [
      "not asked for",
      said("group.owner.political", fullGroup, roundWithoutSeat("owner-political")),
      [
        "Denne runden ber ikke om politisk kulturskoleeier i kommunegruppa.",
        "Denne runden bed ikkje om politisk kulturskuleeigar i kommunegruppa.",
        "This round asks for no political school owner in the municipal group.",
      ],
    ],
  ])("%s", (_case, sentences, expected) => {
    expect(sentences).toEqual(expected);
  });
});

describe("a double seat, in words", () => {
  it.each<[string, MunicipalGroupInput, string]>([
    ["not needed", fullGroup, "Nobody has to fill two seats of the municipal group."],
    [
      "allowed",
      groupOf(["owner-administrative", "principal"]),
      "One person is both administrative school owner and principal on 26 August 2026. This round allows it.",
    ],
    [
      "not allowed",
      groupOf(["owner-administrative", "owner-political"]),
      "One person is both political school owner and administrative school owner on 26 August 2026. The two seats must be held by different people. Let each seat have a person of its own.",
    ],
  ])("%s", (_case, group, english) => {
    expect(said("group.combinations", group)[2]).toBe(english);
  });
});
