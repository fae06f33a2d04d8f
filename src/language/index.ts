export { capitalised } from "./capitalised.js";
export { locales, localeSchema, localizedTextSchema, type Locale, type LocalizedText } from "./locale.js";
export { sayDate, sayDayAndMonth, sayMonth, sayMonthAndYear, sayWeekday } from "./sayDate.js";
export { sayAlternatives, sayList } from "./sayList.js";
export { sayCount, sayNumber } from "./sayNumber.js";
