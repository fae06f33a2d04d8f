/**
 * The whole name comes first, then without its addition (`Herøy (Nordland)`), then each parallel name, which stands between spaced hyphens
 * (`Snåase - Snåsa`, not `Nord-Odal`). Case, composition of letters, spaces, kinds of dash and a final `kommune` make no difference.
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

export function isSameName(registered: string, name: string): boolean {
  const keys = nameKeys(registered);
  return nameKeys(name).some((key) => keys.includes(key));
}
