const ours = "kulturskole-veiledning";

interface UidParts {
  readonly id: string;
  /** `null` where none was named. */
  readonly municipality: string | null;
}

/** The same each time. An id that does not begin with the round gets it, with a colon, which no id has: no two ids become one. */
export function uidOf(round: string, id: string, municipality: string | undefined): string {
  const whole = id.startsWith(`${round}.`) ? id : `${round}:${id}`;
  return `${whole}@${ending(municipality)}`;
}

export function isUidOf(uid: string, round: string, municipality: string | undefined): boolean {
  const shape = /^([A-Za-z0-9.:-]{1,300})@(.+)$/.exec(uid);
  if (shape?.[2] !== ending(municipality)) return false;
  return uid.startsWith(`${round}.`) || uid.startsWith(`${round}:`);
}

export function uidParts(uid: string): UidParts | undefined {
  const shape = /^([A-Za-z0-9.-]{1,200})@(?:(\d{4})\.)?kulturskole-veiledning$/.exec(uid);
  return shape?.[1] === undefined ? undefined : { id: shape[1], municipality: shape[2] ?? null };
}

function ending(municipality: string | undefined): string {
  return municipality === undefined ? ours : `${municipality}.${ours}`;
}
