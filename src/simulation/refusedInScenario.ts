import { expected, type FoundIssue } from "../input/index.js";
import type { Round } from "../round/index.js";
import { isGuidanceBehaviour, type RoundBehaviour } from "./behaviour.js";
import { atTheirPlaces, below } from "./issues.js";
import { withGuidanceEvents } from "./meetingsOverTime.js";
import { roundOverTime } from "./roundOverTime.js";
import type { ScenarioAdviser } from "./scenarioAdviser.js";
import type { ScenarioMunicipality } from "./scenarioMunicipality.js";

/** The parts of a scenario that have to fit each other. */
export interface ScenarioParts {
  readonly round: Round;
  readonly advisers: readonly ScenarioAdviser[];
  readonly events: readonly RoundBehaviour[];
  readonly municipalities: readonly ScenarioMunicipality[];
}

/** Finds where the parts of a scenario do not fit each other. */
export function refusedInScenario(scenario: ScenarioParts): readonly FoundIssue[] {
  const postponed = roundOverTime(scenario.round, scenario.events).refused;
  return [
    ...repeatedAdvisers(scenario),
    ...below(["events"], postponed),
    ...scenario.municipalities.flatMap((municipality, index) => below(["municipalities", index], [
      ...adviserTimes(scenario, municipality),
      ...guidance(scenario, municipality),
    ])),
    ...statedAdvisers(scenario),
  ];
}

function repeatedAdvisers({ advisers }: ScenarioParts): readonly FoundIssue[] {
  const seen = new Set<string>();
  return advisers.flatMap(({ id }, index) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [{ path: ["advisers", index, "id"], message: expected("unique-id", "Expected an id that no other adviser has") }] : [];
  });
}

/** With advisers of their own, a scenario says when they can meet there, once for all their municipalities. */
function adviserTimes({ advisers }: ScenarioParts, { planWishes }: ScenarioMunicipality): readonly FoundIssue[] {
  if (advisers.length === 0 || planWishes?.adviser === undefined) return [];
  return [{ path: ["planWishes", "adviser"], message: expected("time-of-adviser", "Expected the adviser's time to be stated with the adviser") }];
}

/** What the planner is still to place is looked at once it has. */
function guidance({ round }: ScenarioParts, { guidanceMeetings: meetings, planWishes, events }: ScenarioMunicipality): readonly FoundIssue[] {
  if (meetings.length === 0 && planWishes !== undefined) return [];
  const placed = events.flatMap((event, index) => (isGuidanceBehaviour(event) ? [{ event, index }] : []));
  if (placed.length === 0) return [];
  const { refused } = withGuidanceEvents({ round: round.id, meetings }, placed.map(({ event }) => event));
  return below(["events"], atTheirPlaces(refused, placed));
}

function statedAdvisers({ advisers, municipalities }: ScenarioParts): readonly FoundIssue[] {
  const room = new Map(advisers.map(({ id, atMost }) => [id, atMost]));
  return municipalities.flatMap(({ adviser }, index) => {
    if (adviser === undefined) return [];
    const left = room.get(adviser);
    if (left !== undefined) room.set(adviser, left - 1);
    const message = left === undefined ? expected("adviser", "Expected the id of an adviser of the scenario") : expected("adviser-with-room", "Expected an adviser with room for one more municipality");
    return left === undefined || left < 1 ? [{ path: ["municipalities", index, "adviser"], message }] : [];
  });
}
