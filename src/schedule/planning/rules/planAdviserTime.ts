import { met, notApplicable, rule, unmet } from "../../../assessment/index.js";
import { sayDate } from "../../../language/index.js";
import type { Locale } from "../../../language/index.js";
import type { Round } from "../../../round/index.js";
import type { CivilDate } from "../../../time/index.js";
import type { AdviserQuestion, MunicipalOutcome } from "../adviser/question.js";

/** Does every one of an adviser's municipalities get its guidance meetings, and is the adviser never in two places? */
export const planAdviserTime = rule({
  id: "schedule.plan.adviser",
  force: "must",
  terms: ({ guidance }: Round) => [guidance],
  assess: ({ municipalities }: AdviserQuestion) =>
    municipalities.length === 0 ? [notApplicable("no-municipalities", { path: ["municipalities"] })] : municipalities.flatMap((each) => [...(each.owed === 0 ? [] : [outcomeOf(each)]), ...clashesOf(each)]),
  texts: {
    nb: {
      "no-municipalities": "Veilederen har ingen kommuner.",
      "all-placed": "Kommunen får alle veiledningsmøtene sine, og veilederen er bare ett sted om gangen.",
      "own-wishes-in-the-way": (it) => `${lack.nb(it)}. Det er ønskene og tidene veilederen kan som ikke gir plass, ikke de andre kommunene. Tilby flere dager.`,
      "adviser-in-demand": (it) => `${lack.nb(it)}. Veilederen er i andre kommuner de dagene som ellers passer. Tilby flere dager, eller la veilederen gjøre det.`,
      "agreed-at-once": ({ received }) => `Veilederen rekker ikke to møter som er avtalt i hver sin kommune ${sayDate(received.date, "nb")}. Flytt ett av dem.`,
    },
    nn: {
      "no-municipalities": "Rettleiaren har ingen kommunar.",
      "all-placed": "Kommunen får alle rettleiingsmøta sine, og rettleiaren er berre éin stad om gongen.",
      "own-wishes-in-the-way": (it) => `${lack.nn(it)}. Det er ønska og tidene rettleiaren kan som ikkje gir plass, ikkje dei andre kommunane. Tilby fleire dagar.`,
      "adviser-in-demand": (it) => `${lack.nn(it)}. Rettleiaren er i andre kommunar dei dagane som elles passar. Tilby fleire dagar, eller la rettleiaren gjere det.`,
      "agreed-at-once": ({ received }) => `Rettleiaren rekk ikkje to møte som er avtalte i kvar sin kommune ${sayDate(received.date, "nn")}. Flytt eitt av dei.`,
    },
    en: {
      "no-municipalities": "The adviser has no municipalities.",
      "all-placed": "The municipality gets all of its guidance meetings, and the adviser is in one place at a time.",
      "own-wishes-in-the-way": (it) => `${lack.en(it)}. It is the wishes and the hours of the adviser that leave no room, not the other municipalities. Offer more days.`,
      "adviser-in-demand": (it) => `${lack.en(it)}. The adviser is in other municipalities on the days that would otherwise do. Offer more days, or have the adviser do so.`,
      "agreed-at-once": ({ received }) => `The adviser cannot be at two meetings that were agreed in two municipalities on ${sayDate(received.date, "en")}. Move one of them.`,
    },
  },
});

interface Lack {
  readonly expected: number;
  readonly received: { readonly placed: number };
}

const lack: Readonly<Record<Locale, (lack: Lack) => string>> = {
  nb: (it) => `Kommunen får ${String(it.received.placed)} av ${String(it.expected)} veiledningsmøter`,
  nn: (it) => `Kommunen får ${String(it.received.placed)} av ${String(it.expected)} rettleiingsmøte`,
  en: (it) => `The municipality gets ${String(it.received.placed)} of ${String(it.expected)} guidance meetings`,
};

function outcomeOf({ id, index, owed, placed, couldHave }: MunicipalOutcome) {
  const details = { expected: owed, received: { municipality: id, placed, couldHave }, path: ["municipalities", index] };
  if (placed >= owed) return met("all-placed", details);
  const repair = { action: "offer-more-dates", municipality: id, missing: owed - placed };
  return couldHave > placed ? unmet("adviser-in-demand", { ...details, repair }) : unmet("own-wishes-in-the-way", { ...details, repair });
}

function clashesOf({ id, index, agreedAtOnce }: MunicipalOutcome) {
  return agreedAtOnce.map(({ date, meeting, other }: { date: CivilDate; meeting: number; other: string }) =>
    unmet("agreed-at-once", {
      received: { date, municipality: id, other },
      path: ["municipalities", index, "wishes", "agreed", meeting],
      repair: { action: "move-guidance-meeting", municipality: id, date },
    }),
  );
}
