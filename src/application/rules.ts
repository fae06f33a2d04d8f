import type { FindingOf } from "../assessment/index.js";
import { commitment } from "./rules/commitment.js";
import { deadline } from "./rules/deadline.js";
import { municipality, municipalityName } from "./rules/municipality.js";
import { namedGroup } from "./rules/namedGroup.js";
import { partnerList, partners } from "./rules/partners.js";
import { membership, places } from "./rules/selection.js";
import { wishAreas, wishClear } from "./rules/wish.js";

/** Every rule that an application is held against, in the order in which the findings stand. */
export const eligibilityRules = Object.freeze([
  municipality,
  deadline,
  wishAreas,
  wishClear,
  commitment,
  partners,
  membership,
  namedGroup,
  municipalityName,
  partnerList,
  places,
] as const);

/** What the rules for eligibility can find. */
export type EligibilityFinding = FindingOf<(typeof eligibilityRules)[number]>;
