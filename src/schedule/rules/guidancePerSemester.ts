import { met, notApplicable, rule, unknown, unmet, type Term } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import { saySemester, type Round, type Semester, type SemesterId } from "../../round/index.js";
import type { ScheduleQuestion } from "../question.js";

/** Are as many guidance meetings agreed in every semester as the municipality is owed? What counts is an assumption (D14, D15). */
export const guidancePerSemester = rule({
  id: "schedule.guidance.per-semester",
  force: "must",
  terms: ({ guidance }: Round) => [guidance, guidance.inOtherMode, guidance.notCounted],
  assess: (question: ScheduleQuestion) => question.round.semesters.map((semester) => semesterAnswer(question, semester)),
  texts: {
    nb: {
      "none-owed": (it) => `Runden har ingen veiledningsmøter ${semester(it, "nb")}.`,
      "to-be-agreed": (it) => `${owed.nb(it)}. Møter som mangler dato: ${missing(it)}. Avtal dato med veilederen.`,
      "all-agreed": (it) => `${owed.nb(it)}, og ${it.expected === 1 ? "det" : "alle"} er avtalt.`,
      "more-than-owed": (it) => `${owed.nb(it)}, men ${agreed(it)} er avtalt. Avlys ${extra(it)}, eller flytt ${extra(it)} til et annet semester.`,
    },
    nn: {
      "none-owed": (it) => `Runden har ingen rettleiingsmøte ${semester(it, "nn")}.`,
      "to-be-agreed": (it) => `${owed.nn(it)}. Møte som manglar dato: ${missing(it)}. Avtal dato med rettleiaren.`,
      "all-agreed": (it) => `${owed.nn(it)}, og ${it.expected === 1 ? "det er avtalt" : "alle er avtalte"}.`,
      "more-than-owed": (it) =>
        `${owed.nn(it)}, men ${agreed(it)} er ${it.received.count === 1 ? "avtalt" : "avtalte"}. Avlys ${extra(it)}, eller flytt ${extra(it)} til eit anna semester.`,
    },
    en: {
      "none-owed": (it) => `The round has no guidance meetings in ${semester(it, "en")}.`,
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

/** What comes before the program could only count for its first semester. */
function semesterAnswer({ round, guidanceMeetings }: ScheduleQuestion, { id, from }: Semester) {
  const { perSemester: expected, mode, inOtherMode, notCounted } = round.guidance;
  const counted = guidanceMeetings.filter((meeting) => meeting.semester === id);
  const rests = [...(from === round.period.from ? [notCounted] : []), ...(counted.some((meeting) => meeting.mode !== mode) ? [inOtherMode] : [])];
  const details = { expected, received: { semester: id, count: counted.length }, path: ["guidanceMeetings"], rests };
  return countAnswer(details, counted.length - expected);
}

function countAnswer(details: CountDetails, surplus: number) {
  const { semester: id } = details.received;
  if (surplus < 0) return unknown("to-be-agreed", { ...details, repair: { action: "agree-guidance-meeting", semester: id, missing: -surplus } });
  if (surplus > 0) return unmet("more-than-owed", { ...details, repair: { action: "cancel-guidance-meeting", semester: id, extra: surplus } });
  return details.expected === 0 ? notApplicable("none-owed", details) : met("all-agreed", details);
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
