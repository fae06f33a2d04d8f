import type { Answer } from "../assessment/index.js";
import type { Mode } from "../round/index.js";
import { termsOfActivity, type Activity, type DatedActivity } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import type { ActivityParticipation, MeetingState } from "./activityParticipation.js";
import type { Look, ParticipationInput } from "./input.js";
import { audienceOf } from "./audience.js";
import { companionsAt, type CompanionAttendance } from "./companions.js";
import { expectedAt } from "./expectedAt.js";
import { figuresOf, nobodyCounted, type AttendanceCounts } from "./figures.js";
import { participantsAt, type Participant, type Participants, type Presence } from "./participants.js";
import { contradiction, eachWith, type Numbered, type RecordProblem } from "./problem.js";
import type { RecordOf } from "./record.js";
import { agreedValue, type AgreedValue } from "./agreedValue.js";

/** The records that speak of one meeting. */
export interface Told {
  readonly meeting: readonly Numbered<RecordOf<"meeting-held">>[];
  readonly presence: Presence;
}

/** A meeting that has been looked at, what is wrong with its records, and the terms of the round that say who was expected. */
export interface LookedMeeting extends Pick<Answer, "terms" | "rests"> {
  readonly activity: Activity;
  readonly participation: ActivityParticipation;
  readonly problems: readonly RecordProblem[];
}

/** Looks at one meeting: when it was, whether it was held, and who was there. */
export function lookAtMeeting(look: Look, activity: Activity, told: Told): LookedMeeting {
  const when = whenHeld(look, activity, told.meeting);
  const { date, isFuture } = when;
  if (date === null) return withoutDate(look, activity, when, told.presence);
  const dated = { ...activity, date };
  return isFuture ? toCome(look, dated, when, told.presence) : onItsDay(look, dated, when, told.presence);
}

/** Seats change hands, so without a day nobody can say who was expected. */
function withoutDate({ round }: Look, activity: Activity, when: When, presence: Presence): LookedMeeting {
  const held = agreedValue(when.told.map(({ record }) => saysHeld(record)));
  const sources = { terms: termsOfActivity(round, activity), rests: [] };
  const figures = figuresOf({ counts: nobodyCounted, records: when.told.length, isWhole: false }, [sources]);
  const early = eachWith(when.isFuture ? "of-the-future" : "meeting-without-date", [...presence.values()].flat(), activity);
  const participation = { ...nobodyYet(activity, when), state: stateOf(held, "to-be-agreed"), expected: null, figures };
  return { activity, participation, problems: [...when.problems, ...contradictions(activity, when.told), ...early], ...sources };
}

function toCome(look: Look, activity: DatedActivity, when: When, presence: Presence): LookedMeeting {
  const who = expectedAt(look.round, look.group, activity);
  const { terms, rests } = who;
  const members = who.members.map((member): Participant => ({ member, part: "expected", status: "not-applicable", records: 0 }));
  const figures = figuresOf({ counts: nobodyCounted, records: 0, isWhole: true }, [who]);
  const participation = { ...nobodyYet(activity, when), state: "future", expected: who.expected, members, figures } as const;
  return { activity, participation, problems: [...when.problems, ...eachWith("of-the-future", [...presence.values()].flat(), activity)], terms, rests };
}

function onItsDay(look: Look, activity: DatedActivity, when: When, presence: Presence): LookedMeeting {
  const who = expectedAt(look.round, look.group, activity);
  const { terms, rests } = who;
  const recorded = participantsAt(look, activity, who.members, presence);
  const came = recorded.participants.filter(({ status }) => status === "present").flatMap(({ member }) => presence.get(member) ?? []);
  const told = [...when.told, ...came];
  const state = stateOf(agreedValue(told.map(({ record }) => saysHeld(record))), "not-recorded");
  const audience = audienceOf(look.round, activity);
  const companions = state === "not-held" || audience === undefined ? null : companionsAt(audience, who, recorded);
  const members = membersOf(recorded, state);
  const figures = figuresOf({ counts: counted(members, companions), records: members.reduce((sum, { records }) => sum + records, when.told.length), isWhole: true }, [who]);
  const participation = { ...nobodyYet(activity, when), state, expected: who.expected, companions, members, figures };
  return { activity, participation, problems: [...when.problems, ...contradictions(activity, told), ...recorded.problems], terms, rests };
}

