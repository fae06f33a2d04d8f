import { defineRound, round2026 } from "kulturskole-veiledning";

const text = (nb: string, nn: string, en: string) => ({ nb, nn, en });
const must = (id: string, ...said: Parameters<typeof text>) => ({ id, kind: "must" as const, text: text(...said) });
const data = (id: string, ...said: Parameters<typeof text>) => ({ id, kind: "data" as const, text: text(...said) });

/** A list but for the entries with these ids. */
function without<Entry extends { readonly id: string }>(list: readonly Entry[], ...ids: readonly string[]): readonly Entry[] {
  return list.filter(({ id }) => !ids.includes(id));
}

const semesters = ["2028-08-01", "2029-01-01", "2029-08-01", "2030-01-01", "2030-08-01"] as const;
const conference = { kind: "learning-conference", hours: { start: "09:00", end: "13:00" }, provisions: ["dates/2"] } as const;
const leaders = { kind: "leader-gathering", days: 2, hours: null, place: "Gardermoen", provisions: ["dates/3"] } as const;

/** An invented call for 2028–2029: what it says otherwise than the one before. Texts with dates in slots follow by themselves. */
export const round2028 = defineRound({
  ...round2026,
  id: "2028-2029",
  title: text("Veiledning for kulturskoleutvikling 2028–2029", "Rettleiing for kulturskuleutvikling 2028–2029", "Guidance for the development of arts schools 2028–2029"),
  provisions: [
    ...without(round2026.provisions, "intro/3", "dates/3"),
    data("intro/3", "Programmet går over fire semestre.", "Programmet går over fire semester.", "The programme runs over four semesters."),
    data("dates/3", "Ledersamlingene på Gardermoen varer i to dager og begynner {gatherings/leader-gathering/date}.", "Leiarsamlingane på Gardermoen varer i to dagar og byrjar {gatherings/leader-gathering/date}.", "The leader gatherings at Gardermoen last two days and begin on {gatherings/leader-gathering/date}."),
    must("intro/9", "Kommunen skal lage en lokal plan.", "Kommunen skal lage ein lokal plan.", "The municipality must make a local plan."),
    must("intro/10", "Bare medlemmer kan søke, og det er plass til {application/selection/capacity} kommuner.", "Berre medlemmer kan søkje, og det er plass til {application/selection/capacity} kommunar.", "Only members can apply, and there is room for {application/selection/capacity} municipalities."),
    must("participation/1.4", "En samarbeidspartner skal være med i kommunegruppa.", "Ein samarbeidspartnar skal vere med i kommunegruppa.", "A partner organisation must be in the municipal group."),
  ],
  // The call now says when on the day the deadline is, who can apply and how many; and there is no election in its period.
  assumptions: without(round2026.assumptions, "D1", "D13", "D21"),
  period: { from: "2028-08-01", to: "2030-08-01", provisions: ["title/period"] },
  semesters: semesters.slice(1).map((to, index) => ({ from: semesters[index] ?? to, to, provisions: ["intro/3"] })),
  application: {
    ...round2026.application,
    webinar: { date: "2028-03-16", provisions: ["title/portal", "spring/1"] },
    portal: { date: "2028-03-16", time: null, provisions: ["title/portal", "spring/1"] },
    deadline: { date: "2028-04-18", time: "15:00", graceDays: 0, provisions: ["title/deadline", "spring/2"] },
    replyLetters: { date: "2028-04-28", provisions: ["spring/3"] },
    adviserContact: { from: "2028-05-01", to: "2028-07-01", provisions: ["spring/4"] },
    selection: { capacity: 30, membership: "required", provisions: ["intro/10"] },
  },
  group: {
    ...round2026.group,
    seats: [...round2026.group.seats, { role: "partner", names: { one: text("samarbeidspartner", "samarbeidspartnar", "partner organisation"), the: text("samarbeidspartneren", "samarbeidspartnaren", "the partner organisation") }, min: 1, max: 2, provisions: ["participation/1.4"] }],
    knownEvents: [],
  },
  commitments: [
    ...round2026.commitments,
    { id: "localPlan", force: "must", question: text("Vil kommunen lage en lokal plan?", "Vil kommunen lage ein lokal plan?", "Will the municipality make a local plan?"), to: text("lage en lokal plan", "lage ein lokal plan", "making a local plan"), provisions: ["intro/9"] },
  ],
  gatherings: [
    { kind: "kick-off", date: "2028-08-30", hours: { start: "10:00", end: "13:00" }, provisions: ["participation/3", "dates/1"] },
    ...(["2028-11-15", "2029-03-14", "2029-09-12", "2030-03-13"] as const).map((date) => ({ ...conference, date })),
    ...(["2028-09-21", "2029-02-15", "2029-11-22", "2030-02-14"] as const).map((date) => ({ ...leaders, date })),
  ],
});
