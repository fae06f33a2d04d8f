import { met, rule, unknown, unmet, type Term } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import { saySemester, type Round, type Semester, type SemesterId } from "../../round/index.js";
import type { ScheduleQuestion } from "../question.js";

/** Are as many guidance meetings agreed in every semester as the municipality is owed? What counts is an assumption (D14, D15). */
export const guidancePerSemester = rule({
  id: "schedule.guidance.per-semester",
  force: "must",
  terms: ({ guidance }: Round) => [guidance, guidance.inOtherMode, ...(guidance.notCounted === undefined ? [] : [guidance.notCounted])],
  assess: (question: ScheduleQuestion) => question.round.semesters.flatMap((semester) => semesterAnswer(question, semester)),
  texts: {
    nb: {
      "to-be-agreed": (it) => `${owed.nb(it)}. Møter som mangler dato: ${missing(it)}. Avtal dato med veilederen.`,
      "all-agreed": (it) => `${owed.nb(it)}, og ${it.expected === 1 ? "det" : "alle"} er avtalt.`,
      "more-than-owed": (it) => `${owed.nb(it)}, men ${agreed(it)} er avtalt. Avlys ${extra(it)}, eller flytt ${extra(it)} til et annet semester.`,
    },
    nn: {
      "to-be-agreed": (it) => `${owed.nn(it)}. Møte som manglar dato: ${missing(it)}. Avtal dato med rettleiaren.`,
      "all-agreed": (it) => `${owed.nn(it)}, og ${it.expected === 1 ? "det er avtalt" : "alle er avtalte"}.`,
      "more-than-owed": (it) =>
        `${owed.nn(it)}, men ${agreed(it)} er ${it.received.count === 1 ? "avtalt" : "avtalte"}. Avlys ${extra(it)}, eller flytt ${extra(it)} til eit anna semester.`,
    },
    en: {
      "to-be-agreed": (it) => `${owed.en(it)}. Meetings without a date: ${missing(it)}. Agree dates with the adviser.`,
      "all-agreed": (it) => `${owed.en(it)}, and ${it.expected === 1 ? "it has" : "all of them have"} been agreed.`,
      "more-than-owed": (it) => `${owed.en(it)}, but has agreed ${agreed(it)}. Cancel ${extra(it)}, or move ${extra(it)} to another semester.`,
    },
  },
});

interface Count {
  readonly expected: number;
  readonly received: { readonly semester: SemesterId; readonly count: number };
}

interface CountDetails extends Count {
  readonly path: readonly string[];
  readonly rests: readonly Term[];
}

function semesterAnswer({ round, guidanceMeetings }: ScheduleQuestion, { id, from }: Semester) {
  const { perSemester: expected, mode, inOtherMode } = round.guidance;
  const counted = guidanceMeetings.filter((meeting) => meeting.semester === id);
  if (expected + counted.length === 0) return [];
  const rests = [...(from === round.period.from ? beforeStart(round) : []), ...(counted.some((meeting) => meeting.mode !== mode) ? [inOtherMode] : [])];
  const details = { expected, received: { semester: id, count: counted.length }, path: ["guidanceMeetings"], rests };
  return [countAnswer(details, counted.length - expected)];
}

/** What comes before the program, where the round has any of it, could only count for the first semester. */
function beforeStart({ application: { webinar, adviserContact }, guidance: { perSemester, notCounted } }: Round): readonly Term[] {
  const hasAny = webinar !== undefined || adviserContact !== undefined;
  return hasAny && perSemester > 0 && notCounted !== undefined ? [notCounted] : [];
}

function countAnswer(details: CountDetails, surplus: number) {
  const { semester: id } = details.received;
  if (surplus < 0) return unknown("to-be-agreed", { ...details, repair: { action: "agree-guidance-meeting", semester: id, missing: -surplus } });
  if (surplus > 0) return unmet("more-than-owed", { ...details, repair: { action: "cancel-guidance-meeting", semester: id, extra: surplus } });
  return met("all-agreed", details);
}

const owed: Readonly<Record<Locale, (count: Count) => string>> = {
  nb: (it) => `Kommunen skal ha ${String(it.expected)} veiledningsmøte${it.expected === 1 ? "" : "r"} ${semester(it, "nb")}`,
  nn: (it) => `Kommunen skal ha ${String(it.expected)} rettleiingsmøte ${semester(it, "nn")}`,
  en: (it) => `The municipality is to have ${String(it.expected)} guidance meeting${it.expected === 1 ? "" : "s"} in ${semester(it, "en")}`,
};

function semester({ received }: Count, locale: Locale): string {
  return saySemester(received.semester, locale);
}

function agreed({ received }: Count): string {
  return String(received.count);
}

function missing({ expected, received }: Count): string {
  return String(expected - received.count);
}

function extra({ expected, received }: Count): string {
  return String(received.count - expected);
}