function nobodyYet({ id, kind, semester }: Activity, { date, told }: When): Omit<ActivityParticipation, "state" | "figures"> {
  const mode = agreedValue(told.map(({ record }) => modeHeld(record))).value;
  return { activity: id, kind, semester, date, expected: null, companions: null, members: [], ...(mode === undefined ? {} : { mode }) };
}

function stateOf<Otherwise extends MeetingState>({ value }: AgreedValue<boolean>, otherwise: Otherwise): Otherwise | "held" | "not-held" {
  if (value === undefined) return otherwise;
  return value ? "held" : "not-held";
}

function membersOf({ participants }: Participants, state: MeetingState): readonly Participant[] {
  return state === "not-held" ? participants.map(({ member, part, records }) => ({ member, part, status: "not-applicable", records })) : participants;
}

type Witness = RecordOf<"meeting-held"> | RecordOf<"presence">;

function contradictions(activity: Activity, told: readonly Numbered<Witness>[]): readonly RecordProblem[] {
  return [...contradiction("contradicting-meetings", told, saysHeld, activity), ...contradiction("contradicting-modes", told, modeHeld, activity)];
}

/** Whoever was there says that it was held; whoever was absent may not have had anything to go to. */
function saysHeld(record: Witness): boolean | null {
  return record.type === "presence" ? record.present === true || null : record.held;
}

/** How somebody took part says nothing of the meeting, and a meeting that was not held was held in no mode. */
function modeHeld(record: Witness): Mode | undefined {
  return record.type === "meeting-held" && record.held === true ? record.mode : undefined;
}

function counted(members: readonly Participant[], companions: CompanionAttendance | null): AttendanceCounts {
  const { expected, present, absent, unknown } = companions ?? nobodyCounted;
  const sums = { expected, present, absent, unknown };
  for (const { part, status } of members) {
    if (part !== "expected" || status === "not-applicable") continue;
    sums.expected += 1;
    sums[status] += 1;
  }
  return sums;
}

/** When a meeting was or is to be, as far as the schedule and the records say. */
interface When {
  /** The day on which it was held, else the one in the schedule; `null` where neither is known. */
  readonly date: CivilDate | null;
  /** Whether it is still to come on the date that is asked about. */
  readonly isFuture: boolean;
  /** The records of the meeting that can be believed. */
  readonly told: readonly Numbered<RecordOf<"meeting-held">>[];
  readonly problems: readonly RecordProblem[];
}

type HeldRecord = Numbered<RecordOf<"meeting-held">>;

/**
 * Answers when a meeting was or is to be.
 *
 * @remarks Where records give different days, the first of them is taken and the contradiction reported: so a meeting that has
 * once been looked at stays so on every later date. A day before the programme is reported and left out; one after it is not,
 * for guidance that is owed can be made up for. A meeting without a date is still to come until its semester begins.
 */
function whenHeld({ round, on }: ParticipationInput, activity: Activity, all: readonly HeldRecord[]): When {
  const isBeforeProgram = ({ record: { date } }: HeldRecord) => date !== undefined && date < round.period.from;
  const isEarly = ({ record: { date } }: HeldRecord) => date !== undefined && date > on;
  const outside = eachWith("outside-period", all.filter(isBeforeProgram), activity);
  const within = all.filter((each) => !isBeforeProgram(each));
  const told = within.filter((each) => !isEarly(each));
  const date = earliest(told.map(({ record }) => dayOf(record))) ?? activity.date;
  const begins = round.semesters.find(({ id }) => id === activity.semester)?.from;
  const isFuture = date === null ? begins !== undefined && begins > on : date > on;
  if (isFuture) return { date, isFuture, told: [], problems: [...outside, ...eachWith("of-the-future", within, activity)] };
  const early = eachWith("of-the-future", within.filter(isEarly), activity);
  return { date, isFuture, told, problems: [...outside, ...early, ...contradiction("contradicting-dates", told, dayOf, activity)] };
}

/** A meeting that was not held was on no day. */
function dayOf({ held, date }: RecordOf<"meeting-held">): CivilDate | undefined {
  return held === true ? date : undefined;
}

function earliest(dates: readonly (CivilDate | undefined)[]): CivilDate | undefined {
  let first: CivilDate | undefined;
  for (const date of dates) if (date !== undefined && (first === undefined || date < first)) first = date;
  return first;
}
