import { met, notApplicable, rule, unmet } from "../../assessment/index.js";
import { countCompanions } from "../companionsFor.js";
import type { GroupQuestion } from "../question.js";
import { peopleIn, setOf } from "../seating.js";
import { companionTexts } from "./companionTexts.js";

/** Can the principal (rektor) bring as many to a leader gathering as the round asks for? Any other member will do (D6). */
export const companion = rule({
  id: "group.companion",
  force: "expected",
  facts: ["participation/5"],
  assess: ({ round, seating: { counts }, on }: GroupQuestion) => {
    const { facts, assumptions, perSemester } = round.offer.leaderGatherings;
    const { available, wanted, missing } = countCompanions(round, counts);
    const path = ["members"];
    if (perSemester === 0 || wanted === 0) return notApplicable("no-companion-asked-for", { path, facts });
    if (peopleIn(counts, setOf(["principal"])) === 0) return notApplicable("no-principal", { expected: { on }, path, facts });
    // More than are asked for make no difference.
    const details = { expected: { on, people: wanted }, received: { people: Math.min(available, wanted) }, path, facts, assumptions };
    return missing === 0 ? met("companion-available", details) : unmet("companion-missing", details);
  },
  texts: companionTexts,
});
