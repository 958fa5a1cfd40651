import type { ChainReader } from "@isthmus/adapter";
import type { DemoContext } from "../context.ts";
import { waitFor } from "../http/wait-for.ts";
import { reportProgress } from "../progress.ts";
import { effectiveCreditCycle } from "../queries.ts";
import { readBigints } from "../read-bigints.ts";
import { underWay, vaultProgress } from "./vault-progress.ts";

/** A cycle as the coordinator's API returns it. */
export interface CycleView {
  readonly cycle: bigint;
  readonly digest: `0x${string}`;
  readonly state: "closed" | "attested" | "submitted" | "final";
  readonly txId: `0x${string}` | null;
  readonly obligations: { readonly grossQuanta: bigint; readonly netQuanta: bigint };
  readonly accounts: number;
  readonly accountsWithLeaves: number;
  readonly statements: readonly unknown[];
}

/** Closes a cycle. The number makes it safe to repeat a request whose answer was lost. */
export async function closeCycle(context: DemoContext, cycle: number): Promise<void> {
  await context.client.admin("/v1/admin/cycles", { cycle });
}

/** Follows a closed cycle: attested, submitted, delivered to every vault, every asset in effect, credit at the venue. */
export async function followCycle(context: DemoContext, cycle: number): Promise<CycleView> {
  let last = "closed";
  const view = await waitFor(`cycle ${cycle} to be attested and submitted`, async () => {
    const now = await askCycle(context, cycle);
    if (now.state !== last) reportProgress({ kind: "cycle", cycle, state: now.state });
    last = now.state;
    return now.state === "submitted" || now.state === "final" ? now : undefined;
  });
  await Promise.all(context.vaultReaders.map((reader) => followVault(reader, cycle)));
  await waitFor(`credit of cycle ${cycle} at the venue`, async () =>
    (await effectiveCreditCycle(context)) >= BigInt(cycle) ? true : undefined,
  );
  reportProgress({ kind: "cycle", cycle, state: "credit at second", detail: "effective" });
  return waitFor(`cycle ${cycle} to be final on the hub`, async () => {
    const now = await askCycle(context, cycle);
    return now.state === "final" ? { ...view, ...now } : undefined;
  });
}

async function askCycle(context: DemoContext, cycle: number): Promise<CycleView> {
  return readBigints<CycleView>(await context.client.get(`/v1/cycles/${cycle}`));
}

async function followVault(reader: ChainReader, cycle: number): Promise<void> {
  const { name } = reader.chain;
  let last = underWay;
  await waitFor(`the root of cycle ${cycle} at ${name}`, async () => {
    const { text, done } = vaultProgress(await reader.vaultState(), BigInt(cycle));
    if (text !== last && text !== underWay)
      reportProgress({ kind: "cycle", cycle, state: `root at ${name}`, detail: text });
    last = text;
    return done ? true : undefined;
  });
}
