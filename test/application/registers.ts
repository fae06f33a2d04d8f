import { InvalidInputError, municipalityRegister, sayPath, type RegisterEntryInput } from "../../src/index.js";

/** Some of the municipalities there are from 2024 on: one in each county, two pairs of the same name, and some of several names. */
export const someMunicipalities: readonly RegisterEntryInput[] = [
  { number: "0301", name: "Oslo" },
  { number: "1103", name: "Stavanger" },
  { number: "1515", name: "Herøy" },
  { number: "1818", name: "Herøy" },
  { number: "3114", name: "Våler" },
  { number: "3201", name: "Bærum" },
  { number: "3322", name: "Nesbyen", formerNames: ["Nes"] },
  { number: "3419", name: "Våler" },
  { number: "3907", name: "Sandefjord" },
  { number: "4001", name: "Porsgrunn" },
  { number: "4204", name: "Kristiansand" },
  { number: "4601", name: "Bergen" },
  { number: "5001", name: "Trondheim - Tråante", formerNames: ["Trondheim"] },
  { number: "5006", name: "Steinkjer" },
  { number: "5041", name: "Snåase - Snåsa" },
  { number: "5059", name: "Orkland" },
  { number: "5501", name: "Tromsø" },
  { number: "5605", name: "Sør-Varanger" },
  { number: "5610", name: "Kárášjohka - Karasjok" },
  { number: "5622", name: "Porsanger - Porsáŋgu - Porsanki" },
];

/** A register of them. */
export const register = municipalityRegister(someMunicipalities);

/** What a call is refused for: each problem as path and message. */
export function refusalOf(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, message }) => `${sayPath(path)}: ${message}`);
    throw error;
  }
  return [];
}
