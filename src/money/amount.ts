import * as z from "zod";
import { expected } from "../input/index.js";

/** The greatest amount, in øre, that a number holds exactly: some 90 000 billion kroner. */
export const greatestAmount = Number.MAX_SAFE_INTEGER;

/** The greatest rate, in øre: a million kroner for one hour or one trip, for tens of thousands of people, still adds up exactly. */
export const greatestRate = 100_000_000;

/** Reads an amount in whole øre, 0 or more, that a number holds exactly. */
export const amountSchema = z.int(expected("whole-ore", "Expected whole øre")).min(0, "Expected 0 or more");

/** Reads an amount in whole øre that may be less than nothing, such as a difference. */
export const signedAmountSchema = z.int(expected("whole-ore", "Expected whole øre"));

/** Reads what one unit comes to, in whole øre: from 0 to a million kroner. */
export const rateAmountSchema = amountSchema.max(greatestRate, expected("at-most-a-million-kroner", "Expected no more than a million kroner, in øre"));
