/**
 * A program period played day by day: what happens to each municipality, what the rules then say, and why.
 *
 * @module kulturskole-veiledning/simulation
 */
export {
  municipalBehaviourSchema,
  roundBehaviourSchema,
  type GuidanceBehaviour,
  type MunicipalBehaviour,
  type MunicipalBehaviourInput,
  type RoundBehaviour,
  type RoundBehaviourInput,
} from "./behaviour.js";
export type { SimulatedDay } from "./days.js";
export { simulatedEventSchema, type EventOf, type SimulatedEvent } from "./event.js";
export type { ChangeCause, FindingChange } from "./findingChanges.js";
export { scenarioSchema, scenarioSchemaOf, type Scenario, type ScenarioInput } from "./model.js";
export type { AttendanceReport, MeetingsReport, MunicipalityReport } from "./report.js";
export { runSimulation, type RunOptions, type SimulationReport } from "./runSimulation.js";
export { scenarioAdviserSchema, type ScenarioAdviser, type ScenarioAdviserInput } from "./scenarioAdviser.js";
export { scenarioMunicipalitySchema, type NumberedDraft, type ScenarioMunicipality, type ScenarioMunicipalityInput } from "./scenarioMunicipality.js";
export { seatEventSchema, type SeatEvent, type SeatEventInput } from "./seatEvent.js";
export { simulate } from "./simulate.js";
export type { AttendanceTotals, SimulationTotals } from "./totals.js";
