import { met, rule, unmet } from "../../assessment/index.js";
import { sayDate, type Locale } from "../../language/index.js";
import { restsOnBounds, saySemester, type Round, type SemesterId } from "../../round/index.js";
import { addDays, covers, type CivilDate } from "../../time/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import type { ScheduleQuestion } from "../question.js";
import { eachMeeting, nothingAgreed } from "./eachMeeting.js";

interface Place {
  readonly expected: { readonly semester: SemesterId; readonly from: CivilDate; readonly to: CivilDate };
  readonly received: CivilDate;
}

/** Does every guidance meeting lie in the semester that it was agreed for? Where a semester ends is an assumption (D3). */
export const guidanceInSemester = rule({
  id: "schedule.guidance.in-semester",
  force: "must",
  terms: ({ guidance, semesters }: Round) => [guidance, ...semesters],
  assess: (question: ScheduleQuestion) => eachMeeting(question, (meeting, index) => whereabouts(question.round, meeting, index)),
  texts: {
    nb: {
      "nothing-agreed": nothingAgreed.nb,
      "inside-semester": (it) => `Veiledningsmøtet ${date(it, "nb")} ligger i semesteret det er avtalt for, ${semester(it, "nb")}.`,
      "outside-semester": (it) =>
        `Veiledningsmøtet ${date(it, "nb")} ligger utenfor semesteret ${semester(it, "nb")} (${days(it, "nb")}). Flytt det, eller knytt det til et annet semester.`,
    },
    nn: {
      "nothing-agreed": nothingAgreed.nn,
      "inside-semester": (it) => `Rettleiingsmøtet ${date(it, "nn")} ligg i semesteret det er avtalt for, ${semester(it, "nn")}.`,
      "outside-semester": (it) =>
        `Rettleiingsmøtet ${date(it, "nn")} ligg utanfor semesteret ${semester(it, "nn")} (${days(it, "nn")}). Flytt det, eller knyt det til eit anna semester.`,
    },
    en: {
      "nothing-agreed": nothingAgreed.en,
      "inside-semester": (it) => `The guidance meeting on ${date(it, "en")} lies in the semester that it was agreed for, ${semester(it, "en")}.`,
      "outside-semester": (it) =>
        `The guidance meeting on ${date(it, "en")} lies outside ${semester(it, "en")} (${days(it, "en")}). Move it, or enter it for another semester.`,
    },
  },
});

function whereabouts(round: Round, { semester: id, date: received }: GuidanceMeeting, index: number) {
  const path = ["guidanceMeetings", index, "date"];
  // No meeting is read for a semester that the round does not have.
  return round.semesters.filter((each) => each.id === id).map(({ from, to }) => {
    const details = { expected: { semester: id, from, to }, received, path, rests: restsOnBounds(round, id, received) };
    if (covers({ from, to }, received)) return met("inside-semester", details);
    return unmet("outside-semester", { ...details, repair: { action: "move-guidance-meeting", semester: id, from, to } });
  });
}

function date({ received }: Place, locale: Locale): string {
  return sayDate(received, locale);
}

function semester({ expected }: Place, locale: Locale): string {
  return saySemester(expected.semester, locale);
}

/** The first and the last day of the semester. */
function days({ expected }: Place, locale: Locale): string {
  return `${sayDate(expected.from, locale)} – ${sayDate(addDays(expected.to, -1), locale)}`;
}
