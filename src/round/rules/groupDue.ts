import { met, rule, unmet } from "../../assessment/index.js";
import { covers } from "../../time/index.js";
import { groupCompleteBy } from "../groupCompleteBy.js";
import type { Round } from "../round.js";
import type { RoundQuestion } from "./question.js";

/** Is the municipal group due on a day within the program period, and at a gathering that there is? */
export const groupDue = rule({
  id: "round.group.due",
  force: "must",
  terms: ({ group, period }: Round) => [group.completeBy, period],
  assess: ({ round }: RoundQuestion) => {
    const { completeBy } = round.group;
    const path = ["group", "completeBy"];
    if ("gathering" in completeBy && !round.gatherings.some(({ kind }) => kind === completeBy.gathering)) return unmet("no-such-gathering", { path });
    const details = { received: groupCompleteBy(round), path };
    return covers(round.period, details.received) ? met("due-inside-period", details) : unmet("due-outside-period", details);
  },
  says: {
    "due-inside-period": ({ received }) => ({ on: { date: received } }),
    "due-outside-period": ({ received }) => ({ on: { date: received } }),
  },
});
