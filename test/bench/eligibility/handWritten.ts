import type { ApplicationDraftInput, Finding } from "../../../dist/index.js";
import { strongest, type Contestant } from "./contestant.js";
import { terms } from "./terms.js";

type Said = Pick<Finding, "outcome" | "code"> & Partial<Pick<Finding, "expected" | "received" | "repair" | "assumptions">>;

/**
 * The findings of 2026–2027 by ifs alone, as somebody would write them for this one call: no rules as data, no other rounds,
 * no schema, no register, no double seats. It is the floor that the library is held against.
 */
export function findingsByHand(application: ApplicationDraftInput): Finding[] {
  const { municipality, submittedAt, developmentIntent, judgements, group } = application;
  return [
    finding("eligibility.municipality", "must", ["target/1"], [], ["municipality", "number"], sayNumber(municipality?.number)),
    finding("eligibility.deadline", "must", ["title/deadline", "spring/2", "title/portal", "spring/1"], [], ["submittedAt"], sayWindow(submittedAt)),
    finding("eligibility.wish.areas", "must", ["intro/4"], [], ["developmentIntent", "areas"], sayAreas(developmentIntent?.areas)),
    sayWish(developmentIntent?.statement, judgements?.developmentIntent),
    commitment(application, "dedicatedGroup", "must", ["intro/5", "participation/1"]),
    commitment(application, "time", "must", ["intro/6"]),
    commitment(application, "capacity", "must", ["intro/6"]),
    commitment(application, "activeParticipation", "must", ["intro/6"]),
    commitment(application, "localDevelopmentWork", "must", ["participation/6"]),
    commitment(application, "coverOwnCosts", "must", ["costs/1", "costs/2"]),
    commitment(application, "shareExperience", "expected", ["intro/7", "participation/7"]),
    commitment(application, "ensureProgress", "expected", ["intro/8"]),
    finding("eligibility.partners", "must", [], [], ["partners"], { outcome: "not-applicable", code: "no-partners" }),
    finding("eligibility.membership", "must", [], ["D13"], ["membership"], { outcome: "not-applicable", code: "membership-not-required" }),
    sayGroup(group),
    finding("eligibility.municipality-name", "expected", [], [], ["municipality", "name"], { outcome: "not-applicable", code: "name-not-checked" }),
    finding("eligibility.partner-list", "expected", ["target/1"], [], ["partners"], { outcome: "not-applicable", code: "no-partners" }),
    finding("eligibility.places", "expected", [], ["D13"], [], { outcome: "not-applicable", code: "no-limit" }),
  ];
}

function finding(rule: string, force: Finding["force"], provisions: string[], assumptions: string[], path: string[], said: Said): Finding {
  const { outcome, code, expected = null, received = null, repair } = said;
  const whole = { rule, force, outcome, code, expected, received, path, provisions, assumptions: said.assumptions ?? assumptions };
  return repair === undefined ? whole : { ...whole, repair };
}

function sayNumber(number: string | null | undefined): Said {
  const path = ["municipality", "number"];
  if (number == null || number === "") return { outcome: "unknown", code: "number-missing", repair: { action: "answer", path } };
  const expected = { countyPrefixes: terms.prefixes, alsoAllowed: [] };
  if (!/^\d{4}$/.test(number)) return { outcome: "unmet", code: "not-four-digits", expected, assumptions: ["D11"], repair: { action: "answer", path } };
  const isKnown = (terms.prefixes as readonly string[]).includes(number.slice(0, 2));
  if (isKnown) return { outcome: "met", code: "municipality", expected, received: number };
  return { outcome: "unmet", code: "not-in-a-county", expected, received: number, assumptions: ["D11"], repair: { action: "answer", path } };
}

/** Oslo is an hour ahead of UTC until 29 March 2026 and two after it; the window needs to know no more. */
function osloDate(epoch: number): string {
  const hours = epoch < Date.parse("2026-03-29T01:00:00Z") ? 1 : 2;
  return new Date(epoch + hours * 3_600_000).toISOString().slice(0, 10);
}

