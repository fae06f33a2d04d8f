import {
  assessEligibility,
  explain,
  instantSchema,
  keyDates,
  newLifeCycle,
  osloDateOf,
  osloInstant,
  transition,
  type ApplicationDraftInput,
  type EligibilityAssessment,
  type KeyDate,
  type LifeCycle,
  type Locale,
  type MunicipalityRegister,
} from "kulturskole-veiledning";
import { askAbout, readJson } from "../shared/caseFile.js";
import { Complaint } from "../shared/complaint.js";
import { round } from "../shared/round.js";

export interface CheckedCase {
  readonly municipality: { readonly number: string; readonly name: string | null };
  readonly assessment: EligibilityAssessment;
  readonly lifeCycle: LifeCycle;
  readonly keyDates: readonly KeyDate[];
}

interface Terms {
  readonly register: MunicipalityRegister;
  readonly on: string;
  readonly locale: Locale;
}

/** Everything the library says of the application in a case file, as things stand on a day. */
export function checkCase(file: string, { register, on, locale }: Terms): CheckedCase {
  const application = applicationIn(readJson(file, locale)) as ApplicationDraftInput;
  const at = askAbout("--on", locale, () => osloInstant(on, "00:00"));
  const assessment = askAbout(file, locale, () => assessEligibility(round, application, { register, at }), ["application"]);
  const { municipality, submittedAt } = application;
  const lifeCycle = typeof submittedAt === "string" ? submitted(osloDateOf(instantSchema.parse(submittedAt)), locale) : newLifeCycle;
  return {
    municipality: { number: municipality?.number ?? "?", name: municipality?.name ?? null },
    assessment,
    lifeCycle,
    keyDates: askAbout("--on", locale, () => keyDates(round, lifeCycle, { on })),
  };
}

/** A case file may hold more than the application; what is no object is left for the library to refuse. */
function applicationIn(file: unknown): unknown {
  return typeof file === "object" && file !== null && "application" in file ? file.application : file;
}

function submitted(date: string, locale: Locale): LifeCycle {
  const moved = transition(newLifeCycle, { type: "submitted", date });
  if (moved.outcome === "refused") throw new Complaint(explain(round, moved.refusal, locale));
  return moved.lifeCycle;
}
