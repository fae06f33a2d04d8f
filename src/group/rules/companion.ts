import { met, notApplicable, ruleForEach, unmet } from "../../assessment/index.js";
import { partOfGroup, type AudienceTerms, type Round } from "../../round/index.js";
import { companionsFor } from "../companionsFor.js";
import { hasMeetings } from "../hasMeetings.js";
import type { GroupQuestion } from "../question.js";
import { companionTexts } from "./companionTexts.js";

/** Can those whom some meetings are for bring as many as the round asks for? Any other member will do (D6). */
export const companion = ruleForEach({
  id: "group.companion",
  force: "expected",
  each: (round: Round) => round.audiences.filter((audience) => (partOfGroup(audience)?.companions ?? 0) > 0 && hasMeetings(round, audience)),
  about: ({ id }) => id,
  assess: ({ group, on }: GroupQuestion, audience: AudienceTerms) => {
    const { members, available, wanted, missing } = companionsFor(audience, group, on);
    const path = ["members"];
    if (members.length === 0) return notApplicable("nobody-to-accompany", { expected: { on }, path });
    // More than are asked for make no difference.
    const details = { expected: { on, people: wanted }, received: { people: Math.min(available, wanted) }, path, rests: [audience] };
    return missing === 0 ? met("companion-available", details) : unmet("companion-missing", details);
  },
  texts: companionTexts,
});
