/** One property as RFC 7265 (jCal) has it: its name, its parameters, the type of its value, and the value or values. */
export type JCalProperty = readonly [name: string, params: Readonly<Record<string, unknown>>, type: string, ...values: unknown[]];

/** One component as RFC 7265 (jCal) has it: its name, its properties, and the components inside it. */
export type JCalComponent = readonly [name: string, properties: readonly JCalProperty[], components: readonly JCalComponent[]];

/** What ical.js knows of properties: which type of value each has when none is stated. */
export interface DesignSet {
  readonly property: Readonly<Record<string, { readonly defaultType?: string }>>;
}

/** A date and a time of day, which ical.js counts in whole numbers. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

declare const time: unique symbol;

/** A time of ical.js's own. */
export interface LibraryTime {
  readonly [time]: true;
}

/** The part of ical.js that this room uses. */
export const ICAL: {
  readonly parse: (text: string) => unknown;
  readonly stringify: { readonly component: (component: JCalComponent, design: DesignSet) => string };
  readonly design: { readonly icalendar: DesignSet };
  readonly Component: new (component: JCalComponent) => object;
  readonly Timezone: new (data: { readonly component: object; readonly tzid: string }) => { utcOffset(time: LibraryTime): number };
  readonly Time: { readonly fromData: (clock: WallClock) => LibraryTime };
  readonly Duration: { readonly fromString: (text: string) => { toSeconds(): number } };
};
