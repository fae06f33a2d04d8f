import { ICAL, type JCalComponent, type JCalProperty } from "./icalLibrary.js";

/** Takes a text apart as RFC 5545 has it. */
export function parseCalendars(text: string): readonly JCalComponent[] | undefined {
  let parsed: unknown;
  try {
    parsed = ICAL.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined; // Of all sorts, and with the text in their messages, so none is passed on.
  }
  // One component alone, or a list of them, and a component begins with its name.
  const components = (typeof (parsed as unknown[])[0] === "string" ? [parsed] : parsed) as readonly JCalComponent[];
  const calendars = components.filter(([name]) => name === "vcalendar");
  return calendars.length === 0 ? undefined : calendars;
}

/** Gathers the components of one kind. */
export function componentsOf(calendars: readonly JCalComponent[], kind: string): readonly JCalComponent[] {
  return calendars.flatMap(([, , components]) => components.filter(([name]) => name === kind));
}

/** Looks up a property. */
export function propertyOf([, properties]: JCalComponent, name: string): JCalProperty | undefined {
  return properties.find((property) => property[0] === name);
}

/** Looks up what a property says. */
export function textOf(component: JCalComponent, name: string): string | undefined {
  const value = propertyOf(component, name)?.[3];
  return typeof value === "string" ? value : undefined;
}
