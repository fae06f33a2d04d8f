import { explain, type Locale, type MunicipalGroup, type Round, type SeatGap } from "kulturskole-veiledning";
import { printable } from "../../shared/complaint.js";
import { capitalised } from "../../shared/layout.js";
import { sharedWords } from "../../shared/words.js";
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

/** Who holds which seat when, and when a seat is empty. */
export function seatsPicture(round: Round, group: MunicipalGroup, gaps: readonly SeatGap[], locale: Locale): Picture {
  const { period } = round;
  const stretches = round.group.seats.flatMap(({ role }) => [...heldOf(round, group, role, locale), ...emptyOf(round, gaps, role, locale)]);
  const lines = [...new Set(stretches.map(({ line }) => line))].reverse();
  return {
    caption: reportWords[locale].seats,
    height: 70 + 30 * lines.length,
    option: barsOver({ from: period.from, to: period.to, lines, bars: stretches.map(({ line, ...bar }) => ({ ...bar, line: lines.indexOf(line) })), locale }),
  };
}

function heldOf(round: Round, { members }: MunicipalGroup, role: string, locale: Locale): Stretch[] {
  const { period } = round;
  return members.flatMap(({ id, seats }) =>
    seats
      .filter((seat) => seat.role === role)
      .map(({ from = period.from, to = period.to }) => ({ line: `${capitalised(explain(round, { seat: role }, locale))}: ${sharedWords[locale].quoted(printable(id))}`, from: later(from, period.from), to: earlier(to, period.to), colour: colours.sky })),
  );
}

function emptyOf(round: Round, gaps: readonly SeatGap[], role: string, locale: Locale): Stretch[] {
  return gaps.filter((gap) => gap.role === role).map(({ from, to }) => ({ line: `${capitalised(explain(round, { seat: role }, locale))}: ${reportWords[locale].empty}`, from, to, colour: colours.red }));
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
