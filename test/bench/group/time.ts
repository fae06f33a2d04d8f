import { Bench } from "tinybench";
import { assessGroup, round2026, type MunicipalGroupInput, type Vocabulary2026 } from "../../../dist/index.js";
import { medians } from "../medians.js";
import { table } from "../table.js";

const sizes = [5, 50, 500, 5_000, 50_000];

/** A group with a principal and an administrative owner in one person, no political owner, and resource teachers for the rest. */
function groupOf(size: number): MunicipalGroupInput<Vocabulary2026> {
  const teachers = Array.from({ length: size - 1 }, (_, index) => ({ id: `t${String(index)}`, seats: [{ role: "resource-teacher" as const }] }));
  return { members: [{ id: "p", seats: [{ role: "principal" }, { role: "owner-administrative" }] }, ...teachers] };
}

/** What an assessment with its gaps and repairs costs, by the number of members. */
export async function timeGroups(): Promise<string> {
  const bench = new Bench({ time: 1000, warmupTime: 300 });
  for (const size of sizes) {
    const group = groupOf(size);
    bench.add(String(size), () => assessGroup(round2026, group, { on: "2026-08-26" }));
  }
  const timed = await medians(bench);
  const rows = timed.map(({ name, microseconds }) => [name, microseconds.toFixed(1), (microseconds / Number(name)).toFixed(3)]);
  return table("Groups: an assessment with gaps and repairs, median", ["members", "µs", "µs per member"], rows);
}
