import { type Commitment, Connection, Keypair, LAMPORTS_PER_SOL } from "@solana/web3.js";
import type { SolanaNodeOptions } from "../model/options.ts";
import { type SolanaNode, startSolanaNode } from "../node.ts";

/** The control token of every network that `startTestNetwork` starts. */
export const testControlToken = "a-token-for-the-tests-only";

/** Slots of a minute, which move only when a test advances them. */
export const still = { slotMs: 60_000 } as const;

/**
 * A network on free ports with short slots, for tests. Its blockhashes are valid for minutes: web3.js signs with one for
 * up to half a minute, however many slots pass.
 */
export async function startTestNetwork(options: SolanaNodeOptions = {}): Promise<SolanaNode> {
  return startSolanaNode({ slotMs: 40, validBlocks: 5_000, controlToken: testControlToken, ...options });
}

/** An unmodified web3.js client. */
export function connect(node: SolanaNode, commitment: Commitment = "confirmed"): Connection {
  return new Connection(node.url, commitment);
}

/** A new key with SOL that is confirmed. */
export async function fundedKey(connection: Connection, sol = 10): Promise<Keypair> {
  const key = Keypair.generate();
  const signature = await connection.requestAirdrop(key.publicKey, sol * LAMPORTS_PER_SOL);
  await connection.confirmTransaction({ signature, ...(await connection.getLatestBlockhash()) }, "confirmed");
  return key;
}

/** Polls until there is a result; the time limit of the test ends it. */
export async function eventually<Value>(ask: () => Promise<Value | null | undefined | false>): Promise<Value> {
  for (;;) {
    const found = await ask();
    if (found !== null && found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
