import { keyDates, newLifeCycle, replay, type LifeCycle, type LifeCycleEvent, type LifeCycleEventType, type LifeCycleReplay } from "../application/index.js";
import { oncePerRound, type Round } from "../round/index.js";
import { addDays, type CivilDate } from "../time/index.js";
import { laterOf, type ApplicationTimeline } from "./applicationTimeline.js";

/** What the life cycle of an application follows from. */
interface LifeCycleTerms {
  /** The round with everything that becomes of it. */
  readonly round: Round;
  readonly timeline: ApplicationTimeline;
  /** Whether somebody is its adviser, once advisers are in touch. */
  readonly hasAdviser: boolean;
}

/**
 * Follows an application to its end.
 *
 * @remarks An application that is not decided stays submitted. The adviser is given as the advisers' first contact begins,
 * and has been in touch as it ends; the programme starts as the key dates of the round say, and its last day completes it.
 */
export function lifeCycleOf({ round, timeline, hasAdviser }: LifeCycleTerms): LifeCycleReplay {
  const { submittedOn, withdrawnOn } = timeline;
  const steps = [...replyOf(timeline), ...(hasAdviser ? stepsInProgram(round, timeline) : [])];
  const taken = withdrawnOn === null ? steps : [...steps.filter(({ date }) => date < withdrawnOn), step("withdrawn", withdrawnOn)];
  return replay([step("submitted", submittedOn), ...taken]);
}

/** The life cycle as it is known by the end of a day. */
export function lifeCycleOn({ history }: LifeCycle, date: CivilDate): LifeCycle {
  const replayed = replay(history.filter((event) => event.date <= date));
  return replayed.outcome === "replayed" ? replayed.lifeCycle : newLifeCycle;
}

function step(type: LifeCycleEventType, date: CivilDate): LifeCycleEvent {
  return { type, date };
}

function replyOf({ repliedOn, place, verdict }: ApplicationTimeline): readonly LifeCycleEvent[] {
  if (repliedOn === null) return [];
  if (place !== null) return [step("accepted", repliedOn)];
  return verdict === "ineligible" ? [step("declined", repliedOn)] : [];
}

const startOf = oncePerRound((round) => keyDates(round, newLifeCycle, { on: round.period.from }).find(({ id }) => id === "start")?.from ?? round.period.from);

function stepsInProgram(round: Round, { place }: ApplicationTimeline): readonly LifeCycleEvent[] {
  if (place === null) return [];
  const { contactFrom, contactedOn } = place;
  const startedOn = laterOf(startOf(round), contactedOn);
  const completedOn = laterOf(addDays(round.period.to, -1), startedOn);
  return [step("adviser-assigned", contactFrom), step("contacted", contactedOn), step("started", startedOn), step("completed", completedOn)];
}
