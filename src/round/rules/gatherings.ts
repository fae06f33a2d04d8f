import { met, rule, ruleForEach, unmet } from "../../assessment/index.js";
import { addDays, covers, datesIn, publicHolidaysOn, weekdayOf, weekdays, type CivilDate, type Weekday } from "../../time/index.js";
import type { Gathering, KindTerms, Round, RoundQuestion } from "../round.js";
import { restsOnBounds } from "../semesterOf.js";
import { startingKinds, startsProgram } from "../startingGatherings.js";
import type { SemesterId } from "../vocabulary.js";

export const insideSemester = ruleForEach({
  id: "round.gatherings.semester",
  force: "must",
  each: ({ gatherings }: Round) => gatherings,
  about: ({ id }) => id,
  terms: ({ period, semesters }: Round) => [period, ...semesters],
  assess: ({ round }: RoundQuestion, gathering: Gathering, index: number) => whereabouts(round, gathering, index),
  says: {
    "inside-semester": ({ expected, received }) => ({ on: { date: received }, semester: { semester: expected } }),
    "outside-semester": ({ expected, received }) => ({ on: { date: received }, semester: { semester: expected } }),
    "no-such-semester": ({ received }) => ({ semester: { semester: received } }),
  },
});

function whereabouts(round: Round, gathering: Gathering, index: number) {
  const { semester: id, date } = gathering;
  const semester = round.semesters.find((each) => each.id === id);
  if (semester === undefined) return unmet("no-such-semester", { received: id, path: ["gatherings", index, "semester"] });
  const details = { expected: id, received: date, path: ["gatherings", index, "date"], rests: restsOnBounds(round, id, date) };
  return covers(semester, date) && covers(semester, addDays(date, gathering.days - 1)) ? met("inside-semester", details) : unmet("outside-semester", details);
}

export const weekdaysRight = ruleForEach({
  id: "round.gatherings.weekday",
  force: "must",
  each: ({ gatherings }: Round) => gatherings,
  about: ({ id }) => id,
  assess: (_: RoundQuestion, gathering: Gathering, index: number) => weekdayAnswer(gathering, index),
  says: {
    "weekday-right": ({ received }) => ({ on: { date: received.date } }),
    // A weekday is told by a date on which it falls.
    "weekday-wrong": ({ expected, received }) => ({ on: { date: received.date }, stated: { date: dateOf(expected.weekday, received) } }),
  },
});

/** In the same week. */
function dateOf(weekday: Weekday, { date, weekday: known }: { readonly date: CivilDate; readonly weekday: Weekday }): CivilDate {
  return addDays(date, weekdays.indexOf(weekday) - weekdays.indexOf(known));
}

function weekdayAnswer({ date, weekday: expected }: Gathering, index: number) {
  const weekday = weekdayOf(date);
  const details = { expected: { weekday: expected }, received: { date, weekday }, path: ["gatherings", index, "weekday"] };
  return weekday === expected ? met("weekday-right", details) : unmet("weekday-wrong", details);
}

export const gatheringsOwed = ruleForEach({
  id: "round.gatherings.per-semester",
  force: "must",
  each: ({ kinds }: Round) => kinds.filter((kind) => !startsProgram(kind)),
  about: ({ id }) => id,
  assess: ({ round }: RoundQuestion, kind: KindTerms) =>
    round.semesters.map(({ id: semester }) => {
      const expected = kind.owed === "one-at-the-start" ? 0 : kind.owed.perSemester;
      const received = { semester, count: round.gatherings.filter((each) => each.semester === semester && each.kind === kind.id).length };
      const alike = mightCount(round, kind, semester);
      const details = { expected, received, path: ["gatherings"], terms: alike, rests: alike };
      return received.count === expected ? met("as-many-as-owed", details) : unmet("not-as-many-as-owed", details);
    }),
  says: {
    "as-many-as-owed": ({ about, received }) => ({ kind: { kind: about }, semester: { semester: received.semester }, count: received.count }),
    "not-as-many-as-owed": ({ about, expected, received }) => ({ kind: { kind: about }, semester: { semester: received.semester }, count: received.count, owed: expected }),
  },
});

