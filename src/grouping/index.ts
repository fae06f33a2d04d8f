export { groupedBy } from "./groupedBy.js";
export { groupedByEach } from "./groupedByEach.js";
