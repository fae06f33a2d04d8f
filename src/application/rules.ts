import {
  activeParticipation,
  capacity,
  coverOwnCosts,
  dedicatedGroup,
  ensureProgress,
  localDevelopmentWork,
  shareExperience,
  time,
} from "./rules/commitments.js";
import { municipality } from "./rules/municipality.js";
import { namedGroup } from "./rules/namedGroup.js";
import { partners } from "./rules/partners.js";
import { window } from "./rules/window.js";
import { wishAreas, wishClear } from "./rules/wish.js";

/** Every rule that an application is held against, in the order in which the findings stand. */
export const eligibilityRules = Object.freeze([
  municipality,
  window,
  wishAreas,
  wishClear,
  dedicatedGroup,
  time,
  capacity,
  activeParticipation,
  localDevelopmentWork,
  coverOwnCosts,
  partners,
  shareExperience,
  ensureProgress,
  namedGroup,
] as const);
