import { describe, expect, it } from "vitest";
import {
  keyDates,
  lifeCycleStateSchema,
  locales,
  newLifeCycle,
  round2026,
  sayKeyDate,
  sayLifeCycleRefusal,
  sayState,
  transition,
  type CivilDate,
  type KeyDate,
  type KeyDateId,
  type LifeCycle,
  type LifeCycleEvent,
  type LifeCycleRefusal,
} from "../../src/index.js";
import { lifeCycleEventTypeSchema } from "../../src/application/lifeCycle/vocabulary.js";
import { looksLikeBokmal } from "../language/bokmal.js";
import { lifeCycleOf, storyUntil, wayTo, wholeStory } from "./lifeCycles.js";

function keyDate(id: KeyDateId, lifeCycle: LifeCycle, on: CivilDate): KeyDate {
  const found = keyDates(round2026, lifeCycle, { on }).find((each) => each.id === id);
  if (found === undefined) throw new Error(`No key date ${id}`);
  return found;
}

function refusalOf(lifeCycle: LifeCycle, event: LifeCycleEvent): LifeCycleRefusal {
  const step = transition(lifeCycle, event);
  if (step.outcome === "moved") throw new Error("The event fits");
  return step.refusal;
}

describe("a state", () => {
  it.each(locales)("has a name of its own in %s, which stands as a label", (locale) => {
    const names = lifeCycleStateSchema.options.map((state) => sayState(state, locale));
    expect(new Set(names).size).toBe(9);
    for (const name of names) expect(name).toMatch(/^\p{Ll}[\p{L} ]+\p{L}$/u);
  });

  it.each([
    ["submitted", "levert", "levert", "submitted"],
    ["accepted", "innvilget", "innvilga", "accepted"],
    ["adviser-assigned", "veileder oppnevnt", "rettleiar oppnemnd", "adviser assigned"],
    ["contacted", "kontaktet av veileder", "kontakta av rettleiar", "contacted by adviser"],
    ["withdrawn", "trukket", "trekt", "withdrawn"],
  ] as const)("%s is %s, %s and %s", (state, ...expected) => {
    expect(locales.map((locale) => sayState(state, locale))).toEqual(expected);
  });
});

describe("a refusal is said in full", () => {
  it.each<[string, LifeCycleRefusal, string, string, string]>([
    [
      "of what does not fit a draft",
      refusalOf(newLifeCycle, { type: "completed", date: "2027-12-31" }),
      "Det kan ikke registreres at kommunen fullførte programmet, for søknaden har statusen «utkast». Nå kan dette registreres: at søknaden ble levert.",
      "Det kan ikkje registrerast at kommunen fullførte programmet, for søknaden har statusen «utkast». No kan dette registrerast: at søknaden blei levert.",
      "It cannot be recorded that the municipality completed the program, for the application has the status “draft”. Now this can be recorded: that the application was submitted.",
    ],
    [
      "of what does not fit what is submitted",
      refusalOf(storyUntil("submitted"), { type: "contacted", date: "2026-05-20" }),
      "Det kan ikke registreres at veilederen kontaktet kommunen, for søknaden har statusen «levert». Fra og med 10. april 2026 kan ett av dette registreres: at søknaden ble innvilget, at søknaden ble avslått eller at kommunen trakk seg.",
      "Det kan ikkje registrerast at rettleiaren kontakta kommunen, for søknaden har statusen «levert». Frå og med 10. april 2026 kan eitt av dette registrerast: at søknaden blei innvilga, at søknaden blei avslått eller at kommunen trekte seg.",
      "It cannot be recorded that the adviser contacted the municipality, for the application has the status “submitted”. From 10 April 2026 on, one of these can be recorded: that the application was accepted, that the application was declined or that the municipality withdrew.",
    ],
    [
      "of what comes after the end",
      refusalOf(lifeCycleOf(wayTo.declined), { type: "accepted", date: "2026-05-04" }),
      "Det kan ikke registreres at søknaden ble innvilget, for søknaden har statusen «avslått». Den statusen er endelig, så ingenting mer kan registreres.",
      "Det kan ikkje registrerast at søknaden blei innvilga, for søknaden har statusen «avslått». Den statusen er endeleg, så ingenting meir kan registrerast.",
      "It cannot be recorded that the application was accepted, for the application has the status “declined”. That status is final, so nothing more can be recorded.",
    ],
    [
      "of what is dated too early",
      refusalOf(storyUntil("contacted"), { type: "started", date: "2026-05-19" }),
      "Det kan ikke registreres at programmet startet for kommunen 19. mai 2026, for den siste hendelsen som er registrert, er datert 20. mai 2026. Fra og med 20. mai 2026 kan ett av dette registreres: at programmet startet for kommunen eller at kommunen trakk seg.",
      "Det kan ikkje registrerast at programmet starta for kommunen 19. mai 2026, for den siste hendinga som er registrert, er datert 20. mai 2026. Frå og med 20. mai 2026 kan eitt av dette registrerast: at programmet starta for kommunen eller at kommunen trekte seg.",
      "It cannot be recorded that the program started for the municipality on 19 May 2026, for the last event on record is dated 20 May 2026. From 20 May 2026 on, one of these can be recorded: that the program started for the municipality or that the municipality withdrew.",
    ],
  ])("%s", (_what, refusal, ...sentences) => {
    expect(locales.map((locale) => sayLifeCycleRefusal(refusal, locale))).toEqual(sentences);
  });

  it("also when it comes back from JSON", () => {
    const refusal = refusalOf(newLifeCycle, { type: "accepted", date: "2026-04-30" });
    expect(sayLifeCycleRefusal(JSON.parse(JSON.stringify(refusal)) as LifeCycleRefusal, "nb")).toBe(sayLifeCycleRefusal(refusal, "nb"));
  });
});

