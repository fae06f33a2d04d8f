import { ICAL, type DesignSet, type JCalComponent } from "./icalLibrary.js";

/** RFC 5545, 3.1: the line break itself is not counted, the space that a continuation begins with is. */
const longestLine = 75;

/** Ical.js does not know them, and most calendars want them without a stated type. */
const design: DesignSet = {
  ...ICAL.design.icalendar,
  property: {
    ...ICAL.design.icalendar.property,
    name: { defaultType: "text" },
    "x-wr-calname": { defaultType: "text" },
    "x-published-ttl": { defaultType: "duration" },
  },
};

/** Ical.js folds too, but forgets to count the space at the start of a continuation: its longest lines have 76 octets, so they are folded anew. */
export function contentLines(calendar: JCalComponent): string {
  const unfolded = ICAL.stringify.component(calendar, design).replaceAll("\r\n ", "");
  return unfolded
    .split("\r\n")
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}

function folded(line: string): string {
  const parts: string[] = [];
  let [start, end, octets] = [0, 0, 0];
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > longestLine) {
      parts.push(line.slice(start, end));
      [start, octets] = [end, 1];
    }
    end += character.length;
    octets += more;
  }
  return [...parts, line.slice(start)].join("\r\n ");
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
