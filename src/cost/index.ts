export { costResponsibility, type CostFinding, type CostShare } from "./costResponsibility.js";
export { costRules } from "./rules.js";
