import type { HubProof } from "@isthmus/adapter";
import { EvmAdapter, gateAbi, nativeAdapterAbi } from "@isthmus/chain-evm";
import type { Hex } from "@isthmus/protocol";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NativeRig, type SentMessage, startNativeRig } from "../testing/native-rig.ts";
import { flipLastBit, refused } from "../testing/refused.ts";

let rig: NativeRig;
let sequence = 0n;

beforeAll(async () => {
  rig = await startNativeRig();
  // Other messages fill the trie, so that a proof has branches.
  for (const lane of [1, 2] as const) for (let i = 1n; i <= 9n; i++) await rig.dispatch(4, i, lane);
});

afterAll(() => rig?.stop());

const next = () => rig.dispatch(2, ++sequence);

/** Has the hub's newest block recorded at the second chain, and enough others follow. */
async function settled(): Promise<bigint> {
  const height = await rig.recordBlock();
  await rig.hub.node.control.mine(rig.confirmations);
  await rig.showBlock();
  return height;
}

const votesOf = (message: SentMessage): Promise<bigint> =>
  rig.second.client.readContract({
    address: rig.second.gate,
    abi: gateAbi,
    functionName: "votesOf",
    args: [message.messageId],
  });

const vote = (message: SentMessage, proof: HubProof) => rig.vote(rig.second, message.envelope, proof);

/** Refused with a code, and nobody has voted. */
async function refusedVote(message: SentMessage, proof: HubProof, code: "PROOF_INVALID" | "HEADER_MISMATCH") {
  await refused(vote(message, proof), code);
  expect(await votesOf(message)).toBe(0n);
}

describe("a message that the hub's storage proves", () => {
  it("gets one vote, which opens nothing without the attesters", async () => {
    const message = await next();
    const proof = await rig.prove(message, await settled());
    expect(proof.accountProof.length).toBeGreaterThan(1);
    expect(proof.storageProof.length).toBeGreaterThan(1);
    await vote(message, proof);
    expect(await votesOf(message)).toBe(0b01n);
    await refused(rig.execute(rig.second, message.envelope), "VOTES_MISSING");
    await refused(vote(message, proof), "MESSAGE_ALREADY_VOTED");
    await rig.attest(rig.second, message.envelope);
    // Both have voted: only the receiver is missing.
    await refused(rig.execute(rig.second, message.envelope), "KIND_UNKNOWN");
  });

  it("is proven from any block in which it stands, and not from one before it", async () => {
    const before = await settled();
    const message = await next();
    await refused(rig.prove(message, before), "SOURCE_NOT_FOUND");
    const later = await next();
    const height = await settled();
    for (const each of [message, later]) await vote(each, await rig.prove(each, height));
  });

  it("counts only once its block is settled at the destination", async () => {
    const message = await next();
    const height = await rig.recordBlock();
    const proof = await rig.prove(message, height);
    await rig.hub.node.control.mine(rig.confirmations - 1);
    await rig.showBlock();
    await refused(vote(message, proof), "BLOCK_UNKNOWN");
    await rig.hub.node.control.mine(1);
    await rig.showBlock();
    await vote(message, proof);
  });

  it("is proven where the hub stands on the same chain, from the chain's own history", async () => {
    const message = await rig.dispatch(4, 100n);
    const proof = await rig.prove(message, message.height);
    // A transaction is in the next block.
    await rig.hub.node.control.mine(rig.confirmations - 2);
    await refused(rig.vote(rig.own, message.envelope, proof), "BLOCK_UNKNOWN");
    await rig.hub.node.control.mine(1);
    await rig.vote(rig.own, message.envelope, proof);
    expect(
      await rig.own.client.readContract({
        address: rig.own.gate,
        abi: gateAbi,
        functionName: "votesOf",
        args: [message.messageId],
      }),
    ).toBe(1n);
  });
});

