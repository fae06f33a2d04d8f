import { InvalidInputError, type FoundIssue } from "../input/index.js";

/** Asks something that may refuse what it is given. */
export function answerOrIssues<Answer>(
  ask: () => Answer,
  placeOf: (path: FoundIssue["path"], subject: string) => FoundIssue["path"],
): { readonly answer: Answer } | { readonly issues: readonly FoundIssue[] } {
  try {
    return { answer: ask() };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const { subject, issues } = error;
    return { issues: issues.map((issue) => ({ ...issue, path: placeOf(issue.path, subject) })) };
  }
}

/** Places issues below a path. */
export function below(path: FoundIssue["path"], issues: readonly FoundIssue[]): readonly FoundIssue[] {
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

/** Tells issues of some of the events where those stand among all. */
export function atTheirPlaces(issues: readonly FoundIssue[], placed: readonly { readonly index: number }[]): readonly FoundIssue[] {
  return issues.map(({ path: [place, ...rest], ...issue }) => ({ ...issue, path: [placed[Number(place)]?.index ?? Number(place), ...rest] }));
}
