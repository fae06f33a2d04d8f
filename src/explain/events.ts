import { readInput } from "../input/index.js";
import type { Facts, Sentence } from "../language/index.js";
import { guidanceMeeting, type Round } from "../round/index.js";
import { simulatedEventSchema, type EventOf, type SimulatedEvent } from "../simulation/index.js";
import { daysBetween, osloTimeOf } from "../time/index.js";
import { ofAnotherVersion, type Explanation } from "./explanation.js";

type Meeting = EventOf<"gathering" | "guidance-meeting">["activity"];

const saidOf: { readonly [Type in SimulatedEvent["type"]]?: (event: EventOf<Type>) => Facts | readonly Sentence[] } = {
  "semester-starts": ({ semester }) => ({ semester: { semester } }),
  reply: ({ verdict }) => [sentence(`reply/${verdict}`)],
  "adviser-assigned": ({ name }) => [name === null ? sentence("adviser-assigned") : sentence("adviser-assigned/named", { name: { verbatim: name } })],
  "group-incomplete": ({ seats }) => (seats.length === 0 ? [sentence("group-incomplete/not-allowed")] : { seats: { all: seats.map((role) => ({ seat: role })) } }),
  "program-not-completed": ({ lacking }) => [sentence("program-not-completed"), ...lacking.map((each) => sentence(`program-not-completed/${each}`))],
  "gathering-postponed": ({ activity, from, to }) => ({ meeting: kindOf(activity), from: { date: from }, to: { date: to } }),
  "guidance-digital": digital,
  "guidance-moved": moved,
  "seat-vacated": seat,
  "seat-filled": seat,
  "interim-work-ends": ({ before }) => ({ before: kindOf(before) }),
  gathering: ({ activity }) => [sentence("gathering", meeting(activity)), ...aboutMeeting(activity)],
  "guidance-meeting": ({ activity }) => [sentence("guidance-meeting", meeting(activity)), ...aboutMeeting(activity)],
  attendance,
  "local-work": localWork,
  "interim-work-starts": ({ before, from, to }) => ({ before: kindOf(before), days: daysBetween(from, to) }),
  "guidance-planned": planned,
};

const types: ReadonlySet<string> = new Set(simulatedEventSchema.options.map(({ shape }) => shape.type.value));

/** Neither the date, nor the hours, nor the municipality: those stand beside it in a timeline. */
export function eventSentences(_round: Round, thing: SimulatedEvent): Explanation {
  if (isOfAnotherVersion(thing.type)) return ofAnotherVersion(thing.type);
  const event = readInput("event", simulatedEventSchema, thing);
  // The type leads to the one function that is made for just such an event; the compiler cannot see that.
  const said = (saidOf[event.type] as ((of: SimulatedEvent) => Facts | readonly Sentence[]) | undefined)?.(event) ?? {};
  const sentences = isSentences(said) ? said : [sentence(event.type, said)];
  return { sentences, isAssumed: "assumptions" in event && (event.assumptions ?? []).length > 0 };
}

/** A type, and nothing else that somebody may have written there. */
function isOfAnotherVersion(type: unknown): boolean {
  return typeof type === "string" && !types.has(type) && /^[a-z-]{1,80}$/.test(type);
}

function isSentences(said: Facts | readonly Sentence[]): said is readonly Sentence[] {
  return Array.isArray(said);
}

function sentence(key: string, facts: Facts = {}): Sentence {
  return { text: `event/${key}`, facts };
}

function kindOf({ kind }: Pick<Meeting, "kind">) {
  return { kind };
}

function digital({ activity }: EventOf<"guidance-digital">): readonly Sentence[] {
  const facts = { meeting: kindOf(activity) };
  return [activity.date === null ? sentence("guidance-digital/no-date", facts) : sentence("guidance-digital", { ...facts, on: { date: activity.date } })];
}

function moved({ activity, from }: EventOf<"guidance-moved">): readonly Sentence[] {
  const { date, startsAt, endsAt } = activity;
  const facts = { meeting: kindOf(activity), from: { date: from } };
  if (date === null || startsAt === null || endsAt === null) return [sentence("guidance-moved/no-hours", facts)];
  const hours = { start: osloTimeOf(startsAt), end: osloTimeOf(endsAt) };
  return [date === from ? sentence("guidance-moved/same-day", { ...facts, ...hours }) : sentence("guidance-moved", { ...facts, to: { date }, ...hours })];
}

function seat({ member, role }: EventOf<"seat-vacated" | "seat-filled">): Facts {
  return { member: { verbatim: member }, seat: { seat: role } };
}

function meeting({ audience, mode, kind }: Meeting): Facts {
  return { audience: { audience }, mode, meeting: { kind } };
}

function aboutMeeting({ place, lastDate, startsAt }: Meeting): readonly Sentence[] {
  return [
    ...(place === null ? [] : [sentence("gathering/place", { place: { verbatim: place } })]),
    ...(lastDate === undefined ? [] : [sentence("gathering/until", { until: { date: lastDate } })]),
    ...(startsAt === null ? [sentence("gathering/no-hours")] : []),
  ];
}

/** Who can come along comes last, for that is what an assumption can decide. */
function attendance(event: EventOf<"attendance">): readonly Sentence[] {
  const { missingCompanions, vacant = [], assumptions } = event;
  return [
    ...whoCame(event),
    ...(vacant.length === 0 ? [] : [sentence("attendance/seat-vacant", { seats: { all: [...new Set(vacant)].map((seat) => ({ seat })) } })]),
    ...(missingCompanions === 0 ? [] : [sentence("attendance/no-companion", { missing: missingCompanions })]),
    ...(assumptions.length === 0 ? [] : [sentence("attendance/companion")]),
  ];
}

/** Of whoever is known to have been absent, that is said; it does not make it known that nobody came. */
function whoCame({ activity, expected, present, unknown = 0, vacant = [] }: EventOf<"attendance">): readonly Sentence[] {
  const at = { meeting: kindOf(activity) };
  const ofExpected = sentence(present === expected && vacant.length === 0 ? "attendance/all-came" : "attendance/expected", { expected });
  if (present === null) return [sentence("attendance/unknown", at), ofExpected];
  if (present === 0 && unknown > 0) return [sentence("attendance/unknown", at), ofExpected, ...(unknown === expected ? [] : [sentence("attendance/some-absent", { absent: expected - unknown })])];
  return [sentence("attendance", { ...at, present }), ofExpected, ...(unknown === 0 ? [] : [sentence("attendance/some-unknown", { unknown })])];
}

function localWork({ hours }: EventOf<"local-work">): readonly Sentence[] {
  if (hours === null) return [sentence("local-work/hours-unknown")];
  const worked = Math.round(hours * 100) / 100;
  return [sentence("local-work", { hours: worked, worked: { decimal: String(worked) } })];
}

function planned({ planned: count, missing }: EventOf<"guidance-planned">): readonly Sentence[] {
  const facts = { meeting: { kind: guidanceMeeting } };
  if (count === 0 && missing === 0) return [sentence("guidance-planned/none-owed", facts)];
  return [sentence("guidance-planned", { ...facts, planned: count }), ...(missing === 0 ? [] : [sentence("guidance-planned/missing", { missing })])];
}
