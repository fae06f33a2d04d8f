import { met, notApplicable, rule, unknown, unmet, type Term } from "../../assessment/index.js";
import type { Locale } from "../../language/index.js";
import { guidanceMeeting, sayActivity, saySemester, type Round, type Semester, type SemesterId } from "../../round/index.js";
import { isOverOn, type SemesterGuidance } from "../guidance.js";
import type { ParticipationQuestion } from "../question.js";

/** Has the organiser held the guidance meetings that the municipality is owed? The duty is the organiser's, and never counts against the municipality. */
export const guidanceHeld = rule({
  id: "participation.guidance-held",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance],
  assess: (question: ParticipationQuestion) =>
    question.round.semesters.flatMap((semester) => {
      const counts = question.guidance.find((each) => each.semester === semester.id);
      return counts === undefined || counts.owed === 0 ? [] : [semesterAnswer(counts, semester, isOverOn(semester, question.on), inOtherMode(question, semester))];
    }),
  texts: {
    nb: {
      "guidance-held": (it: Counted, round: Round) => `${owed.nb(it, round)}, og arrangøren har holdt ${held(it)}.`,
      "not-due-yet": (it: Counted, round: Round) => `${owed.nb(it, round)}, og ${held(it)} er ført som holdt så langt. Semesteret er ikke over.`,
      "guidance-owed": (it: Counted, round: Round) =>
        `Arrangøren skylder kommunen ${meetings(round, it.received.missing, "nb")} fra ${semester(it, "nb")}: kommunen skulle ha ${String(it.expected)}, og ${held(it)} er holdt. Avtal med arrangøren hvordan det kan tas igjen.`,
      "guidance-not-recorded": (it: Counted, round: Round) =>
        `${owed.nb(it, round)}, men ${held(it)} er ført som holdt. Det er ikke kjent om arrangøren skylder kommunen noe. Før opp om møtene er holdt.`,
    },
    nn: {
      "guidance-held": (it: Counted, round: Round) => `${owed.nn(it, round)}, og arrangøren har halde ${held(it)}.`,
      "not-due-yet": (it: Counted, round: Round) => `${owed.nn(it, round)}, og så langt er det ført at arrangøren har halde ${held(it)}. Semesteret er ikkje over.`,
      "guidance-owed": (it: Counted, round: Round) =>
        `Arrangøren skuldar kommunen ${meetings(round, it.received.missing, "nn")} frå ${semester(it, "nn")}: kommunen skulle ha ${String(it.expected)}, og arrangøren har halde ${held(it)}. Avtal med arrangøren korleis det kan takast att.`,
      "guidance-not-recorded": (it: Counted, round: Round) =>
        `${owed.nn(it, round)}, men det er ført at arrangøren har halde ${held(it)}. Det er ikkje kjent om arrangøren skuldar kommunen noko. Før opp om møta fann stad.`,
    },
    en: {
      "guidance-held": (it: Counted, round: Round) => `${owed.en(it, round)}, and the organiser has held ${held(it)}.`,
      "not-due-yet": (it: Counted, round: Round) => `${owed.en(it, round)}, and ${held(it)} ${it.received.held === 1 ? "is" : "are"} recorded as held so far. The semester is not over.`,
      "guidance-owed": (it: Counted, round: Round) =>
        `The organiser owes the municipality ${meetings(round, it.received.missing, "en")} from ${semester(it, "en")}: the municipality was to have ${String(it.expected)}, and the organiser has held ${held(it)}. Agree with the organiser how to make up for it.`,
      "guidance-not-recorded": (it: Counted, round: Round) =>
        `${owed.en(it, round)}, but ${held(it)} ${it.received.held === 1 ? "is" : "are"} recorded as held. It is not known whether the organiser owes the municipality anything. Record whether the meetings were held.`,
    },
  },
});

interface Counted {
  readonly expected: number;
  readonly received: { readonly semester: SemesterId; readonly held: number; readonly missing: number };
}

/** What nobody has recorded may have been held, so it is no debt. What is still to come is one once its semester is over. */
function semesterAnswer({ semester: id, owed: expected, held: count, notHeld, unknown: open, future }: SemesterGuidance, semester: Semester, isOver: boolean, other: readonly Term[]) {
  const debt = Math.max(0, expected - count - open - (isOver ? 0 : future));
  const received = { semester: id, held: count, notHeld, unknown: open, future, missing: debt };
  const details = { expected, received, path: ["schedule", "activities"], terms: [semester, ...other] };
  if (count >= expected) return met("guidance-held", { rests: other, ...details });
  if (!isOver) return notApplicable("not-due-yet", details);
  const rests = [semester, ...other];
  if (debt > 0) return unmet("guidance-owed", { repair: { action: "hold-guidance-meeting", by: "organiser", semester: id, missing: debt }, rests, ...details });
  return unknown("guidance-not-recorded", { repair: { action: "record-guidance-meeting", semester: id, missing: expected - count }, rests, ...details });
}

/** What lets a meeting that was held in another mode count; nothing where none was. */
function inOtherMode({ round: { guidance }, meetings }: ParticipationQuestion, { id }: Semester): readonly Term[] {
  const isOther = meetings.some(
    ({ activity: { kind, semester, mode }, participation }) =>
      kind === guidanceMeeting && semester === id && participation.state === "held" && (participation.mode ?? mode) !== guidance.mode,
  );
  return isOther ? [guidance.inOtherMode] : [];
}

const owed: Readonly<Record<Locale, (counted: Counted, round: Round) => string>> = {
  nb: (it, round) => `Kommunen skal ha ${meetings(round, it.expected, "nb")} ${semester(it, "nb")}`,
  nn: (it, round) => `Kommunen skal ha ${meetings(round, it.expected, "nn")} ${semester(it, "nn")}`,
  en: (it, round) => `The municipality is to have ${meetings(round, it.expected, "en")} in ${semester(it, "en")}`,
};

function semester({ received }: Counted, locale: Locale): string {
  return saySemester(received.semester, locale);
}

function held({ received }: Counted): string {
  return String(received.held);
}

function meetings(round: Round, count: number, locale: Locale): string {
  return `${String(count)} ${sayActivity(round, guidanceMeeting, locale, count === 1 ? "one" : "many")}`;
}
