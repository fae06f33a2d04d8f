export { groupedBy } from "./groupedBy.js";
export { groupedByEach } from "./groupedByEach.js";
export { sortedBy } from "./sortedBy.js";
