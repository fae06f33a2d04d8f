import { runSimulation, type ScenarioInput } from "kulturskole-veiledning/simulation";

/** What came of one municipality in one period. */
export interface Attended {
  readonly number: string;
  readonly name: string | null;
  readonly expected: number;
  /** `null` where it is unknown. */
  readonly present: number | null;
}

/** Plays the period once, and keeps what is asked about: a whole report is much to send from one thread to another. */
export default function onePeriod(scenario: ScenarioInput): readonly Attended[] {
  return runSimulation(scenario).municipalities.flatMap(({ number, name, attendance }) => (attendance === null ? [] : [{ number, name, expected: attendance.expected, present: attendance.present }]));
}
