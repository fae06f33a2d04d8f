import type { Round } from "../../round/index.js";
import { needsForbiddenPair } from "../combinations.js";
import type { GroupQuestion } from "../question.js";
import { emptyPlan, extensionsOf, preferred, sizeOf, unique, type Plan } from "./plan.js";
import { contested, filled, withLeavers, withNewPeople, withOneMore, withOneReplaced, withOneSecondSeat } from "./steps.js";

/** How many repairs are told. */
const mostRepairs = 5;

/** So many sets of changes are tried before it is done in a plain way. */
const mostTried = 1000;

/** Of the ways in which those can leave who are too many, so many are carried on with. */
const mostKept = 250;

/**
 * Finds the smallest sets of changes that complete a group, the preferred ones first.
 *
 * @remarks What every seat lacks or has too many of has to change in any case. If one person then still has to fill two seats that
 * one person may not, one further change is tried, then two, then three: the first number at which the rules are content is the
 * smallest. New people come first, for they can do whatever a second seat does; second seats stand in for them afterwards.
 */
export function plansFor(question: GroupQuestion): readonly Plan[] {
  const { round, seating } = question;
  const least = withWhatIsForced(round, emptyPlan(seating, extensionsOf(question)));
  const found = bySize(round, least) ?? plainly(round, least);
  return preferred(withSecondSeats(round, found), round).slice(0, mostRepairs);
}

/** Whoever is too many leaves; where people are lacking, some stay or come. After that every seat has as many as it is to have. */
function withWhatIsForced(round: Round, plan: Plan): readonly Plan[] {
  const { seats } = round.group;
  const left = seats.reduce<readonly Plan[]>((plans, seat) => preferred(plans.flatMap((each) => withLeavers(each, seat)), round).slice(0, mostKept), [plan]);
  return seats.reduce((plans, seat) => plans.flatMap((each) => filled(round, each, seat)), left);
}

/** Tries further changes, those of one number after those of the number before, until the rules are content. */
function bySize(round: Round, least: readonly Plan[]): readonly Plan[] | undefined {
  let before: readonly Plan[] = [];
  let plans = least;
  let tried = least.length;
  while (tried <= mostTried && before.length + plans.length > 0) {
    const complete = plans.filter((plan) => isComplete(round, plan));
    if (complete.length > 0) return complete;
    const larger = unique([...plans.flatMap((plan) => withOneMore(round, plan)), ...before.flatMap((plan) => withOneReplaced(round, plan))]);
    [before, plans] = [plans, larger];
    tried += larger.length;
  }
  return undefined;
}

/** What the rules ask for besides as many people in every seat as it is to have. */
function isComplete(round: Round, plan: Plan): boolean {
  return !needsForbiddenPair(round, plan);
}

/**
 * Where more changes are needed than can be tried: new people come to every seat in question, and as many as the rules can do without
 * are taken back, seat by seat. Each seat is once the last to give any back.
 */
function plainly(round: Round, [plan = []]: readonly Plan[]): readonly Plan[] {
  const seats = contested(round);
  const plans = seats.map((last) => {
    const wanted = new Map(seats.map((seat) => [seat, seat.min]));
    const made = () => seats.reduce((all, seat) => withNewPeople(round, all, seat, wanted.get(seat) ?? 0), plan);
    for (const seat of [...seats.filter((each) => each !== last).reverse(), last]) {
      const fewest = leastOf(seat.min, (people) => {
        wanted.set(seat, people);
        return isComplete(round, made());
      });
      wanted.set(seat, fewest);
    }
    return made();
  });
  const least = Math.min(...plans.map(sizeOf));
  return unique(plans.filter((each) => sizeOf(each) === least));
}

/** The least number up to a limit for which something is so, where it is so for all from there on. */
function leastOf(most: number, isSo: (number: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** Lets members stand in for new people, one second seat more at a time, until enough is found. */
function withSecondSeats(round: Round, found: readonly Plan[]): readonly Plan[] {
  const all = [...found];
  let plans = found;
  while (all.length < mostRepairs && plans.length > 0) {
    plans = unique(plans.flatMap((plan) => withOneSecondSeat(round, plan))).filter((plan) => isComplete(round, plan));
    all.push(...plans);
  }
  return all;
}
