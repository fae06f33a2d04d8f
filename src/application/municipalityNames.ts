/**
 * Works out what a municipality's name is looked up by, so that names are compared as people write them.
 *
 * @remarks Upper and lower case, composed and decomposed letters, spaces, kinds of dash, an addition in parentheses
 * (`Herøy (Nordland)`) and the word `kommune` at the end make no difference. Parallel names stand between spaced hyphens
 * (`Snåase - Snåsa`); the hyphen of one name (`Nord-Odal`) does not part it.
 */
export function nameKeys(name: string): readonly [string, ...string[]] {
  const tidy = name.toLowerCase().normalize("NFC").replaceAll(/\s+/g, " ").replaceAll(/[‐‑‒–—−]/g, "-").trim();
  const bare = tidy.replaceAll(/ ?\([^()]*\)/g, "").trim() || tidy;
  const parallel = bare.split(" - ").map(withoutItsKind);
  return [parallel.map(unspaced).join("-"), ...parallel.map(unspaced)];
}

function withoutItsKind(name: string): string {
  return name.replace(/ kommune$/, "").trim();
}

/** A hyphen is written with spaces around it or without; both are the same name. */
function unspaced(name: string): string {
  return name.replaceAll(/ ?- ?/g, "-");
}

/** Answers whether a name is one of the names that a municipality is registered with. */
export function isSameName(registered: string, name: string): boolean {
  const keys = nameKeys(registered);
  return nameKeys(name).some((key) => keys.includes(key));
}
