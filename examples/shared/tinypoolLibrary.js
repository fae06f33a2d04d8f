// JavaScript, because the declarations of tinypool 2.2.0 do not compile where declarations of libraries are checked too
// and there is no DOM (`skipLibCheck: false`). The file of types beside this one declares the part that is used here.
export { Tinypool } from "tinypool";
