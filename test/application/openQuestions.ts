import { assessEligibility, municipalityRegister, round2026, type ApplicationDraftInput, type OpenQuestion, type QuestionId, type Round } from "../../src/index.js";
import { roundWith, type RoundData } from "../group/rounds.js";

/** A round that takes members alone, and so asks one question more. */
export const membersOnly = roundWith(({ application }) => (application.selection.membership = "required"));

/** Takes commitments out of a round, and whatever speaks of them. */
export function withoutCommitments(round: RoundData, isOut: (id: string) => boolean): void {
  round.commitments = round.commitments.filter(({ id }) => !isOut(id));
  if (isOut("shareExperience")) delete round.sharing;
  if (!isOut("localDevelopmentWork")) return;
  delete round.localWork;
  round.costs = round.costs.filter(({ item }) => item !== "working-time.local-development");
}

/** A register with one municipality in it, which is enough to have names asked for. */
export const register = municipalityRegister([{ number: "5006", name: "Steinkjer" }]);

/** Every question there is, as an empty draft leaves them open where names can be checked as well. */
export const everyQuestion = assessEligibility(membersOnly, {}, { register }).unanswered;

/** One of the questions. */
export function questionOf(id: QuestionId): OpenQuestion {
  const question = everyQuestion.find((each) => each.id === id);
  if (question === undefined) throw new Error(`No question ${id}`);
  return question;
}

/** The ids of the questions whose answers can still change the verdict. */
export function nextIds(draft: ApplicationDraftInput, round: Round = round2026): readonly QuestionId[] {
  return assessEligibility(round, draft).nextQuestions.map(({ id }) => id);
}

/** The ids of the questions that nobody has answered yet. */
export function unansweredIds(draft: ApplicationDraftInput, round: Round = round2026): readonly QuestionId[] {
  return assessEligibility(round, draft).unanswered.map(({ id }) => id);
}
