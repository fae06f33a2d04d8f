import { met, notApplicable, rule, unmet } from "../../assessment/index.js";
import { sayDate, type Locale } from "../../language/index.js";
import type { Gathering, Round } from "../../round/index.js";
import type { CivilDate, WallTime } from "../../time/index.js";
import type { GuidanceMeeting } from "../guidanceMeeting.js";
import { isBeforeKickOff } from "../isBeforeKickOff.js";
import { kickOffOf } from "../kickOffOf.js";
import type { ScheduleQuestion } from "../question.js";
import { eachMeeting, nothingAgreed } from "./eachMeeting.js";

/** Does the KickOff come before every guidance meeting? It starts the program; the call forbids nothing before it, so it is reported. */
export const guidanceAfterKickOff = rule({
  id: "schedule.guidance.after-kick-off",
  force: "expected",
  terms: ({ offer }: Round) => [offer.kickOff],
  assess: (question: ScheduleQuestion) => {
    const kickOff = kickOffOf(question.round);
    if (kickOff === undefined) return [notApplicable("no-kick-off", { path: ["guidanceMeetings"] })];
    return eachMeeting(question, (meeting, index) => orderAnswer(meeting, index, kickOff));
  },
  texts: {
    nb: {
      "nothing-agreed": nothingAgreed.nb,
      "no-kick-off": "Runden har ingen KickOff, så ingen veiledningsmøter kan komme før den.",
      "after-kick-off": (it) => `Veiledningsmøtet ${date(it, "nb")} begynner ikke før KickOff ${kickOffDate(it, "nb")}, som starter programmet.`,
      "before-kick-off": (it) =>
        `Veiledningsmøtet ${date(it, "nb")} klokka ${it.received.start} begynner før KickOff ${kickOffDate(it, "nb")}${kickOffTime(it, " klokka ")}, som starter programmet. Flytt veiledningsmøtet til etter KickOff.`,
    },
    nn: {
      "nothing-agreed": nothingAgreed.nn,
      "no-kick-off": "Runden har ingen KickOff, så ingen rettleiingsmøte kan kome før han.",
      "after-kick-off": (it) => `Rettleiingsmøtet ${date(it, "nn")} byrjar ikkje før KickOff ${kickOffDate(it, "nn")}, som startar programmet.`,
      "before-kick-off": (it) =>
        `Rettleiingsmøtet ${date(it, "nn")} klokka ${it.received.start} byrjar før KickOff ${kickOffDate(it, "nn")}${kickOffTime(it, " klokka ")}, som startar programmet. Flytt rettleiingsmøtet til etter KickOff.`,
    },
    en: {
      "nothing-agreed": nothingAgreed.en,
      "no-kick-off": "The round has no KickOff, so no guidance meeting can come before it.",
      "after-kick-off": (it) => `The guidance meeting on ${date(it, "en")} does not begin before the KickOff on ${kickOffDate(it, "en")}, which starts the program.`,
      "before-kick-off": (it) =>
        `The guidance meeting on ${date(it, "en")} at ${it.received.start} begins before the KickOff on ${kickOffDate(it, "en")}${kickOffTime(it, " at ")}, which starts the program. Move the guidance meeting to after the KickOff.`,
    },
  },
});

function orderAnswer(meeting: GuidanceMeeting, index: number, kickOff: Gathering) {
  const { date, start, semester } = meeting;
  const { hours } = kickOff;
  const rests = hours === null && date === kickOff.date ? [kickOff] : [];
  const expected = { from: kickOff.date, start: hours?.start ?? null };
  const details = { expected, received: { date, start }, path: ["guidanceMeetings", index], terms: [kickOff], rests };
  if (!isBeforeKickOff(meeting, kickOff)) return met("after-kick-off", details);
  return unmet("before-kick-off", { repair: { action: "move-guidance-meeting", semester }, ...details });
}

interface Order {
  readonly expected: { readonly from: CivilDate; readonly start: WallTime | null };
  readonly received: { readonly date: CivilDate; readonly start: WallTime };
}

function date({ received }: Order, locale: Locale): string {
  return sayDate(received.date, locale);
}

function kickOffDate({ expected }: Order, locale: Locale): string {
  return sayDate(expected.from, locale);
}

function kickOffTime({ expected: { start } }: Order, before: string): string {
  return start === null ? "" : `${before}${start}`;
}
