import { met, rule, unknown, unmet } from "../../assessment/index.js";
import { sayDate } from "../../language/index.js";
import { portalStateAt } from "../../round/index.js";
import { addDays, osloDateOf } from "../../time/index.js";
import type { EligibilityQuestion } from "../question.js";

/** Was the application submitted while the portal took applications? Days are Oslo's; the times of day are readings. */
export const window = rule({
  id: "eligibility.window",
  force: "must",
  facts: ["title/deadline", "title/portal", "spring/1", "spring/2"],
  assess: ({ round, application: { submittedAt } }: EligibilityQuestion) => {
    const { portal, deadline } = round.application;
    const expected = { from: portal.date, to: addDays(deadline.date, deadline.graceDays) };
    const path = ["submittedAt"];
    if (submittedAt === undefined) return unknown("not-submitted", { expected, path, repair: { action: "submit", by: expected.to } });
    const onLastDay = osloDateOf(submittedAt) === expected.to;
    const details = { expected, received: { submittedAt, date: osloDateOf(submittedAt) }, path };
    const state = portalStateAt(round, submittedAt);
    if (state === "not-open") return unmet("submitted-too-early", details);
    if (state === "closed") return unmet("submitted-late", { ...details, assumptions: deadline.assumptions });
    if (state === "opening-day") return met("submitted-on-opening-day", { ...details, assumptions: portal.assumptions });
    return met("submitted-in-time", { ...details, assumptions: onLastDay ? deadline.assumptions : [] });
  },
  texts: {
    nb: {
      "not-submitted": ({ expected }) => `Søknaden er ikke levert. Søknadsfristen er ${sayDate(expected.to, "nb")}. Lever den før fristen går ut.`,
      "submitted-too-early": ({ expected, received }) =>
        `Søknaden ble levert ${sayDate(received.date, "nb")}, før portalen åpnet ${sayDate(expected.from, "nb")}. Lever den på nytt i søknadsperioden.`,
      "submitted-late": ({ expected, received }) =>
        `Søknaden ble levert ${sayDate(received.date, "nb")}, etter at søknadsfristen ${sayDate(expected.to, "nb")} var gått ut.`,
      "submitted-on-opening-day": ({ received }) =>
        `Søknaden ble levert ${sayDate(received.date, "nb")}, dagen portalen åpnet. Klokkeslettet for åpningen er ikke oppgitt, og hele dagen regnes som i tide.`,
      "submitted-in-time": ({ expected, received }) =>
        `Søknaden ble levert ${sayDate(received.date, "nb")}, innen søknadsfristen ${sayDate(expected.to, "nb")}.`,
    },
    nn: {
      "not-submitted": ({ expected }) => `Søknaden er ikkje levert. Søknadsfristen er ${sayDate(expected.to, "nn")}. Lever han før fristen går ut.`,
      "submitted-too-early": ({ expected, received }) =>
        `Søknaden vart levert ${sayDate(received.date, "nn")}, før portalen opna ${sayDate(expected.from, "nn")}. Lever han på nytt i søknadsperioden.`,
      "submitted-late": ({ expected, received }) =>
        `Søknaden vart levert ${sayDate(received.date, "nn")}, etter at søknadsfristen ${sayDate(expected.to, "nn")} var gått ut.`,
      "submitted-on-opening-day": ({ received }) =>
        `Søknaden vart levert ${sayDate(received.date, "nn")}, dagen portalen opna. Klokkeslettet for opninga er ikkje oppgitt, og heile dagen blir rekna som i tide.`,
      "submitted-in-time": ({ expected, received }) =>
        `Søknaden vart levert ${sayDate(received.date, "nn")}, innan søknadsfristen ${sayDate(expected.to, "nn")}.`,
    },
    en: {
      "not-submitted": ({ expected }) => `The application has not been submitted. The deadline is ${sayDate(expected.to, "en")}. Submit it before then.`,
      "submitted-too-early": ({ expected, received }) =>
        `The application was submitted on ${sayDate(received.date, "en")}, before the portal opened on ${sayDate(expected.from, "en")}. Submit it again while the portal is open.`,
      "submitted-late": ({ expected, received }) =>
        `The application was submitted on ${sayDate(received.date, "en")}, after the deadline of ${sayDate(expected.to, "en")} had passed.`,
      "submitted-on-opening-day": ({ received }) =>
        `The application was submitted on ${sayDate(received.date, "en")}, the day the portal opened. The hour of opening is not stated, and the whole day counts as in time.`,
      "submitted-in-time": ({ expected, received }) =>
        `The application was submitted on ${sayDate(received.date, "en")}, within the deadline of ${sayDate(expected.to, "en")}.`,
    },
  },
});
