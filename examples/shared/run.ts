import { Complaint } from "./complaint.js";

/** Runs an example: prints what it answers, or one line about what is wrong, and then exits with code 1. */
export async function run(answerTo: (args: string[]) => string | Promise<string>): Promise<void> {
  // Whoever pipes this into `head` has seen enough.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  try {
    console.log(await answerTo(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
