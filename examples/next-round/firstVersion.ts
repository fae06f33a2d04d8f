import { round2026, type RoundInput } from "kulturskole-veiledning";
import { round2028 } from "./round2028.js";

/** The call as it was first sent: as JSON, which no compiler looks at, and with three mistakes. */
export function firstVersion(): RoundInput {
  return versionWith("princpal");
}

/** The same once the seat is spelt right; the other two mistakes are still there. */
export function secondVersion(): RoundInput {
  return versionWith("principal");
}

function versionWith(role: string): RoundInput {
  const { title, assumptions, group } = round2028;
  const written = {
    ...round2028,
    // The title in nynorsk is still that of the call before.
    title: { ...title, nn: round2026.title.nn },
    // How the deadline was read as long as no call gave a time of day.
    assumptions: [...assumptions, ...round2026.assumptions.filter(({ id }) => id === "D1")],
    group: { ...group, combinations: group.combinations.map((each) => (each.allowed ? { ...each, roles: [each.roles[0], role] } : each)) },
  };
  return JSON.parse(JSON.stringify(written)) as RoundInput;
}
