/** RFC 7265 (jCal); `type` is that of the value or values. */
export type JCalProperty = readonly [name: string, params: Readonly<Record<string, unknown>>, type: string, ...values: unknown[]];

/** RFC 7265 (jCal). */
export type JCalComponent = readonly [name: string, properties: readonly JCalProperty[], components: readonly JCalComponent[]];

/** Which type of value a property has when none is stated. */
export interface DesignSet {
  readonly property: Readonly<Record<string, { readonly defaultType?: string }>>;
}

/** The part of ical.js that this room uses. */
export const ICAL: {
  readonly parse: { readonly property: (line: string) => JCalProperty };
  readonly stringify: { readonly component: (component: JCalComponent, design: DesignSet) => string };
  readonly design: { readonly icalendar: DesignSet };
  readonly Duration: { readonly fromString: (text: string) => { toSeconds(): number } };
};
