export { sayActivity, sayMode, saySemester } from "./activityNames.js";
export { sayArea, sayCommitment } from "./applicationNames.js";
export { sayCostItem, sayPayer } from "./costNames.js";
export { sayAudience, sayRole } from "./peopleNames.js";
