import { readInput } from "../input/index.js";
import type { Round } from "../round/index.js";
import { agreedSlots, slotsIn } from "./slotsIn.js";
import { guidanceWishesSchemaOf, type GuidanceWishesInput } from "./guidanceWishes.js";
import { placeMeetings } from "./placeMeetings.js";
import { planOf, type GuidancePlan } from "./guidancePlan.js";
import { readPlannableRound, planningContextOf } from "./planningContext.js";
import { isOpen, searchFor } from "./search.js";

/**
 * Proposes dates for the guidance meetings (veiledningsmøter) that a municipality is owed, and says why each other time
 * that it offered was rejected.
 *
 * @remarks Civil dates and wall times in Oslo. A meeting is at the hours of one of the times offered, on a day that lies in
 * a semester, comes after the gathering that starts the programme, has no gathering and is no public holiday; on a weekend only where a rule names that
 * weekday, and only for want of other days; at a time that the clocks show once; within `earliest` and `latest`, outside
 * what is `unavailable`, inside what the adviser offers, and at least `minDaysBetween` days after and before every other
 * guidance meeting. Two are never on one day. From a gathering it need only be another day: the evenness below sees to the
 * rest. People meet as the round says.
 *
 * Of all that is possible it chooses: first, as many meetings as can be placed, and no more in a semester than are owed;
 * on weekdays alone, where as many can be placed on them.
 * Then, semester by semester in order of time: as few weekend days as possible; as few days as possible outside the
 * `preferred` part of the semester (`early` is its first half, `middle` the two quarters in the middle, `late` its last
 * half, `spread` all of it); steps as even as possible, from the first day of the semester through its gatherings and
 * guidance meetings to its last, which is to say the least sum of the squares of the steps in days; the earliest dates; on
 * a date with several times, the earliest. The same wishes always give the same plan.
 *
 * A rule without a first day (`from`) is counted from the start of the programme period; where `INTERVAL` is above 1, as for
 * every second week, `from` must be given. `COUNT` counts the days that the rule names, whether or not a meeting can be on them. What is `agreed` stays,
 * whatever it breaks, and counts as one of those owed. Where something lacks, the findings name the smallest sets of wishes
 * in the way. School breaks, Christmas Eve and the like are the municipality's to give as `unavailable`. Source:
 * participation/2.
 * @param wishes - When the municipality and its adviser can meet, and what they wish.
 * @returns The meetings as `buildSchedule` takes them, a finding for each and for each semester, and the times that were rejected.
 * @throws InvalidInputError when the wishes are not shaped like wishes, with every problem and its path, or when the round
 * has a semester of more than 400 days or a period of more than twenty years.
 * @example
 * ```ts
 * import { buildSchedule, explain, round2026 } from "kulturskole-veiledning";
 * import { planGuidance } from "kulturskole-veiledning/planning";
 *
 * const { meetings, isComplete, findings } = planGuidance(round2026, {
 *   available: [{ rrule: "FREQ=WEEKLY;BYDAY=TU,TH", start: "12:00", end: "15:00" }],
 *   unavailable: [{ from: "2027-02-22", to: "2027-02-27", label: "winter break" }],
 *   minDaysBetween: 21,
 * });
 * isComplete; // => true
 * meetings.map(({ date }) => date);
 * // => ["2026-10-20", "2026-12-08", "2027-04-29", "2027-06-15", "2027-08-24", "2027-10-21"]
 * buildSchedule(round2026, { guidanceMeetings: meetings }).outcome; // => "met"
 * findings.slice(0, 1).map((finding) => explain(round2026, finding, "en"));
 * // => [
 * //   "A guidance meeting is proposed for Tuesday 20 October 2026, 12:00–15:00. The previous meeting is 25 days earlier. " +
 * //     "The next meeting is 22 days later. The meeting belongs to autumn 2026.",
 * // ]
 * ```
 */
export function planGuidance(round: Round, wishes: GuidanceWishesInput): GuidancePlan {
  const parsed = readPlannableRound(round);
  const context = planningContextOf(parsed, readInput("wishes", guidanceWishesSchemaOf(parsed), wishes));
  const slots = slotsIn(context);
  const agreed = agreedSlots(context);
  const days = placeMeetings(searchFor(context, slots, { kept: agreed.map(({ slot }) => slot) }), context.wishes.preferred).flat();
  const placed = days.flatMap((day) => slots.find((slot) => slot.day === day && isOpen(slot.obstacles)) ?? []);
  return planOf({ context, slots, agreed, placed });
}
