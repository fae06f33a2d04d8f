/** What several records say of one thing. */
export interface AgreedValue<Value> {
  /** What they all say; absent where they say nothing, or not the same. */
  readonly value: Value | undefined;
  /** Whether they say different things. */
  readonly isContradicted: boolean;
}

/** Answers what several records say of one thing: no record counts for more than another. */
export function agreedValue<Value extends string | boolean>(said: Iterable<Value | null | undefined>): AgreedValue<Value> {
  const values = new Set<Value>();
  for (const value of said) if (value !== null && value !== undefined) values.add(value);
  const [first] = values;
  return { value: values.size === 1 ? first : undefined, isContradicted: values.size > 1 };
}
