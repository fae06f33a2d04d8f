import * as z from "zod";
import { readInput } from "../input/index.js";
import { amountSchema } from "../money/index.js";
import { activityKindSchema, costItemSchema, provisionIdSchema, payerSchema, assumptionIdSchema, seatRoleSchema, semesterIdSchema } from "../round/index.js";
import { civilDateSchema } from "../time/index.js";
import { costUnitSchema } from "./costBases.js";
import type { LedgerLine } from "./ledgerLine.js";

const shareSchema = z.strictObject({ numerator: z.int().min(0), denominator: z.int().min(1) });
const rateSchema = z.strictObject({ amount: amountSchema, validFrom: civilDateSchema.nullable(), reused: z.boolean() });

const ledgerLineSchema = z.strictObject({
  item: costItemSchema,
  payer: payerSchema,
  activity: z.string().min(1).max(200).nullable(),
  kind: activityKindSchema.nullable(),
  date: civilDateSchema.nullable(),
  semester: semesterIdSchema.nullable(),
  role: z.union([seatRoleSchema, z.literal("companion")]).nullable(),
  quantity: z.number().min(0).nullable(),
  unit: costUnitSchema,
  rate: rateSchema.nullable(),
  share: shareSchema.nullable(),
  amount: amountSchema.nullable(),
  missing: z.array(z.string().max(200)),
  provisions: z.array(provisionIdSchema),
  assumptions: z.array(assumptionIdSchema),
});

/** Sums and findings follow from the lines, so only the lines are read. */
const ledgerLinesSchema = z.object({ lines: z.array(ledgerLineSchema) });

/** A ledger, or what is kept of one: its lines. */
export interface LedgerInput {
  /** The lines. */
  readonly lines: readonly LedgerLine[];
}

/**
 * Reads the lines of a ledger that comes from outside: from `estimateCosts`, or stored as JSON since.
 *
 * @param subject - What is read, as an error names it.
 * @param ledger - Anything at all.
 * @returns The lines.
 * @throws InvalidInputError when the data is not shaped like a ledger, with every problem and its path.
 */
export function readLedgerLines(subject: string, ledger: unknown): readonly LedgerLine[] {
  return readInput(subject, ledgerLinesSchema, ledger).lines;
}
