import type { Locale } from "../../language/index.js";
import { sayMeeting, type MeetingRef } from "./meetingRef.js";
import { sayPeople } from "./people.js";

interface Counted {
  readonly expected: { readonly people: number };
  readonly received: MeetingRef & { readonly people: number };
}

/** What is said of those who come along with the principal. */
export const companionTexts = {
  nb: {
    "came-along": (it: Counted) => `Rektor skulle ha med seg ${wanted(it, "nb")} til ${meeting(it, "nb")}, og så mange kom.`,
    "place-left-empty": (it: Counted) => `Rektor skulle ha med seg ${wanted(it, "nb")} til ${meeting(it, "nb")}, men ${came(it, "nb")} kom. ${reported.nb}`,
    "nobody-to-send": (it: Counted) =>
      `Rektor skulle ha med seg ${wanted(it, "nb")} til ${meeting(it, "nb")}, men kommunegruppa hadde ikke så mange å sende. ${reported.nb}`,
    "not-recorded": (it: Counted) => `Det er ikke kjent hvem som ble med rektor til ${meeting(it, "nb")}. Før opp hvem det var.`,
    "more-than-asked-for": (it: Counted) => `Flere ble med rektor til ${meeting(it, "nb")} enn runden har plass til: ${came(it, "nb")}. Kontroller hvem som var der.`,
    "not-in-group": (it: Counted) =>
      `Det er ført at ${came(it, "nb")} uten plass i kommunegruppa var med på ${meeting(it, "nb")}. Den som blir med rektor, skal ha plass i gruppa. Kontroller hvem som var der.`,
    "nothing-to-look-at": "Det er ikke noen ledersamling å vurdere ennå.",
  },
  nn: {
    "came-along": (it: Counted) => `Rektor skulle ha med seg ${wanted(it, "nn")} til ${meeting(it, "nn")}, og så mange kom.`,
    "place-left-empty": (it: Counted) => `Rektor skulle ha med seg ${wanted(it, "nn")} til ${meeting(it, "nn")}, men ${came(it, "nn")} kom. ${reported.nn}`,
    "nobody-to-send": (it: Counted) =>
      `Rektor skulle ha med seg ${wanted(it, "nn")} til ${meeting(it, "nn")}, men kommunegruppa hadde ikkje så mange å sende. ${reported.nn}`,
    "not-recorded": (it: Counted) => `Det er ikkje kjent kven som vart med rektor til ${meeting(it, "nn")}. Før opp kven det var.`,
    "more-than-asked-for": (it: Counted) => `Fleire vart med rektor til ${meeting(it, "nn")} enn runden har plass til: ${came(it, "nn")}. Kontroller kven som var der.`,
    "not-in-group": (it: Counted) =>
      `Det er ført at ${came(it, "nn")} utan plass i kommunegruppa var med på ${meeting(it, "nn")}. Den som blir med rektor, skal ha plass i gruppa. Kontroller kven som var der.`,
    "nothing-to-look-at": "Det er inga leiarsamling å vurdere enno.",
  },
  en: {
    "came-along": (it: Counted) => `The principal was to bring ${wanted(it, "en")} to ${meeting(it, "en")}, and that many came.`,
    "place-left-empty": (it: Counted) => `The principal was to bring ${wanted(it, "en")} to ${meeting(it, "en")}, but ${came(it, "en")} came. ${reported.en}`,
    "nobody-to-send": (it: Counted) =>
      `The principal was to bring ${wanted(it, "en")} to ${meeting(it, "en")}, but the municipal group did not have that many to send. ${reported.en}`,
    "not-recorded": (it: Counted) => `It is not known who came along with the principal to ${meeting(it, "en")}. Record who it was.`,
    "more-than-asked-for": (it: Counted) =>
      `More people came along with the principal to ${meeting(it, "en")} than the round has places for: ${came(it, "en")}. Check who was there.`,
    "not-in-group": (it: Counted) =>
      `According to the records, ${came(it, "en")} without a seat in the municipal group came to ${meeting(it, "en")}. Whoever comes along with the principal is to have a seat in the group. Check who was there.`,
    "nothing-to-look-at": "There is no leader gathering to assess yet.",
  },
};

const reported: Readonly<Record<Locale, string>> = {
  nb: "Det blir påpekt, men ingen blir utelukket på grunn av det.",
  nn: "Det blir påpeikt, men ingen blir utelukka på grunn av det.",
  en: "This is reported, but nobody is excluded because of it.",
};

function meeting({ received }: Counted, locale: Locale): string {
  return sayMeeting(received, locale);
}

function wanted({ expected }: Counted, locale: Locale): string {
  return sayPeople(expected.people, locale);
}

function came({ received }: Counted, locale: Locale): string {
  return sayPeople(received.people, locale);
}
