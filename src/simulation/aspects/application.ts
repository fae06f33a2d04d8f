import { nothing, type Aspect } from "../aspect.js";

/** What the rules say of the application, from the day on which it is submitted. */
export const application: Aspect = {
  daysOfChange: ({ course }) => (course === null ? [] : [course.submittedOn]),
  findingsAt: ({ course, eligibility }, date) => (course === null || date < course.submittedOn ? nothing : eligibility),
  isBroughtBy: ({ type }) => type === "application-submitted",
};
