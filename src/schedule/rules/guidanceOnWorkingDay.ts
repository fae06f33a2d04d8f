import { met, rule, unknown, unmet } from "../../assessment/index.js";
import { sayDate, sayList, sayWeekday, type Locale } from "../../language/index.js";
import { sayHoliday, type Round } from "../../round/index.js";
import { areHolidaysKnown, isWeekend, publicHolidaysOn, yearOf, type CivilDate, type HolidayId } from "../../time/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import type { ScheduleQuestion } from "../question.js";
import { eachMeeting, nothingAgreed } from "./eachMeeting.js";

/** Are the guidance meetings on days on which people work? The call leaves the dates to those who agree them: it is reported. */
export const guidanceOnWorkingDay = rule({
  id: "schedule.guidance.working-day",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance.days],
  assess: (question: ScheduleQuestion) => eachMeeting(question, (meeting, index) => dayAnswer(question.round, meeting, index)),
  texts: {
    nb: {
      "nothing-agreed": nothingAgreed.nb,
      "working-day": (it) => `Veiledningsmøtet ${date(it, "nb")} er på en vanlig arbeidsdag.`,
      weekend: (it) => `Veiledningsmøtet ${date(it, "nb")} er på en ${weekday(it, "nb")}. Velg heller en dag fra mandag til fredag.`,
      "public-holiday": (it) => `Veiledningsmøtet ${date(it, "nb")} er på en offentlig fridag: ${holidays(it, "nb")}. Velg heller en annen dag.`,
      "holidays-not-known": (it) => `Det er ikke kjent om veiledningsmøtet ${date(it, "nb")} er på en offentlig fridag. Kontroller datoen.`,
    },
    nn: {
      "nothing-agreed": nothingAgreed.nn,
      "working-day": (it) => `Rettleiingsmøtet ${date(it, "nn")} er på ein vanleg arbeidsdag.`,
      weekend: (it) => `Rettleiingsmøtet ${date(it, "nn")} er på ein ${weekday(it, "nn")}. Vel heller ein dag frå måndag til fredag.`,
      "public-holiday": (it) => `Rettleiingsmøtet ${date(it, "nn")} er på ein offentleg fridag: ${holidays(it, "nn")}. Vel heller ein annan dag.`,
      "holidays-not-known": (it) => `Det er ikkje kjent om rettleiingsmøtet ${date(it, "nn")} er på ein offentleg fridag. Kontroller datoen.`,
    },
    en: {
      "nothing-agreed": nothingAgreed.en,
      "working-day": (it) => `The guidance meeting on ${date(it, "en")} falls on an ordinary working day.`,
      weekend: (it) => `The guidance meeting on ${date(it, "en")} falls on a ${weekday(it, "en")}. Choose a day from Monday to Friday instead.`,
      "public-holiday": (it) => `The guidance meeting on ${date(it, "en")} falls on a public holiday: ${holidays(it, "en")}. Choose another day instead.`,
      "holidays-not-known": (it) => `It is not known whether the guidance meeting on ${date(it, "en")} falls on a public holiday. Check the date.`,
    },
  },
});

/** A holiday is named also where it falls on a weekend: it says more. */
function dayAnswer({ guidance }: Round, { date: received, semester }: GuidanceMeeting, index: number) {
  const path = ["guidanceMeetings", index, "date"];
  const repair = { action: "move-guidance-meeting", semester };
  const rests = [guidance.days];
  const isKnown = areHolidaysKnown(yearOf(received));
  const names = isKnown ? publicHolidaysOn(received).map(({ name }) => name) : [];
  if (names.length > 0) return unmet("public-holiday", { received: { date: received, holidays: names }, path, rests, repair });
  if (isWeekend(received)) return unmet("weekend", { received: { date: received }, path, rests, repair });
  return isKnown ? met("working-day", { received: { date: received }, path }) : unknown("holidays-not-known", { received: { date: received }, path, rests });
}

interface Day {
  readonly received: { readonly date: CivilDate };
}

interface Holiday {
  readonly received: { readonly holidays: readonly HolidayId[] };
}

function date({ received }: Day, locale: Locale): string {
  return sayDate(received.date, locale);
}

function weekday({ received }: Day, locale: Locale): string {
  return sayWeekday(received.date, locale);
}

function holidays({ received }: Holiday, locale: Locale): string {
  return sayList(received.holidays.map((name) => sayHoliday(name, locale)), locale);
}
