import type { InputIssue } from "../../src/index.js";
import { refused } from "../explain/refused.js";
import { refusalOf } from "./refusal.js";

const expectationOf = ({ code, params }: InputIssue) => params["expectation"] ?? code;

/** Everything that can be expected, each with the issue of something that is refused because of it. */
export const refusedIssues = refused.map(([expectation, call]) => ({ expectation, issue: refusalOf(call)?.issues.find((each) => expectationOf(each) === expectation) }));

const ofAll = { argument: "adviser request", path: ["municipalities"], code: "custom", message: "Expected something else" };

/** An issue for each sentence: also the one that takes a second to find, and one of another version. */
export const allSortsOfIssues: readonly InputIssue[] = [
  ...refusedIssues.flatMap(({ issue }) => issue ?? []),
  { ...ofAll, params: { expectation: "too-many-times", most: 75_000 } },
  { ...ofAll, params: {} },
];
