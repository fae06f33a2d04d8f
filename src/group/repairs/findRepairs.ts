import type { Round } from "../../round/index.js";
import { needsForbiddenPair } from "../combinations.js";
import type { GroupQuestion } from "../groupQuestion.js";
import { nothingChanged, extensionsOf, preferred, sizeOf, unique, type Candidate } from "./candidate.js";
import { contested, filled, withLeavers, withNewPeople, withOneMore, withOneReplaced, withOneSecondSeat } from "./candidateSteps.js";

const mostRepairs = 5;

/** Beyond this it is done in a plain way. */
const mostTried = 1000;

/** Of the ways in which those who are too many can leave. */
const mostKept = 250;

/**
 * What every seat lacks or has too many of changes in any case; the first number of further changes at which the rules are content
 * is the smallest. New people come first, for they can do whatever a second seat does.
 */
export function findRepairs(question: GroupQuestion): readonly Candidate[] {
  const { round, seating } = question;
  const least = withWhatIsForced(round, nothingChanged(seating, extensionsOf(question)));
  const found = bySize(round, least) ?? plainly(round, least);
  return preferred(withSecondSeats(round, found), round).slice(0, mostRepairs);
}

/** After that every seat has as many as it is to have. */
function withWhatIsForced(round: Round, candidate: Candidate): readonly Candidate[] {
  const { seats } = round.group;
  const left = seats.reduce<readonly Candidate[]>((candidates, seat) => preferred(candidates.flatMap((each) => withLeavers(each, seat)), round).slice(0, mostKept), [candidate]);
  return seats.reduce((candidates, seat) => candidates.flatMap((each) => filled(round, each, seat)), left);
}

function bySize(round: Round, least: readonly Candidate[]): readonly Candidate[] | undefined {
  let before: readonly Candidate[] = [];
  let candidates = least;
  let tried = least.length;
  while (tried <= mostTried && before.length + candidates.length > 0) {
    const complete = candidates.filter((candidate) => isComplete(round, candidate));
    if (complete.length > 0) return complete;
    const larger = unique([...candidates.flatMap((candidate) => withOneMore(round, candidate)), ...before.flatMap((candidate) => withOneReplaced(round, candidate))]);
    [before, candidates] = [candidates, larger];
    tried += larger.length;
  }
  return undefined;
}

/** By now every seat has as many as it is to have. */
function isComplete(round: Round, candidate: Candidate): boolean {
  return !needsForbiddenPair(round, candidate);
}

/**
 * Where more changes are needed than can be tried, new people come to every seat in question, and as many as the rules can do
 * without are taken back. Each seat is once the last to give any back.
 */
function plainly(round: Round, [candidate = []]: readonly Candidate[]): readonly Candidate[] {
  const seats = contested(round);
  const candidates = seats.map((last) => {
    const wanted = new Map(seats.map((seat) => [seat, seat.min]));
    const made = () => seats.reduce((all, seat) => withNewPeople(round, all, seat, wanted.get(seat) ?? 0), candidate);
    for (const seat of [...seats.filter((each) => each !== last).reverse(), last]) {
      const fewest = leastOf(seat.min, (people) => {
        wanted.set(seat, people);
        return isComplete(round, made());
      });
      wanted.set(seat, fewest);
    }
    return made();
  });
  const least = Math.min(...candidates.map(sizeOf));
  return unique(candidates.filter((each) => sizeOf(each) === least));
}

/** What is so for one number has to be so for all above it. */
function leastOf(most: number, isSo: (number: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

function withSecondSeats(round: Round, found: readonly Candidate[]): readonly Candidate[] {
  const all = [...found];
  let candidates = found;
  while (all.length < mostRepairs && candidates.length > 0) {
    candidates = unique(candidates.flatMap((candidate) => withOneSecondSeat(round, candidate))).filter((candidate) => isComplete(round, candidate));
    all.push(...candidates);
  }
  return all;
}
