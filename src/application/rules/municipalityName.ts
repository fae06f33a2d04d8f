import { met, notApplicable, rule, unknown, unmet } from "../../assessment/index.js";
import { answerIn } from "../answerIn.js";
import type { EligibilityQuestion } from "../question.js";
import { isSameName } from "../register/nameKeys.js";

/** Frozen, for every finding shares it. */
const path = Object.freeze(["municipality", "name"] as const);

/**
 * Is the name that of the municipality with that number? The number decides who applies, so a wrong name never excludes.
 * The name in the register is told, and the one in the application is not: anything may stand there. The call says nothing
 * of it, so nothing is cited.
 */
export const municipalityName = rule({
  id: "eligibility.municipality-name",
  force: "expected",
  terms: () => [],
  assess: ({ application, register }: EligibilityQuestion) => {
    if (register === null) return notApplicable("name-not-checked", { path });
    const name = (answerIn(application.municipality, "name") ?? "").trim();
    const entry = register.numbered(answerIn(application.municipality, "number") ?? "");
    const repair = { action: "answer", path, ...(entry === undefined ? {} : { values: [entry.name] }) };
    if (name === "") return unknown("name-missing", { path, repair });
    if (entry === undefined) return notApplicable("name-not-checked", { path });
    const details = { expected: { name: entry.name }, path };
    if (isSameName(entry.name, name)) return met("name-matches", details);
    return entry.formerNames.some((former) => isSameName(former, name)) ? met("former-name", details) : unmet("name-differs", { ...details, repair });
  },
  says: {
    "name-matches": ({ expected: { name } }) => ({ name }),
    "former-name": ({ expected: { name } }) => ({ name }),
    "name-differs": ({ expected: { name } }) => ({ name }),
  },
});
