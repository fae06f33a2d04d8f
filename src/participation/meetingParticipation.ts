import type { Answer } from "../assessment/index.js";
import type { Mode } from "../round/index.js";
import { termsOfActivity, type Activity, type DatedActivity } from "../schedule/index.js";
import type { CivilDate } from "../time/index.js";
import type { ActivityParticipation, MeetingState } from "./activityParticipation.js";
import { figuresOf, nobodyCounted } from "./attendanceFigures.js";
import type { ParticipationContext } from "./context.js";
import { audienceOf, expectedAt, participantsAt, placesAt, type Participant, type Presence } from "./participants.js";
import { agreedValue, contradiction, eachWith, type Numbered, type RecordProblem } from "./recordProblems.js";
import type { RecordOf } from "./records.js";

/** A meeting that has been looked at, what is wrong with its records, and the terms of the round that say who was expected. */
export interface LookedMeeting extends Pick<Answer, "terms" | "rests"> {
  readonly activity: Activity;
  readonly participation: ActivityParticipation;
  readonly problems: readonly RecordProblem[];
}

type HeldRecord = Numbered<RecordOf<"meeting-held">>;

interface MeetingRecords {
  readonly held: readonly HeldRecord[];
  readonly presence: Presence;
}

export function lookAtMeeting(context: ParticipationContext, activity: Activity, { held, presence }: MeetingRecords): LookedMeeting {
  const when = whenHeld(context, activity, held);
  const { date, isFuture } = when;
  if (date === null) return withoutDate(context, activity, when, presence);
  const dated = { ...activity, date };
  return isFuture ? toCome(context, dated, when, presence) : onItsDay(context, dated, when, presence);
}

/** Seats change hands, so without a day nobody can say who was expected. */
function withoutDate({ round }: ParticipationContext, activity: Activity, when: When, presence: Presence): LookedMeeting {
  const sources = { terms: termsOfActivity(round, activity), rests: [] };
  const figures = figuresOf({ counts: nobodyCounted, records: when.records.length, isWhole: false }, [sources]);
  const early = eachWith(when.isFuture ? "of-the-future" : "meeting-without-date", [...presence.values()].flat(), activity);
  const participation = { ...withNobody(activity, when), state: stateOf(when.records, "to-be-agreed"), figures };
  return { activity, participation, problems: [...when.problems, ...contradictions(activity, when.records), ...early], ...sources };
}

function toCome(context: ParticipationContext, activity: DatedActivity, when: When, presence: Presence): LookedMeeting {
  const who = expectedAt(context.round, context.group, activity);
  const { terms, rests, expected, vacant } = who;
  const members = who.members.map((member): Participant => ({ member, part: "expected", status: "not-applicable", records: 0 }));
  const figures = figuresOf({ counts: nobodyCounted, records: 0, isWhole: true }, [who]);
  const participation = { ...withNobody(activity, when), state: "future", expected, vacant, members, figures } as const;
  return { activity, participation, problems: [...when.problems, ...eachWith("of-the-future", [...presence.values()].flat(), activity)], terms, rests };
}

function onItsDay(context: ParticipationContext, activity: DatedActivity, when: When, presence: Presence): LookedMeeting {
  const who = expectedAt(context.round, context.group, activity);
  const { terms, rests, expected, vacant } = who;
  const { participants, unknownAttendees, problems } = participantsAt(context, activity, who.members, presence);
  const came = participants.filter(({ status }) => status === "present").flatMap(({ member }) => presence.get(member) ?? []);
  const records = [...when.records, ...came];
  const state = stateOf(records, "not-recorded");
  const places = placesAt(audienceOf(context.round, activity), who, { participants, unknownAttendees });
  const { companions, counts } = state === "not-held" ? { companions: null, counts: nobodyCounted } : places;
  const members = state === "not-held" ? participants.map(({ member, part, records: count }): Participant => ({ member, part, status: "not-applicable", records: count })) : participants;
  const figures = figuresOf({ counts, records: members.reduce((sum, each) => sum + each.records, when.records.length), isWhole: true }, [who]);
  const participation = { ...withNobody(activity, when), state, expected, vacant, companions, members, figures };
  return { activity, participation, problems: [...when.problems, ...contradictions(activity, records), ...problems], terms, rests };
}

function withNobody({ id, kind, semester }: Activity, { date, records }: When): Omit<ActivityParticipation, "state" | "figures"> {
  const mode = agreedValue(records.map(({ record }) => modeHeld(record)));
  return { activity: id, kind, semester, date, expected: null, vacant: [], companions: null, members: [], ...(mode === undefined ? {} : { mode }) };
}

type Witness = RecordOf<"meeting-held"> | RecordOf<"presence">;

function stateOf<Otherwise extends MeetingState>(records: readonly Numbered<Witness>[], otherwise: Otherwise): Otherwise | "held" | "not-held" {
  const isHeld = agreedValue(records.map(({ record }) => saysHeld(record)));
  if (isHeld === undefined) return otherwise;
  return isHeld ? "held" : "not-held";
}

function contradictions(activity: Activity, records: readonly Numbered<Witness>[]): readonly RecordProblem[] {
  return [...contradiction("contradicting-meetings", records, saysHeld, activity), ...contradiction("contradicting-modes", records, modeHeld, activity)];
}

/** Whoever was there says that it was held; whoever was absent may not have had anything to go to. */
function saysHeld(record: Witness): boolean | null {
  return record.type === "presence" ? record.present === true || null : record.held;
}

/** How somebody took part says nothing of the meeting, and a meeting that was not held was held in no mode. */
function modeHeld(record: Witness): Mode | undefined {
  return record.type === "meeting-held" && record.held === true ? record.mode : undefined;
}

interface When {
  /** When it was held, else the day in the schedule; `null` where neither is known. */
  readonly date: CivilDate | null;
  readonly isFuture: boolean;
  /** Those that can be believed. */
  readonly records: readonly HeldRecord[];
  readonly problems: readonly RecordProblem[];
}

/**
 * Where records give different days, the first of them is taken and the contradiction reported: so a meeting that has once been looked at
 * stays so on every later date. A day before the programme is reported and left out; one after it is not, for guidance that is owed can be
 * made up for. A meeting without a date is still to come until its semester begins.
 */
function whenHeld({ round, on }: ParticipationContext, activity: Activity, all: readonly HeldRecord[]): When {
  const isBeforeProgram = ({ record: { date } }: HeldRecord) => date !== undefined && date < round.period.from;
  const isEarly = ({ record: { date } }: HeldRecord) => date !== undefined && date > on;
  const outside = eachWith("outside-period", all.filter(isBeforeProgram), activity);
  const within = all.filter((each) => !isBeforeProgram(each));
  const records = within.filter((each) => !isEarly(each));
  const [first] = records.flatMap(({ record }) => dayOf(record) ?? []).sort();
  const date = first ?? activity.date;
  const begins = round.semesters.find(({ id }) => id === activity.semester)?.from;
  const isFuture = date === null ? begins !== undefined && begins > on : date > on;
  if (isFuture) return { date, isFuture, records: [], problems: [...outside, ...eachWith("of-the-future", within, activity)] };
  const early = eachWith("of-the-future", within.filter(isEarly), activity);
  return { date, isFuture, records, problems: [...outside, ...early, ...contradiction("contradicting-dates", records, dayOf, activity)] };
}

/** A meeting that was not held was on no day. */
function dayOf({ held, date }: RecordOf<"meeting-held">): CivilDate | undefined {
  return held === true ? date : undefined;
}
