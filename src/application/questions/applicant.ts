import { question } from "./definition.js";

/** Which municipality applies? */
export const municipalityNumber = question({
  id: "municipality.number",
  path: ["municipality", "number"],
  answer: "municipality-number",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.municipality", codes: ["number-missing"] },
});

/** What is the municipality called? Asked only where there is a register to hold the name against; it decides an expectation. */
export const municipalityName = question({
  id: "municipality.name",
  path: ["municipality", "name"],
  answer: "name",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.municipality-name", codes: ["name-missing"] },
});

/** When was the application submitted? */
export const submission = question({
  id: "submission",
  path: ["submittedAt"],
  answer: "submission",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.deadline", codes: ["not-submitted"] },
});

/** Is the municipality a member of Norsk kulturskoleråd? Asked only where the round takes members alone. */
export const membership = question({
  id: "membership",
  path: ["membership"],
  answer: "yes-no",
  answeredBy: "municipality",
  openedBy: { rule: "eligibility.membership", codes: ["membership-not-answered", "membership-left-open"] },
});
