import type { Member, MunicipalGroup } from "../group/index.js";
import { inTimeOrder } from "./inTimeOrder.js";
import { openBook, writeEvent, type SeatBook } from "./seatBook.js";
import type { SeatEvent } from "./seatEvent.js";

/** A seat event that cannot have happened, with its place among the events given. */
interface RefusedSeatEvent {
  readonly index: number;
  readonly message: string;
}

/** A group with what happened to its seats written into it, and the events that could not be. */
interface GroupWithSeatEvents {
  readonly group: MunicipalGroup;
  readonly refused: readonly RefusedSeatEvent[];
}

/**
 * Writes seat events into a group, as the dates from and to which its members hold their seats.
 *
 * @remarks An event that restates a boundary that the group itself has changes nothing. Members who are new to the group
 * come last, in the order in which they come.
 */
export function withSeatEvents(group: MunicipalGroup, events: readonly SeatEvent[]): GroupWithSeatEvents {
  const stated = new Map(group.members.map((member) => [member.id, member]));
  const books = new Map<string, SeatBook>();
  const refused = inTimeOrder(events).flatMap(({ event, index }) => {
    const message = writeEvent(bookOf(books, stated, event.member), event);
    return message === undefined ? [] : [{ index, message }];
  });
  const newcomers = [...books.values()].filter(({ id, seats }) => !stated.has(id) && seats.length > 0);
  return { group: { members: [...group.members.map((member) => books.get(member.id) ?? member), ...newcomers].map(copyOf) }, refused };
}

function bookOf(books: Map<string, SeatBook>, stated: ReadonlyMap<string, Member>, id: string): SeatBook {
  const book = books.get(id) ?? openBook(stated.get(id) ?? { id, seats: [] });
  books.set(id, book);
  return book;
}

/** Whatever was written in is copied out: seats of one make are several times faster to read, and a group is read every day. */
function copyOf({ id, seats }: Member): Member {
  return { id, seats: seats.map((seat) => ({ ...seat })) };
}
