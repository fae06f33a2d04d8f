import type { Bench } from "tinybench";

/** The median of each task in microseconds, in the order in which they were added. */
export async function medians(bench: Bench): Promise<readonly { readonly name: string; readonly microseconds: number }[]> {
  await bench.run();
  return bench.tasks.map(({ name, result }) => ({ name, microseconds: "latency" in result ? result.latency.p50 * 1000 : NaN }));
}
