import type { PassedOver } from "./passedOver.js";
import type { Planned } from "./planned.js";
import { minDaysIn } from "./search.js";
import type { Obstacle, Slot } from "./slot.js";

/** Why a time was not used. */
type Why = Pick<PassedOver, "reason" | "gathering" | "meeting" | "wish">;

/**
 * Says of every time that was offered and not used why that is.
 *
 * @param planned - The times, what stands against each, and those that were chosen.
 * @returns The times in order, each with the strongest reason.
 */
export function passedOverSlots(planned: Planned): readonly PassedOver[] {
  const chosen = new Set(planned.placed);
  return planned.slots
    .filter((slot) => !chosen.has(slot))
    .map((slot) => {
      const { semester, date, start, end, obstacles } = slot;
      const [obstacle] = obstacles;
      return { semester, date, start, end, ...(obstacle === undefined ? whyNotChosen(slot, planned) : whyClosed(obstacle)) };
    });
}

function whyClosed({ reason, gathering, wish }: Obstacle): Why {
  return { reason, gathering, meeting: null, wish: wish?.path ?? null };
}

function whyNotChosen(slot: Slot, { surroundings, agreed, placed }: Planned): Why {
  const kept = agreed.map((each) => each.slot);
  const reason = (why: Why["reason"], meeting: Why["meeting"] = null): Why => ({ reason: why, gathering: null, meeting, wish: null });
  if (placed.some(({ day }) => day === slot.day)) return reason("other-hours-chosen");
  const owed = surroundings.round.guidance.perSemester - kept.filter(({ semester }) => semester === slot.semester).length;
  if (owed <= 0) return reason("nothing-owed");
  const close = [...kept, ...placed].find(({ day }) => Math.abs(day - slot.day) < minDaysIn(surroundings));
  return close === undefined ? reason("better-dates-chosen") : { ...reason("too-close", close.date), wish: surroundings.wishesIn.minDaysBetween.wish.path };
}
