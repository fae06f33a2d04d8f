import { met, notApplicable, rule, unmet } from "../../assessment/index.js";
import type { Round } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";
import type { AdviserQuestion, MunicipalOutcome } from "../planQuestion.js";

export const planAdviserTime = rule({
  id: "schedule.plan.adviser",
  force: "must",
  terms: ({ guidance }: Round) => [guidance],
  assess: ({ municipalities }: AdviserQuestion) =>
    municipalities.length === 0 ? [notApplicable("no-municipalities", { path: ["municipalities"] })] : municipalities.flatMap((each) => [...(each.owed === 0 ? [] : [outcomeOf(each)]), ...clashesOf(each)]),
  says: {
    "own-wishes-in-the-way": ({ expected, received }) => ({ owed: expected, dated: received.placed, moreDays: received.moreDaysHelp ? "yes" : "no" }),
    "adviser-in-demand": ({ expected, received }) => ({ owed: expected, dated: received.placed, moreDays: received.moreDaysHelp ? "yes" : "no" }),
    "agreed-at-once": ({ received: { date } }) => ({ on: { date } }),
  },
});

function outcomeOf({ id, index, owed, placed, couldHave, moreDaysHelp }: MunicipalOutcome) {
  const path = ["municipalities", index];
  if (placed >= owed) return met("all-placed", { expected: owed, received: { municipality: id, placed, couldHave }, path });
  const repair = moreDaysHelp ? { repair: { action: "offer-more-dates", municipality: id, missing: owed - placed } } : {};
  const details = { expected: owed, received: { municipality: id, placed, couldHave, moreDaysHelp }, path, ...repair };
  return couldHave > placed ? unmet("adviser-in-demand", details) : unmet("own-wishes-in-the-way", details);
}

function clashesOf({ id, index, agreedAtOnce }: MunicipalOutcome) {
  return agreedAtOnce.map(({ date, meeting, other }: { date: CivilDate; meeting: number; other: string }) =>
    unmet("agreed-at-once", {
      received: { date, municipality: id, other },
      path: ["municipalities", index, "wishes", "agreed", meeting],
      repair: { action: "move-guidance-meeting", municipality: id, date },
    }),
  );
}
