import * as z from "zod";
import { localizedTextSchema, type LocalizedText } from "../language/index.js";

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
export const namesSchema = z.strictObject({ one: localizedTextSchema, the: localizedTextSchema });

/** Reads the forms of what there can be several of. */
export const namesOfSeveralSchema = namesSchema.extend({ many: localizedTextSchema });
