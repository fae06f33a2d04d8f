import { describe, expect, it } from "vitest";
import { explainer } from "../../src/assessment/index.js";
import { locales } from "../../src/language/index.js";
import { assessRound, roundRules, type RoundFinding } from "../../src/round/index.js";
import { round2026 } from "../../src/rounds/index.js";
import { gatheringsAnd, gatheringsWithout, places, roundWith, type Changes } from "./roundWith.js";

const explain = explainer(roundRules);

function findingOf(changes: Changes, rule: string, code: string): RoundFinding {
  const finding = assessRound(roundWith(changes)).findings.find((each) => each.rule === rule && each.code === code);
  if (finding === undefined) throw new Error(`${rule} does not answer ${code}`);
  return finding;
}

/** Each row: rule and code, the changes that bring it about, and what it says in bokmål, nynorsk and English. */
const unmet: [rule: string, code: string, Changes, nb: string, nn: string, en: string][] = [
  [
    "round.semesters.count",
    "another-number",
    { "offer.semesters.count": 4 },
    "Utlysningen sier 4 semestre, men runden har 3. Rett antallet eller semestrene.",
    "Utlysinga seier 4 semester, men runden har 3. Rett talet eller semestera.",
    "The call says 4 semesters, but the round has 3. Correct the number or the semesters.",
  ],
  [
    "round.semesters.tile",
    "semesters-do-not-tile",
    { "semesters.1.from": "2027-01-02" },
    "Semestrene skal følge på hverandre gjennom hele programperioden: her skulle det stått 1. januar 2027, ikke 2. januar 2027.",
    "Semestera skal følgje på kvarandre gjennom heile programperioden: her skulle det stått 1. januar 2027, ikkje 2. januar 2027.",
    "The semesters must follow one another through the whole program period: this should be 1 January 2027, not 2 January 2027.",
  ],
  [
    "round.gatherings.semester",
    "outside-semester",
    { "gatherings.6.date": "2027-07-30" },
    "30. juli 2027 ligger ikke i semesteret høsten 2027. Rett datoen eller semesteret.",
    "30. juli 2027 ligg ikkje i semesteret hausten 2027. Rett datoen eller semesteret.",
    "30 July 2027 does not lie in autumn 2027. Correct the date or the semester.",
  ],
  [
    "round.gatherings.semester",
    "no-such-semester",
    { "gatherings.6.semester": "spring-2028" },
    "Runden har ikke noe semester som heter våren 2028. Rett semesteret.",
    "Runden har ikkje noko semester som heiter våren 2028. Rett semesteret.",
    "The round has no semester called spring 2028. Correct the semester.",
  ],
  [
    "round.gatherings.weekday",
    "weekday-wrong",
    { "gatherings.0.weekday": "friday" },
    "26. august 2026 er en onsdag, men en annen ukedag er oppgitt. Rett datoen eller ukedagen.",
    "26. august 2026 er ein onsdag, men ein annan vekedag er oppgitt. Rett datoen eller vekedagen.",
    "26 August 2026 is a Wednesday, but another weekday is stated. Correct the date or the weekday.",
  ],
  [
    "round.learning-conferences.per-semester",
    "not-as-many-as-owed",
    { "offer.kickOff.countsAsLearningConference": true },
    "Samlinger av typen læringskonferanse høsten 2026: 2, men utlysningen sier 1. Rett samlingene.",
    "Samlingar av typen læringskonferanse hausten 2026: 2, men utlysinga seier 1. Rett samlingane.",
    "Gatherings of the kind learning conference in autumn 2026: 2, but the call says 1. Correct the gatherings.",
  ],
  [
    "round.leader-gatherings.per-semester",
    "not-as-many-as-owed",
    { gatherings: gatheringsWithout(places.leadersSpring) },
    "Samlinger av typen ledersamling våren 2027: 0, men utlysningen sier 1. Rett samlingene.",
    "Samlingar av typen leiarsamling våren 2027: 0, men utlysinga seier 1. Rett samlingane.",
    "Gatherings of the kind leader gathering in spring 2027: 0, but the call says 1. Correct the gatherings.",
  ],
  [
    "round.kick-off.first",
    "kick-off-not-first",
    { "gatherings.0.date": "2026-09-26" },
    "KickOff skal starte programmet, men står 26. september 2026, og en annen samling 25. september 2026. Flytt en av dem.",
    "KickOff skal starte programmet, men står 26. september 2026, og ei anna samling 25. september 2026. Flytt ei av dei.",
    "The KickOff is to start the program, but it is on 26 September 2026 and another gathering on 25 September 2026. Move one of them.",
  ],
  [
    "round.kick-off.first",
    "no-kick-off",
    { gatherings: gatheringsWithout(places.kickOff) },
    "Runden mangler KickOff, som starter programmet. Legg den til.",
    "Runden manglar KickOff, som startar programmet. Legg han til.",
    "The round lacks the KickOff that starts the program. Add it.",
  ],
  [
    "round.kick-off.first",
    "several-kick-offs",
    { gatherings: gatheringsAnd(places.kickOff, { id: "kick-off.second" }) },
    "Runden har mer enn én KickOff. Behold den ene.",
    "Runden har meir enn éin KickOff. Behald den eine.",
    "The round has more than one KickOff. Keep one.",
  ],
  [
    "round.application.order",
    "out-of-order",
    { "application.deadline.graceDays": 18 },
    "Rekkefølgen er feil: søknadsfristen (1. mai 2026) skal komme før svarbrevene (30. april 2026). Rett en av datoene.",
    "Rekkjefølgja er feil: søknadsfristen (1. mai 2026) skal kome før svarbreva (30. april 2026). Rett ein av datoane.",
    "The order is wrong: the application deadline (1 May 2026) must come before the reply letters (30 April 2026). Correct one of the dates.",
  ],
  [
    "round.gatherings.holidays",
    "public-holiday",
    { "gatherings.3.date": "2027-05-17" },
    "17. mai 2027 er en helligdag. Velg en annen dag.",
    "17. mai 2027 er ein heilagdag. Vel ein annan dag.",
    "17 May 2027 is a public holiday. Choose another day.",
  ],
  [
    "round.gatherings.apart",
    "at-the-same-time",
    { "gatherings.3.date": "2027-03-17" },
    "To samlinger holdes samtidig 17. mars 2027. Flytt en av dem.",
    "To samlingar blir haldne samtidig 17. mars 2027. Flytt ei av dei.",
    "Two gatherings are held at the same time on 17 March 2027. Move one of them.",
  ],
];

