import { met, notApplicable, ruleForEach, unmet } from "../../assessment/index.js";
import { sayDate, type Locale } from "../../language/index.js";
import { sayActivity, startingGathering, startingKinds, type Gathering, type KindTerms, type Round } from "../../round/index.js";
import type { CivilDate, WallTime } from "../../time/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import { isBeforeStart } from "../isBeforeStart.js";
import type { ScheduleQuestion } from "../question.js";
import { eachMeeting, nothingAgreed } from "./eachMeeting.js";

/** Does the gathering that starts the program come before every guidance meeting? The call forbids nothing before it, so it is reported. */
export const guidanceAfterStart = ruleForEach({
  id: "schedule.guidance.after-start",
  force: "expected",
  each: startingKinds,
  about: ({ id }) => id,
  assess: (question: ScheduleQuestion, { id }: KindTerms) => {
    const start = startingGathering(question.round, id);
    if (start === undefined) return question.guidanceMeetings.length + question.round.guidance.perSemester === 0 ? [] : [notApplicable("no-start", { path: ["guidanceMeetings"] })];
    return eachMeeting(question, (meeting, index) => orderAnswer(meeting, index, start));
  },
  texts: {
    nb: {
      "nothing-agreed": nothingAgreed.nb,
      "no-start": "Runden har ingen samling som starter programmet, så ingen veiledningsmøter kan komme før den.",
      "after-start": (it, round) => `Veiledningsmøtet ${date(it, "nb")} begynner ikke før ${start(it, round, "nb")} ${startDate(it, "nb")}, som starter programmet.`,
      "before-start": (it, round) =>
        `Veiledningsmøtet ${date(it, "nb")} klokka ${it.received.start} begynner før ${start(it, round, "nb")} ${startDate(it, "nb")}${startTime(it, " klokka ")}, som starter programmet. Flytt veiledningsmøtet til etter ${start(it, round, "nb")}.`,
    },
    nn: {
      "nothing-agreed": nothingAgreed.nn,
      "no-start": "Runden har inga samling som startar programmet, så ingen rettleiingsmøte kan kome før ho.",
      "after-start": (it, round) => `Rettleiingsmøtet ${date(it, "nn")} byrjar ikkje før ${start(it, round, "nn")} ${startDate(it, "nn")}, som startar programmet.`,
      "before-start": (it, round) =>
        `Rettleiingsmøtet ${date(it, "nn")} klokka ${it.received.start} byrjar før ${start(it, round, "nn")} ${startDate(it, "nn")}${startTime(it, " klokka ")}, som startar programmet. Flytt rettleiingsmøtet til etter ${start(it, round, "nn")}.`,
    },
    en: {
      "nothing-agreed": nothingAgreed.en,
      "no-start": "The round has no gathering that starts the program, so no guidance meeting can come before it.",
      "after-start": (it, round) => `The guidance meeting on ${date(it, "en")} does not begin before ${start(it, round, "en")} on ${startDate(it, "en")}, which starts the program.`,
      "before-start": (it, round) =>
        `The guidance meeting on ${date(it, "en")} at ${it.received.start} begins before ${start(it, round, "en")} on ${startDate(it, "en")}${startTime(it, " at ")}, which starts the program. Move the guidance meeting to after ${start(it, round, "en")}.`,
    },
  },
});

function orderAnswer(meeting: GuidanceMeeting, index: number, start: Gathering) {
  const { date, start: from, semester } = meeting;
  const { hours } = start;
  const rests = hours === null && date === start.date ? [start] : [];
  const expected = { from: start.date, start: hours?.start ?? null };
  const details = { expected, received: { date, start: from }, path: ["guidanceMeetings", index], terms: [start], rests };
  if (!isBeforeStart(meeting, start)) return met("after-start", details);
  return unmet("before-start", { repair: { action: "move-guidance-meeting", semester }, ...details });
}

interface Order {
  readonly about: string;
  readonly expected: { readonly from: CivilDate; readonly start: WallTime | null };
  readonly received: { readonly date: CivilDate; readonly start: WallTime };
}

function date({ received }: Order, locale: Locale): string {
  return sayDate(received.date, locale);
}

function start({ about }: Order, round: Round, locale: Locale): string {
  return sayActivity(round, about, locale, "the");
}

function startDate({ expected }: Order, locale: Locale): string {
  return sayDate(expected.from, locale);
}

function startTime({ expected: { start: time } }: Order, before: string): string {
  return time === null ? "" : `${before}${time}`;
}
