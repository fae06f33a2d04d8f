import { met, rule, unknown, unmet } from "../../assessment/index.js";
import { sayDate, type Locale } from "../../language/index.js";
import type { Round } from "../../round/index.js";
import { osloInstants, osloTimeOf, type CivilDate, type WallTime } from "../../time/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import { instantsOf } from "../instantsOf.js";
import type { ScheduleQuestion } from "../question.js";
import { eachMeeting, nothingAgreed } from "./eachMeeting.js";

/**
 * Do Oslo's clocks show the agreed times, and show them once? On the nights when they are put forward or back some times are
 * skipped and some come twice; the meeting is placed all the same, as its answer says.
 */
export const guidanceClock = rule({
  id: "schedule.guidance.clock",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance],
  assess: (question: ScheduleQuestion) => eachMeeting(question, clockAnswers),
  texts: {
    nb: {
      "nothing-agreed": nothingAgreed.nb,
      "time-shown-once": (it) => `Klokkeslettene for veiledningsmøtet ${date(it, "nb")} er entydige.`,
      "time-skipped": (it) =>
        `Klokkeslettet ${time(it)} finnes ikke ${date(it, "nb")}, for klokka stilles fram den natta. Veiledningsmøtet er ført opp som om det sto ${placed(it)}. Avtal et annet klokkeslett.`,
      "time-repeated": (it) =>
        `Klokkeslettet ${time(it)} kommer to ganger ${date(it, "nb")}, for klokka stilles tilbake den natta. Veiledningsmøtet er ført opp med den første av dem. Avtal et annet klokkeslett.`,
    },
    nn: {
      "nothing-agreed": nothingAgreed.nn,
      "time-shown-once": (it) => `Klokkesletta for rettleiingsmøtet ${date(it, "nn")} er eintydige.`,
      "time-skipped": (it) =>
        `Klokkeslettet ${time(it)} finst ikkje ${date(it, "nn")}, for klokka blir stilt fram den natta. Rettleiingsmøtet er ført opp som om det stod ${placed(it)}. Avtal eit anna klokkeslett.`,
      "time-repeated": (it) =>
        `Klokkeslettet ${time(it)} kjem to gonger ${date(it, "nn")}, for klokka blir stilt tilbake den natta. Rettleiingsmøtet er ført opp med det første av dei. Avtal eit anna klokkeslett.`,
    },
    en: {
      "nothing-agreed": nothingAgreed.en,
      "time-shown-once": (it) => `The times of the guidance meeting on ${date(it, "en")} are unambiguous.`,
      "time-skipped": (it) =>
        `There is no ${time(it)} on ${date(it, "en")}, because the clocks go forward that night. The guidance meeting has been entered as if it said ${placed(it)}. Agree another time.`,
      "time-repeated": (it) =>
        `It is ${time(it)} twice on ${date(it, "en")}, because the clocks go back that night. The guidance meeting has been entered with the first of the two. Agree another time.`,
    },
  },
});

/** One answer for each end of the meeting that is not shown once, or one for the whole meeting. */
function clockAnswers(meeting: GuidanceMeeting, index: number) {
  const path = ["guidanceMeetings", index];
  const { date } = meeting;
  const odd = [oddTime(meeting, "start", index), oddTime(meeting, "end", index)].filter((answer) => answer !== undefined);
  return [...odd, ...(odd.length > 0 ? [] : [met("time-shown-once", { received: { date }, path })])];
}

function oddTime(meeting: GuidanceMeeting, end: "start" | "end", index: number) {
  const { date, [end]: time } = meeting;
  const path = ["guidanceMeetings", index, end];
  const shown = osloInstants(date, time);
  const repair = { action: "change-meeting-time" };
  if (shown.length > 1) return unknown("time-repeated", { received: { date, time }, path, repair });
  if (shown.length === 1) return undefined;
  const { startsAt, endsAt } = instantsOf(meeting);
  return unmet("time-skipped", { received: { date, time, placedAt: osloTimeOf(end === "start" ? startsAt : endsAt) }, path, repair });
}

interface Day {
  readonly received: { readonly date: CivilDate };
}

interface OddTime {
  readonly received: { readonly time: WallTime };
}

interface SkippedTime {
  readonly received: { readonly placedAt: WallTime };
}

function date({ received }: Day, locale: Locale): string {
  return sayDate(received.date, locale);
}

function time({ received }: OddTime): string {
  return received.time;
}

function placed({ received }: SkippedTime): string {
  return received.placedAt;
}
