import { assess, citedBy, met, needsJudgement, notApplicable, rule, unmet, type Term } from "../../assessment/index.js";
import { groupRules, lookAtGroup, seatsHeldByTooFew } from "../../group/index.js";
import { sayDate, sayList, type Locale } from "../../language/index.js";
import { groupCompleteBy, oncePerRound, sayActivity, sayRole, type Round } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";
import type { EligibilityQuestion } from "../question.js";

/** When the group is due, and what says so. */
const whenDue = oncePerRound((round) => {
  const { group, gatherings } = round;
  const by = groupCompleteBy(round);
  const terms: readonly Term[] = [group, group.completeBy, ...gatherings.filter(({ kind, date }) => kind === kindOf(group) && date === by)];
  return { by, terms };
});

/**
 * Is the group that an application names complete when it is due? An application need not name its group, and gaps never
 * exclude: they are to be filled by then (D8).
 */
export const namedGroup = rule({
  id: "eligibility.named-group",
  force: "expected",
  terms: (round: Round) => whenDue(round).terms,
  assess: ({ round, application: { group } }: EligibilityQuestion) => {
    const { by } = whenDue(round);
    const path = ["group"];
    const { completeBy } = round.group;
    if (group === undefined || group === null) return notApplicable("group-not-named", { expected: { by }, path, rests: [completeBy] });
    const question = lookAtGroup({ round, group, on: by });
    const { outcome, findings } = assess(groupRules, question);
    // What is merely expected of a group has no part in the answer.
    const musts = findings.filter(({ force }) => force === "must");
    const missing = seatsHeldByTooFew(round, question.seating);
    const deciding = musts.filter((finding) => finding.outcome === outcome).map((finding) => citedBy(finding));
    const details = { expected: { by }, received: { missing }, path, terms: musts.map((finding) => citedBy(finding)), rests: deciding };
    if (missing.length > 0) return unmet("seats-to-fill", { ...details, rests: [completeBy], repair: { action: "fill-seat", roles: missing, by } });
    if (outcome === "unmet") return unmet("group-not-in-order", { ...details, rests: [completeBy, ...deciding] });
    return outcome === "needs-judgement" ? needsJudgement("double-seats-to-judge", details) : met("group-complete", details);
  },
  texts: {
    nb: {
      "group-not-named": ({ expected }, round) => `Kommunegruppa er ikke oppgitt i søknaden. Den skal være komplett til ${due(round, expected.by, "nb")}.`,
      "group-complete": ({ expected }, round) => `Kommunegruppa som er oppgitt i søknaden, er komplett til ${due(round, expected.by, "nb")}.`,
      "double-seats-to-judge": ({ expected }, round) =>
        `I kommunegruppa som er oppgitt i søknaden, har noen mer enn én plass til ${due(round, expected.by, "nb")}. Arrangøren må vurdere om det går an.`,
      "seats-to-fill": ({ expected, received }, round) =>
        `For få personer er oppgitt som ${roles(round, received.missing, "nb")} i kommunegruppa i søknaden. Det må være i orden til ${due(round, expected.by, "nb")}.`,
      "group-not-in-order": ({ expected }, round) =>
        `Kommunegruppa som er oppgitt i søknaden, er ikke satt sammen slik utlysningen krever. Det må være i orden til ${due(round, expected.by, "nb")}.`,
    },
    nn: {
      "group-not-named": ({ expected }, round) => `Kommunegruppa er ikkje oppgitt i søknaden. Ho skal vere komplett til ${due(round, expected.by, "nn")}.`,
      "group-complete": ({ expected }, round) => `Kommunegruppa som er oppgitt i søknaden, er komplett til ${due(round, expected.by, "nn")}.`,
      "double-seats-to-judge": ({ expected }, round) =>
        `I kommunegruppa som er oppgitt i søknaden, har nokon meir enn éin plass til ${due(round, expected.by, "nn")}. Arrangøren må vurdere om det går an.`,
      "seats-to-fill": ({ expected, received }, round) =>
        `For få personar er oppgitte som ${roles(round, received.missing, "nn")} i kommunegruppa i søknaden. Det må vere i orden til ${due(round, expected.by, "nn")}.`,
      "group-not-in-order": ({ expected }, round) =>
        `Kommunegruppa som er oppgitt i søknaden, er ikkje sett saman slik utlysinga krev. Det må vere i orden til ${due(round, expected.by, "nn")}.`,
    },
    en: {
      "group-not-named": ({ expected }, round) => `The application does not name the municipal group. It is to be complete by ${due(round, expected.by, "en")}.`,
      "group-complete": ({ expected }, round) => `The municipal group that the application names is complete by ${due(round, expected.by, "en")}.`,
      "double-seats-to-judge": ({ expected }, round) =>
        `In the municipal group that the application names, somebody holds more than one seat as of ${due(round, expected.by, "en")}. The organiser has to judge whether that is possible.`,
      "seats-to-fill": ({ expected, received }, round) =>
        `The municipal group in the application has too few people as ${roles(round, received.missing, "en")}. This must be in order by ${due(round, expected.by, "en")}.`,
      "group-not-in-order": ({ expected }, round) =>
        `The municipal group that the application names is not made up as the call requires. This must be in order by ${due(round, expected.by, "en")}.`,
    },
  },
});

function roles(round: Round, missing: readonly string[], locale: Locale): string {
  const words = missing.map((role) => sayRole(round, role, locale));
  return sayList(words, locale);
}

/** When the group is due, so that it follows `til` and `by`: the gathering and its date, or the date alone. */
function due(round: Round, by: CivilDate, locale: Locale): string {
  const kind = kindOf(round.group);
  const date = sayDate(by, locale);
  return kind === undefined ? date : `${sayActivity(round, kind, locale, "the")} ${locale === "en" ? "on " : ""}${date}`;
}

function kindOf({ completeBy }: Round["group"]): string | undefined {
  return "gathering" in completeBy ? completeBy.gathering : undefined;
}
