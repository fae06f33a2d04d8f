import type { Payer } from "kulturskole-veiledning";
import { colours } from "./colours.js";

export const payers: readonly Payer[] = ["municipality", "organiser", "not-stated"];

export const payerColours: Readonly<Record<Payer, string>> = { municipality: colours.blue, organiser: colours.green, "not-stated": colours.grey };