describe("a proof is refused", () => {
  let message: SentMessage;
  let proof: HubProof;

  beforeAll(async () => {
    message = await next();
    proof = await rig.prove(message, await settled());
  });

  const truncated = (nodes: readonly Hex[]): Hex[] =>
    nodes.map((node, i) => (i === nodes.length - 1 ? shorter(node) : node));
  const shorter = (node: Hex): Hex => node.slice(0, -2) as Hex;

  it("with a node that is shorter, altered, missing, added or out of order", async () => {
    for (const part of ["accountProof", "storageProof"] as const) {
      const nodes = proof[part];
      const wrong: readonly (readonly Hex[])[] = [
        truncated(nodes),
        nodes.map(flipLastBit),
        nodes.slice(0, -1),
        nodes.slice(1),
        [...nodes, nodes[0] as Hex],
        [...nodes].reverse(),
        [],
      ];
      for (const changed of wrong) await refusedVote(message, { ...proof, [part]: changed }, "PROOF_INVALID");
    }
  });

  it("with a header that is altered, or of another block", async () => {
    await refusedVote(message, { ...proof, header: flipLastBit(proof.header) }, "HEADER_MISMATCH");
    const other = await rig.prove(message, proof.blockNumber + 1n);
    await refusedVote(message, { ...other, blockNumber: proof.blockNumber }, "HEADER_MISMATCH");
    await refused(vote(message, other), "BLOCK_UNKNOWN");
  });

  it("from the state of another block, whose root the header does not name", async () => {
    await next();
    const later = await rig.prove(message, await rig.hub.client.getBlockNumber());
    await refusedVote(message, { ...later, blockNumber: proof.blockNumber, header: proof.header }, "PROOF_INVALID");
  });

  it("of a slot that holds nothing, of another slot, and of another contract", async () => {
    const at = { blockNumber: proof.blockNumber } as const;
    const slotOf = (args: readonly [number, number, bigint]) =>
      rig.hub.client.readContract({ address: rig.hub.adapter, abi: nativeAdapterAbi, functionName: "slotOf", args });
    const proofOf = async (address: Hex, slot: Hex): Promise<HubProof> => {
      const { accountProof, storageProof } = await rig.hub.client.getProof({ address, storageKeys: [slot], ...at });
      return { ...proof, accountProof, storageProof: storageProof[0]?.proof ?? [] };
    };
    const own = await slotOf([2, 1, message.sequence]);
    // No message of this lane and sequence was ever sent: its absence is proven, and that opens nothing.
    const unsent = { ...message, envelope: withSequence(message.envelope, 63n) };
    const absent = await proofOf(rig.hub.adapter, await slotOf([2, 1, 63n]));
    expect(absent.storageProof.length).toBeGreaterThan(0);
    await refused(vote(unsent, absent), "PROOF_INVALID");
    await refusedVote(message, absent, "PROOF_INVALID");
    await refusedVote(message, await proofOf(rig.hub.adapter, await slotOf([4, 1, 9n])), "PROOF_INVALID");
    await refusedVote(message, await proofOf(rig.hub.gate, own), "PROOF_INVALID");
    await refusedVote(message, await proofOf(`0x${"77".repeat(20)}`, own), "PROOF_INVALID");
  });

  it("for any other envelope, were it one bit of the payload, and is then still good for its own", async () => {
    await refused(rig.vote(rig.second, flipLastBit(message.envelope), proof), "PROOF_INVALID");
    await vote(message, proof);
  });

  it("from a block that the destination never saw", async () => {
    await rig.hub.node.control.mine(1);
    const unseen = await rig.prove(message, await rig.hub.client.getBlockNumber());
    await refused(vote(message, unseen), "BLOCK_UNKNOWN");
  });
});

describe("the hub's adapter", () => {
  it("keeps the newest 64 messages of a lane: an older one is proven from a block in which it stood", async () => {
    const message = await next();
    const height = await settled();
    const proof = await rig.prove(message, height);
    sequence += 63n;
    await next();
    const over = await settled();
    await refused(rig.prove(message, over), "SOURCE_NOT_FOUND");
    await vote(message, proof);
  });
});

describe("what a proof needs next", () => {
  it("is a block to be shown, one to be recorded, time to pass, and then the vote", async () => {
    const { deployment } = rig;
    const { native } = new EvmAdapter({ deployment });
    const message = await next();
    expect(await native?.nextStep(message.height)).toEqual({ kind: "wait" });
    await rig.showBlock();
    expect(await native?.nextStep(message.height)).toEqual({ kind: "record" });
    const blockNumber = await rig.recordBlock();
    expect(await native?.nextStep(message.height)).toEqual({ kind: "prove", blockNumber, settled: false });
    await rig.hub.node.control.mine(rig.confirmations);
    await rig.recordBlock();
    expect(await native?.nextStep(message.height)).toEqual({ kind: "prove", blockNumber, settled: true });
  });
});

/** The envelope with another sequence: bytes 15 to 22. */
function withSequence(envelope: Hex, changed: bigint): Hex {
  const at = 2 + 15 * 2;
  return `${envelope.slice(0, at)}${changed.toString(16).padStart(16, "0")}${envelope.slice(at + 16)}` as Hex;
}
