import { assess, citedBy, met, needsJudgement, notApplicable, rule, unmet } from "../../assessment/index.js";
import { groupRules, lookAtGroup, seatsHeldByTooFew } from "../../group/index.js";
import { sayDate, sayList, type Locale } from "../../language/index.js";
import { groupCompleteBy, sayRole, type Round, type SeatRole } from "../../round/index.js";
import type { EligibilityQuestion } from "../question.js";

/** What is merely expected of a group has no part in the answer. */
const decidingRules = groupRules.filter(({ force }) => force === "must");

/**
 * Is the group that an application names complete at the KickOff? An application need not name its group, and gaps never
 * exclude: they are to be filled by then (D8).
 */
export const namedGroup = rule({
  id: "eligibility.named-group",
  force: "expected",
  terms: ({ group, gatherings }: Round) => [group, group.completeBy, ...gatherings.filter(({ kind }) => kind === group.completeBy.gathering)],
  assess: ({ round, application: { group } }: EligibilityQuestion) => {
    const by = groupCompleteBy(round);
    const path = ["group"];
    const { completeBy } = round.group;
    if (group === undefined || group === null) return notApplicable("group-not-named", { expected: { by }, path, rests: [completeBy] });
    const question = lookAtGroup({ round, group, on: by });
    const { outcome, findings } = assess(decidingRules, question);
    const missing = seatsHeldByTooFew(round, question.seating);
    const deciding = findings.filter((finding) => finding.outcome === outcome).map((finding) => citedBy(finding));
    const details = { expected: { by }, received: { missing }, path, terms: findings.map((finding) => citedBy(finding)), rests: deciding };
    if (missing.length > 0) return unmet("seats-to-fill", { ...details, rests: [completeBy], repair: { action: "fill-seat", roles: missing, by } });
    if (outcome === "unmet") return unmet("group-not-in-order", { ...details, rests: [completeBy, ...deciding] });
    return outcome === "needs-judgement" ? needsJudgement("double-seats-to-judge", details) : met("group-complete", details);
  },
  texts: {
    nb: {
      "group-not-named": ({ expected }) => `Kommunegruppa er ikke oppgitt i søknaden. Den skal være komplett til KickOff ${sayDate(expected.by, "nb")}.`,
      "group-complete": ({ expected }) => `Kommunegruppa som er oppgitt i søknaden, er komplett til KickOff ${sayDate(expected.by, "nb")}.`,
      "double-seats-to-judge": ({ expected }) =>
        `I kommunegruppa som er oppgitt i søknaden, har noen mer enn én plass til KickOff ${sayDate(expected.by, "nb")}. Arrangøren må vurdere om det går an.`,
      "seats-to-fill": ({ expected, received }) =>
        `For få personer er oppgitt som ${roles(received.missing, "nb")} i kommunegruppa i søknaden. Det må være i orden til KickOff ${sayDate(expected.by, "nb")}.`,
      "group-not-in-order": ({ expected }) =>
        `Kommunegruppa som er oppgitt i søknaden, er ikke satt sammen slik utlysningen krever. Det må være i orden til KickOff ${sayDate(expected.by, "nb")}.`,
    },
    nn: {
      "group-not-named": ({ expected }) => `Kommunegruppa er ikkje oppgitt i søknaden. Ho skal vere komplett til KickOff ${sayDate(expected.by, "nn")}.`,
      "group-complete": ({ expected }) => `Kommunegruppa som er oppgitt i søknaden, er komplett til KickOff ${sayDate(expected.by, "nn")}.`,
      "double-seats-to-judge": ({ expected }) =>
        `I kommunegruppa som er oppgitt i søknaden, har nokon meir enn éin plass til KickOff ${sayDate(expected.by, "nn")}. Arrangøren må vurdere om det går an.`,
      "seats-to-fill": ({ expected, received }) =>
        `For få personar er oppgitte som ${roles(received.missing, "nn")} i kommunegruppa i søknaden. Det må vere i orden til KickOff ${sayDate(expected.by, "nn")}.`,
      "group-not-in-order": ({ expected }) =>
        `Kommunegruppa som er oppgitt i søknaden, er ikkje sett saman slik utlysinga krev. Det må vere i orden til KickOff ${sayDate(expected.by, "nn")}.`,
    },
    en: {
      "group-not-named": ({ expected }) => `The application does not name the municipal group. It is to be complete by the KickOff on ${sayDate(expected.by, "en")}.`,
      "group-complete": ({ expected }) => `The municipal group that the application names is complete for the KickOff on ${sayDate(expected.by, "en")}.`,
      "double-seats-to-judge": ({ expected }) =>
        `In the municipal group that the application names, somebody holds more than one seat at the KickOff on ${sayDate(expected.by, "en")}. The organiser has to judge whether that is possible.`,
      "seats-to-fill": ({ expected, received }) =>
        `The municipal group in the application has too few people as ${roles(received.missing, "en")}. This must be in order by the KickOff on ${sayDate(expected.by, "en")}.`,
      "group-not-in-order": ({ expected }) =>
        `The municipal group that the application names is not made up as the call requires. This must be in order by the KickOff on ${sayDate(expected.by, "en")}.`,
    },
  },
});

function roles(missing: readonly SeatRole[], locale: Locale): string {
  const words = missing.map((role) => sayRole(role, locale));
  return sayList(words, locale);
}
