import { assess, citedBy, met, needsJudgement, notApplicable, rule, unmet, type Outcome, type Term } from "../../assessment/index.js";
import { compositionRules, lookAtGroup, seatsHeldByTooFew } from "../../group/index.js";
import { groupCompleteBy, oncePerRound, type Round } from "../../round/index.js";
import type { EligibilityQuestion } from "../eligibilityQuestion.js";

/** Frozen, for every finding shares it. */
const whenDue = oncePerRound((round) => {
  const { group, gatherings } = round;
  const due = Object.freeze(dueIn(round));
  const terms: readonly Term[] = [group, group.completeBy, ...gatherings.filter(({ kind, date }) => kind === due.gathering && date === due.by)];
  return { due, terms };
});

/**
 * An application need not name its group, and gaps never exclude: they are to be filled by then (D8). Empty seats are one finding, and what
 * is wrong with the others another.
 */
export const namedGroup = rule({
  id: "eligibility.named-group",
  force: "expected",
  terms: (round: Round) => whenDue(round).terms,
  assess: ({ round, application: { group } }: EligibilityQuestion) => {
    const { due } = whenDue(round);
    const path = ["group"];
    const { completeBy } = round.group;
    if (group === undefined || group === null) return notApplicable("group-not-named", { expected: due, path, rests: [completeBy] });
    const question = lookAtGroup({ round, group, on: due.by });
    // What is merely expected of a group has no part in the answer.
    const { findings } = assess(compositionRules, question);
    const missing = seatsHeldByTooFew(round, question.seating);
    const details = { expected: due, received: { missing }, path, terms: findings.map((finding) => citedBy(finding)) };
    // An empty seat hides neither what is wrong beside it nor what is to be judged.
    const others = findings.filter(({ rule, about }) => rule !== "group.seat" || about === undefined || !missing.includes(about));
    const citedOf = (outcome: Outcome) => others.filter((finding) => finding.outcome === outcome).map((finding) => citedBy(finding));
    const [wrong, unjudged] = [citedOf("unmet"), citedOf("needs-judgement")];
    const toFill = missing.length === 0 ? [] : [unmet("seats-to-fill", { ...details, rests: [completeBy], repair: { action: "fill-seat", roles: missing, by: due.by } })];
    if (wrong.length > 0) return [...toFill, unmet("group-not-in-order", { ...details, rests: [completeBy, ...wrong] })];
    if (unjudged.length > 0) return [...toFill, needsJudgement("double-seats-to-judge", { ...details, rests: unjudged })];
    return toFill.length > 0 ? toFill : [met("group-complete", { ...details, rests: citedOf("met") })];
  },
  says: {
    "group-not-named": ({ expected }) => factsOf(expected),
    "group-complete": ({ expected }) => factsOf(expected),
    "double-seats-to-judge": ({ expected }) => factsOf(expected),
    "seats-to-fill": ({ expected, received: { missing } }) => ({ ...factsOf(expected), missing: { all: missing.map((seat) => ({ seat })) } }),
    "group-not-in-order": ({ expected }) => factsOf(expected),
  },
});

function dueIn(round: Round) {
  const { completeBy } = round.group;
  return { by: groupCompleteBy(round), gathering: "gathering" in completeBy ? completeBy.gathering : null };
}

function factsOf({ by, gathering }: ReturnType<typeof dueIn>) {
  const isAtGathering = typeof gathering === "string";
  return { on: { date: by }, due: isAtGathering ? "gathering" : "date", meeting: isAtGathering ? { kind: gathering } : null };
}
