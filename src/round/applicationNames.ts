import type { Locale } from "../language/index.js";
import { nameIn } from "./nameIn.js";
import { developmentAreaSchema, commitmentIdSchema, type CommitmentId, type DevelopmentArea } from "./vocabulary.js";

const areas: Readonly<Record<Locale, Readonly<Record<DevelopmentArea, string>>>> = {
  nb: { profession: "profesjon", pedagogy: "pedagogikk", organisation: "organisasjon" },
  nn: { profession: "profesjon", pedagogy: "pedagogikk", organisation: "organisasjon" },
  en: { profession: "profession", pedagogy: "pedagogy", organisation: "organisation" },
};

const commitments: Readonly<Record<Locale, Readonly<Record<CommitmentId, string>>>> = {
  nb: {
    dedicatedGroup: "stille med en dedikert kommunegruppe",
    time: "sette av tid gjennom hele programperioden",
    capacity: "sette av kapasitet gjennom hele programperioden",
    activeParticipation: "delta aktivt gjennom hele programperioden",
    localDevelopmentWork: "drive strukturert lokalt utviklingsarbeid mellom samlingene og veiledningsmøtene",
    coverOwnCosts: "dekke deltakernes arbeidstid og reisene til ledersamlingene",
    shareExperience: "dele erfaringer og bidra aktivt i det nasjonale læringsfellesskapet",
    ensureProgress: "sikre god fremdrift i det lokale utviklingsarbeidet",
  },
  nn: {
    dedicatedGroup: "stille med ei dedikert kommunegruppe",
    time: "setje av tid gjennom heile programperioden",
    capacity: "setje av kapasitet gjennom heile programperioden",
    activeParticipation: "delta aktivt gjennom heile programperioden",
    localDevelopmentWork: "drive strukturert lokalt utviklingsarbeid mellom samlingane og rettleiingsmøta",
    coverOwnCosts: "dekkje arbeidstida til deltakarane og reisene til leiarsamlingane",
    shareExperience: "dele erfaringar og bidra aktivt i det nasjonale læringsfellesskapet",
    ensureProgress: "sikre god framdrift i det lokale utviklingsarbeidet",
  },
  en: {
    dedicatedGroup: "providing a dedicated municipal group",
    time: "setting aside time through the whole program period",
    capacity: "setting aside capacity through the whole program period",
    activeParticipation: "taking an active part through the whole program period",
    localDevelopmentWork: "doing structured local development work between the gatherings and the guidance meetings",
    coverOwnCosts: "covering the participants’ working time and the travel to the leader gatherings",
    shareExperience: "sharing experience and contributing actively to the national learning community",
    ensureProgress: "ensuring good progress in the local development work",
  },
};

/**
 * Names an area of development: `profesjon`, `profession`.
 *
 * @param area - The area.
 * @param locale - The language.
 * @returns The name, indefinite, as it stands inside a sentence.
 * @throws InvalidInputError when the library knows no such area or language.
 * @example
 * ```ts
 * import { sayArea } from "kulturskole-veiledning";
 *
 * sayArea("pedagogy", "nb"); // => "pedagogikk"
 * ```
 */
export function sayArea(area: DevelopmentArea, locale: Locale): string {
  return nameIn(areas, "area", developmentAreaSchema, area, locale);
}

/**
 * Says a commitment so that it completes `Kommunen forplikter seg til å …`, `The municipality commits itself to …`.
 *
 * @param commitment - What the municipality commits itself to.
 * @param locale - The language.
 * @returns In Norwegian an infinitive without `å`, in English a gerund, each with what belongs to it.
 * @throws InvalidInputError when the library knows no such commitment or language.
 * @example
 * ```ts
 * import { sayCommitment } from "kulturskole-veiledning";
 *
 * sayCommitment("time", "nb"); // => "sette av tid gjennom hele programperioden"
 * ```
 */
export function sayCommitment(commitment: CommitmentId, locale: Locale): string {
  return nameIn(commitments, "commitment", commitmentIdSchema, commitment, locale);
}
