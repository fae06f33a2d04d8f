import {
  datedItems,
  explain,
  keyDates,
  lifeCycleStateSchema,
  round2026,
  sayActivity,
  sayArea,
  sayAudience,
  sayCommitment,
  sayCostItem,
  sayDatedItem,
  sayKeyDate,
  sayLifeCycleRefusal,
  sayMode,
  sayPayer,
  sayQuestion,
  sayRepair,
  sayRole,
  saySemester,
  sayState,
  transition,
  type CivilDate,
  type GroupRepair,
  type KeyDate,
  type LifeCycleRefusal,
  type Locale,
} from "../../src/index.js";
import { lifeCycleEventTypeSchema } from "../../src/application/lifeCycle/vocabulary.js";
import { guidanceMeeting, modeSchema, payerSchema } from "../../src/round/index.js";
import { catalogue } from "../../src/catalogue/index.js";
import { lifeCycleOf, wayTo } from "../application/lifeCycles.js";
import { everyQuestion, membersOnly } from "../application/openQuestions.js";
import { found, type Found } from "./findings.js";

/** How many sentences of one case are shown, where its text varies with what it tells. */
const shown = 3;

interface Entry {
  readonly name: string;
  readonly say: (locale: Locale) => string;
}

/** Every text of the library in one language, as one page that a reviewer reads from top to bottom. */
export function textsPage(locale: Locale): string {
  return [
    `# Every text of the library: ${locale}`,
    "",
    "Written by the tests from what the library says; `npm run texts` writes it anew. A case that varies is shown a few times.",
    ...sections.flatMap(({ heading, entries }) => section(heading, entries, locale)),
    ...section("Questions", everyQuestion.map((question) => ({ name: question.id, say: (to) => sayQuestion(membersOnly, question, to) })), locale),
    ...section("Repairs of a group", repairs.map((repair) => ({ name: `${repair.changes[0]?.change ?? ""}, ${String(repair.changes.length)}`, say: (to) => sayRepair(round2026, repair, to) })), locale),
    ...section("States of an application", lifeCycleStateSchema.options.map((state) => ({ name: state, say: (to) => sayState(state, to) })), locale),
    ...section("Refused events", refusals.map((refusal) => ({ name: `${refusal.type} when ${refusal.state}`, say: (to) => sayLifeCycleRefusal(refusal, to) })), locale),
    ...section("Key dates", dates.map((date) => ({ name: `${date.id}, ${date.status}`, say: (to) => sayKeyDate(round2026, date, to) })), locale),
    ...section("Dated items of a round", datedItems(round2026).map((item) => ({ name: item.kind, say: (to) => sayDatedItem(item, to) })), locale),
    ...section("Names", names, locale),
    "",
  ].join("\n");
}

function section(heading: string, entries: readonly Entry[], locale: Locale): string[] {
  return ["", `## ${heading}`, "", ...entries.map(({ name, say }) => `- \`${name}\`: ${say(locale)}`)];
}

function forcesOf(all: readonly Found[]): readonly string[] {
  return [...new Set(all.map(({ finding }) => finding.force))].toSorted().toReversed();
}

/**
 * The cases in the order in which they are declared, each with the first few sentences that differ in more than a date or a
 * number. They are chosen in English, so that the pages of all languages show the same ones.
 */
function entriesOf(rule: string, all: readonly Found[]): Entry[] {
  const codes = Object.keys(catalogue.find(({ id }) => id === rule)?.texts.nb ?? {});
  const cases = codes.flatMap((code) => forcesOf(all).map((force) => all.filter(({ finding }) => finding.code === code && finding.force === force)));
  return cases.flatMap((each) => {
    const sentences = unlike(each, ({ round, finding }) => explain(round, finding, "en"));
    return sentences.slice(0, shown).map(({ round, finding }) => ({ name: `${finding.code} (${finding.outcome})`, say: (to: Locale) => explain(round, finding, to) }));
  });
}

/** One for each rule, worked out once for all languages. */
const sections = catalogue.map(({ id }) => {
  const all = found.filter(({ finding }) => finding.rule === id);
  return { heading: `${id} (${forcesOf(all).join(" or ")})`, entries: entriesOf(id, all) };
});

