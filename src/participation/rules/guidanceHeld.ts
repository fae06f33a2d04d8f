import { met, notApplicable, rule, unknown, unmet, type Term } from "../../assessment/index.js";
import type { Facts } from "../../language/index.js";
import { guidanceMeeting, type Round, type Semester, type SemesterId } from "../../round/index.js";
import { isOverOn, type ParticipationQuestion, type SemesterGuidance } from "../participationQuestion.js";

/** The duty is the organiser's, and never counts against the municipality. */
export const guidanceHeld = rule({
  id: "participation.guidance-held",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance],
  assess: (question: ParticipationQuestion) =>
    question.round.semesters.flatMap((semester) => {
      const counts = question.guidance.find((each) => each.semester === semester.id);
      return counts === undefined || counts.owed === 0 ? [] : [semesterAnswer(counts, semester, isOverOn(semester, question.on), inOtherMode(question, semester))];
    }),
  says: {
    "guidance-held": (it) => ({ ...owed(it), held: it.received.held, basis: it.assumptions.length === 0 ? "stated" : "otherMode" }),
    "not-due-yet": (it) => ({ ...owed(it), held: it.received.held }),
    "guidance-owed": (it) => ({ ...owed(it), missing: it.received.missing, which: it.received.missing === it.expected ? "all" : "some" }),
    "guidance-not-recorded": (it) => ({ ...owed(it), held: it.received.held }),
  },
});

function owed({ expected, received }: { readonly expected: number; readonly received: { readonly semester: SemesterId } }): Facts {
  return { meeting: { kind: guidanceMeeting }, owed: expected, semester: { semester: received.semester } };
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
