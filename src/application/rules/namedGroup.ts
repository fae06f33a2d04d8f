import { met, notApplicable, rule, unmet } from "../../assessment/index.js";
import { sayDate, sayList, type Locale } from "../../language/index.js";
import { holdersOf } from "../../group/index.js";
import { groupCompleteBy, sayRole, type SeatRole } from "../../round/index.js";
import type { EligibilityQuestion } from "../question.js";

/**
 * Is the group that an application names complete at the KickOff? An application need not name its group, and gaps never
 * exclude: they are to be filled by then (D8).
 */
export const namedGroup = rule({
  id: "eligibility.named-group",
  force: "expected",
  facts: ["intro/5", "participation/1"],
  assumptions: ["D8"],
  assess: ({ round, application: { group } }: EligibilityQuestion) => {
    const by = groupCompleteBy(round);
    const path = ["group"];
    if (group === undefined) return notApplicable("group-not-named", { expected: { by }, path });
    const missing = round.group.seats.filter(({ role, min }) => holdersOf(group, role, by).length < min).map(({ role }) => role);
    const details = { expected: { by }, received: { missing }, path };
    return missing.length === 0 ? met("group-complete", details) : unmet("seats-to-fill", details);
  },
  texts: {
    nb: {
      "group-not-named": ({ expected }) => `Kommunegruppa er ikke nevnt i søknaden. Den skal være på plass til KickOff ${sayDate(expected.by, "nb")}.`,
      "group-complete": ({ expected }) => `Kommunegruppa i søknaden er på plass til KickOff ${sayDate(expected.by, "nb")}.`,
      "seats-to-fill": ({ expected, received }) =>
        `Kommunegruppa i søknaden mangler ${roles(received.missing, "nb")}. Det skal være på plass til KickOff ${sayDate(expected.by, "nb")}.`,
    },
    nn: {
      "group-not-named": ({ expected }) => `Kommunegruppa er ikkje nemnd i søknaden. Ho skal vere på plass til KickOff ${sayDate(expected.by, "nn")}.`,
      "group-complete": ({ expected }) => `Kommunegruppa i søknaden er på plass til KickOff ${sayDate(expected.by, "nn")}.`,
      "seats-to-fill": ({ expected, received }) =>
        `Kommunegruppa i søknaden manglar ${roles(received.missing, "nn")}. Det skal vere på plass til KickOff ${sayDate(expected.by, "nn")}.`,
    },
    en: {
      "group-not-named": ({ expected }) => `The application does not name the municipal group. It is to be in place by the KickOff on ${sayDate(expected.by, "en")}.`,
      "group-complete": ({ expected }) => `The municipal group in the application is in place for the KickOff on ${sayDate(expected.by, "en")}.`,
      "seats-to-fill": ({ expected, received }) =>
        `The municipal group in the application has too few people in these seats: ${roles(received.missing, "en")}. They are to be in place by the KickOff on ${sayDate(expected.by, "en")}.`,
    },
  },
});

function roles(missing: readonly SeatRole[], locale: Locale): string {
  const words = missing.map((role) => sayRole(role, locale));
  return sayList(words, locale);
}
