import { met, needsJudgement, notApplicable, rule, unknown, unmet } from "../../assessment/index.js";
import { sayList, type Locale } from "../../language/index.js";
import { oncePerRound, sayArea, type Round } from "../../round/index.js";
import { answerIn } from "../answerIn.js";
import type { EligibilityQuestion } from "../question.js";

const areasOf = oncePerRound(({ wish }) => wish.areas.map(({ id }) => id));

/** Does the wish cover every area that the call names? That it must cover all of them is an assumption (D10). */
export const wishAreas = rule({
  id: "eligibility.wish.areas",
  force: "must",
  terms: ({ wish }: Round) => [wish],
  assess: ({ round, application }: EligibilityQuestion) => {
    const expected = areasOf(round);
    const path = ["developmentIntent", "areas"];
    if (expected.length === 0) return notApplicable("no-areas", { path });
    const areas = answerIn(application.developmentIntent, "areas");
    const repair = { action: "answer", path };
    if (areas === undefined) return unknown("areas-not-answered", { expected, path, repair });
    if (areas === null) return unknown("areas-left-open", { expected, path, repair });
    const missing = expected.filter((area) => !areas.includes(area));
    const details = { expected, received: { areas, missing }, path };
    // Where none is covered, it makes no difference whether all must be.
    const rests = missing.length < expected.length ? [round.wish] : [];
    return missing.length === 0 ? met("areas-covered", details) : unmet("areas-missing", { ...details, rests, repair });
  },
  texts: {
    nb: {
      "no-areas": "Denne runden nevner ingen områder som ønsket skal omfatte.",
      "areas-not-answered": ({ expected }, round) => `Kommunen har ikke sagt hva den vil utvikle. Ønsket skal omfatte ${sayAreas(round, expected, "nb")}.`,
      "areas-left-open": ({ expected }, round) => `Kommunen vet ikke ennå hva den vil utvikle. Ønsket skal omfatte ${sayAreas(round, expected, "nb")}.`,
      "areas-covered": ({ expected }, round) => `Ønsket om utvikling omfatter ${sayAreas(round, expected, "nb")}.`,
      "areas-missing": ({ received }, round) => `Ønsket om utvikling mangler ${sayAreas(round, received.missing, "nb")}. Utvid ønsket.`,
    },
    nn: {
      "no-areas": "Denne runden nemner ingen område som ønsket skal omfatte.",
      "areas-not-answered": ({ expected }, round) => `Kommunen har ikkje sagt kva han vil utvikle. Ønsket skal omfatte ${sayAreas(round, expected, "nn")}.`,
      "areas-left-open": ({ expected }, round) => `Kommunen veit ikkje enno kva han vil utvikle. Ønsket skal omfatte ${sayAreas(round, expected, "nn")}.`,
      "areas-covered": ({ expected }, round) => `Ønsket om utvikling omfattar ${sayAreas(round, expected, "nn")}.`,
      "areas-missing": ({ received }, round) => `Ønsket om utvikling manglar ${sayAreas(round, received.missing, "nn")}. Utvid ønsket.`,
    },
    en: {
      "no-areas": "This round names no areas that the wish must cover.",
      "areas-not-answered": ({ expected }, round) => `The municipality has not said what it wants to develop. The wish must cover ${sayAreas(round, expected, "en")}.`,
      "areas-left-open": ({ expected }, round) => `The municipality does not know yet what it wants to develop. The wish must cover ${sayAreas(round, expected, "en")}.`,
      "areas-covered": ({ expected }, round) => `The wish for development covers ${sayAreas(round, expected, "en")}.`,
      "areas-missing": ({ received }, round) => `The wish for development lacks ${sayAreas(round, received.missing, "en")}. Extend the wish.`,
    },
  },
});

/** Is the wish clear? A person judges that; the library only says when there is something to judge (D9). */
export const wishClear = rule({
  id: "eligibility.wish.clear",
  force: "must",
  terms: ({ wish }: Round) => [wish.clarity],
  assess: ({ round, application: { developmentIntent, judgements } }: EligibilityQuestion) => {
    const path = ["developmentIntent", "statement"];
    const rests = [round.wish.clarity];
    const repair = { action: "answer", path };
    if (judgements?.developmentIntent === "clear") return met("judged-clear", { path: ["judgements", "developmentIntent"], rests });
    if (judgements?.developmentIntent === "unclear") return unmet("judged-unclear", { path: ["judgements", "developmentIntent"], rests, repair });
    const statement = answerIn(developmentIntent, "statement");
    if (statement === null) return unknown("statement-left-open", { path, rests, repair });
    const isStated = (statement ?? "").trim() !== "";
    return isStated ? needsJudgement("to-be-judged", { path, rests }) : unknown("no-statement", { path, rests, repair });
  },
  texts: {
    nb: {
      "judged-clear": "Arrangøren har vurdert ønsket om utvikling som tydelig.",
      "judged-unclear": "Arrangøren har vurdert ønsket om utvikling som utydelig. Beskriv tydeligere hva kommunen vil utvikle.",
      "to-be-judged": "Ønsket om utvikling er beskrevet. Arrangøren må vurdere om det er tydelig.",
      "statement-left-open": "Kommunen har latt det stå åpent hva den vil utvikle. Beskriv hva kommunen vil utvikle, og hvorfor.",
      "no-statement": "Ønsket om utvikling er ikke beskrevet. Beskriv hva kommunen vil utvikle, og hvorfor.",
    },
    nn: {
      "judged-clear": "Arrangøren har vurdert ønsket om utvikling som tydeleg.",
      "judged-unclear": "Arrangøren har vurdert ønsket om utvikling som utydeleg. Skriv tydelegare kva kommunen vil utvikle.",
      "to-be-judged": "Ønsket om utvikling er skildra. Arrangøren må vurdere om det er tydeleg.",
      "statement-left-open": "Kommunen har late det stå ope kva han vil utvikle. Skriv kva kommunen vil utvikle, og kvifor.",
      "no-statement": "Ønsket om utvikling er ikkje skildra. Skriv kva kommunen vil utvikle, og kvifor.",
    },
    en: {
      "judged-clear": "The organiser has judged the wish for development to be clear.",
      "judged-unclear": "The organiser has judged the wish for development to be unclear. Say more clearly what the municipality wants to develop.",
      "to-be-judged": "The wish for development is described. The organiser has to judge whether it is clear.",
      "statement-left-open": "The municipality has left open what it wants to develop. Describe what the municipality wants to develop, and why.",
      "no-statement": "The wish for development is not described. Describe what the municipality wants to develop, and why.",
    },
  },
});

function sayAreas(round: Round, areas: readonly string[], locale: Locale): string {
  const words = areas.map((area) => sayArea(round, area, locale));
  return sayList(words, locale);
}
