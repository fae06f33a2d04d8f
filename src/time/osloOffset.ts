const osloClock = new Intl.DateTimeFormat("en", {
  timeZone: "Europe/Oslo",
  calendar: "gregory",
  numberingSystem: "latn",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

const aWeek = 604_800_000;

/** From an epoch on, Oslo's clocks are so many milliseconds ahead of UTC. */
interface Stretch {
  readonly from: number;
  readonly offset: number;
}

/** The years of instants; a day before and a day after them the clocks show what they show within them. */
const [firstYear, lastYear] = [2, 9998];

/** The stretches of each year that was asked for. The zone data of a process never change, so each year is read once: Intl takes most of the time. */
const stretchesOf = new Map<number, readonly Stretch[]>();

/** How far ahead of UTC Oslo's clocks are at an epoch, in milliseconds. */
export function osloOffsetAt(epoch: number): number {
  const year = Math.min(Math.max(new Date(epoch).getUTCFullYear(), firstYear), lastYear);
  let stretches = stretchesOf.get(year);
  if (stretches === undefined) stretchesOf.set(year, (stretches = readYear(year)));
  return (stretches.findLast(({ from }) => from <= epoch) ?? stretches[0])?.offset ?? 0;
}

/** Looks at each week: the clocks never change twice in one. */
function readYear(year: number): readonly Stretch[] {
  const end = startOf(year + 1);
  let from = startOf(year);
  const stretches: Stretch[] = [{ from, offset: readOffset(from) }];
  for (; from < end; from += aWeek) {
    const to = Math.min(from + aWeek, end);
    const offset = readOffset(to);
    if (offset !== stretches.at(-1)?.offset) stretches.push({ from: changeBetween(from, to), offset });
  }
  return stretches;
}

/** The first second, after one epoch and up to another, at which the offset is no longer that of the first. */
function changeBetween(before: number, after: number): number {
  if (after - before === 1000) return after;
  const middle = before + Math.floor((after - before) / 2000) * 1000;
  return readOffset(middle) === readOffset(before) ? changeBetween(middle, after) : changeBetween(before, middle);
}

function startOf(year: number): number {
  return new Date(0).setUTCFullYear(year);
}

function readOffset(epoch: number): number {
  // English puts the month first. Reading the text is four times as fast as asking for its parts.
  const [, month = "", day = "", year = "", hour = "", minute = "", second = ""] =
    /^(\d+)\D+(\d+)\D+(\d+)\D+(\d+)\D+(\d+)\D+(\d+)$/.exec(osloClock.format(epoch)) ?? [];
  return Date.parse(`${year.padStart(4, "0")}-${month}-${day}T${hour}:${minute}:${second}Z`) - epoch;
}
