import { expected, InvalidInputError } from "../../input/index.js";
import type { Round } from "../../round/index.js";
import { epochOf } from "../../time/index.js";
import { instantsOf } from "../../schedule/index.js";
import { agreedSlots, slotsIn, type AgreedSlot } from "../slotsIn.js";
import type { HoursOnDate, Slot } from "../slot.js";
import { planningContextOf, type PlanningContext } from "../planningContext.js";
import type { AdviserRequest } from "./adviserRequest.js";

/** When something is, in milliseconds since 1970: two cities' clocks need not be compared, nor the two sides of a midnight. */
export interface Span {
  readonly startsAt: number;
  readonly endsAt: number;
}

/** A time at which a meeting could be, and when exactly that is. */
export interface TimedSlot extends Slot, Span {}

/** One municipality among those of an adviser, with all that its meetings are placed by. */
export interface PlannedMunicipality {
  readonly id: string;
  /** Its place in what was asked. */
  readonly index: number;
  readonly context: PlanningContext;
  readonly slots: readonly TimedSlot[];
  readonly agreed: readonly (AgreedSlot & { readonly slot: TimedSlot })[];
}

/** How many times all municipalities may offer together: forty that can meet every weekday, at five times a day. */
const mostSlots = 75_000;
const tooMany = expected("too-many-times", "Expected at most 75,000 times to choose from in all, each hour on each day counted", { most: 75_000 });

/** Makes what is planned by from what was asked. */
export function municipalitiesIn(round: Round, { adviser, municipalities }: AdviserRequest): readonly PlannedMunicipality[] {
  const spanOf = spansOnce();
  let count = 0;
  const timed = (slot: Slot): TimedSlot => ({ ...slot, ...spanOf(slot) });
  return municipalities
    .map(({ id, wishes }, index) => {
      const context = planningContextOf(round, { ...wishes, adviser });
      const agreed = agreedSlots(context).map((each) => ({ ...each, slot: timed(each.slot) }));
      const slots = slotsIn(context).map(timed);
      count += slots.length;
      if (count > mostSlots) throw new InvalidInputError("adviser request", [{ path: ["municipalities"], message: tooMany }]);
      return { id, index, context, slots, agreed };
    })
    .sort((first, second) => (first.id < second.id ? -1 : 1));
}

/** Municipalities that can meet at the same hours are many, and working out an instant takes its time. */
function spansOnce(): (hours: HoursOnDate) => Span {
  const known = new Map<string, Span>();
  return ({ date, start, end }) => {
    const key = `${date} ${start} ${end}`;
    const span = known.get(key) ?? spanOf({ date, start, end });
    known.set(key, span);
    return span;
  };
}

function spanOf(hours: HoursOnDate): Span {
  const { startsAt, endsAt } = instantsOf(hours);
  return { startsAt: epochOf(startsAt), endsAt: epochOf(endsAt) };
}
