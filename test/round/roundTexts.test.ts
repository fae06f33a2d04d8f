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
    "round.semesters.count",
    "another-number",
    { "offer.semesters.count": 1 },
    "Utlysningen sier 1 semester, men runden har 3. Rett antallet eller semestrene.",
    "Utlysinga seier 1 semester, men runden har 3. Rett talet eller semestera.",
    "The call says 1 semester, but the round has 3. Correct the number or the semesters.",
  ],
  [
    "round.semesters.tile",
    "semesters-do-not-tile",
    { "semesters.1.from": "2027-01-02" },
    "Semestrene skal følge på hverandre gjennom hele programperioden. En av datoene skulle ha vært 1. januar 2027, ikke 2. januar 2027.",
    "Semestera skal følgje på kvarandre gjennom heile programperioden. Ein av datoane skulle ha vore 1. januar 2027, ikkje 2. januar 2027.",
    "The semesters must follow one another through the whole program period. One of the dates should be 1 January 2027, not 2 January 2027.",
  ],
  [
    "round.gatherings.semester",
    "outside-semester",
    { "gatherings.6.date": "2027-07-30" },
    "Samlingen 30. juli 2027 ligger ikke i semesteret høsten 2027. Rett datoen eller semesteret.",
    "Samlinga 30. juli 2027 ligg ikkje i semesteret hausten 2027. Rett datoen eller semesteret.",
    "The gathering on 30 July 2027 does not lie in autumn 2027. Correct the date or the semester.",
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
    "26. august 2026 er en onsdag, men fredag er oppgitt. Rett datoen eller ukedagen.",
    "26. august 2026 er ein onsdag, men fredag er oppgitt. Rett datoen eller vekedagen.",
    "26 August 2026 is a Wednesday, but Friday is stated. Correct the date or the weekday.",
  ],
  [
    "round.gatherings.weekday",
    "weekday-wrong",
    { "gatherings.1.weekday": "monday" },
    "25. september 2026 er en fredag, men mandag er oppgitt. Rett datoen eller ukedagen.",
    "25. september 2026 er ein fredag, men måndag er oppgitt. Rett datoen eller vekedagen.",
    "25 September 2026 is a Friday, but Monday is stated. Correct the date or the weekday.",
  ],
  [
    "round.gatherings.weekday",
    "weekday-wrong",
    { "gatherings.0.weekday": "sunday" },
    "26. august 2026 er en onsdag, men søndag er oppgitt. Rett datoen eller ukedagen.",
    "26. august 2026 er ein onsdag, men søndag er oppgitt. Rett datoen eller vekedagen.",
    "26 August 2026 is a Wednesday, but Sunday is stated. Correct the date or the weekday.",
  ],
  [
    "round.learning-conferences.per-semester",
    "not-as-many-as-owed",
    { "offer.kickOff.countsAsLearningConference": true },
    "Runden har 2 læringskonferanser høsten 2026, men utlysningen sier 1. Rett samlingene.",
    "Runden har 2 læringskonferansar hausten 2026, men utlysinga seier 1. Rett samlingane.",
    "The round has 2 learning conferences in autumn 2026, but the call says 1. Correct the gatherings.",
  ],
  [
    "round.leader-gatherings.per-semester",
    "not-as-many-as-owed",
    { gatherings: gatheringsWithout(places.leadersSpring) },
    "Runden har 0 ledersamlinger våren 2027, men utlysningen sier 1. Rett samlingene.",
    "Runden har 0 leiarsamlingar våren 2027, men utlysinga seier 1. Rett samlingane.",
    "The round has 0 leader gatherings in spring 2027, but the call says 1. Correct the gatherings.",
  ],
  [
    "round.leader-gatherings.per-semester",
    "not-as-many-as-owed",
    { "offer.leaderGatherings.perSemester": 2 },
    "Runden har 1 ledersamling høsten 2026, men utlysningen sier 2. Rett samlingene.",
    "Runden har 1 leiarsamling hausten 2026, men utlysinga seier 2. Rett samlingane.",
    "The round has 1 leader gathering in autumn 2026, but the call says 2. Correct the gatherings.",
  ],
  [
    "round.kick-off.first",
    "kick-off-not-first",
    { "gatherings.0.date": "2026-09-26" },
    "KickOff skal starte programmet, men er satt til 26. september 2026, mens en annen samling er satt til 25. september 2026. Flytt en av dem.",
    "KickOff skal starte programmet, men er sett til 26. september 2026, medan ei anna samling er sett til 25. september 2026. Flytt ei av dei.",
    "The KickOff is to start the program, but it is set for 26 September 2026, and another gathering for 25 September 2026. Move one of them.",
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
    "round.application.order",
    "out-of-order",
    { "application.adviserContact.to": "2026-08-02" },
    "Rekkefølgen er feil: kontakten med veilederen (1. august 2026) skal komme før programperioden (1. august 2026). Rett en av datoene.",
    "Rekkjefølgja er feil: kontakten med rettleiaren (1. august 2026) skal kome før programperioden (1. august 2026). Rett ein av datoane.",
    "The order is wrong: the contact with the adviser (1 August 2026) must come before the program period (1 August 2026). Correct one of the dates.",
  ],
  [
    "round.gatherings.holidays",
    "public-holiday",
    { "gatherings.3.date": "2027-05-17" },
    "17. mai 2027 er en offentlig fridag. Velg en annen dag.",
    "17. mai 2027 er ein offentleg fridag. Vel ein annan dag.",
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

/** Each row: the first answer of a rule that has nothing against the round, where its words depend on a number or name a day. */
const said: [rule: string, code: string, Changes, nb: string, nn: string, en: string][] = [
  [
    "round.semesters.count",
    "as-many-as-stated",
    {},
    "Programmet går over 3 semestre, slik utlysningen sier.",
    "Programmet går over 3 semester, slik utlysinga seier.",
    "The program runs over 3 semesters, as the call says.",
  ],
  [
    "round.semesters.count",
    "as-many-as-stated",
    { "offer.semesters.count": 1, semesters: round2026.semesters.slice(0, 1) },
    "Programmet går over 1 semester, slik utlysningen sier.",
    "Programmet går over 1 semester, slik utlysinga seier.",
    "The program runs over 1 semester, as the call says.",
  ],
  [
    "round.learning-conferences.per-semester",
    "as-many-as-owed",
    {},
    "Runden har 1 læringskonferanse høsten 2026, slik utlysningen sier.",
    "Runden har 1 læringskonferanse hausten 2026, slik utlysinga seier.",
    "The round has 1 learning conference in autumn 2026, as the call says.",
  ],
  [
    "round.learning-conferences.per-semester",
    "as-many-as-owed",
    { "offer.kickOff.countsAsLearningConference": true, "offer.learningConferences.perSemester": 2 },
    "Runden har 2 læringskonferanser høsten 2026, slik utlysningen sier.",
    "Runden har 2 læringskonferansar hausten 2026, slik utlysinga seier.",
    "The round has 2 learning conferences in autumn 2026, as the call says.",
  ],
  [
    "round.leader-gatherings.per-semester",
    "as-many-as-owed",
    { gatherings: gatheringsWithout(places.leaders2026), "offer.leaderGatherings.perSemester": 0 },
    "Runden har 0 ledersamlinger høsten 2026, slik utlysningen sier.",
    "Runden har 0 leiarsamlingar hausten 2026, slik utlysinga seier.",
    "The round has 0 leader gatherings in autumn 2026, as the call says.",
  ],
  [
    "round.gatherings.semester",
    "inside-semester",
    {},
    "Samlingen 26. august 2026 ligger i semesteret høsten 2026.",
    "Samlinga 26. august 2026 ligg i semesteret hausten 2026.",
    "The gathering on 26 August 2026 lies in autumn 2026.",
  ],
  [
    "round.gatherings.holidays",
    "not-a-holiday",
    {},
    "26. august 2026 er ikke en offentlig fridag.",
    "26. august 2026 er ikkje ein offentleg fridag.",
    "26 August 2026 is not a public holiday.",
  ],
];

describe("what is right with a round is said as people say it", () => {
  it.each(said)("%s: %s", (rule, code, changes, nb, nn, en) => {
    const finding = findingOf(changes, rule, code);
    expect(finding.outcome).toBe("met");
    expect(locales.map((locale) => explain(finding, locale))).toEqual([nb, nn, en]);
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
