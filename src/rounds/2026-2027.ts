import type { LocalizedText } from "../language/index.js";
import { ownRound, type Round } from "../round/index.js";
import { assumptions2026 } from "./2026-2027.assumptions.js";
import { provisions2026 } from "./2026-2027.provisions.js";

function text(nb: string, nn: string, en: string): LocalizedText {
  return { nb, nn, en };
}

/** What every gathering of a kind has in common, said once. */
const conference = { kind: "learning-conference", hours: { start: "09:00", end: "13:00" }, provisions: ["dates/2"] } as const;
const atGardermoen = { kind: "leader-gathering", hours: null, place: "Gardermoen", provisions: ["dates/3"] } as const;

const round = ownRound({
  id: "2026-2027",
  title: text("Veiledning for kulturskoleutvikling 2026–2027", "Rettleiing for kulturskuleutvikling 2026–2027", "Guidance for the development of municipal arts schools (kulturskoler) 2026–2027"),
  organiser: text("Norsk kulturskoleråd", "Norsk kulturskoleråd", "Norsk kulturskoleråd"),
  provisions: provisions2026,
  assumptions: assumptions2026,
  framework: { year: 2024, provisions: ["intro/2"] },

  period: { from: "2026-08-01", to: "2028-01-01", provisions: ["title/period"] },
  semesters: [
    { from: "2026-08-01", to: "2027-01-01", provisions: ["intro/3"] },
    { from: "2027-01-01", to: "2027-08-01", provisions: ["intro/3"] },
    { from: "2027-08-01", to: "2028-01-01", provisions: ["intro/3"] },
  ],

  application: {
    webinar: { date: "2026-03-19", provisions: ["title/portal", "spring/1"] },
    portal: { date: "2026-03-19", time: null, provisions: ["title/portal", "spring/1"] },
    deadline: { date: "2026-04-13", time: null, graceDays: 0, lastMinute: { counts: true }, provisions: ["title/deadline", "spring/2"] },
    replyLetters: { date: "2026-04-30", provisions: ["spring/3"] },
    adviserContact: { from: "2026-05-01", to: "2026-07-01", provisions: ["spring/4"] },
    applicants: {
      countyPrefixes: ["03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56"],
      alsoAllowed: [],
      provisions: ["target/1"],
    },
    partners: { allowed: true, seatsShared: false },
    selection: { capacity: null, membership: "not-required" },
  },

  group: {
    seats: [
      {
        role: "owner-political",
        names: {
          one: text("representant for kulturskoleeier på politisk nivå", "representant for kulturskuleeigar på politisk nivå", "representative of the school owner at political level"),
          the: text("representanten for kulturskoleeier på politisk nivå", "representanten for kulturskuleeigar på politisk nivå", "the representative of the school owner at political level"),
        },
        min: 1,
        max: null,
        provisions: ["participation/1.1"],
      },
      {
        role: "owner-administrative",
        names: {
          one: text("representant for kulturskoleeier på administrativt nivå", "representant for kulturskuleeigar på administrativt nivå", "representative of the school owner at administrative level"),
          the: text("representanten for kulturskoleeier på administrativt nivå", "representanten for kulturskuleeigar på administrativt nivå", "the representative of the school owner at administrative level"),
        },
        min: 1,
        max: null,
        provisions: ["participation/1.1"],
      },
      {
        role: "principal",
        names: { one: text("rektor", "rektor", "principal"), the: text("rektor", "rektor", "the principal") },
        min: 1,
        max: null,
        provisions: ["participation/1.2"],
      },
      {
        role: "resource-teacher",
        names: { one: text("ressurslærer", "ressurslærar", "resource teacher"), the: text("ressurslæreren", "ressurslæraren", "the resource teacher") },
        min: 1,
        max: null,
        provisions: ["participation/1.3"],
      },
    ],
    combinations: [
      { roles: ["owner-political", "owner-administrative"], allowed: false, provisions: ["participation/1.1"] },
      { roles: ["owner-administrative", "principal"], allowed: true },
    ],
    otherCombinations: { allowed: "needs-judgement" },
    completeBy: { gathering: "kick-off", provisions: ["participation/3"] },
    knownEvents: [
      {
        id: "municipal-election-2027",
        date: "2027-09-13",
        name: text("kommunestyrevalget", "kommunestyrevalet", "the municipal election"),
        seats: ["owner-political"],
        provisions: ["title/period", "participation/1.1"],
      },
    ],
    provisions: ["intro/5", "participation/1"],
  },

  wish: {
    areas: [
      { id: "profession", names: { one: text("profesjon", "profesjon", "profession"), the: text("profesjonen", "profesjonen", "the profession") } },
      { id: "pedagogy", names: { one: text("pedagogikk", "pedagogikk", "pedagogy"), the: text("pedagogikken", "pedagogikken", "the pedagogy") } },
      { id: "organisation", names: { one: text("organisasjon", "organisasjon", "organisation"), the: text("organisasjonen", "organisasjonen", "the organisation") } },
    ],
    clarity: { decidedBy: "person", provisions: ["intro/4"] },
    provisions: ["intro/4"],
  },

  commitments: [
    {
      id: "dedicatedGroup",
      force: "must",
      question: text("Stiller kommunen med en dedikert kommunegruppe?", "Stiller kommunen med ei dedikert kommunegruppe?", "Does the municipality provide a dedicated municipal group?"),
      to: text("stille med en dedikert kommunegruppe", "stille med ei dedikert kommunegruppe", "providing a dedicated municipal group"),
      provisions: ["intro/5", "participation/1"],
    },
    {
      id: "time",
      force: "must",
      question: text(
        "Er kommunen villig til å prioritere tid gjennom hele programperioden?",
        "Er kommunen villig til å prioritere tid gjennom heile programperioden?",
        "Is the municipality willing to prioritise time through the whole programme period?",
      ),
      to: text("være villig til å prioritere tid gjennom hele programperioden", "vere villig til å prioritere tid gjennom heile programperioden", "being willing to prioritise time through the whole programme period"),
      provisions: ["intro/6"],
    },
    {
      id: "capacity",
      force: "must",
      question: text(
        "Er kommunen villig til å prioritere kapasitet gjennom hele programperioden?",
        "Er kommunen villig til å prioritere kapasitet gjennom heile programperioden?",
        "Is the municipality willing to prioritise capacity through the whole programme period?",
      ),
      to: text("være villig til å prioritere kapasitet gjennom hele programperioden", "vere villig til å prioritere kapasitet gjennom heile programperioden", "being willing to prioritise capacity through the whole programme period"),
      provisions: ["intro/6"],
    },
    {
      id: "activeParticipation",
      force: "must",
      question: text(
        "Er kommunen villig til å prioritere aktiv deltakelse gjennom hele programperioden?",
        "Er kommunen villig til å prioritere aktiv deltaking gjennom heile programperioden?",
        "Is the municipality willing to prioritise active participation through the whole programme period?",
      ),
      to: text("være villig til å prioritere aktiv deltakelse gjennom hele programperioden", "vere villig til å prioritere aktiv deltaking gjennom heile programperioden", "being willing to prioritise active participation through the whole programme period"),
      provisions: ["intro/6"],
    },
    {
      id: "localDevelopmentWork",
      force: "must",
      question: text(
        "Vil kommunen drive strukturert lokalt utviklingsarbeid mellom samlingene og veiledningsmøtene?",
        "Vil kommunen drive strukturert lokalt utviklingsarbeid mellom samlingane og rettleiingsmøta?",
        "Will the municipality do structured local development work between the gatherings and the guidance meetings?",
      ),
      to: text(
        "drive strukturert lokalt utviklingsarbeid mellom samlingene og veiledningsmøtene",
        "drive strukturert lokalt utviklingsarbeid mellom samlingane og rettleiingsmøta",
        "doing structured local development work between the gatherings and the guidance meetings",
      ),
      provisions: ["participation/6"],
    },
    {
      id: "coverOwnCosts",
      force: "must",
      question: text(
        "Dekker kommunen deltakernes arbeidstid og reisene til ledersamlingene?",
        "Dekkjer kommunen arbeidstida til deltakarane og reisene til leiarsamlingane?",
        "Does the municipality cover the participants’ working time and the travel to the leader gatherings?",
      ),
      to: text(
        "dekke deltakernes arbeidstid og reisene til ledersamlingene",
        "dekkje arbeidstida til deltakarane og reisene til leiarsamlingane",
        "covering the participants’ working time and the travel to the leader gatherings",
      ),
      provisions: ["costs/1", "costs/2"],
    },
    {
      id: "shareExperience",
      force: "expected",
      question: text(
        "Vil kommunen dele erfaringer og bidra aktivt i det nasjonale læringsfellesskapet?",
        "Vil kommunen dele erfaringar og bidra aktivt i det nasjonale læringsfellesskapet?",
        "Will the municipality share experience and contribute actively to the national learning community?",
      ),
      to: text(
        "dele erfaringer og bidra aktivt i det nasjonale læringsfellesskapet",
        "dele erfaringar og bidra aktivt i det nasjonale læringsfellesskapet",
        "sharing experience and contributing actively to the national learning community",
      ),
      provisions: ["intro/7", "participation/7"],
    },
    {
      id: "ensureProgress",
      force: "expected",
      question: text(
        "Vil kommunen sikre god fremdrift i det lokale utviklingsarbeidet?",
        "Vil kommunen sikre god framdrift i det lokale utviklingsarbeidet?",
        "Will the municipality ensure good progress in the local development work?",
      ),
      to: text("sikre god fremdrift i det lokale utviklingsarbeidet", "sikre god framdrift i det lokale utviklingsarbeidet", "ensuring good progress in the local development work"),
      provisions: ["intro/8"],
    },
  ],

  audiences: [
    {
      id: "whole-group",
      names: {
        one: text("hele kommunegruppa", "heile kommunegruppa", "the whole municipal group"),
        the: text("hele kommunegruppa", "heile kommunegruppa", "the whole municipal group"),
      },
      who: "whole-group",
      provisions: ["participation/3", "participation/4"],
    },
    {
      id: "principal-and-companion",
      names: {
        one: text("rektor og én til", "rektor og éin til", "the principal and one more person"),
        the: text("rektor og én til", "rektor og éin til", "the principal and one more person"),
      },
      who: { seats: ["principal"], companions: 1 },
      provisions: ["intro/3.4", "participation/5"],
    },
  ],

  kinds: [
    {
      id: "kick-off",
      names: { one: text("KickOff", "KickOff", "KickOff"), the: text("KickOff", "KickOff", "the KickOff"), many: text("KickOff-samlinger", "KickOff-samlingar", "KickOffs") },
      mode: "digital",
      audience: "whole-group",
      owed: "one-at-the-start",
      provisions: ["participation/3"],
    },
    {
      id: "learning-conference",
      names: {
        one: text("læringskonferanse", "læringskonferanse", "learning conference"),
        the: text("læringskonferansen", "læringskonferansen", "the learning conference"),
        many: text("læringskonferanser", "læringskonferansar", "learning conferences"),
      },
      mode: "digital",
      audience: "whole-group",
      owed: { perSemester: 1 },
      provisions: ["intro/3.1", "participation/4"],
    },
    {
      id: "leader-gathering",
      names: {
        one: text("ledersamling", "leiarsamling", "leader gathering"),
        the: text("ledersamlingen", "leiarsamlinga", "the leader gathering"),
        many: text("ledersamlinger", "leiarsamlingar", "leader gatherings"),
      },
      mode: "physical",
      audience: "principal-and-companion",
      owed: { perSemester: 1 },
      provisions: ["intro/3.4", "participation/5"],
    },
  ],

  gatherings: [
    { kind: "kick-off", date: "2026-08-26", hours: { start: "10:00", end: "13:00" }, provisions: ["participation/3", "dates/1"] },
    { ...atGardermoen, date: "2026-09-25" },
    { ...conference, date: "2026-11-11" },
    { ...atGardermoen, date: "2027-02-19" },
    { ...conference, date: "2027-03-17" },
    { ...conference, date: "2027-09-15" },
    { ...atGardermoen, date: "2027-11-26" },
  ],

  guidance: {
    names: {
      one: text("veiledningsmøte", "rettleiingsmøte", "guidance meeting"),
      the: text("veiledningsmøtet", "rettleiingsmøtet", "the guidance meeting"),
      many: text("veiledningsmøter", "rettleiingsmøte", "guidance meetings"),
    },
    perSemester: 2,
    mode: "physical",
    audience: "whole-group",
    inOtherMode: { counts: true, isReported: true },
    days: { workingDays: "expected", apart: "required", provisions: ["participation/2"] },
    shortDays: { monthDays: ["12-24", "12-31"], daysFromEaster: [-4], provisions: ["participation/2"] },
    notCounted: { adviserContact: true, webinar: true },
    provisions: ["intro/3.2", "participation/2"],
  },
  localWork: { requiredHours: null, commitment: "localDevelopmentWork", provisions: ["intro/3.3", "participation/6"] },
  sharing: { commitment: "shareExperience", provisions: ["intro/7", "participation/7"] },
  absence: { consequence: "reported" },
  completion: { group: "complete-once", meetings: "attended-once" },

  costs: [
    {
      item: "program",
      names: { one: text("selve programmet", "sjølve programmet", "the programme itself"), the: text("selve programmet", "sjølve programmet", "the programme itself") },
      payer: "organiser",
      basis: "program",
      provisions: ["costs/0"],
    },
    {
      item: "adviser",
      names: { one: text("veilederen", "rettleiaren", "the adviser"), the: text("veilederen", "rettleiaren", "the adviser") },
      payer: "organiser",
      basis: { meetings: ["guidance-meeting"] },
      provisions: ["costs/0"],
    },
    {
      item: "adviser-travel",
      names: {
        one: text("veilederens reiser til lokale møter", "reisene rettleiaren har til lokale møte", "the adviser’s travel to local meetings"),
        the: text("veilederens reiser til lokale møter", "reisene rettleiaren har til lokale møte", "the adviser’s travel to local meetings"),
      },
      payer: "organiser",
      basis: { adviserTrips: ["guidance-meeting"] },
      provisions: ["costs/0"],
    },
    {
      item: "working-time.gatherings",
      names: {
        one: text("arbeidstid på samlinger", "arbeidstid på samlingar", "working time at gatherings"),
        the: text("arbeidstiden på samlingene", "arbeidstida på samlingane", "the working time at the gatherings"),
      },
      payer: "municipality",
      basis: { hours: ["kick-off", "learning-conference", "leader-gathering"] },
      provisions: ["costs/1"],
    },
    {
      item: "working-time.guidance",
      names: {
        one: text("arbeidstid på veiledningsmøter", "arbeidstid på rettleiingsmøte", "working time at guidance meetings"),
        the: text("arbeidstiden på veiledningsmøtene", "arbeidstida på rettleiingsmøta", "the working time at the guidance meetings"),
      },
      payer: "municipality",
      basis: { hours: ["guidance-meeting"] },
      provisions: ["costs/1"],
    },
    {
      item: "working-time.local-development",
      names: {
        one: text("arbeidstid til lokalt utviklingsarbeid", "arbeidstid til lokalt utviklingsarbeid", "working time for local development work"),
        the: text("arbeidstiden til det lokale utviklingsarbeidet", "arbeidstida til det lokale utviklingsarbeidet", "the working time for the local development work"),
      },
      payer: "municipality",
      basis: { hours: "local-work" },
      provisions: ["costs/1"],
    },
    {
      item: "travel.leader-gatherings",
      names: {
        one: text("reiser til ledersamlinger", "reiser til leiarsamlingar", "travel to leader gatherings"),
        the: text("reisene til ledersamlingene", "reisene til leiarsamlingane", "the travel to the leader gatherings"),
      },
      payer: "municipality",
      basis: { trips: ["leader-gathering"] },
      provisions: ["costs/2"],
    },
    {
      item: "lodging-and-meals",
      names: {
        one: text("overnatting og måltider", "overnatting og måltid", "lodging and meals"),
        the: text("overnattingen og måltidene", "overnattinga og måltida", "the lodging and the meals"),
      },
      payer: "not-stated",
      basis: { trips: ["leader-gathering"] },
      ownRate: true,
    },
    {
      item: "local-venue",
      names: {
        one: text("møterom til lokale møter", "møterom til lokale møte", "venues for local meetings"),
        the: text("møterommene til de lokale møtene", "møteromma til dei lokale møta", "the venues for the local meetings"),
      },
      payer: "not-stated",
      basis: { meetings: ["guidance-meeting"], inPerson: true },
      ownRate: true,
    },
    {
      item: "substitute-teachers",
      names: { one: text("vikarer", "vikarar", "substitute teachers"), the: text("vikarene", "vikarane", "the substitute teachers") },
      payer: "not-stated",
      basis: { hours: ["kick-off", "learning-conference", "leader-gathering", "guidance-meeting"], seats: ["resource-teacher"] },
      ownRate: true,
    },
  ],
});

type VocabularyOf<R> = R extends Round<infer V> ? V : never;

/** The words of the call for 2026–2027: its seats, commitments, areas, audiences, kinds of gatherings and costs. */
export interface Vocabulary2026 extends VocabularyOf<typeof round> {}

/**
 * The call of Norsk kulturskoleråd for 2026–2027, as data: the round that everyone starts from.
 *
 * @remarks Every value cites the provisions of the call it comes from, and the assumptions (D1–D25) it rests on where the call is
 * silent. Read-only through and through; `JSON.stringify` and {@link defineRound} give an equal round.
 * @example
 * ```ts
 * import { round2026 } from "kulturskole-veiledning";
 *
 * round2026.application.deadline.date; // => "2026-04-13"
 * round2026.gatherings.length; // => 7
 * ```
 */
export const round2026: Round<Vocabulary2026> = round;
