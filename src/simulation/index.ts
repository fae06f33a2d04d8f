/**
 * A programme period played day by day: what happens to each municipality, what the rules then say, and why.
 *
 * @module kulturskole-veiledning/simulation
 */
export {
  municipalBehaviourSchema,
  roundBehaviourSchema,
  seatEventSchema,
  type GuidanceBehaviour,
  type MunicipalBehaviour,
  type MunicipalBehaviourInput,
  type RoundBehaviour,
  type RoundBehaviourInput,
  type SeatEvent,
  type SeatEventInput,
} from "./scenarioEvent.js";
export { simulatedEventSchema, type EventOf, type SimulatedEvent } from "./simulatedEvent.js";
export type { ChangeCause, FindingChange } from "./changes.js";
export { scenarioSchema, scenarioSchemaOf, type Scenario, type ScenarioInput } from "./scenario.js";
export type { AttendanceReport, MeetingsReport, MunicipalityReport } from "./report.js";
export { runSimulation, type RunOptions, type SimulationReport } from "./runSimulation.js";
export { scenarioAdviserSchema, type ScenarioAdviser, type ScenarioAdviserInput } from "./scenarioAdviser.js";
export { scenarioMunicipalitySchema, type NumberedDraft, type ScenarioMunicipality, type ScenarioMunicipalityInput } from "./scenarioMunicipality.js";
export { simulate, type SimulatedDay } from "./simulate.js";
export type { AttendanceTotals, SimulationTotals } from "./totals.js";
