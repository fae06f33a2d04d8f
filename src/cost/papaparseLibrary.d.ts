/** The part of papaparse that this room and its tests use. */
export const Papa: {
  readonly unparse: (
    rows: readonly (readonly string[])[],
    options: { readonly delimiter: string; readonly newline: string },
  ) => string;
  readonly parse: (text: string, options: { readonly delimiter: string; readonly newline: string }) => { readonly data: readonly (readonly string[])[] };
};
