import type { ChainReader } from "@isthmus/adapter";
import { effectiveCreditCycle, revive } from "../ask.ts";
import type { DemoContext } from "../context.ts";
import { tell } from "../progress.ts";
import { waitFor } from "../wait.ts";

/** What the coordinator says of a cycle. */
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

/** Closes a cycle. Naming its number makes it safe to ask again when the answer was lost. */
export async function closeCycle(context: DemoContext, cycle: number): Promise<void> {
  await context.client.admin("/v1/admin/cycles", { cycle });
}

/** Follows a closed cycle: attested, submitted, delivered to every vault, every asset in effect, credit at the venue. */
export async function followCycle(context: DemoContext, cycle: number): Promise<CycleView> {
  const say = (state: string, detail?: string) =>
    tell({ tell: "cycle", cycle, state, ...(detail === undefined ? {} : { detail }) });
  let last = "closed";
  const view = await waitFor(`cycle ${cycle} to be attested and submitted`, async () => {
    const now = await askCycle(context, cycle);
    if (now.state !== last) say(now.state);
    last = now.state;
    return now.state === "submitted" || now.state === "final" ? now : undefined;
  });
  await Promise.all(context.vaultReaders.map((reader) => followVault(reader, cycle, say)));
  await waitFor(`credit of cycle ${cycle} at the venue`, async () =>
    (await effectiveCreditCycle(context)) >= BigInt(cycle) ? true : undefined,
  );
  say("credit at second", "effective");
  return waitFor(`cycle ${cycle} to be final on the hub`, async () => {
    const now = await askCycle(context, cycle);
    return now.state === "final" ? { ...view, ...now } : undefined;
  });
}

/** A cycle as the coordinator sees it. */
export async function askCycle(context: DemoContext, cycle: number): Promise<CycleView> {
  return revive<CycleView>(await context.client.get(`/v1/cycles/${cycle}`));
}

async function followVault(
  reader: ChainReader,
  cycle: number,
  say: (state: string, detail?: string) => void,
): Promise<void> {
  const name = reader.chain.name;
  let last = "";
  await waitFor(`the root of cycle ${cycle} at ${name}`, async () => {
    const vault = await reader.vaultState();
    const assets = vault.assets.filter((asset) => asset.effectiveCycle >= BigInt(cycle)).length;
    const now =
      vault.effectiveCycle >= BigInt(cycle)
        ? `effective, ${assets} of ${vault.assets.length} assets`
        : vault.receivedCycle >= BigInt(cycle)
          ? "maturing"
          : "under way";
    if (now !== last && now !== "under way") say(`root at ${name}`, now);
    last = now;
    return vault.effectiveCycle >= BigInt(cycle) && assets === vault.assets.length ? true : undefined;
  });
}
