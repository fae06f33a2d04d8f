/** One property as RFC 7265 (jCal) has it: its name, its parameters, the type of its value, and the value or values. */
export type JCalProperty = readonly [name: string, params: Readonly<Record<string, unknown>>, type: string, ...values: unknown[]];

/** One component as RFC 7265 (jCal) has it: its name, its properties, and the components inside it. */
export type JCalComponent = readonly [name: string, properties: readonly JCalProperty[], components: readonly JCalComponent[]];

/** What ical.js knows of properties: which type of value each has when none is stated. */
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