/** Kinds that start the programme are not counted as this one, though they are held alike; that is assumed, where the call is silent. */
function mightCount(round: Round, { mode, audience }: KindTerms, semester: SemesterId): readonly KindTerms[] {
  const starting = startingKinds(round).filter((kind) => kind.mode === mode && kind.audience === audience);
  return starting.filter(({ id }) => round.gatherings.some((each) => each.kind === id && each.semester === semester));
}

export const gatheringsFirst = ruleForEach({
  id: "round.gatherings.first",
  force: "must",
  each: startingKinds,
  about: ({ id }) => id,
  assess: ({ round: { gatherings } }: RoundQuestion, { id }: KindTerms) => {
    const [first, second] = gatherings.filter(({ kind }) => kind === id);
    if (first === undefined) return unmet("none", { expected: 1, received: 0, path: ["gatherings"] });
    if (second !== undefined) return unmet("several", { expected: 1, path: ["gatherings", gatherings.indexOf(second)] });
    return place(first, gatherings);
  },
  says: {
    "comes-first": ({ about, received }) => ({ kind: { kind: about }, on: { date: received } }),
    "not-first": ({ about, expected, received }) => ({ kind: { kind: about }, on: { date: received }, earlier: { date: expected.before } }),
    none: ({ about }) => ({ kind: { kind: about } }),
    several: ({ about }) => ({ kind: { kind: about } }),
  },
});

function place(first: Gathering, gatherings: readonly Gathering[]) {
  const details = { received: first.date, path: ["gatherings", gatherings.indexOf(first), "date"], terms: [first] };
  const earlier = gatherings.find((other) => other !== first && other.date <= first.date);
  return earlier === undefined ? met("comes-first", details) : unmet("not-first", { ...details, expected: { before: earlier.date } });
}

export const holidaysFree = ruleForEach({
  id: "round.gatherings.holidays",
  force: "must",
  each: ({ gatherings }: Round) => gatherings,
  about: ({ id }) => id,
  assess: (_: RoundQuestion, gathering: Gathering, index: number) => holidayAnswer(gathering, index),
  says: {
    "not-a-holiday": ({ received }) => ({ on: { date: received.date } }),
    "public-holiday": ({ received }) => ({ on: { date: received.date }, holidays: { all: received.holidays.map((holiday) => ({ holiday })) } }),
  },
});

function holidayAnswer({ date, days }: Gathering, index: number) {
  const [holiday] = [...datesIn({ from: date, to: addDays(date, days) })].filter((day) => publicHolidaysOn(day).length > 0);
  const path = ["gatherings", index, "date"];
  if (holiday === undefined) return met("not-a-holiday", { received: { date, holidays: [] }, path });
  return unmet("public-holiday", { received: { date: holiday, holidays: publicHolidaysOn(holiday).map(({ name }) => name) }, path });
}

/** A gathering without stated hours takes the whole day (D5). */
export const gatheringsApart = rule({
  id: "round.gatherings.apart",
  force: "must",
  terms: ({ gatherings }: Round) => gatherings,
  assess: ({ round: { gatherings } }: RoundQuestion) => {
    const clashes = gatherings.flatMap((second, index) => {
      const first = gatherings.slice(0, index).find((earlier) => atTheSameTime(earlier, second));
      return first === undefined
        ? []
        : [unmet("at-the-same-time", { expected: { apartFrom: first.id }, received: second.date, path: ["gatherings", index, "date"], rests: [first, second].filter(({ hours }) => hours === null) })];
    });
    return clashes.length === 0 ? [met("apart", { path: ["gatherings"] })] : clashes;
  },
  says: { "at-the-same-time": ({ received }) => ({ on: { date: received } }) },
});

function atTheSameTime(first: Gathering, second: Gathering): boolean {
  if (lastDayOf(first) < second.date || lastDayOf(second) < first.date) return false;
  if (first.hours === null || second.hours === null) return true;
  return first.hours.start < second.hours.end && second.hours.start < first.hours.end;
}

function lastDayOf({ date, days }: Gathering): CivilDate {
  return addDays(date, days - 1);
}
