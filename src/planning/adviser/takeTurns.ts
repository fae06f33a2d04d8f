import type { SemesterId } from "../../round/index.js";
import { book, type Diary } from "./diary.js";
import { bestFor, keptBy, meetingsIn, searchOf } from "./openTo.js";
import type { Party } from "./party.js";

/**
 * Gives every municipality its meetings in turns: nobody gets a second meeting in a semester before everybody has had the
 * choice of a first, and in each turn whoever has the fewest meetings so far chooses first.
 *
 * @remarks The meetings of all semesters are counted, so that whoever went without in one comes first in the next. Those
 * with equally many choose by how few days they have left in the semester, and only then in the order of their ids. Each
 * chooses as if it placed all that it still lacks, and takes the first of that semester.
 * @param parties - The municipalities, in order of their ids.
 * @param diary - The diary, which is written in.
 */
export function takeTurns(parties: readonly Party[], diary: Diary): void {
  const [first] = parties;
  if (first === undefined) return;
  const { semesters, round } = first.surroundings;
  for (let turn = 1; turn <= round.guidance.perSemester; turn += 1) {
    for (const { id } of semesters) takeTurn(parties, diary, id, turn);
  }
}

function takeTurn(parties: readonly Party[], diary: Diary, semester: SemesterId, turn: number): void {
  const waiting = parties.filter((party) => meetingsIn(diary, party, semester) < turn);
  const inOrder = waiting
    .map((party) => ({ party, meetings: keptBy(diary, party).length, daysLeft: daysLeftIn(diary, party, semester) }))
    .sort((one, other) => one.meetings - other.meetings || one.daysLeft - other.daysLeft);
  for (const { party } of inOrder) {
    const chosen = bestFor(diary, party).find((slot) => slot.semester === semester);
    if (chosen !== undefined) book(diary, party, chosen);
  }
}

function daysLeftIn(diary: Diary, party: Party, semester: SemesterId): number {
  return searchOf(diary, party).semesters.find(({ id }) => id === semester)?.days.length ?? 0;
}
