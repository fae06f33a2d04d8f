import * as z from "zod";
import { expected } from "../input/index.js";
import type { Round } from "../round/index.js";
import { instantSchema, type Instant } from "../time/index.js";
import type { ApplicationDraft } from "./application.js";
import { isMunicipalityRegister, type MunicipalityRegister } from "./municipalityRegister.js";

/** What the rules for eligibility read: the round, the application as far as it has come, and what the caller knows besides. */
export interface EligibilityQuestion {
  readonly round: Round;
  readonly application: ApplicationDraft;
  /** Which municipalities there are; `null` when the caller has given no register. */
  readonly register: MunicipalityRegister | null;
  /** How many places of the round others have taken; `null` when the caller has not said. */
  readonly placesTaken: number | null;
  /** The moment at which somebody asks; `null` when the caller has not said. */
  readonly at: Instant | null;
}

/** What the caller knows besides the application. Whatever is left out is not checked, and the findings say so. */
export interface EligibilityOptions {
  /** Which municipalities there are; without it a number is checked by its shape and its county alone. */
  readonly register?: MunicipalityRegister | undefined;
  /** How many of the places of the round others have taken, from 0. */
  readonly placesTaken?: number | undefined;
  /**
   * The moment at which you ask, ISO 8601 with an offset or `Z`: from the portal's close on, a draft that is not submitted is too
   * late. Without it, or before that, such a draft is undetermined. A draft that is submitted is judged by `submittedAt` alone.
   */
  readonly at?: string | undefined;
}

const registerSchema = z.custom<MunicipalityRegister>(isMunicipalityRegister, expected("register", "Expected a register made by municipalityRegister or registerFromKlass"));

/** A register has no fields that can be seen, so it would pass for options that say nothing. */
const isNoRegister = (options: unknown) => !isMunicipalityRegister(options);

export const eligibilityOptionsSchema = z
  .unknown()
  .refine(isNoRegister, { error: expected("register-as-field", "Expected the register as the field register"), abort: true })
  .pipe(z.strictObject({ register: registerSchema.optional(), placesTaken: z.int().min(0).max(100_000).optional(), at: instantSchema.optional() }));
