export { locales, localeSchema, localizedTextSchema, type Locale, type LocalizedText } from "./locale.js";
export { sayDate, sayWeekday } from "./sayDate.js";
export { sayAlternatives, sayList } from "./sayList.js";
