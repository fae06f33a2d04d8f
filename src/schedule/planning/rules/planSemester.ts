import { met, rule, unmet } from "../../../assessment/index.js";
import type { Locale } from "../../../language/index.js";
import { saySemester, type Round, type SemesterId } from "../../../round/index.js";
import type { PlannedCount, PlanQuestion } from "../question.js";

/** Does every semester get as many guidance meetings as the municipality is owed? Where a semester ends is an assumption (D3). */
export const planSemester = rule({
  id: "schedule.plan.semester",
  force: "must",
  terms: ({ guidance, semesters }: Round) => [guidance, ...semesters],
  assess: (question: PlanQuestion) => question.semesters.filter(({ owed, agreed }) => owed + agreed > 0).map((count) => semesterAnswer(question.round, count)),
  texts: {
    nb: {
      "all-placed": (it) => `Kommunen skal ha ${meetings.nb(it.expected)} ${semester(it, "nb")}, og ${it.expected === 1 ? "det" : "alle"} har en dato.`,
      "too-few-dates": (it) => `Kommunen skal ha ${meetings.nb(it.expected)} ${semester(it, "nb")}, men ønskene gir dato til ${dated(it)}. Tilby flere dager i det semesteret.`,
      "more-agreed-than-owed": (it) => `Kommunen skal ha ${meetings.nb(it.expected)} ${semester(it, "nb")}, men ${dated(it)} er avtalt. Avlys ${extra(it)}, eller flytt ${extra(it)} til et annet semester.`,
    },
    nn: {
      "all-placed": (it) => `Kommunen skal ha ${meetings.nn(it.expected)} ${semester(it, "nn")}, og ${it.expected === 1 ? "det" : "alle"} har ein dato.`,
      "too-few-dates": (it) => `Kommunen skal ha ${meetings.nn(it.expected)} ${semester(it, "nn")}, men ønska gir dato til ${dated(it)}. Tilby fleire dagar i det semesteret.`,
      "more-agreed-than-owed": (it) =>
        `Kommunen skal ha ${meetings.nn(it.expected)} ${semester(it, "nn")}, men ${dated(it)} er ${it.received.agreed === 1 ? "avtalt" : "avtalte"}. Avlys ${extra(it)}, eller flytt ${extra(it)} til eit anna semester.`,
    },
    en: {
      "all-placed": (it) => `The municipality is to have ${meetings.en(it.expected)} in ${semester(it, "en")}, and ${it.expected === 1 ? "it has a date" : "all of them have dates"}.`,
      "too-few-dates": (it) => `The municipality is to have ${meetings.en(it.expected)} in ${semester(it, "en")}, but the wishes give dates to ${dated(it)}. Offer more days in that semester.`,
      "more-agreed-than-owed": (it) => `The municipality is to have ${meetings.en(it.expected)} in ${semester(it, "en")}, but has agreed ${dated(it)}. Cancel ${extra(it)}, or move ${extra(it)} to another semester.`,
    },
  },
});

interface Count {
  readonly expected: number;
  readonly received: { readonly semester: SemesterId; readonly agreed: number; readonly placed: number };
}

function semesterAnswer({ semesters }: Round, { semester: id, owed: expected, agreed, placed }: PlannedCount) {
  const details = { expected, received: { semester: id, agreed, placed }, path: ["available"] };
  const missing = expected - agreed - placed;
  if (missing > 0) return unmet("too-few-dates", { ...details, rests: semesters.filter((each) => each.id === id), repair: { action: "offer-more-dates", semester: id, missing } });
  if (missing < 0) return unmet("more-agreed-than-owed", { ...details, path: ["agreed"], repair: { action: "cancel-guidance-meeting", semester: id, extra: -missing } });
  return met("all-placed", details);
}

const meetings: Readonly<Record<Locale, (count: number) => string>> = {
  nb: (count) => `${String(count)} veiledningsmøte${count === 1 ? "" : "r"}`,
  nn: (count) => `${String(count)} rettleiingsmøte`,
  en: (count) => `${String(count)} guidance meeting${count === 1 ? "" : "s"}`,
};

function semester({ received }: Count, locale: Locale): string {
  return saySemester(received.semester, locale);
}

function dated({ received: { agreed, placed } }: Count): string {
  return String(agreed + placed);
}

function extra({ expected, received: { agreed, placed } }: Count): string {
  return String(agreed + placed - expected);
}
