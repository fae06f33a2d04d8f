import type { PreferredPart } from "./model.js";
import type { SearchedSemester } from "./search.js";
import { spacingCost } from "./spacingCost.js";

/** What is asked of the days that are chosen in one semester. */
interface EvenlyOptions {
  readonly count: number;
  readonly minDays: number;
  readonly preferred: PreferredPart;
}

/** The best that can come of a choice: what it costs from there on, and the place of the day that comes next. */
interface Course {
  readonly cost: number;
  readonly next: number;
}

/**
 * Chooses the days of one semester's meetings.
 *
 * @remarks In this order: as few weekend days as possible; then as few days as possible outside the preferred part of the semester; then as even as possible,
 * which is to say that the steps from the first day of the semester through its gatherings and guidance meetings to its
 * last day have the least sum of squares; then as early as possible. Exact: what is best from a day on does not depend on
 * what came before it, so the courses are worked out from the back, each once.
 */
export function evenDays(semester: SearchedSemester, { count, minDays, preferred }: EvenlyOptions): readonly number[] {
  if (count === 0) return [];
  const { first, last, days } = semester;
  const unevenness = spacingCost(semester);
  const unwished = unwishedIn(semester, preferred);
  /** By how many meetings come after the one on each of the days. */
  const courses: (readonly Course[])[] = [days.map((day) => ({ cost: unwished(day) + unevenness(day, last), next: -1 }))];
  for (let after = 1; after < count; after += 1) {
    courses.push(days.map((day, index) => going(day, cheapest(courses[after - 1] ?? [], index + 1, (next) => stepFrom(day, days[next])))));
  }
  const start = cheapest(courses[count - 1] ?? [], 0, (next) => unevenness(first, days[next] ?? first));
  return followed(start, courses).flatMap((index) => days[index] ?? []);

  function stepFrom(day: number, next = day): number {
    return next - day < minDays ? Infinity : unevenness(day, next);
  }

  function going(day: number, { cost, next }: Course): Course {
    return { cost: unwished(day) + cost, next };
  }
}

/** The cheapest of the courses from a place on, and the earliest of those. */
function cheapest(courses: readonly Course[], from: number, stepTo: (index: number) => number): Course {
  let best: Course = { cost: Infinity, next: -1 };
  for (let next = from; next < courses.length; next += 1) {
    const cost = (courses[next]?.cost ?? Infinity) + stepTo(next);
    if (cost < best.cost) best = { cost, next };
  }
  return best;
}

/** The places of the days along a course, from the first that is chosen. */
function followed(start: Course, courses: readonly (readonly Course[])[]): readonly number[] {
  const places: number[] = [];
  let course: Course | undefined = start;
  for (let after = courses.length - 1; after >= 0 && course !== undefined; after -= 1) {
    places.push(course.next);
    course = courses[after]?.[course.next];
  }
  return places;
}

/**
 * What a day costs that is a weekend day, or lies outside the preferred part. Each day outside costs more than any
 * unevenness in the semester, and each weekend day more than all days outside: numbers that add up as three lists would.
 */
function unwishedIn({ first, last, weekendDays }: SearchedSemester, preferred: PreferredPart): (day: number) => number {
  const length = last - first + 1;
  const [from = first, to = last] = partOf[preferred].map((share) => first + share * (length - 1));
  const aDayOutside = 4 * (length ** 2 + 1);
  const aWeekendDay = mostPerSemester * length * aDayOutside;
  return (day) => Math.max(0, from - day, day - to) * aDayOutside + (weekendDays.has(day) ? aWeekendDay : 0);
}

/** Where each part of a semester begins and ends. */
const partOf: Readonly<Record<PreferredPart, readonly [number, number]>> = { early: [0, 0.5], middle: [0.25, 0.75], late: [0.5, 1], spread: [0, 1] };

/** No round owes more guidance meetings in a semester. */
const mostPerSemester = 20;
