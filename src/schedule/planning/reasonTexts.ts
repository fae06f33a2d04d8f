import { sayDate, type Locale } from "../../language/index.js";
import { sayActivity, type Round } from "../../round/index.js";
import type { PassedOver, PassedOverReason } from "./passedOver.js";

/** What a reason is about, where it is about something. */
export type AboutReason = Pick<PassedOver, "gathering" | "meeting">;

/** What is said of a reason: fixed, or made from what it is about. */
type ReasonText = string | ((about: AboutReason, round: Round) => string);

/** Why a time was passed over, as a clause that follows “because”. */
const reasonTexts: Readonly<Record<Locale, Readonly<Record<PassedOverReason, ReasonText>>>> = {
  nb: {
    "outside-semesters": "dagen ligger utenfor semestrene",
    "other-semester": "dagen ligger utenfor semesteret som møtet er avtalt for",
    "before-start": "programmet ikke har startet ennå",
    "meeting-day": ({ gathering }, round) => `det er ${gathering === null ? "et annet møte" : sayActivity(round, gathering, "nb")} samme dag`,
    "public-holiday": "dagen er en offentlig fridag",
    weekend: "det er helg, og ønskene nevner ikke den dagen",
    "clocks-change": "klokka stilles i det tidsrommet",
    "before-earliest": "det er før den tidligste datoen som er ønsket",
    "after-latest": "det er etter den seneste datoen som er ønsket",
    unavailable: "kommunen ikke kan da",
    "adviser-not-available": "det er utenfor tidene som veilederen kan",
    "adviser-unavailable": "veilederen ikke kan da",
    "adviser-busy": "veilederen er opptatt i en annen kommune",
    "too-close": ({ meeting }) => `det er for kort tid til ${meeting === null ? "et annet veiledningsmøte" : `veiledningsmøtet ${sayDate(meeting, "nb")}`}`,
    "other-hours-chosen": "et annet tidspunkt er valgt samme dag",
    "nothing-owed": "semesteret ikke skal ha flere veiledningsmøter enn dem som er avtalt",
    "better-dates-chosen": "andre datoer gir en bedre fordeling i semesteret",
  },
  nn: {
    "outside-semesters": "dagen ligg utanfor semestera",
    "other-semester": "dagen ligg utanfor semesteret som møtet er avtalt for",
    "before-start": "programmet ikkje har starta enno",
    "meeting-day": ({ gathering }, round) => `det er ${gathering === null ? "eit anna møte" : sayActivity(round, gathering, "nn")} same dagen`,
    "public-holiday": "dagen er ein offentleg fridag",
    weekend: "det er helg, og ønska nemner ikkje den dagen",
    "clocks-change": "klokka blir stilt i det tidsrommet",
    "before-earliest": "det er før den tidlegaste datoen som er ønskt",
    "after-latest": "det er etter den seinaste datoen som er ønskt",
    unavailable: "kommunen ikkje kan då",
    "adviser-not-available": "det er utanfor tidene som rettleiaren kan",
    "adviser-unavailable": "rettleiaren ikkje kan då",
    "adviser-busy": "rettleiaren er oppteken i ein annan kommune",
    "too-close": ({ meeting }) => `det er for kort tid til ${meeting === null ? "eit anna rettleiingsmøte" : `rettleiingsmøtet ${sayDate(meeting, "nn")}`}`,
    "other-hours-chosen": "eit anna tidspunkt er valt same dagen",
    "nothing-owed": "semesteret ikkje skal ha fleire rettleiingsmøte enn det som er avtalt",
    "better-dates-chosen": "andre datoar gir ei betre fordeling i semesteret",
  },
  en: {
    "outside-semesters": "the day lies outside the semesters",
    "other-semester": "the day lies outside the semester that the meeting was agreed for",
    "before-start": "the program has not started yet",
    "meeting-day": ({ gathering }, round) => `${gathering === null ? "another meeting" : sayActivity(round, gathering, "en", "the")} is on the same day`,
    "public-holiday": "the day is a public holiday",
    weekend: "it is a weekend, and the wishes do not name that day",
    "clocks-change": "the clocks change during those hours",
    "before-earliest": "it is before the earliest date that was wished for",
    "after-latest": "it is after the latest date that was wished for",
    unavailable: "the municipality cannot meet then",
    "adviser-not-available": "it is outside the hours at which the adviser can meet",
    "adviser-unavailable": "the adviser cannot meet then",
    "adviser-busy": "the adviser is in another municipality",
    "too-close": ({ meeting }) => `it is too close to ${meeting === null ? "another guidance meeting" : `the guidance meeting on ${sayDate(meeting, "en")}`}`,
    "other-hours-chosen": "other hours were chosen on the same day",
    "nothing-owed": "the semester is to have no more guidance meetings than those agreed",
    "better-dates-chosen": "other dates spread the meetings better over the semester",
  },
};

/**
 * Says a reason as a clause that follows “because”.
 *
 * @param round - The round that names the meetings.
 * @param reason - The reason.
 * @param about - What it is about.
 * @param locale - The language.
 */
export function sayReason(round: Round, reason: PassedOverReason, about: AboutReason, locale: Locale): string {
  const text = reasonTexts[locale][reason];
  return typeof text === "string" ? text : text(about, round);
}
