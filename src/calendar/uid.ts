const ours = "kulturskole-veiledning";

/** What a UID of ours is made of. */
interface UidParts {
  /** The id of the activity. */
  readonly id: string;
  /** The number of the municipality whose calendar it is; `null` where none was named. */
  readonly municipality: string | null;
}

/**
 * Names an activity in one municipality's calendar, the same each time: by round, meeting and municipality.
 *
 * @remarks An id that does not begin with the round gets it, with a colon, which no id has: no two ids become one.
 */
export function uidOf(round: string, id: string, municipality: string | undefined): string {
  const whole = id.startsWith(`${round}.`) ? id : `${round}:${id}`;
  return `${whole}@${ending(municipality)}`;
}

/** Answers whether a UID names something of one round in one municipality's calendar. */
export function isUidOf(uid: string, round: string, municipality: string | undefined): boolean {
  const shape = /^([A-Za-z0-9.:-]{1,300})@(.+)$/.exec(uid);
  if (shape?.[2] !== ending(municipality)) return false;
  return uid.startsWith(`${round}.`) || uid.startsWith(`${round}:`);
}

/** Takes a UID of ours apart. */
export function uidParts(uid: string): UidParts | undefined {
  const shape = /^([A-Za-z0-9.-]{1,200})@(?:(\d{4})\.)?kulturskole-veiledning$/.exec(uid);
  return shape?.[1] === undefined ? undefined : { id: shape[1], municipality: shape[2] ?? null };
}

function ending(municipality: string | undefined): string {
  return municipality === undefined ? ours : `${municipality}.${ours}`;
}