describe("a key date is said in full", () => {
  it.each<[string, KeyDate, string, string, string]>([
    [
      "before its time",
      keyDate("start", storyUntil("contacted"), "2026-08-25"),
      "Arrangøren skal starte programmet for kommunen med KickOff 26. august 2026. Det er ikke tid for det ennå.",
      "Arrangøren skal starte programmet for kommunen med KickOff 26. august 2026. Det er ikkje tid for det enno.",
      "The organiser is to start the program for the municipality with the KickOff on 26 August 2026. It is not time for that yet.",
    ],
    [
      "in its time",
      keyDate("submission", newLifeCycle, "2026-04-13"),
      "Kommunen skal levere søknaden i perioden fra og med 19. mars 2026 til og med 13. april 2026. Nå er det tid for det.",
      "Kommunen skal levere søknaden i perioden frå og med 19. mars 2026 til og med 13. april 2026. No er det tid for det.",
      "The municipality is to submit the application between 19 March 2026 and 13 April 2026, both days included. It is time for that now.",
    ],
    [
      "in its time, while it waits for another",
      keyDate("adviser-contact", storyUntil("submitted"), "2026-05-01"),
      "Arrangøren skal sørge for at veilederen kontakter kommunen i perioden fra og med 1. mai 2026 til og med 30. juni 2026. Nå er det tid for det. Arrangøren må sende svarbrevet først.",
      "Arrangøren skal sørgje for at rettleiaren kontaktar kommunen i perioden frå og med 1. mai 2026 til og med 30. juni 2026. No er det tid for det. Arrangøren må sende svarbrevet først.",
      "The organiser is to have the adviser contact the municipality between 1 May 2026 and 30 June 2026, both days included. It is time for that now. The organiser must send the reply letter first.",
    ],
    [
      "after its time, of what others are to do",
      keyDate("adviser-contact", storyUntil("adviser-assigned"), "2026-07-01"),
      "Arrangøren skulle sørge for at veilederen kontaktet kommunen i perioden fra og med 1. mai 2026 til og med 30. juni 2026. Det er ikke gjort, og fristen er ute.",
      "Arrangøren skulle sørgje for at rettleiaren kontakta kommunen i perioden frå og med 1. mai 2026 til og med 30. juni 2026. Det er ikkje gjort, og fristen er ute.",
      "The organiser was to have the adviser contact the municipality between 1 May 2026 and 30 June 2026, both days included. It has not been done, and the time for it has passed.",
    ],
    [
      "while another waits for it",
      keyDate("start", storyUntil("adviser-assigned"), "2026-08-26"),
      "Arrangøren skal starte programmet for kommunen med KickOff 26. august 2026. Nå er det tid for det. Arrangøren må sørge for at veilederen kontakter kommunen først.",
      "Arrangøren skal starte programmet for kommunen med KickOff 26. august 2026. No er det tid for det. Arrangøren må sørgje for at rettleiaren kontaktar kommunen først.",
      "The organiser is to start the program for the municipality with the KickOff on 26 August 2026. It is time for that now. The organiser must have the adviser contact the municipality first.",
    ],
    [
      "after its time",
      keyDate("reply-letters", storyUntil("submitted"), "2026-05-01"),
      "Arrangøren skulle sende svarbrevet 30. april 2026. Det er ikke gjort, og fristen er ute.",
      "Arrangøren skulle sende svarbrevet 30. april 2026. Det er ikkje gjort, og fristen er ute.",
      "The organiser was to send the reply letter on 30 April 2026. It has not been done, and the time for it has passed.",
    ],
    [
      "after its time, while it waits for another",
      keyDate("reply-letters", newLifeCycle, "2026-05-01"),
      "Arrangøren skulle sende svarbrevet 30. april 2026. Det er ikke gjort, og fristen er ute. Kommunen må levere søknaden først.",
      "Arrangøren skulle sende svarbrevet 30. april 2026. Det er ikkje gjort, og fristen er ute. Kommunen må levere søknaden først.",
      "The organiser was to send the reply letter on 30 April 2026. It has not been done, and the time for it has passed. The municipality must submit the application first.",
    ],
    [
      "once it is done",
      keyDate("completion", lifeCycleOf(wholeStory), "2027-12-31"),
      "Kommunen skulle fullføre programmet ved utgangen av programperioden 31. desember 2027. Det ble gjort 31. desember 2027.",
      "Kommunen skulle fullføre programmet ved utgangen av programperioden 31. desember 2027. Det blei gjort 31. desember 2027.",
      "The municipality was to complete the program at the end of the program period on 31 December 2027. It was done on 31 December 2027.",
    ],
    [
      "once it is done too late",
      keyDate("reply-letters", storyUntil("accepted", { accepted: "2026-05-04" }), "2026-05-04"),
      "Arrangøren skulle sende svarbrevet 30. april 2026. Det ble gjort 4. mai 2026, etter at fristen var ute.",
      "Arrangøren skulle sende svarbrevet 30. april 2026. Det blei gjort 4. mai 2026, etter at fristen var ute.",
      "The organiser was to send the reply letter on 30 April 2026. It was done on 4 May 2026, after the time for it had passed.",
    ],
    [
      "once the application is declined",
      keyDate("start", lifeCycleOf(wayTo.declined), "2026-05-04"),
      "Arrangøren skulle starte programmet for kommunen med KickOff 26. august 2026. Det er ikke aktuelt lenger, for søknaden ble avslått.",
      "Arrangøren skulle starte programmet for kommunen med KickOff 26. august 2026. Det er ikkje aktuelt lenger, for søknaden blei avslått.",
      "The organiser was to start the program for the municipality with the KickOff on 26 August 2026. It no longer applies, for the application was declined.",
    ],
    [
      "once the municipality has withdrawn",
      keyDate("completion", lifeCycleOf(wayTo.withdrawn), "2026-05-04"),
      "Kommunen skulle fullføre programmet ved utgangen av programperioden 31. desember 2027. Det er ikke aktuelt lenger, for kommunen trakk seg.",
      "Kommunen skulle fullføre programmet ved utgangen av programperioden 31. desember 2027. Det er ikkje aktuelt lenger, for kommunen trekte seg.",
      "The municipality was to complete the program at the end of the program period on 31 December 2027. It no longer applies, for the municipality withdrew.",
    ],
  ])("%s", (_when, stands, ...sentences) => {
    expect(locales.map((locale) => sayKeyDate(stands, locale))).toEqual(sentences);
  });

  it("names no KickOff where the round has none", () => {
    const start = keyDate("start", newLifeCycle, "2026-08-26");
    expect(sayKeyDate({ ...start, gathering: null }, "nb")).not.toContain("KickOff");
  });
});

