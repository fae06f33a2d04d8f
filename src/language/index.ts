export { en } from "./en.js";
export type { Fact, Facts, NamedThing, NameForm, Sentence, WordFact, WordKind, WordList } from "./fact.js";
export { inKroner, plainText, sayClock, sayCount, sayDate, sayDayAndMonth, sayList, sayMonth, sayMonthAndYear, sayWeekday } from "./formats.js";
export { inLanguage, locales, localeSchema, localizedTextSchema, type Language, type Locale, type LocalizedText, type PluralBranch } from "./language.js";
export { languages } from "./languages.js";
export { nb } from "./nb.js";
export { nn } from "./nn.js";
export { kindOfWord, Speech } from "./speech.js";
