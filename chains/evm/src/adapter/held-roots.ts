import type { HeldCredit, HeldRoot, HeldRoots } from "@isthmus/adapter";
import { exitDeskAbi, vaultAbi, venueAbi } from "../abi/contracts.ts";
import type { EvmReader } from "../reader/evm-reader.ts";
import { exitDeskOf } from "../vault-desks.ts";

/** Every root that a chain's vault and venue hold, all at one block. */
export async function readHeldRoots(reader: EvmReader): Promise<HeldRoots> {
  const { client, deployment } = reader;
  const block = await client.getBlock({ blockTag: "latest" });
  const vault = { address: deployment.vault, abi: vaultAbi, blockNumber: block.number } as const;
  const desk = { address: exitDeskOf(deployment.vault), abi: exitDeskAbi, blockNumber: block.number } as const;
  const [effective, maturing, next, freezableFromSeconds, frozenAtSeconds, credit] = await Promise.all([
    client.readContract({ ...vault, functionName: "effectiveRoot" }),
    client.readContract({ ...vault, functionName: "maturingRoot" }),
    client.readContract({ ...vault, functionName: "nextRoot" }),
    client.readContract({ ...desk, functionName: "freezableFromSeconds" }),
    client.readContract({ ...desk, functionName: "frozenAtSeconds" }),
    heldCredit(reader, block.number),
  ]);
  return {
    effective: held(effective),
    waiting: [held(maturing), held(next)].filter((root) => root !== null),
    credit,
    chainSeconds: block.timestamp,
    freezableFromSeconds,
    frozen: frozenAtSeconds !== 0n,
  };
}

/** An empty slot has cycle 0. */
function held({ cycle, root, totalsRoot, depositIndex, effectiveAtSeconds }: HeldRoot): HeldRoot | null {
  return cycle === 0n ? null : { cycle, root, totalsRoot, depositIndex, effectiveAtSeconds };
}

async function heldCredit({ client, deployment }: EvmReader, blockNumber: bigint): Promise<readonly HeldCredit[]> {
  if (deployment.venue === null) return [];
  const venue = { address: deployment.venue, abi: venueAbi, blockNumber } as const;
  const slots = await Promise.all([
    client.readContract({ ...venue, functionName: "effectiveCredit" }),
    client.readContract({ ...venue, functionName: "newestCredit" }),
  ]);
  const byCycle = new Map(
    slots.map(({ cycle, creditRoot, bandRoot, expirySeconds }) => [
      cycle,
      { cycle, creditRoot, bandRoot, expirySeconds },
    ]),
  );
  byCycle.delete(0n);
  return [...byCycle.values()];
}
