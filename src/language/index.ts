export { locales, localeSchema, localizedTextSchema, type Locale, type LocalizedText } from "./locale.js";
export { sayDate, sayWeekday } from "./sayDate.js";
export { sayList } from "./sayList.js";
