import type { LateStep } from "@isthmus/adapter";
import { executeRootCall, SolanaAdapter } from "@isthmus/chain-solana";
import { decodeVault, type RootSlot } from "@isthmus/contracts-solana";
import { type Hex, lane, toHex } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildTrees } from "../testing/cycle.ts";
import { readerPatienceMs } from "../testing/evm-chains.ts";
import {
  deliverRoot,
  makeEffective,
  rootMessage,
  type SolanaNetwork,
  startSolanaNetwork,
  type VaultMessage,
  voteFor,
} from "../testing/solana-network.ts";
import { solanaAsset } from "../testing/three-chains.ts";

const rootDelaySeconds = 600;
let network: SolanaNetwork;
let adapter: SolanaAdapter;

beforeAll(async () => {
  network = await startSolanaNetwork({ rootDelaySeconds });
  const { deployment, keys } = network;
  const privateKey = toHex(keys.relayerSolana.secretKey);
  adapter = new SolanaAdapter({ deployment, privateKey, timeoutMs: readerPatienceMs });
}, 600_000);

afterAll(() => network?.stop());

/** A root of a cycle in which one member is entitled to so much. */
async function rootOf(cycle: bigint, entitledQuanta: bigint) {
  const { scope, reader } = network;
  const [account, recipient] = [`0x${"a1".repeat(32)}`, `0x${"b2".repeat(32)}`] as const;
  const leaves = [{ account, asset: solanaAsset, recipient, entitledQuanta, exitQuanta: 0n }];
  const trees = buildTrees({ scope, state: await reader.vaultState(), leaves });
  return { trees, message: rootMessage(network, trees, cycle) };
}

const nextStep = ({ messageId, envelope, sequence }: VaultMessage): Promise<LateStep> =>
  adapter.lateVotes.nextStep({ messageId, envelope, lane: lane.settlement, sequence });

const kindOf = async (message: VaultMessage) => (await nextStep(message)).kind;

/** Sends what is due, as the relayer does; the ids that it showed. */
async function sendDue(message: VaultMessage): Promise<readonly Hex[]> {
  const step = await nextStep(message);
  if (step.kind !== "due" || step.request.kind !== "report-conflict") throw new Error(`not due: ${step.kind}`);
  const call = await adapter.build(step.request);
  await adapter.simulate(call);
  await network.relayer.send(call);
  return step.request.messageIds;
}

async function waiting(): Promise<RootSlot | null> {
  const { reader, deployment } = network;
  const account = await reader.connection.getAccountInfo(new PublicKey(deployment.vault), "confirmed");
  return decodeVault(account?.data ?? new Uint8Array()).maturing;
}

it("shows a vault two messages of one sequence while their root waits, once for each root", async () => {
  const first = await rootOf(1n, 0n);
  expect(await kindOf(first.message)).toBe("wait");
  await deliverRoot(network, first.message);
  const due = (await waiting())?.effectiveAtSeconds ?? 0n;
  expect(await kindOf(first.message)).toBe("wait");

  // Stolen guardians vote for another root of the same sequence.
  const forged = await rootOf(1n, 5n);
  await voteFor(network, "guardians", forged.message);
  expect(await sendDue(first.message)).toEqual([first.message.messageId, forged.message.messageId]);
  expect((await waiting())?.effectiveAtSeconds).toBe(due + BigInt(rootDelaySeconds));
  // Nothing more for as many ids as one set likes to vote for.
  await voteFor(network, "guardians", (await rootOf(1n, 6n)).message);
  expect(await kindOf(first.message)).toBe("wait");
  network.pass(2 * rootDelaySeconds);
  await makeEffective(network, first.trees, 0n);
  expect(await kindOf(first.message)).toBe("over");
}, 600_000);

it("shows a forged root that arrived in the place of the hub's", async () => {
  const genuine = await rootOf(2n, 0n);
  await voteFor(network, "attesters", genuine.message);
  const forged = await rootOf(2n, 7n);
  await deliverRoot(network, forged.message);
  const due = (await waiting())?.effectiveAtSeconds ?? 0n;
  expect(await sendDue(genuine.message)).toEqual([forged.message.messageId, genuine.message.messageId]);
  expect((await waiting())?.effectiveAtSeconds).toBe(due + BigInt(rootDelaySeconds));
  expect(await kindOf(genuine.message)).toBe("wait");
}, 600_000);

it("waits for no vote of a sequence that was overtaken", async () => {
  const { message } = await rootOf(3n, 0n);
  const later = await rootOf(4n, 0n);
  await voteFor(network, "guardians", later.message);
  await voteFor(network, "attesters", later.message);
  expect(await kindOf(message)).toBe("wait");
  await network.relayer.send(executeRootCall(network.deployment, later.message.envelope));
  expect(await kindOf(message)).toBe("over");
}, 600_000);
