import type { SolanaDeployment } from "@isthmus/adapter";
import { SolanaAccount, SolanaReader, signerSetAs32, voteCalls } from "@isthmus/chain-solana";
import { bufferAddress, initialize, signerSet, vaultAddress } from "@isthmus/contracts-solana";
import {
  addressOfPrivateKey,
  emptyAccumulator,
  encodeEnvelope,
  encodeSettlementRoot,
  encodeVaa,
  fromHex,
  type Hex,
  signDigest,
  toHex,
  type VaaBody,
  vaaDigest,
} from "@isthmus/protocol";
import { type SolanaNode, startSolanaNode } from "@isthmus/solana-node";
import { Keypair, LAMPORTS_PER_SOL } from "@solana/web3.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localProgramId, solanaPrograms } from "../deploy/solana-genesis.ts";
import { makeLocalKeys } from "../keys/local-keys.ts";
import { readerPatienceMs } from "../testing/evm-chains.ts";
import { refused } from "../testing/refused.ts";

const keys = makeLocalKeys();
/** As many guardians as Wormhole has; 13 of them must sign. */
const guardianKeys = Array.from({ length: 19 }, (_, index) => fromHex(keys.evmKey(`guardian ${index}`), 32));
const emitter: Hex = `0x${"0e".repeat(32)}`;
const houseId = 19;
const ref = { programId: localProgramId, vault: vaultAddress(localProgramId, houseId, keys.solanaAdmin.publicKey) };
let node: SolanaNode;
let reader: SolanaReader;
let relayer: SolanaAccount;

beforeAll(async () => {
  node = await startSolanaNode({ slotMs: 40, confirmedLagSlots: 1, programs: solanaPrograms() });
  const deployment: SolanaDeployment = {
    family: "solana",
    chain: 3,
    rpcUrl: node.url,
    wsUrl: node.wsUrl,
    program: localProgramId.toBase58(),
    vault: ref.vault.toBase58(),
    lookupTable: null,
    tokens: {},
    deployedHeight: 0,
  };
  reader = new SolanaReader({ deployment, timeoutMs: readerPatienceMs });
  const { connection } = reader;
  for (const key of [keys.solanaAdmin, keys.relayerSolana])
    await connection.requestAirdrop(key.publicKey, 10 * LAMPORTS_PER_SOL);
  node.advanceSlots(5);
  const signers = guardianKeys.map(addressOfPrivateKey);
  const attesters = [0, 1, 2, 3].map((index) => addressOfPrivateKey(fromHex(keys.evmKey(`attester ${index}`), 32)));
  const instruction = initialize({
    programId: localProgramId,
    admin: keys.solanaAdmin.publicKey,
    pauser: Keypair.generate().publicKey,
    houseId,
    chain: 3,
    hubChain: 1,
    session: 1,
    rootDelaySeconds: 1n,
    exitPeriodSeconds: 86_400n,
    takeBackDelaySeconds: 7_200n,
    inclusionPeriodSeconds: 7_200n,
    messageLifetimeSeconds: 3_600n,
    guardians: {
      emitterChain: 10_002,
      emitter,
      setIndex: 0,
      expiresAtSeconds: BigInt(Math.floor(Date.now() / 1_000)) + 86_400n,
      signers,
    },
    attesters: { emitterChain: 1, emitter, setIndex: 0, expiresAtSeconds: 0n, signers: attesters },
  });
  const admin = new SolanaAccount({ key: keys.solanaAdmin, connection });
  await admin.send({ instructions: [instruction], computeUnits: 200_000, useLookupTable: false });
  relayer = new SolanaAccount({ key: keys.relayerSolana, connection });
});

afterAll(() => node?.close());

function vaa(cycle: bigint, indices: readonly number[]): { readonly text: Hex; readonly digest: Hex } {
  const root = { root: emitter, totalsRoot: emitter, cycleDigest: emitter };
  const payload = encodeEnvelope({
    kind: 1,
    houseId,
    source: 1,
    destination: 3,
    lane: 1,
    session: 1,
    sequence: cycle,
    cycle,
    deadlineSeconds: 2n ** 40n,
    payload: encodeSettlementRoot({
      ...root,
      vault: toHex(ref.vault.toBytes()),
      depositAccumulator: emptyAccumulator,
      depositIndex: 0n,
    }),
  });
  const body: VaaBody = {
    timestampSeconds: 1,
    nonce: 1,
    emitterChain: 10_002,
    emitter,
    sequence: cycle,
    consistency: 1,
    payload,
  };
  const digest = vaaDigest(body);
  const signatures = indices.map((index) => signDigest(guardianKeys[index] as Uint8Array, digest, index));
  return { text: toHex(encodeVaa({ signerSet: 0, signatures, body })), digest: toHex(digest) };
}

const first = (count: number, from = 0) => Array.from({ length: count }, (_, index) => index + from);
const bufferOf = (digest: Hex) => bufferAddress(ref, relayer.publicKey, digest);

async function vote(text: Hex): Promise<string> {
  let txId = "";
  for (const call of voteCalls(reader.deployment, relayer.publicKey, signerSet.guardians, text))
    txId = (await relayer.send(call)).txId;
  return txId;
}

describe("a vote of thirteen guardians, which no transaction can hold", () => {
  it("goes through a buffer, counts, and gives the buffer's rent back", async () => {
    const { text, digest } = vaa(1n, first(13, 6));
    const events = await reader.eventsOf(await vote(text));
    expect(events).toMatchObject([{ kind: "message-voted", adapter: signerSetAs32(signerSet.guardians) }]);
    expect(await reader.connection.getAccountInfo(bufferOf(digest), "confirmed")).toBeNull();
  });

  it("is refused with twelve, and leaves the buffer to its payer", async () => {
    const { text, digest } = vaa(2n, first(12));
    await refused(vote(text), "QUORUM_MISSING");
    expect(await reader.connection.getAccountInfo(bufferOf(digest), "confirmed")).not.toBeNull();
  });
});
