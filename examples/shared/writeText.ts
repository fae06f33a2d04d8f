import { writeFileSync } from "node:fs";
import { Complaint } from "./complaint.js";

/** Writes a file; one that cannot be written is named in one line. */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Complaint(file, error instanceof Error ? error.message : String(error));
  }
}
