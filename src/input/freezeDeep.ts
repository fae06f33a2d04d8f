/** A value that is read-only through and through. */
export type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value;

export function freezeDeep<Value>(value: Value): Frozen<Value> {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(freezeDeep);
    Object.freeze(value);
  }
  return value as Frozen<Value>;
}
