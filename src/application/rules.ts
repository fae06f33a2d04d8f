import { commitment } from "./rules/commitment.js";
import { deadline } from "./rules/deadline.js";
import { membership } from "./rules/membership.js";
import { municipality } from "./rules/municipality.js";
import { municipalityName } from "./rules/municipalityName.js";
import { namedGroup } from "./rules/namedGroup.js";
import { partnerList } from "./rules/partnerList.js";
import { partners } from "./rules/partners.js";
import { places } from "./rules/places.js";
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
