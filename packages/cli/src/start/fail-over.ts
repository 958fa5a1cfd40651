import { IsthmusError } from "@isthmus/protocol";
import { waitFor } from "../demo/http/wait-for.ts";
import type { Part } from "../supervisor/part.ts";
import type { Kill, Successor } from "./drill.ts";

/** The coordinators of a run, of which one leads. */
const coordinatorNames: readonly string[] = ["coordinator", "standby"];
const probeTimeoutMs = 1_000;

/**
 * Kills the coordinator that leads with SIGKILL. It stays down until the other one leads, so that the run depends on that one.
 * @throws NOT_FOUND if there is no other one, REQUEST_TIMEOUT if none leads before the kill
 */
export async function killLeader(parts: readonly Part[], cycle: number): Promise<Kill> {
  const coordinators = parts.filter(({ spec }) => coordinatorNames.includes(spec.name));
  const leader = await waitFor("a coordinator that leads", async () => {
    for (const part of coordinators) if (await leads(part)) return part;
    return undefined;
  });
  const other = coordinators.find((part) => part !== leader);
  if (other === undefined) throw new IsthmusError("NOT_FOUND", { what: "standby" });
  const successor: Successor = { part: other.spec.name, ledAfterMs: null };
  const kill = { part: leader.spec.name, cycle, atMs: Date.now(), successor };
  const sinceMs = performance.now();
  leader.kill(async () => {
    if (!(await leads(other))) return false;
    successor.ledAfterMs = Math.round(performance.now() - sinceMs);
    return true;
  });
  return kill;
}

/** Whether a coordinator accepts commands. */
async function leads({ readyInfo }: Part): Promise<boolean> {
  const signal = AbortSignal.timeout(probeTimeoutMs);
  // Down, or too busy to answer: the next look decides.
  const answer = await fetch(new URL("/ready", String(readyInfo.url)), { signal }).catch(() => null);
  await answer?.body?.cancel();
  return answer?.status === 200;
}