describe("everything that is said", () => {
  const dates = ["2026-03-01", "2026-04-30", "2026-05-10", "2026-07-01", "2026-08-27", "2028-01-01"] as const;
  const refusals = Object.values(wayTo).flatMap((events) =>
    lifeCycleEventTypeSchema.options.flatMap((type) => {
      const step = transition(lifeCycleOf(events), { type, date: "2026-01-01" });
      return step.outcome === "refused" ? [step.refusal] : [];
    }),
  );
  const stands = Object.values(wayTo).flatMap((events) => dates.flatMap((on) => keyDates(round2026, lifeCycleOf(events), { on })));
  const saidIn = (locale: (typeof locales)[number]) => [
    ...refusals.map((refusal) => sayLifeCycleRefusal(refusal, locale)),
    ...stands.map((each) => sayKeyDate(each, locale)),
  ];

  it.each(locales)("is full sentences without codes in %s", (locale) => {
    for (const text of saidIn(locale)) {
      expect(text).toMatch(/^\p{Lu}[^"']*\.$/u);
      expect(text).not.toMatch(/\b(?:undefined|null|NaN)\b|[a-z]-[a-z]|\b[DM]\d|\d{4}-\d{2}|\.\.| {2}/);
    }
  });

  it("has no bokmål in nynorsk, and no Norwegian letters in English", () => {
    const states = lifeCycleStateSchema.options.map((state) => sayState(state, "nn"));
    expect([...saidIn("nn"), ...states].filter(looksLikeBokmal)).toEqual([]);
    expect(saidIn("en").filter((text) => /[æøå]/iu.test(text))).toEqual([]);
  });
});
