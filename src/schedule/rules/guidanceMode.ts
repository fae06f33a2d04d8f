import { met, notApplicable, rule, unmet } from "../../assessment/index.js";
import { sayDate, type Locale } from "../../language/index.js";
import { sayMode, type Mode } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import type { ScheduleQuestion } from "../question.js";

/** Do people meet as the call says? A guidance meeting in another mode counts all the same, and is reported (D15). */
export const guidanceMode = rule({
  id: "schedule.guidance.mode",
  force: "expected",
  facts: ["participation/2"],
  assess: ({ round, guidanceMeetings }: ScheduleQuestion) =>
    guidanceMeetings.length === 0
      ? [notApplicable("nothing-agreed", { path: ["guidanceMeetings"] })]
      : guidanceMeetings.map((meeting, index) => modeAnswer(round.offer.guidance.mode, meeting, index)),
  texts: {
    nb: {
      "nothing-agreed": "Ingen veiledningsmøter er avtalt ennå.",
      "mode-as-stated": (it) => `${form.nb(it)}, slik utlysningen sier.`,
      "other-mode": (it) =>
        `${form.nb(it)}, mens utlysningen sier ${sayMode(it.expected, "nb")}. Møtet teller likevel. Endre møteformen om det lar seg gjøre.`,
    },
    nn: {
      "nothing-agreed": "Ingen rettleiingsmøte er avtalte enno.",
      "mode-as-stated": (it) => `${form.nn(it)}, slik utlysinga seier.`,
      "other-mode": (it) =>
        `${form.nn(it)}, medan utlysinga seier ${sayMode(it.expected, "nn")}. Møtet tel likevel. Endre møteforma om det lèt seg gjere.`,
    },
    en: {
      "nothing-agreed": "No guidance meetings have been agreed yet.",
      "mode-as-stated": (it) => `${form.en(it)}, as the call says.`,
      "other-mode": (it) =>
        `${form.en(it)}, whereas the call says ${sayMode(it.expected, "en")}. The meeting counts all the same. Change its form if that is possible.`,
    },
  },
});

interface Form {
  readonly received: { readonly date: CivilDate; readonly mode: Mode };
}

const form: Readonly<Record<Locale, (form: Form) => string>> = {
  nb: ({ received: { date, mode } }) => `Møteformen for veiledningsmøtet ${sayDate(date, "nb")} er ${sayMode(mode, "nb")}`,
  nn: ({ received: { date, mode } }) => `Møteforma for rettleiingsmøtet ${sayDate(date, "nn")} er ${sayMode(mode, "nn")}`,
  en: ({ received: { date, mode } }) => `The form of the guidance meeting on ${sayDate(date, "en")} is ${sayMode(mode, "en")}`,
};

function modeAnswer(expected: Mode, { date, mode }: GuidanceMeeting, index: number) {
  const details = { expected, received: { date, mode }, path: ["guidanceMeetings", index, "mode"] };
  if (mode === expected) return met("mode-as-stated", details);
  return unmet("other-mode", { ...details, assumptions: ["D15"], repair: { action: "change-meeting-mode", mode: expected } });
}
