import type { SemesterId } from "../../../round/index.js";
import { book, type Diary } from "./diary.js";
import { bestFor, meetingsIn, searchOf } from "./openTo.js";
import type { Party } from "./party.js";

/**
 * Gives every municipality its meetings in turns: nobody gets a second meeting in a semester before everybody has had the
 * choice of a first, and in each turn whoever has the fewest days left chooses first.
 *
 * @remarks Each chooses as if it placed all that it still lacks, and takes the first of that semester. Those with equally
 * many days left choose in the order of their ids.
 * @param parties - The municipalities, in order of their ids.
 * @param diary - The diary, which is written in.
 */
export function takeTurns(parties: readonly Party[], diary: Diary): void {
  const [first] = parties;
  if (first === undefined) return;
  const { semesters, round } = first.surroundings;
  for (let turn = 1; turn <= round.offer.guidance.perSemester; turn += 1) {
    for (const { id } of semesters) takeTurn(parties, diary, id, turn);
  }
}

function takeTurn(parties: readonly Party[], diary: Diary, semester: SemesterId, turn: number): void {
  const waiting = parties.filter((party) => meetingsIn(diary, party, semester) < turn);
  const inOrder = waiting
    .map((party) => ({ party, daysLeft: searchOf(diary, party).semesters.find(({ id }) => id === semester)?.days.length ?? 0 }))
    .sort((one, other) => one.daysLeft - other.daysLeft);
  for (const { party } of inOrder) {
    const chosen = bestFor(diary, party).find((slot) => slot.semester === semester);
    if (chosen !== undefined) book(diary, party, chosen);
  }
}
