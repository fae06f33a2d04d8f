import { met, needsJudgement, notApplicable, rule, type Term } from "../../../assessment/index.js";
import { sayList, type Locale } from "../../../language/index.js";
import { restsOnBounds, saySemester, type Round } from "../../../round/index.js";
import { isWeekend } from "../../../time/index.js";
import type { AgreedMeeting, PlacedMeeting, PlanQuestion } from "../question.js";
import { sayReason, type AboutReason } from "../reasonTexts.js";
import type { PassedOverReason } from "../passedOver.js";
import { sayTime } from "../sayTime.js";

/** When is each guidance meeting, and what was heeded? The dates are for the municipality and its adviser to agree. */
export const planPlaced = rule({
  id: "schedule.plan.placed",
  force: "must",
  terms: ({ guidance, semesters }: Round) => [guidance, guidance.days, ...semesters],
  assess: (question: PlanQuestion) =>
    question.agreed.length + question.placed.length === 0 && question.round.guidance.perSemester > 0
      ? [notApplicable("nothing-placed", { path: ["available"] })]
      : [...question.agreed.flatMap((meeting, index) => agreedAnswers(question.round, meeting, index)), ...question.placed.map((meeting) => placedAnswer(question.round, meeting))],
  texts: {
    nb: {
      "nothing-placed": "Ingen veiledningsmøter er lagt inn.",
      agreed: ({ received }) => `Veiledningsmøtet ${sayTime(received, "nb")} er avtalt fra før og blir stående.`,
      "agreed-despite": ({ received }, round) =>
        `Veiledningsmøtet ${sayTime(received, "nb")} er avtalt fra før og blir stående, selv om ${reasons(round, received, "nb")}. Vurder om det skal flyttes.`,
      "agreed-on-weekend": ({ received }) =>
        `Veiledningsmøtet ${sayTime(received, "nb")} er avtalt fra før og blir stående. Det er en helg som ønskene nevner. Vurder om en dag fra mandag til fredag passer.`,
      placed: ({ received }) => `${place.nb(received)}${neighbours(received, "nb")}.`,
      "placed-on-weekend": ({ received }) => `${place.nb(received)}${neighbours(received, "nb")}. Det er en helg som ønskene nevner. Vurder om en dag fra mandag til fredag passer.`,
    },
    nn: {
      "nothing-placed": "Ingen rettleiingsmøte er lagde inn.",
      agreed: ({ received }) => `Rettleiingsmøtet ${sayTime(received, "nn")} er avtalt frå før og blir ståande.`,
      "agreed-despite": ({ received }, round) =>
        `Rettleiingsmøtet ${sayTime(received, "nn")} er avtalt frå før og blir ståande, sjølv om ${reasons(round, received, "nn")}. Vurder om det skal flyttast.`,
      "agreed-on-weekend": ({ received }) =>
        `Rettleiingsmøtet ${sayTime(received, "nn")} er avtalt frå før og blir ståande. Det er ei helg som ønska nemner. Vurder om ein dag frå måndag til fredag passar.`,
      placed: ({ received }) => `${place.nn(received)}${neighbours(received, "nn")}.`,
      "placed-on-weekend": ({ received }) => `${place.nn(received)}${neighbours(received, "nn")}. Det er ei helg som ønska nemner. Vurder om ein dag frå måndag til fredag passar.`,
    },
    en: {
      "nothing-placed": "No guidance meetings have been placed.",
      agreed: ({ received }) => `The guidance meeting on ${sayTime(received, "en")}, was agreed before and stays.`,
      "agreed-despite": ({ received }, round) =>
        `The guidance meeting on ${sayTime(received, "en")}, was agreed before and stays, although ${reasons(round, received, "en")}. Consider moving it.`,
      "agreed-on-weekend": ({ received }) =>
        `The guidance meeting on ${sayTime(received, "en")}, was agreed before and stays. That is a weekend that the wishes name. Consider whether a day from Monday to Friday would do.`,
      placed: ({ received }) => `${place.en(received)}${neighbours(received, "en")}.`,
      "placed-on-weekend": ({ received }) => `${place.en(received)}${neighbours(received, "en")}. That is a weekend that the wishes name. Consider whether a day from Monday to Friday would do.`,
    },
  },
});

type Placed = Omit<PlacedMeeting, "path">;

interface Despite {
  readonly against: readonly (AboutReason & { readonly reason: PassedOverReason })[];
}

function placedAnswer(round: Round, { path, ...received }: PlacedMeeting) {
  const rests = restsOnBounds(round, received.semester, received.date);
  return isWeekend(received.date) ? needsJudgement("placed-on-weekend", { received, path, rests: [...rests, round.guidance.days] }) : met("placed", { received, path, rests });
}

/** A weekend is told also where the wishes name the day: the schedule's own rules report it all the same. */
function agreedAnswers(round: Round, { against, ...received }: AgreedMeeting, index: number) {
  const path = ["agreed", index];
  const isOnNamedWeekend = isWeekend(received.date) && !against.some(({ reason }) => reason === "weekend");
  return [
    ...(against.length === 0 ? [] : [needsJudgement("agreed-despite", { received: { ...received, against }, path, rests: against.flatMap(({ reason }) => restsOf(reason, round, received)) })]),
    ...(isOnNamedWeekend ? [needsJudgement("agreed-on-weekend", { received, path, rests: [round.guidance.days] })] : []),
    ...(against.length > 0 || isOnNamedWeekend ? [] : [met("agreed", { received, path })]),
  ];
}

function restsOf(reason: PassedOverReason, round: Round, { semester, date }: Pick<AgreedMeeting, "semester" | "date">): readonly Term[] {
  if (reason === "other-semester") return restsOnBounds(round, semester, date);
  return reason === "weekend" || reason === "public-holiday" ? [round.guidance.days] : [];
}

const place: Readonly<Record<Locale, (placed: Placed) => string>> = {
  nb: (placed) => `Et veiledningsmøte ${semester(placed, "nb")} er lagt til ${sayTime(placed, "nb")}`,
  nn: (placed) => `Eit rettleiingsmøte ${semester(placed, "nn")} er lagt til ${sayTime(placed, "nn")}`,
  en: (placed) => `A guidance meeting of ${semester(placed, "en")} is placed on ${sayTime(placed, "en")}`,
};

function semester({ semester }: Placed, locale: Locale): string {
  return semester === null ? "" : saySemester(semester, locale);
}

function reasons(round: Round, { against }: Despite, locale: Locale): string {
  return sayList(
    against.map((each) => sayReason(round, each.reason, each, locale)),
    locale,
  );
}

const steps: Readonly<Record<Locale, { readonly days: (count: number) => string; readonly after: string; readonly before: string }>> = {
  nb: { days: (count) => `${String(count)} ${count === 1 ? "dag" : "dager"}`, after: "etter forrige møte", before: "før neste" },
  nn: { days: (count) => `${String(count)} ${count === 1 ? "dag" : "dagar"}`, after: "etter det førre møtet", before: "før det neste" },
  en: { days: (count) => `${String(count)} day${count === 1 ? "" : "s"}`, after: "after the meeting before it", before: "before the next one" },
};

/** How long it is since the meeting before and until the next one, where there are any. */
function neighbours({ daysAfter, daysBefore }: Placed, locale: Locale): string {
  const { days, after, before } = steps[locale];
  const parts = [...(daysAfter === null ? [] : [`${days(daysAfter)} ${after}`]), ...(daysBefore === null ? [] : [`${days(daysBefore)} ${before}`])];
  return parts.length === 0 ? "" : `, ${sayList(parts, locale)}`;
}
