import * as z from "zod";
import type { Finding } from "../assessment/index.js";
import { expected, readInput, sayPath, type FoundIssue } from "../input/index.js";
import type { Fact, Facts, Sentence } from "../language/index.js";
import type { Round } from "../round/index.js";
import { findingSentences } from "./findings.js";
import type { Explanation, Has } from "./explanation.js";

const issueSchema = z.object({
  path: z.array(z.union([z.string(), z.number()], { error: expected("text-or-number", "Expected a text or a number") })).max(100),
  message: z.string(),
  code: z.string().default("custom"),
  params: z.looseObject({ expectation: z.string().optional(), origin: z.string().optional() }).default({}),
});

type Params = z.output<typeof issueSchema>["params"];

const findingSchema = z.looseObject({ rule: z.string(), code: z.string() });

/** What is named is something of the library or the round, and never what somebody else wrote where a name should stand. */
const word = z.string().regex(/^[\w$.:/=-]{1,80}$/);
/** Numbers of four digits may be years, and have no thousands apart. */
const number = z
  .number()
  .refine((value) => /^-?\d+(?:\.\d+)?$/.test(String(value)))
  .transform((value) => (/^\d{1,4}$/.test(String(value)) ? value : { decimal: String(value) }));
const list = z.array(z.union([word, z.number(), z.boolean(), z.null()])).max(1000).transform((each) => ({ all: each.map((one) => ({ verbatim: String(one) })) }));
const choices = list.refine(({ all }) => all.length > 0);

const factSchemas: Readonly<Record<string, z.ZodType<Facts>>> = {
  invalid_type: z.object({ expected: word }),
  invalid_value: z.object({ values: choices }),
  invalid_format: z.object({ format: word }),
  not_multiple_of: z.object({ divisor: number }),
  unrecognized_keys: z.object({ keys: list }),
  too_small: z.object({ minimum: number }).transform(({ minimum }) => limit(minimum)),
  too_big: z.object({ maximum: number }).transform(({ maximum }) => limit(maximum)),
  "date-in-years": z.object({ first: word, last: word }),
  "date-after": z.object({ field: word }),
  "date-not-before": z.object({ field: word }),
  "at-most-days": z.object({ most: number }),
  "several-days-without-hours": z.object({ most: number }),
  "shorter-lines": z.object({ most: number, line: number }),
  "unbroken-calendar": z.object({ line: number }),
  "too-many-times": z.object({ most: number }),
  "too-many-openings": z.object({ most: number }),
  "too-many-guidance-events": z.object({ most: number }),
  "basis-of-cost": z.object({ alone: word, forms: choices }),
  "shares-within-the-whole": z.object({ semester: word.transform((semester) => ({ semester })) }),
  "recurrence-parts": z.object({ parts: choices }),
  "recurrence-numbers": z.object({ part: word, last: number }),
  "recurrence-numbers-from-either-end": z.object({ part: word, last: number }),
  "recurrence-not-both": z.object({ first: word, second: word }),
  "recurrence-only-with": z.object({ part: word, frequencies: choices }),
  round: z.object({ ids: choices }),
};

/** The number also chooses between one and several. */
function limit(most: z.output<typeof number>): Facts {
  return { count: typeof most === "number" ? most : Number(most.decimal), limit: most };
}

const units: Readonly<Record<string, string>> = { string: "characters", array: "entries", set: "entries", map: "entries" };

/** Of what another version expected, only that it does not fit. */
export function issueSentences(_round: Round, issue: FoundIssue, has: Has): Explanation {
  const { path, code, params } = readInput("issue", issueSchema, issue);
  const place = placeOf(path);
  const found = findingOf(params, has);
  if (found !== undefined) return { sentences: [{ text: "issue/contradiction", facts: { place } }, ...found.sentences], isAssumed: found.isAssumed };
  return { sentences: [sentenceOf(params.expectation ?? code, params, place, has)], isAssumed: false };
}

/** A key may be anything, such as somebody's name: only what looks like the name of a field is repeated. */
function placeOf(path: FoundIssue["path"]): Fact {
  const named = path.map((key) => (typeof key === "number" || /^[\w$./-]{1,120}$/.test(key) ? key : "…"));
  return { sentences: [path.length === 0 ? { text: "place/whole", facts: {} } : { text: "place/field", facts: { path: { verbatim: sayPath(named) } } }] };
}

/** Where dates of a round contradict each other, a finding says how. */
function findingOf({ expectation, finding }: Params, has: Has): Explanation | undefined {
  const { data } = findingSchema.safeParse(expectation === "contradiction" ? finding : undefined);
  // A stored finding may be of another version: what its rule or code does not say is left out below.
  const said = data && findingSentences(data as unknown as Finding);
  return said?.sentences.every(({ text }) => has(text)) === true ? said : undefined;
}

function sentenceOf(id: string, params: Params, place: Fact, has: Has): Sentence {
  const text = id === "too_small" || id === "too_big" ? `issue/${id}/${units[params.origin ?? ""] ?? "value"}` : `issue/${id}`;
  const facts = Object.hasOwn(factSchemas, id) ? factSchemas[id]?.safeParse(params).data : {};
  return facts !== undefined && has(text) ? { text, facts: { ...facts, place } } : { text: "issue/other", facts: { place } };
}
