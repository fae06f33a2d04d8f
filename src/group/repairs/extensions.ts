import { groupedBy } from "../../input/index.js";
import { daysBetween, type CivilDate, type Period } from "../../time/index.js";
import { heldPeriods } from "../heldPeriods.js";
import { isHeldOn } from "../holders.js";
import type { Member } from "../model.js";
import type { GroupQuestion } from "../question.js";
import { timesBelow } from "../seatGaps.js";
import { seatsHeldByTooFew } from "../seating.js";

/** A seat that somebody held until a while ago, and until when it is to be kept. */
export interface Extension {
  readonly role: string;
  readonly to: CivilDate;
}

/** Days between two tenures for which somebody may be asked to stay. A last day that was meant to be included leaves one. */
const longestGap = 31;

/** All the time there is. */
const ever: Period = { from: "0001-01-01", to: "9999-12-31" };

/** Answers who could have kept which seat until the next one takes it, by where in the group they stand. */
export function extensionsOf({ round, group, seating, on }: GroupQuestion): ReadonlyMap<number, readonly Extension[]> {
  const lacking = seatsHeldByTooFew(round, seating);
  const found = round.group.seats.flatMap(({ role, min }) => {
    // Mostly nobody left before, and a crowd is long to look through.
    const left = lacking.includes(role) ? group.members.flatMap((member, place) => lastDayWithout(member, role, on).map((end) => ({ place, end }))) : [];
    if (left.length === 0) return [];
    const gap = timesBelow(min, group.members.flatMap((member) => heldPeriods(member, role, ever)), ever).find((each) => isHeldOn(each, on));
    if (gap === undefined || !isBetweenTenures(gap)) return [];
    return left.filter(({ end }) => end >= gap.from).map(({ place }) => ({ place, role, to: gap.to }));
  });
  return groupedBy(found, ({ place }) => place);
}

function isBetweenTenures({ from, to }: Period): boolean {
  return from > ever.from && to < ever.to && daysBetween(from, to) <= longestGap;
}

/** The day on which a member had left a seat, where it is not held again by then. */
function lastDayWithout({ seats }: Member, role: string, on: CivilDate): readonly CivilDate[] {
  const held = seats.filter((seat) => seat.role === role);
  if (held.some((seat) => isHeldOn(seat, on))) return [];
  return held.flatMap(({ to }) => (to !== undefined && to <= on ? [to] : [])).sort().slice(-1);
}
