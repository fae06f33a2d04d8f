import { round2026, sayRole, type MunicipalGroup, type SeatGap, type SeatRole, type Locale } from "kulturskole-veiledning";
import { printable } from "../../shared/complaint.js";
import { capitalised } from "../../shared/layout.js";
import { barsOver } from "./barsOver.js";
import { colours } from "./colours.js";
import type { Picture } from "./picture.js";
import { reportWords } from "./words.js";

/** A stretch of time on a line of its own: somebody in a seat, or a seat that nobody has. */
interface Stretch {
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly colour: string;
}

const { period, group: terms } = round2026;

/** Who holds which seat when, and when a seat is empty. */
export function seatsPicture(group: MunicipalGroup, gaps: readonly SeatGap[], locale: Locale): Picture {
  const stretches = terms.seats.flatMap(({ role }) => [...heldOf(group, role, locale), ...emptyOf(gaps, role, locale)]);
  const lines = [...new Set(stretches.map(({ line }) => line))].reverse();
  return {
    caption: reportWords[locale].seats,
    height: 70 + 30 * lines.length,
    option: barsOver({ from: period.from, to: period.to, lines, bars: stretches.map(({ line, ...bar }) => ({ ...bar, line: lines.indexOf(line) })), locale }),
  };
}

function heldOf({ members }: MunicipalGroup, role: SeatRole, locale: Locale): Stretch[] {
  return members.flatMap(({ id, seats }) =>
    seats
      .filter((seat) => seat.role === role)
      .map(({ from = period.from, to = period.to }) => ({ line: `${capitalised(sayRole(role, locale))}: ${printable(id)}`, from: later(from, period.from), to: earlier(to, period.to), colour: colours.sky })),
  );
}

function emptyOf(gaps: readonly SeatGap[], role: SeatRole, locale: Locale): Stretch[] {
  return gaps.filter((gap) => gap.role === role).map(({ from, to }) => ({ line: `${capitalised(sayRole(role, locale))}: ${reportWords[locale].empty}`, from, to, colour: colours.red }));
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
