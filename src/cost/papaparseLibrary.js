// JavaScript, because papaparse 5.7.1 comes without declarations, and those kept for it do not compile where there is no DOM.
// The file of types beside this one declares the part that is used here.
export { default as Papa } from "papaparse";
