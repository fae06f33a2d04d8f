import * as z from "zod";
import { expected, oneOf, readInput } from "../input/index.js";
import { amountSchema, assumptionIdSchema, guidanceMeeting, oncePerRound, payerSchema, provisionIdSchema, semesterIdSchema, wordSchema, type Round, type Vocabulary } from "../round/index.js";
import { civilDateSchema } from "../time/index.js";
import { costUnitSchema } from "./costBasis.js";
import type { LedgerLine } from "./ledgerLine.js";

const shareSchema = z.strictObject({ numerator: z.int().min(0), denominator: z.int().min(1) });
const rateSchema = z.strictObject({ amount: amountSchema, validFrom: civilDateSchema.nullable(), reused: z.boolean() });

interface Words {
  readonly item: z.ZodType<string, string>;
  readonly kind: z.ZodType<string, string>;
  readonly role: z.ZodType<string, string>;
}

/** Sums and findings follow from the lines, so only the lines are read. */
function ledgerSchemaWith({ item, kind, role }: Words) {
  const line = z.strictObject({
    item,
    payer: payerSchema,
    activity: z.string().min(1).max(200).nullable(),
    kind: kind.nullable(),
    date: civilDateSchema.nullable(),
    semester: semesterIdSchema.nullable(),
    role: role.nullable(),
    quantity: z.number().min(0).nullable(),
    unit: costUnitSchema,
    rate: rateSchema.nullable(),
    share: shareSchema.nullable(),
    amount: amountSchema.nullable(),
    missing: z.array(z.string().max(200)),
    provisions: z.array(provisionIdSchema),
    assumptions: z.array(assumptionIdSchema),
  });
  return z.object({ lines: z.array(line) });
}

const anyLedgerSchema = ledgerSchemaWith({
  item: wordSchema,
  kind: z.union([z.literal(guidanceMeeting), wordSchema], { error: expected("kind-of-meeting", "Expected a kind of meeting") }),
  role: z.union([z.literal("companion"), wordSchema], { error: expected("seat-or-companion", "Expected a seat, or companion") }),
});

const ledgerSchemaOf = oncePerRound(({ group, kinds, costs }) =>
  ledgerSchemaWith({
    item: oneOf(costs.map(({ item }) => item)),
    kind: oneOf([...kinds.map(({ id }) => id), guidanceMeeting]),
    role: oneOf([...group.seats.map(({ role }) => role), "companion"]),
  }),
);

/** A ledger, or what is kept of one: its lines. */
export interface LedgerInput<V extends Vocabulary = Vocabulary> {
  /** The lines. */
  readonly lines: readonly LedgerLine<V>[];
}

/** From `estimateCosts`, or stored as JSON since. */
export function readLedgerLines<V extends Vocabulary>(subject: string, ledger: LedgerInput<V>, round?: Round): readonly LedgerLine<V>[] {
  return readInput(subject, round === undefined ? anyLedgerSchema : ledgerSchemaOf(round), ledger).lines;
}
