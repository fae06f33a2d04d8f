import { met, notApplicable, rule, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import { countCompanions } from "../companionsFor.js";
import type { GroupQuestion } from "../question.js";
import { peopleIn, setOf } from "../seating.js";
import { companionTexts } from "./companionTexts.js";

/** Can the principal (rektor) bring as many to a leader gathering as the round asks for? Any other member will do (D6). */
export const companion = rule({
  id: "group.companion",
  force: "expected",
  terms: ({ offer }: Round) => [offer.leaderGatherings],
  assess: ({ round, seating: { counts }, on }: GroupQuestion) => {
    const { leaderGatherings } = round.offer;
    const { available, wanted, missing } = countCompanions(round, counts);
    const path = ["members"];
    if (leaderGatherings.perSemester === 0 || wanted === 0) return notApplicable("no-companion-asked-for", { path });
    if (peopleIn(counts, setOf(["principal"])) === 0) return notApplicable("no-principal", { expected: { on }, path });
    // More than are asked for make no difference.
    const details = { expected: { on, people: wanted }, received: { people: Math.min(available, wanted) }, path, rests: [leaderGatherings] };
    return missing === 0 ? met("companion-available", details) : unmet("companion-missing", details);
  },
  texts: companionTexts,
});
