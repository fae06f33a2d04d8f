/** The branches that a plural may have, as ICU MessageFormat names them. */
export type PluralBranch = "zero" | "one" | "two" | "few" | "many" | "other";

/** Everything that the library says in one language. A language from elsewhere is one more of these. */
export interface Language {
  /** Its tag, such as `nn` or `se`: the language in which a round's own texts are read, bokmål where they do not stand in it. */
  readonly tag: string;
  /** Every sentence by its key, in ICU MessageFormat, and the words that dates, numbers and lists are made of. */
  readonly texts: Readonly<Record<string, string>>;
  /** Which branch a whole number takes; left out, 1 takes `one` and every other number `other`. */
  readonly plural?: (count: number) => PluralBranch;
}