describe("what is wrong with a round is said with what would mend it", () => {
  it.each(unmet)("%s: %s", (rule, code, changes, nb, nn, en) => {
    const finding = findingOf(changes, rule, code);
    expect(finding.outcome).toBe("unmet");
    expect(locales.map((locale) => explain(finding, locale))).toEqual([nb, nn, en]);
    expect(explain(JSON.parse(JSON.stringify(finding)) as RoundFinding, "nb")).toBe(nb);
  });
});

/** One finding for each code that the round of the call gives. */
const met = [...new Map(assessRound(round2026).findings.map((finding) => [`${finding.rule}: ${finding.code}`, finding])).values()];

describe.each(locales)("what is right with a round is said in whole sentences, in %s", (locale) => {
  it.each(met)("$rule: $code", (finding) => {
    expect(explain(finding, locale)).toMatch(/^[\p{Lu}\d].*[\p{L}\d)]\.$/u);
    expect(explain(finding, locale)).not.toMatch(/undefined|null|NaN|\[object|\d{4}-\d{2}|autumn-|spring-|-gathering|-conference/);
  });
});

describe("every text of the rules for rounds", () => {
  it("is tried above", () => {
    const tried = [...unmet.map(([rule, code]) => `${rule}: ${code}`), ...met.map(({ rule, code }) => `${rule}: ${code}`)];
    const written = roundRules.flatMap(({ id, texts }) => Object.keys(texts.nb).map((code) => `${id}: ${code}`));
    expect(new Set(tried)).toEqual(new Set(written));
  });
});