function sayWindow(submittedAt: string | null | undefined): Said {
  const expected = { opens: { date: "2026-03-19", time: null }, closes: { date: "2026-04-13", time: null }, lastDay: "2026-04-13" };
  if (submittedAt == null) return { outcome: "unknown", code: "not-submitted", expected, repair: { action: "submit", by: "2026-04-13" } };
  const epoch = Date.parse(submittedAt);
  const date = osloDate(epoch);
  const received = { submittedAt, date, time: null };
  if (epoch < terms.opensAt) return { outcome: "unmet", code: "submitted-too-early", expected, received };
  if (epoch >= terms.closesAt) return { outcome: "unmet", code: "submitted-late", expected, received, assumptions: date === "2026-04-14" ? ["D1"] : [] };
  if (date === "2026-03-19") return { outcome: "met", code: "submitted-on-opening-day", expected, received, assumptions: ["D2"] };
  return { outcome: "met", code: "submitted-in-time", expected, received, assumptions: date === "2026-04-13" ? ["D1"] : [] };
}

function sayAreas(areas: readonly string[] | null | undefined): Said {
  const expected = terms.areas;
  const repair = { action: "answer", path: ["developmentIntent", "areas"] };
  if (areas == null) return { outcome: "unknown", code: "areas-not-answered", expected, repair };
  const missing = terms.areas.filter((area) => !areas.includes(area));
  const received = { areas, missing };
  if (missing.length === 0) return { outcome: "met", code: "areas-covered", expected, received };
  return { outcome: "unmet", code: "areas-missing", expected, received, repair, assumptions: missing.length < expected.length ? ["D10"] : [] };
}

function sayWish(statement: string | null | undefined, judgement: "clear" | "unclear" | null | undefined): Finding {
  const say = (path: string[], said: Said) => finding("eligibility.wish.clear", "must", ["intro/4"], ["D9"], path, said);
  const path = ["developmentIntent", "statement"];
  const repair = { action: "answer", path };
  if (judgement === "clear") return say(["judgements", "developmentIntent"], { outcome: "met", code: "judged-clear" });
  if (judgement === "unclear") return say(["judgements", "developmentIntent"], { outcome: "unmet", code: "judged-unclear", repair });
  if ((statement ?? "").trim() === "") return say(path, { outcome: "unknown", code: "no-statement", repair });
  return say(path, { outcome: "needs-judgement", code: "to-be-judged" });
}

function commitment({ commitments }: ApplicationDraftInput, id: string, force: Finding["force"], provisions: string[]): Finding {
  const answer = commitments?.[id];
  const path = ["commitments", id];
  const repair = { action: "answer", path };
  const say = (said: Said) => ({ ...finding("eligibility.commitment", force, provisions, [], path, { expected: true, ...said }), about: id });
  if (answer == null) return say({ outcome: "unknown", code: "not-answered", repair });
  return answer ? say({ outcome: "met", code: "committed", received: true }) : say({ outcome: "unmet", code: "not-committed", received: false, repair });
}

function sayGroup(group: ApplicationDraftInput["group"]): Finding {
  const by = "2026-08-26";
  const expected = { by, gathering: "kick-off" };
  const cited = ["intro/5", "participation/1", "participation/3", "dates/1"];
  if (group == null) return finding("eligibility.named-group", "expected", cited, ["D8"], ["group"], { outcome: "not-applicable", code: "group-not-named", expected });
  const heldBy = terms.roles.map((role) => group.members.filter(({ seats }) => seats.some((seat) => seat.role === role && isHeld(seat))));
  if (group.members.some((member) => heldBy.filter((holders) => holders.includes(member)).length > 1)) throw new Error("Double seats are not written by hand");
  const missing = terms.roles.filter((_, index) => heldBy[index]?.length === 0);
  const provisions = [...cited, "participation/1.1", "participation/1.2", "participation/1.3"];
  const details = { expected, received: { missing } };
  const complete: Said = { outcome: "met", code: "group-complete", ...details, assumptions: [] };
  const lacking: Said = { outcome: "unmet", code: "seats-to-fill", ...details, repair: { action: "fill-seat", roles: missing, by } };
  return finding("eligibility.named-group", "expected", provisions, ["D8"], ["group"], missing.length === 0 ? complete : lacking);
}

function isHeld({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): boolean {
  return (from === undefined || from <= "2026-08-26") && (to === undefined || "2026-08-26" < to);
}

/** An if-chain that gives the same findings. */
export const handWritten: Contestant = {
  name: "an if-chain by hand",
  verdictOf: (application) => strongest(new Set(findingsByHand(application).filter(({ force }) => force === "must").map(({ outcome }) => outcome))),
};
