// JavaScript, because a thread starts without tsx: from here on it can read TypeScript too.
import { register } from "tsx/esm/api";

register();
const { default: onePeriod } = await import("./onePeriod.ts");
export default onePeriod;
