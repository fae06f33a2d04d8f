import { met, needsJudgement, notApplicable, rule, unknown, unmet } from "../../assessment/index.js";
import type { Fact } from "../../language/index.js";
import type { Round } from "../../round/index.js";
import { answerIn, isSubmitted } from "../application.js";
import type { EligibilityQuestion } from "../eligibilityQuestion.js";

/** That it must cover all areas is an assumption (D10). */
export const wishAreas = rule({
  id: "eligibility.wish.areas",
  force: "must",
  terms: ({ wish }: Round) => [wish],
  assess: ({ round, application }: EligibilityQuestion) => {
    const expected = round.wish.areas.map(({ id }) => id);
    const path = ["developmentIntent", "areas"];
    if (expected.length === 0) return notApplicable("no-areas", { path });
    const areas = answerIn(application.developmentIntent, "areas");
    const repair = { action: "answer", path };
    if (areas === undefined) return unknown("areas-not-answered", { expected, path, repair });
    if (areas === null) return unknown("areas-left-open", { expected, path, repair });
    const missing = expected.filter((area) => !areas.includes(area));
    const details = { expected, received: { areas, missing }, path };
    if (missing.length === 0) return met("areas-covered", details);
    // Where none is covered, it makes no difference whether all must be.
    const rests = missing.length < expected.length ? [round.wish] : [];
    return isSubmitted(application) ? unmet("areas-missing", { ...details, rests, repair }) : unknown("areas-incomplete", { ...details, rests, repair });
  },
  says: {
    "areas-not-answered": ({ expected }) => ({ areas: named(expected) }),
    "areas-left-open": ({ expected }) => ({ areas: named(expected) }),
    "areas-covered": ({ expected }) => ({ areas: named(expected) }),
    "areas-incomplete": ({ received: { missing } }) => ({ missing: named(missing) }),
    "areas-missing": ({ expected, received: { missing } }) => ({ missing: named(missing), covered: missing.length < expected.length ? "some" : "none" }),
  },
});

/** A person judges that; the library only says when there is something to judge (D9). */
export const wishClear = rule({
  id: "eligibility.wish.clear",
  force: "must",
  terms: ({ wish }: Round) => [wish.clarity],
  assess: ({ round, application: { developmentIntent, judgements } }: EligibilityQuestion) => {
    const path = ["developmentIntent", "statement"];
    const rests = [round.wish.clarity];
    const repair = { action: "answer", path };
    if (judgements?.developmentIntent === "clear") return met("judged-clear", { path: ["judgements", "developmentIntent"], rests });
    if (judgements?.developmentIntent === "unclear") return unmet("judged-unclear", { path: ["judgements", "developmentIntent"], rests, repair });
    const statement = answerIn(developmentIntent, "statement");
    if (statement === null) return unknown("statement-left-open", { path, rests, repair });
    const isStated = (statement ?? "").trim() !== "";
    return isStated ? needsJudgement("to-be-judged", { path, rests }) : unknown("no-statement", { path, rests, repair });
  },
});

function named(areas: readonly string[]): Fact {
  return { all: areas.map((area) => ({ area })) };
}
