import * as z from "zod";
import { expected, expectedOne } from "../input/index.js";
import { localizedTextSchema, type LocalizedText } from "../language/index.js";
import { addDays, civilDateSchema, lengthInDays, type CivilDate, type Period } from "../time/index.js";

/**
 * The words of a round: what its own data, and what is held against it, may refer to. `string` where the round is not known at
 * compile time.
 */
export interface Vocabulary {
  /** The seats of the municipal group, such as `principal`. */
  readonly seat: string;
  /** What a municipality is asked to commit itself to, such as `time`. */
  readonly commitment: string;
  /** The areas of development that a wish covers, such as `pedagogy`. */
  readonly area: string;
  /** Whom a meeting is for, such as `whole-group`. */
  readonly audience: string;
  /** The kinds of gatherings, such as `leader-gathering`. */
  readonly kind: string;
  /** The costs that taking part brings with it, such as `travel.leader-gatherings`. */
  readonly cost: string;
}

/** No gathering of a round may be called that. */
export const guidanceMeeting = "guidance-meeting" satisfies ActivityKind;

/** A kind of meeting: a gathering of the round, or a guidance meeting (veiledningsmøte) that each municipality agrees. */
export type ActivityKind<V extends Vocabulary = Vocabulary> = V["kind"] | "guidance-meeting";

export const modeSchema = z.enum(["digital", "physical"], { error: expectedOne });

/** How people meet. */
export type Mode = z.output<typeof modeSchema>;

export const payerSchema = z.enum(["municipality", "organiser", "not-stated"], { error: expectedOne });

/** Who pays a cost; `not-stated` where the call names nobody, which is never guessed away. */
export type Payer = z.output<typeof payerSchema>;

const seasonSchema = z.enum(["spring", "autumn"]);

export const semesterIdSchema = z.templateLiteral([seasonSchema, "-", z.string().regex(/^\d{4}$/)], { error: expected("semester", "Expected a season and a year, such as autumn-2026") });

/** The id of a semester, such as `autumn-2026`. */
export type SemesterId = z.output<typeof semesterIdSchema>;

/** The half of the year that most of it lies in, and that year: readers are told it. */
export function semesterIdOf(semester: Period): SemesterId {
  return halfYearOf(addDays(semester.from, Math.floor(lengthInDays(semester) / 2)));
}

/** For a date that lies in no semester of a round. */
export function halfYearOf(date: CivilDate): SemesterId {
  const [year = "", month = ""] = date.split("-");
  return `${month <= "06" ? "spring" : "autumn"}-${year}`;
}

/** They mean something everywhere, or every object has them: none can be the id of a seat, a kind or a cost. */
const reserved: ReadonlySet<string> = new Set(["companion", "default", "localDevelopmentWorkPerMember", guidanceMeeting, ...Object.getOwnPropertyNames(Object.prototype)]);

export const wordSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9.-]{0,59}$/, expected("word", "Expected an id of letters, digits, dots and hyphens that begins with a small letter"))
  .refine((id) => !reserved.has(id), expected("word-not-taken", "Expected an id that means nothing else"));

/** The forms in which something that a round names stands inside a sentence. */
export interface Names {
  /** Indefinite, without an article: `ledersamling`, `leader gathering`. */
  readonly one: LocalizedText;
  /** Definite: `ledersamlingen`, `the leader gathering`. */
  readonly the: LocalizedText;
}

/** The forms of what there can be several of. */
export interface NamesOfSeveral extends Names {
  /** Several, indefinite: `ledersamlinger`, `leader gatherings`. */
  readonly many: LocalizedText;
}

/** Reads the forms of a name. */
export const namesSchema = z.strictObject({
  one: localizedTextSchema.meta({ description: "Indefinite, without an article: leader gathering." }),
  the: localizedTextSchema.meta({ description: "Definite: the leader gathering." }),
});

/** Reads the forms of what there can be several of. */
export const namesOfSeveralSchema = namesSchema.extend({ many: localizedTextSchema.meta({ description: "Several, indefinite: leader gatherings." }) });

/** 2000 to 2199: Norway's public holidays are known for all of these years, and Oslo's clocks follow one rule. */
export function isRoundDate(date: CivilDate): boolean {
  return date >= "2000" && date < "2200";
}

export const roundDateSchema = civilDateSchema.refine(isRoundDate, { message: expected("date-in-years", "Expected a date in the years 2000 to 2199", { first: "2000", last: "2199" }), abort: true });

/** From, to and not including. */
export const roundPeriodSchema = z
  .strictObject({ from: roundDateSchema, to: roundDateSchema.meta({ description: "The first day after it, such as 2028-01-01." }) })
  .refine(({ from, to }) => from < to, { path: ["to"], message: expected("date-after", "Expected a date after from", { field: "from" }) });

export const rolesSchema = z
  .array(wordSchema)
  .min(1)
  .max(8)
  .refine((roles) => new Set(roles).size === roles.length, expected("each-once", "Expected each seat once"));
