import * as z from "zod";

/** Reads a seat of the municipal group (kommunegruppe): who somebody is there for. */
export const seatRoleSchema = z.enum(["owner-political", "owner-administrative", "principal", "resource-teacher"]);

/** A seat of the municipal group: political or administrative school owner, principal, resource teacher. */
export type SeatRole = z.output<typeof seatRoleSchema>;

/** Reads a kind of meeting that the call itself dates. */
export const gatheringKindSchema = z.enum(["kick-off", "learning-conference", "leader-gathering"]);

/** A kind of meeting that the call itself dates: KickOff, læringskonferanse, ledersamling. */
export type GatheringKind = z.output<typeof gatheringKindSchema>;

/** Reads a kind of meeting, those that each municipality agrees among them. */
export const activityKindSchema = z.enum([...gatheringKindSchema.options, "guidance-meeting"]);

/** A kind of meeting: one that the call dates, or a guidance meeting (veiledningsmøte) that each municipality agrees. */
export type ActivityKind = z.output<typeof activityKindSchema>;

/** Reads how people meet. */
export const modeSchema = z.enum(["digital", "physical"]);

/** How people meet. */
export type Mode = z.output<typeof modeSchema>;

/** Reads whom a meeting is for. */
export const audienceSchema = z.enum(["whole-group", "principal-and-companion"]);

/** Whom a meeting is for: the whole municipal group, or the principal and one more (rektor + 1). */
export type Audience = z.output<typeof audienceSchema>;

/** Reads an area of development that the wish of an application covers. */
export const developmentAreaSchema = z.enum(["profession", "pedagogy", "organisation"]);

/** An area of development: profesjon, pedagogikk, organisasjon. */
export type DevelopmentArea = z.output<typeof developmentAreaSchema>;

/** Reads what a municipality must commit itself to in its application. */
export const requiredCommitmentIdSchema = z.enum([
  "dedicatedGroup",
  "time",
  "capacity",
  "activeParticipation",
  "localDevelopmentWork",
  "coverOwnCosts",
]);

/** Reads what is expected of a municipality, which it also answers in its application. */
export const expectationIdSchema = z.enum(["shareExperience", "ensureProgress"]);

/** Reads what a municipality commits itself to in its application, required or expected. */
export const commitmentIdSchema = z.enum([...requiredCommitmentIdSchema.options, ...expectationIdSchema.options]);

/** What a municipality commits itself to in its application, required or expected. */
export type CommitmentId = z.output<typeof commitmentIdSchema>;

/** Reads a cost that taking part in the program brings with it. */
export const costItemSchema = z.enum([
  "program",
  "adviser",
  "adviser-travel",
  "working-time.gatherings",
  "working-time.guidance",
  "working-time.local-development",
  "travel.leader-gatherings",
  "lodging-and-meals",
  "local-venue",
  "substitute-teachers",
]);

/** A cost that taking part in the program brings with it. */
export type CostItem = z.output<typeof costItemSchema>;

/** Reads who pays; `not-stated` where the call names nobody. */
export const payerSchema = z.enum(["municipality", "organiser", "not-stated"]);

/** Who pays a cost; `not-stated` where the call names nobody, which is never guessed away. */
export type Payer = z.output<typeof payerSchema>;

/** Reads the half of a year that a semester takes. */
export const seasonSchema = z.enum(["spring", "autumn"]);

/** The half of a year that a semester takes: våren, høsten. */
export type Season = z.output<typeof seasonSchema>;

/** Reads the id of a semester. */
export const semesterIdSchema = z.templateLiteral([seasonSchema, "-", z.string().regex(/^\d{4}$/)]);

/** The id of a semester, such as `autumn-2026`. */
export type SemesterId = z.output<typeof semesterIdSchema>;
