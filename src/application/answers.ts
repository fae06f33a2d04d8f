import * as z from "zod";
import type { Json } from "../assessment/index.js";
import { expected, freezeDeep } from "../input/index.js";
import { oncePerRound, type Round, type Vocabulary } from "../round/index.js";
import { instantSchema } from "../time/index.js";
import { areasSchemaOf, clarityJudgementSchema, municipalityNumberSchema, statementSchema, type ClarityJudgement } from "./application.js";

/** A JSON Schema of draft 2020-12, as plain JSON. */
export type JsonSchema = Readonly<Record<string, Json>>;

/** What a permitted answer of each kind is. */
export interface AnswerByKind<V extends Vocabulary = Vocabulary> {
  readonly "municipality-number": string;
  readonly name: string;
  /** An instant: ISO 8601 with an offset or `Z`. */
  readonly submission: string;
  readonly areas: readonly V["area"][];
  readonly text: string;
  readonly "yes-no": boolean;
  readonly judgement: ClarityJudgement;
}

/** A kind of answer, by which a form chooses its field. */
export type AnswerKind = keyof AnswerByKind;

type Schemas = Readonly<Record<AnswerKind, z.ZodType>>;
type JsonSchemas = Readonly<Record<AnswerKind, JsonSchema>>;

/** The refinement of an instant's years does not reach JSON Schema, so a pattern says it once more. */
const yearsThatWork = z.string().regex(/^(?!0000|0001|9999)/, expected("date-in-years", "Expected a point in time in the years 0002 to 9998", { first: "0002", last: "9998" }));

const notBlank = expected("not-blank", "Expected a text that is not blank");

const inEveryRound = {
  "municipality-number": municipalityNumberSchema,
  name: z.string().max(200).regex(/\S/, notBlank),
  submission: instantSchema.and(yearsThatWork),
  // JSON Schema counts characters and zod UTF-16 units, so only zod refuses some texts of over ten thousand emoji.
  text: statementSchema.regex(/\S/, notBlank),
  "yes-no": z.boolean(),
  judgement: clarityJudgementSchema,
};

const inEveryRoundAsJson = {
  "municipality-number": jsonSchemaOf(inEveryRound["municipality-number"]),
  name: jsonSchemaOf(inEveryRound.name),
  submission: jsonSchemaOf(inEveryRound.submission),
  text: jsonSchemaOf(inEveryRound.text),
  "yes-no": jsonSchemaOf(inEveryRound["yes-no"]),
  judgement: jsonSchemaOf(inEveryRound.judgement),
};

/** Each at least as strict as the field of a draft that the answer fills. */
export const answerSchemasOf = oncePerRound((round: Round): Schemas => ({ ...inEveryRound, areas: areasSchemaOf(round) }));

export const answerJsonSchemasOf = oncePerRound((round: Round): JsonSchemas => ({ ...inEveryRoundAsJson, areas: jsonSchemaOf(areasSchemaOf(round)) }));

/** Copied, because zod hangs its own schema on what it returns; and plain JSON, which zod's type leaves open. */
function jsonSchemaOf(answer: z.ZodType): JsonSchema {
  const schema = { ...z.toJSONSchema(answer) };
  freezeDeep<unknown>(schema);
  return schema as JsonSchema;
}