const on = "2026-08-26";
const times = [{ from: on }, { from: on, to: "2027-01-01" }] as const;
const several = (people: number) => Array.from({ length: people }, (_, index) => `m${String(index)}`);

/** One change of each kind, of one person and of several, without and with an end. */
const repairs: readonly GroupRepair[] = [
  ...[1, 2].flatMap((people) => times.map((time): GroupRepair => ({ changes: [{ change: "add-person", role: "principal", people, ...time }] }))),
  ...[1, 2].flatMap((people) =>
    times.map((time): GroupRepair => ({ changes: several(people).map((member) => ({ change: "hold-seat", member, holds: ["owner-administrative"], role: "principal", ...time })) })),
  ),
  { changes: [{ change: "hold-seat", member: "m1", holds: ["owner-administrative", "resource-teacher"], role: "principal", from: on }] },
  ...[1, 2].map((people): GroupRepair => ({ changes: several(people).map((member) => ({ change: "leave-seat", member, role: "principal", on })) })),
];

const states = lifeCycleStateSchema.options.map((state) => lifeCycleOf(wayTo[state]));

const refused: readonly LifeCycleRefusal[] = states
  .flatMap((lifeCycle) => lifeCycleEventTypeSchema.options.flatMap((type) => (["2028-01-01", "2026-01-01"] as const).map((date) => transition(lifeCycle, { type, date }))))
  .flatMap((step) => (step.outcome === "refused" ? [step.refusal] : []));

/** One for each state and reason, and one for each event: the others are made of the same parts. */
const refusals: readonly LifeCycleRefusal[] = [
  ...new Map(refused.toReversed().map((refusal) => [`${refusal.state} ${refusal.reason}`, refusal])).values(),
  ...refused.filter(({ state, notBefore, date }) => state === "completed" && notBefore !== null && date >= notBefore),
].toReversed();

const days: readonly CivilDate[] = ["2026-03-01", "2026-04-01", "2026-04-30", "2026-05-15", "2026-08-26", "2027-12-31", "2028-01-01"];
const dates: readonly KeyDate[] = unlike(
  states.flatMap((lifeCycle) => days.flatMap((on) => keyDates(round2026, lifeCycle, { on }))),
  (date) => sayKeyDate(round2026, date, "en"),
);

const names: readonly Entry[] = [
  ...round2026.group.seats.map(({ role }) => ({ name: role, say: (to: Locale) => sayRole(round2026, role, to) })),
  ...modeSchema.options.map((mode) => ({ name: mode, say: (to: Locale) => sayMode(mode, to) })),
  ...round2026.audiences.map(({ id }) => ({ name: id, say: (to: Locale) => sayAudience(round2026, id, to) })),
  ...round2026.semesters.map(({ id }) => ({ name: id, say: (to: Locale) => saySemester(id, to) })),
  ...[...round2026.kinds.map(({ id }) => id), guidanceMeeting].map((kind) => ({ name: kind, say: (to: Locale) => sayActivity(round2026, kind, to) })),
  ...round2026.wish.areas.map(({ id }) => ({ name: id, say: (to: Locale) => sayArea(round2026, id, to) })),
  ...round2026.commitments.map(({ id }) => ({ name: id, say: (to: Locale) => sayCommitment(round2026, id, to) })),
  ...round2026.costs.map(({ item }) => ({ name: item, say: (to: Locale) => sayCostItem(round2026, item, to) })),
  ...payerSchema.options.map((payer) => ({ name: payer, say: (to: Locale) => sayPayer(payer, to) })),
];

/** Each sentence once, whatever its dates and numbers; those with dates near the call's rather than at the ends of time. */
function unlike<Thing>(things: readonly Thing[], say: (thing: Thing) => string): readonly Thing[] {
  const said = things.map((thing) => ({ thing, sentence: say(thing) }));
  const [near, far] = [true, false].map((isNear) => said.filter(({ sentence }) => isNear === /202\d/.test(sentence)));
  const once = new Map([...(near ?? []), ...(far ?? [])].toReversed().map((each) => [each.sentence.replaceAll(/\d+\.? \p{L}+ \d+|\d+/gu, "#"), each.thing]));
  return [...once.values()].toReversed();
}
