import * as z from "zod";
import type { ActivityKind, CostItem } from "../round/index.js";

/** Reads what the quantity of a cost counts. */
export const costUnitSchema = z.enum(["person-hour", "person-trip", "meeting", "trip", "program"]);

/**
 * What the quantity of a cost counts: hours of people, trips of people, meetings, trips of the adviser, or the program as a
 * whole.
 */
export type CostUnit = z.output<typeof costUnitSchema>;

/** What a cost arises from. */
export interface CostBasis {
  /** What its quantity counts. */
  readonly unit: CostUnit;
  /** The kinds of meeting that it arises at; none where it arises from no meeting. */
  readonly activities: readonly ActivityKind[];
  /** Whether it arises only where people meet in person. */
  readonly inPersonOnly: boolean;
}

const gatherings = ["kick-off", "learning-conference", "leader-gathering"] as const;

/** What each cost arises from. */
export const costBases: Readonly<Record<CostItem, CostBasis>> = {
  program: { unit: "program", activities: [], inPersonOnly: false },
  adviser: { unit: "meeting", activities: ["guidance-meeting"], inPersonOnly: false },
  "adviser-travel": { unit: "trip", activities: ["guidance-meeting"], inPersonOnly: true },
  "working-time.gatherings": { unit: "person-hour", activities: gatherings, inPersonOnly: false },
  "working-time.guidance": { unit: "person-hour", activities: ["guidance-meeting"], inPersonOnly: false },
  "working-time.local-development": { unit: "person-hour", activities: [], inPersonOnly: false },
  "travel.leader-gatherings": { unit: "person-trip", activities: ["leader-gathering"], inPersonOnly: true },
  "lodging-and-meals": { unit: "person-trip", activities: ["leader-gathering"], inPersonOnly: true },
  "local-venue": { unit: "meeting", activities: ["guidance-meeting"], inPersonOnly: true },
  "substitute-teachers": { unit: "person-hour", activities: [...gatherings, "guidance-meeting"], inPersonOnly: false },
};
