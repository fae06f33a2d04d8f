import * as z from "zod";
import type { Json } from "../../assessment/index.js";
import { freezeDeep, type Frozen } from "../../input/index.js";
import { instantSchema } from "../../time/index.js";
import { areasSchema, clarityJudgementSchema, municipalityNumberSchema, statementSchema } from "../model.js";

/** A JSON Schema of draft 2020-12, as plain JSON. */
export type JsonSchema = Readonly<Record<string, Json>>;

/** The refinement of an instant's years does not reach JSON Schema, so a pattern says it once more. */
const yearsThatWork = z.string().regex(/^(?!0000|0001|9999)/, "Expected a point in time in the years 0002 to 9998");

const notBlank = "Expected a text that is not blank";

/** Reads a permitted answer, by kind: each at least as strict as the field of a draft that the answer fills. */
export const answerSchemas = {
  "municipality-number": municipalityNumberSchema,
  name: z.string().max(200).regex(/\S/, notBlank),
  submission: instantSchema.and(yearsThatWork),
  areas: areasSchema,
  // JSON Schema counts characters and zod UTF-16 units, so only zod refuses some texts of over ten thousand emoji.
  text: statementSchema.regex(/\S/, notBlank),
  "yes-no": z.boolean(),
  judgement: clarityJudgementSchema,
};

/** A kind of answer, by which a form chooses its field. */
export type AnswerKind = keyof typeof answerSchemas;

/** What a permitted answer of each kind is. */
export type AnswerByKind = { readonly [Kind in AnswerKind]: Frozen<z.output<(typeof answerSchemas)[Kind]>> };

/** The same schemas as JSON Schema: made once, and shared by every question of their kind. */
export const answerJsonSchemas: Readonly<Record<AnswerKind, JsonSchema>> = Object.freeze({
  "municipality-number": jsonSchemaOf("municipality-number"),
  name: jsonSchemaOf("name"),
  submission: jsonSchemaOf("submission"),
  areas: jsonSchemaOf("areas"),
  text: jsonSchemaOf("text"),
  "yes-no": jsonSchemaOf("yes-no"),
  judgement: jsonSchemaOf("judgement"),
});

/** Copied, because zod hangs its own schema on what it returns; and plain JSON, which zod's type leaves open. */
function jsonSchemaOf(kind: AnswerKind): JsonSchema {
  const schema = { ...z.toJSONSchema(answerSchemas[kind]) };
  freezeDeep<unknown>(schema);
  return schema as JsonSchema;
}
