import type { Period } from "../../time/index.js";
import { heldPeriods } from "../heldPeriods.js";
import type { Member } from "../model.js";
import type { GroupOnDate } from "../question.js";
import { timesBelow } from "../seatGaps.js";

/** From when to when a seat is to be taken; without `to`, for as long as the period lasts. */
export type TimeToFill = Pick<Period, "from"> & Partial<Pick<Period, "to">>;

/**
 * Answers from when to when a repair fills a seat: until it is next held by as many people without those who fill it.
 *
 * @param role - The seat.
 * @param people - How many hold it, those who fill it among them.
 * @param members - The members, once those who leave seats have left them.
 * @param asked - The round and the date, which may lie before the program period.
 * @returns The time.
 */
export function timeToFill(role: string, people: number, members: readonly Member[], { round, on: from }: GroupOnDate): TimeToFill {
  const rest = { from, to: round.period.to };
  if (rest.from >= rest.to) return { from };
  const held = members.flatMap((member) => heldPeriods(member, role, rest));
  const to = timesBelow(people, held, rest)[0]?.to;
  return to === undefined || to === rest.to ? { from } : { from, to };
}
