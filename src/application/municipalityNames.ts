/**
 * Works out what a municipality's name is looked up by, so that names are compared as people write them: the whole of it first, then
 * without an addition in parentheses (`Herøy (Nordland)`), then each of its parallel names.
 *
 * @remarks Upper and lower case, composed and decomposed letters, spaces, kinds of dash and the word `kommune` at the end make no
 * difference. Parallel names stand between spaced hyphens (`Snåase - Snåsa`); the hyphen of one name (`Nord-Odal`) does not part it.
 */
export function nameKeys(name: string): readonly [string, string, ...string[]] {
  const tidy = name.toLowerCase().normalize("NFC").replaceAll(/\s+/g, " ").replaceAll(/[‐‑‒–—−]/g, "-").replaceAll(/ ?\(/g, " (").trim();
  const bare = tidy.replaceAll(/ ?\([^()]*\)/g, "").trim() || tidy;
  const [whole, parallel] = [parallelNames(tidy), parallelNames(bare)];
  return [whole.join("-"), parallel.join("-"), ...parallel];
}

/** A hyphen inside a name is written with spaces around it or without; both are the same name. */
function parallelNames(name: string): readonly string[] {
  return name.split(" - ").map((each) => each.replace(/ kommune$/, "").trim().replaceAll(/ ?- ?/g, "-"));
}

/** Answers whether a name is one of the names that a municipality is registered with. */
export function isSameName(registered: string, name: string): boolean {
  const keys = nameKeys(registered);
  return nameKeys(name).some((key) => keys.includes(key));
}
