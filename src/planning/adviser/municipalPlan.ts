import { mostMeetings } from "../mostMeetings.js";
import { planOf, type GuidancePlan } from "../guidancePlan.js";
import { countsOf, totalOf } from "../counts.js";
import { isOpen, searchFor } from "../search.js";
import { clashesWith, placedFor, type Diary } from "./diary.js";
import type { Party, TimedSlot } from "./party.js";
import type { AgreedAtOnce, MunicipalOutcome } from "./question.js";

/** One municipality's plan, and what came of it beside the others. */
interface MunicipalPlan {
  readonly plan: GuidancePlan;
  readonly outcome: MunicipalOutcome;
}

/**
 * Makes the plan of one municipality from the adviser's diary.
 *
 * @param party - The municipality.
 * @param diary - The diary, once everybody has what they can have.
 */
export function municipalPlan(party: Party, diary: Diary): MunicipalPlan {
  const { surroundings, agreed } = party;
  const placed = [...placedFor(diary, party)].sort((first, second) => first.day - second.day);
  const slots = party.slots.map((slot) => (clashesWith(diary, party, slot).length === 0 ? slot : closedByOthers(slot, party)));
  const plan = planOf({ surroundings, slots, agreed, placed });
  const before = agreed.map(({ slot }) => slot);
  const { owed, dated } = totalOf(countsOf(surroundings.round, before, placed));
  const couldHave = dated + Math.max(0, mostAlone(party) - placed.length);
  return { plan, outcome: { id: party.id, index: party.index, owed, placed: dated, couldHave, agreedAtOnce: agreedAtOnce(party, diary) } };
}

function closedByOthers(slot: TimedSlot, { surroundings }: Party): TimedSlot {
  return { ...slot, obstacles: [...slot.obstacles, surroundings.wishesIn.adviserBusy] };
}

/** How many meetings could be placed if the adviser had no other municipality. */
function mostAlone({ surroundings, slots, agreed }: Party): number {
  const open = slots.filter(({ obstacles }) => isOpen(obstacles));
  const counts = mostMeetings(searchFor(surroundings, open, { kept: agreed.map(({ slot }) => slot) }));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Each pair of meetings is told once, by the municipality whose id comes last. */
function agreedAtOnce(party: Party, diary: Diary): readonly AgreedAtOnce[] {
  return party.agreed.flatMap(({ slot }, meeting) =>
    clashesWith(diary, party, slot)
      .filter((other) => other.isAgreed && other.party.id < party.id)
      .map((other) => ({ date: slot.date, meeting, other: other.party.id })),
  );
}
