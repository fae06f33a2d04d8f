import { InvalidInputError, type FoundIssue } from "../input/index.js";

export function answerOrIssues<Answer>(
  ask: () => Answer,
  pathOf: (path: FoundIssue["path"], subject: string) => FoundIssue["path"],
): { readonly answer: Answer } | { readonly issues: readonly FoundIssue[] } {
  try {
    return { answer: ask() };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const { subject, issues } = error;
    return { issues: issues.map((issue) => ({ ...issue, path: pathOf(issue.path, subject) })) };
  }
}

export function below(path: FoundIssue["path"], issues: readonly FoundIssue[]): readonly FoundIssue[] {
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}
