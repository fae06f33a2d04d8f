import { met, rule, unmet } from "../../../assessment/index.js";
import { sayList, type Locale } from "../../../language/index.js";
import type { Round } from "../../../round/index.js";
import { totalOf, type TotalCount } from "../counts.js";
import type { PlanQuestion, WishesInTheWay } from "../question.js";
import { sayWish } from "../wishTexts.js";
import type { GuidanceWish } from "../slot.js";

/** Which wishes stand in the way of the guidance meetings that got no date? A wish never excludes anybody. */
export const planWishes = rule({
  id: "schedule.plan.wishes",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance],
  assess: (question: PlanQuestion) => wishAnswers(question),
  texts: {
    nb: {
      "room-for-all": "Ønskene gir plass til alle veiledningsmøtene.",
      "wishes-in-the-way": (it) => `${room.nb(it)}. Alle får plass om dette endres: ${wishes(it, "nb")}.`,
      "more-than-wishes-in-the-way": (it) => `${room.nb(it)}. Det blir plass til ${reached(it)} om dette endres: ${wishes(it, "nb")}. Tilby flere dager i tillegg.`,
      "too-few-days": (it) => `${room.nb(it)}. Tilby flere dager.`,
    },
    nn: {
      "room-for-all": "Ønska gir plass til alle rettleiingsmøta.",
      "wishes-in-the-way": (it) => `${room.nn(it)}. Alle får plass om dette blir endra: ${wishes(it, "nn")}.`,
      "more-than-wishes-in-the-way": (it) => `${room.nn(it)}. Det blir plass til ${reached(it)} om dette blir endra: ${wishes(it, "nn")}. Tilby fleire dagar i tillegg.`,
      "too-few-days": (it) => `${room.nn(it)}. Tilby fleire dagar.`,
    },
    en: {
      "room-for-all": "The wishes leave room for all guidance meetings.",
      "wishes-in-the-way": (it) => `${room.en(it)}. All of them fit if this is changed: ${wishes(it, "en")}.`,
      "more-than-wishes-in-the-way": (it) => `${room.en(it)}. There is room for ${reached(it)} if this is changed: ${wishes(it, "en")}. Offer more days as well.`,
      "too-few-days": (it) => `${room.en(it)}. Offer more days.`,
    },
  },
});

interface Room {
  /** How many meetings there are to be. */
  readonly expected: number;
  readonly received: { readonly placed: number };
}

interface Hindered extends Room {
  readonly received: { readonly placed: number; readonly reached: number; readonly wishes: readonly GuidanceWish[] };
}

function wishAnswers({ semesters, inTheWay }: PlanQuestion) {
  const total = totalOf(semesters);
  const { owed: expected, dated: placed } = total;
  if (expected === 0) return [];
  if (placed === expected) return [met("room-for-all", { expected, received: { placed }, path: ["available"] })];
  return inTheWay.length === 0 ? [tooFewDays(total)] : inTheWay.map((each) => hindered(total, each));
}

function tooFewDays({ owed: expected, dated: placed }: TotalCount) {
  return unmet("too-few-days", { expected, received: { placed }, path: ["available"], repair: { action: "offer-more-dates", missing: expected - placed } });
}

function hindered({ owed: expected, dated: placed }: TotalCount, { wishes, more }: WishesInTheWay) {
  const told = wishes.map((wish) => ({ ...wish }));
  const [first] = told;
  const received = { placed, reached: placed + more, wishes: told };
  const details = { expected, received, path: first?.path ?? [], repair: { action: "change-wishes", wishes: told } };
  return placed + more === expected ? unmet("wishes-in-the-way", details) : unmet("more-than-wishes-in-the-way", details);
}

const room: Readonly<Record<Locale, (room: Room) => string>> = {
  nb: (it) => `Ønskene gir plass til ${String(it.received.placed)} av ${String(it.expected)} veiledningsmøter`,
  nn: (it) => `Ønska gir plass til ${String(it.received.placed)} av ${String(it.expected)} rettleiingsmøte`,
  en: (it) => `The wishes leave room for ${String(it.received.placed)} of ${String(it.expected)} guidance meetings`,
};

function wishes({ received }: Hindered, locale: Locale): string {
  return sayList(
    received.wishes.map((wish) => sayWish(wish, locale)),
    locale,
  );
}

function reached({ received }: Hindered): string {
  return String(received.reached);
}
