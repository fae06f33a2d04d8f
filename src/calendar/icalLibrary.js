// JavaScript, because the declarations of ical.js 2.2.1 do not compile where declarations of libraries are checked too
// (`skipLibCheck: false`). The file of types beside this one declares the part that is used here.
export { default as ICAL } from "ical.js";
