import { met, rule, unmet } from "../../assessment/index.js";
import { sayDate, type Locale } from "../../language/index.js";
import type { Mode, Round } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import type { ScheduleQuestion } from "../question.js";
import { eachMeeting, nothingAgreed } from "./eachMeeting.js";

/** Do people meet as the call says? A guidance meeting in another mode counts all the same, and is reported (D15). */
export const guidanceMode = rule({
  id: "schedule.guidance.mode",
  force: "expected",
  terms: ({ guidance }: Round) => [guidance],
  assess: (question: ScheduleQuestion) => eachMeeting(question, (meeting, index) => modeAnswer(question.round, meeting, index)),
  texts: {
    nb: {
      "nothing-agreed": nothingAgreed.nb,
      "mode-as-stated": (it) => `${form.nb(it)}, slik utlysningen sier.`,
      "other-mode": (it) =>
        `${form.nb(it)}, mens utlysningen sier at møtene er ${modesOfSeveral.nb[it.expected]}. Møtet teller likevel. Gjør det ${modes.nb[it.expected]} om det lar seg gjøre.`,
    },
    nn: {
      "nothing-agreed": nothingAgreed.nn,
      "mode-as-stated": (it) => `${form.nn(it)}, slik utlysinga seier.`,
      "other-mode": (it) =>
        `${form.nn(it)}, medan utlysinga seier at møta er ${modesOfSeveral.nn[it.expected]}. Møtet tel likevel. Gjer det ${modes.nn[it.expected]} om det lèt seg gjere.`,
    },
    en: {
      "nothing-agreed": nothingAgreed.en,
      "mode-as-stated": (it) => `${form.en(it)}, as the call says.`,
      "other-mode": (it) =>
        `${form.en(it)}, whereas the call says ${modes.en[it.expected]}. The meeting counts all the same. Hold it ${modes.en[it.expected]} if possible.`,
    },
  },
});

interface Form {
  readonly received: { readonly date: CivilDate; readonly mode: Mode };
}

const form: Readonly<Record<Locale, (form: Form) => string>> = {
  nb: ({ received: { date, mode } }) => `Veiledningsmøtet ${sayDate(date, "nb")} er ${modes.nb[mode]}`,
  nn: ({ received: { date, mode } }) => `Rettleiingsmøtet ${sayDate(date, "nn")} er ${modes.nn[mode]}`,
  en: ({ received: { date, mode } }) => `The guidance meeting on ${sayDate(date, "en")} is held ${modes.en[mode]}`,
};

/** How a meeting is held, as it stands in the sentences above; the names of the modes stand on their own. */
const modes: Readonly<Record<Locale, Readonly<Record<Mode, string>>>> = {
  nb: { digital: "digitalt", physical: "fysisk" },
  nn: { digital: "digitalt", physical: "fysisk" },
  en: { digital: "digitally", physical: "in person" },
};

/** The same of several meetings, in the languages where that is another word. */
const modesOfSeveral: Readonly<Record<Exclude<Locale, "en">, Readonly<Record<Mode, string>>>> = {
  nb: { digital: "digitale", physical: "fysiske" },
  nn: { digital: "digitale", physical: "fysiske" },
};

function modeAnswer({ guidance }: Round, { date, mode }: GuidanceMeeting, index: number) {
  const expected = guidance.mode;
  const details = { expected, received: { date, mode }, path: ["guidanceMeetings", index, "mode"] };
  if (mode === expected) return met("mode-as-stated", details);
  const terms = [guidance.inOtherMode];
  return unmet("other-mode", { ...details, terms, rests: terms, repair: { action: "change-meeting-mode", mode: expected } });
}
