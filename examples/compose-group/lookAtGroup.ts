import {
  assessGroup,
  overlappingDuties,
  seatChanges,
  withRepair,
  type GroupAssessment,
  type Locale,
  type MunicipalGroupInput,
  type OverlappingDuty,
  type SeatChange,
} from "kulturskole-veiledning";
import { askAbout, readJson } from "../shared/caseFile.js";
import { round } from "../shared/round.js";

export interface GroupSeen {
  readonly municipality: { readonly number: string; readonly name: string | null };
  readonly on: string;
  readonly assessment: GroupAssessment;
  /** How the group stands once the first repair has been made; `null` where none is needed. */
  readonly repaired: GroupAssessment | null;
  readonly duties: readonly OverlappingDuty[];
  readonly changes: readonly SeatChange[];
}

/** The fields of a case file that this example reads; the library says what is wrong with the group itself. */
interface CaseFile {
  readonly application?: { readonly municipality?: { readonly number?: string; readonly name?: string }; readonly group?: MunicipalGroupInput };
  readonly group?: MunicipalGroupInput;
}

/** Everything the library says of the group in a case file, on a day and over the programme period. */
export function lookAtGroup(file: string, on: string, locale: Locale): GroupSeen {
  const { application, group = application?.group ?? { members: [] } } = (readJson(file, locale) ?? {}) as CaseFile;
  // What is wrong with the group shows in the first question, and what is wrong with the day in the next.
  const changes = askAbout(file, locale, () => seatChanges(round, group), ["group"]);
  const lookOn = (seen: MunicipalGroupInput) => askAbout("--on", locale, () => assessGroup(round, seen, { on }));
  const assessment = lookOn(group);
  return {
    municipality: { number: application?.municipality?.number ?? "?", name: application?.municipality?.name ?? null },
    on,
    assessment,
    repaired: afterRepair(group, assessment, lookOn),
    duties: overlappingDuties(round, group),
    changes,
  };
}

function afterRepair(group: MunicipalGroupInput, { repairs }: GroupAssessment, lookOn: (group: MunicipalGroupInput) => GroupAssessment): GroupAssessment | null {
  const [first] = repairs;
  if (first === undefined) return null;
  const people = first.changes.reduce((sum, each) => sum + (each.change === "add-person" ? each.people : 0), 0);
  const ids = Array.from({ length: people }, (_, index) => `new-${String(index + 1)}`);
  return lookOn(withRepair(round, group, first, ids));
}
