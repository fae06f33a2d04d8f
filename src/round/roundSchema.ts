import type * as z from "zod";
import { expected } from "../input/index.js";
import { checkContributions, type Report } from "./cost.js";
import { roundShapeSchema, type RoundData } from "./roundShape.js";
import { termsIn } from "./terms.js";
import { guidanceMeeting, semesterIdOf, wordSchema } from "./vocabulary.js";

type Path = readonly (string | number)[];

/**
 * Reads a round: one call for one programme period, as data. It reads the shape alone, and what ids refer to: {@link defineRound}
 * works out what follows from it, and holds the dates against each other.
 *
 * @remarks Strict: unknown fields, impossible dates and missing languages are refused, each with its path. Civil dates are
 * `YYYY-MM-DD`, wall times `HH:mm` in Oslo, periods half-open.
 */
export const roundSchema = roundShapeSchema.superRefine(checkRound);

function checkRound(round: RoundData, context: z.RefinementCtx): void {
  const report: Report = (path, message, params) => {
    context.addIssue({ code: "custom", path: [...path], message, params });
  };
  checkIds(round, report);
  checkReferences(round, report);
  checkSemesters(round, report);
  checkSources(round, report);
  checkContributions(round, report);
}

function checkIds(round: RoundData, report: Report): void {
  const { group, wish } = round;
  const lists: readonly (readonly [Path, readonly (string | undefined)[]])[] = [
    ...(["provisions", "assumptions", "semesters", "gatherings", "commitments", "audiences", "kinds"] as const).map((list) => [[list], round[list].map(({ id }) => id)] as const),
    [["costs"], round.costs.map(({ item }) => item)],
    [["wish", "areas"], wish.areas.map(({ id }) => id)],
    [["group", "seats"], group.seats.map(({ role }) => role)],
    [["group", "knownEvents"], group.knownEvents.map(({ id }) => id)],
    [["group", "combinations"], group.combinations.map(({ roles }) => [...roles].sort().join(" and "))],
  ];
  for (const [path, ids] of lists) {
    ids.forEach((id, index) => {
      if (id !== undefined && ids.indexOf(id) < index) report([...path, index], expected("unique-id", "Expected an id that no other in the list has"));
    });
  }
}

function checkReferences(round: RoundData, report: Report): void {
  const seats = refersTo("a seat", round.group.seats.map(({ role }) => role), report);
  const kinds = refersTo("a kind of gathering", round.kinds.map(({ id }) => id), report);
  const audiences = refersTo("an audience", round.audiences.map(({ id }) => id), report);
  const commitments = refersTo("a commitment", round.commitments.map(({ id }) => id), report);
  const { combinations, completeBy, knownEvents } = round.group;
  combinations.forEach(({ roles }, index) => { seats(["group", "combinations", index, "roles"], roles); });
  knownEvents.forEach((each, index) => { seats(["group", "knownEvents", index, "seats"], each.seats); });
  if ("gathering" in completeBy) kinds(["group", "completeBy", "gathering"], completeBy.gathering);
  round.audiences.forEach(({ who }, index) => { if (who !== "whole-group") seats(["audiences", index, "who", "seats"], who.seats); });
  round.kinds.forEach(({ audience }, index) => { audiences(["kinds", index, "audience"], audience); });
  audiences(["guidance", "audience"], round.guidance.audience);
  round.gatherings.forEach(({ kind, audience }, index) => {
    kinds(["gatherings", index, "kind"], kind);
    audiences(["gatherings", index, "audience"], audience);
  });
  for (const part of ["localWork", "sharing"] as const) commitments([part, "commitment"], round[part]?.commitment);
  checkBases(round, seats, report);
}

function checkBases({ costs, kinds, localWork }: RoundData, seats: Refer, report: Report): void {
  const meetings = refersTo("a kind of meeting", [...kinds.map(({ id }) => id), guidanceMeeting], report);
  costs.forEach(({ basis }, index) => {
    if (basis === "program" || "fee" in basis) return;
    for (const [form, ids] of Object.entries(basis)) {
      if (Array.isArray(ids)) (form === "seats" ? seats : meetings)(["costs", index, "basis", form], ids);
      if (ids === "local-work" && localWork === undefined) report(["costs", index, "basis", form], expected("local-work-in-round", "Expected a round that has local work"));
    }
  });
}

type Refer = (path: Path, ids: string | readonly string[] | undefined) => void;

function refersTo(what: string, known: readonly string[], report: Report): Refer {
  return (path, ids = []) => {
    const placed = typeof ids === "string" ? [{ id: ids, at: path }] : ids.map((id, index) => ({ id, at: [...path, index] }));
    const { said, params } = areChoices(known)
      ? { said: `: one of ${known.join(", ")}`, params: { expectation: "invalid_value", values: known } }
      : { said: "", params: { expectation: "in-round" } };
    for (const { id, at } of placed) if (!known.includes(id)) report(at, `Expected ${what} of the round${said}`, params);
  };
}

/** What looks like an id is a word of the round and no person's; few of them help whoever misspelt one. */
function areChoices(known: readonly string[]): boolean {
  const isFew = known.length > 0 && known.length <= 12;
  return isFew && known.every((id) => wordSchema.safeParse(id).success || id === guidanceMeeting);
}

function checkSemesters({ semesters }: RoundData, report: Report): void {
  semesters.forEach((semester, index) => {
    if (semester.id !== undefined && semester.id !== semesterIdOf(semester)) report(["semesters", index, "id"], expected("semester-of-its-dates", "Expected the half of the year that most of the semester lies in, and that year"));
  });
}

function checkSources(round: RoundData, report: Report): void {
  const known = new Set(round.provisions.map(({ id }) => id));
  for (const { path, value: { provisions = [] }, assumptions } of termsIn(round)) {
    provisions.forEach((id, index) => {
      if (!known.has(id)) report([...path, "provisions", index], expected("provision-of-round", "Expected the id of a provision that the round lists"));
    });
    if (provisions.length + assumptions.length === 0 && !isInherited(path)) report(path, expected("provision-or-assumption", "Expected a provision, or an assumption that reads it"));
  }
}

/** A gathering that says nothing itself has what its kind has. */
function isInherited([list]: Path): boolean {
  return list === "gatherings";
}
