export { round2026, type Vocabulary2026 } from "./2026-2027.js";
