import {
  addressAs32,
  commitVerificationCall,
  type EmittedPacket,
  executeCall,
  executePacketCall,
  receiveVaaCall,
  tokenAbi,
} from "@isthmus/chain-evm";
import { accountId, fromHex, type Hex, toHex, type VaaBody } from "@isthmus/protocol";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dvnVerify, layerZeroEvents, receiveGas } from "../testing/carry.ts";
import { attest, buildTrees, type DraftCycle, type VaultTrees } from "../testing/cycle.ts";
import { type EvmChains, startEvmChains } from "../testing/evm-chains.ts";
import { flipLastBit, refused } from "../testing/refused.ts";
import {
  activateAll,
  attesterKeys,
  claimLeaf,
  dvnKeys,
  guardianKeys,
  mintAndDeposit,
  nextCycle,
  submit,
  vaultScope,
} from "../testing/settle.ts";
import { signedVaa } from "../testing/sign.ts";

const ether = 10n ** 18n;
const recipient: Hex = `0x${"ab".repeat(20)}`;
let chains: EvmChains;
let account: Hex;
let hubTrees: VaultTrees;
let secondTrees: VaultTrees;
let cycle: DraftCycle;
let txId: Hex;
let packet: EmittedPacket;
let wormhole: VaaBody;
let attestation: VaaBody;
let envelope: Hex;

beforeAll(async () => {
  chains = await startEvmChains();
  const trader = await chains.second.account("trader");
  account = accountId(chains.deployment.houseId, chains.second.deployment.chain, fromHex(trader.address));
  await mintAndDeposit(chains.second, trader, { account, asset: 3, tokenUnits: 5n * ether });
  await mintAndDeposit(chains.hub, await chains.hub.account("trader"), { account, asset: 1, tokenUnits: 900_000_000n });
  const leaf = { account, recipient: addressAs32(recipient), exitQuanta: 0n };
  const [hubState, secondState] = await Promise.all([
    chains.hub.reader.vaultState(),
    chains.second.reader.vaultState(),
  ]);
  hubTrees = buildTrees({
    scope: vaultScope(chains, chains.hub),
    state: hubState,
    leaves: [{ ...leaf, asset: 1, entitledQuanta: 250_000_000n }],
  });
  secondTrees = buildTrees({
    scope: vaultScope(chains, chains.second),
    state: secondState,
    leaves: [{ ...leaf, asset: 3, entitledQuanta: 2n * 10n ** 8n }],
  });
  cycle = await nextCycle(chains, [hubTrees, secondTrees]);
});

afterAll(() => chains.stop());

describe("a cycle at the hub", () => {
  it("is refused with one attester signature too few, and nothing is stored", async () => {
    await refused(submit(chains, cycle, attest(attesterKeys(chains), cycle, [0, 2])), "QUORUM_MISSING");
    expect((await nextCycle(chains, [hubTrees, secondTrees])).digest).toBe(cycle.digest);
  });

  it("is accepted with three, and asks each transport to carry the same envelope", async () => {
    txId = (await submit(chains, cycle, attest(attesterKeys(chains), cycle, [0, 2, 3]))).transactionHash;
    const { reader } = chains.hub;
    const [packets, messages, requests] = await Promise.all([
      reader.layerZeroPackets(txId),
      reader.wormholeMessages(txId),
      reader.attestations(txId),
    ]);
    expect([packets.length, messages.length, requests.length]).toEqual([1, 1, 1]);
    packet = packets[0] as EmittedPacket;
    wormhole = (messages[0] as { body: VaaBody }).body;
    attestation = (requests[0] as { body: VaaBody }).body;
    envelope = packet.message;
    expect([toHex(wormhole.payload), toHex(attestation.payload)]).toEqual([envelope, envelope]);
    const kinds = (await reader.eventsOf(txId)).map((event) => event.kind);
    // The hub's own vault got its root in the same transaction.
    expect(kinds).toContain("root-received");
    expect(kinds.filter((kind) => kind === "message-dispatched")).toHaveLength(2);
  });

  it("is refused a second time", async () => {
    await refused(submit(chains, cycle), "CYCLE_OUT_OF_ORDER");
  });
});

describe("LayerZero", () => {
  it("does not verify with one DVN signature too few, and nothing can be committed", async () => {
    const receipt = await dvnVerify(chains.second, packet, dvnKeys(chains).slice(0, 2));
    expect(layerZeroEvents(receipt)).toEqual(["VerifySignaturesFailed"]);
    const { receiveLibrary } = chains.second.deployment.layerZero;
    const error = await refused(
      chains.second.relayer.send(commitVerificationCall(receiveLibrary, packet)),
      "REVERT_UNKNOWN",
    );
    expect(error.details).toMatchObject({ revert: "LZ_ULN_Verifying" });
  });

  it("does not commit with too few confirmations", async () => {
    const receipt = await dvnVerify(chains.second, packet, dvnKeys(chains).slice(1), 1);
    expect(layerZeroEvents(receipt)).toEqual(["PayloadVerified"]);
    const { receiveLibrary } = chains.second.deployment.layerZero;
    const error = await refused(
      chains.second.relayer.send(commitVerificationCall(receiveLibrary, packet)),
      "REVERT_UNKNOWN",
    );
    expect(error.details).toMatchObject({ revert: "LZ_ULN_Verifying" });
  });

  it("delivers with three signatures, and only the true message", async () => {
    const { relayer, deployment, reader } = chains.second;
    const receipt = await dvnVerify(chains.second, packet, dvnKeys(chains).slice(1));
    expect(layerZeroEvents(receipt)).toEqual(["PayloadVerified"]);
    await relayer.send(commitVerificationCall(deployment.layerZero.receiveLibrary, packet));
    const tampered = { ...packet, message: flipLastBit(packet.message) };
    const wrong = await relayer.send(executePacketCall(deployment.layerZero.executor, tampered, receiveGas));
    expect(layerZeroEvents(wrong)).toEqual(["LzReceiveAlert"]);
    const right = await relayer.send(executePacketCall(deployment.layerZero.executor, packet, receiveGas));
    expect(layerZeroEvents(right)).toEqual(["PacketDelivered"]);
    const events = await reader.eventsOf(right.transactionHash);
    expect(events).toMatchObject([{ kind: "message-voted", adapter: addressAs32(deployment.adapters.layerZero) }]);
    const again = await relayer.send(executePacketCall(deployment.layerZero.executor, packet, receiveGas));
    expect(layerZeroEvents(again)).toEqual(["LzReceiveAlert"]);
  });

  it("alone does not suffice", async () => {
    const { relayer, deployment } = chains.second;
    await refused(relayer.send(executeCall(deployment.gate, envelope)), "VOTES_MISSING");
  });
});

describe("the attesters", () => {
  const deliver = (vaa: Hex) =>
    chains.second.relayer.send(receiveVaaCall(chains.second.deployment.adapters.attester, vaa));

  it("are not heard with one signature too few, with a changed envelope, or from another emitter", async () => {
    const keys = attesterKeys(chains);
    await refused(deliver(signedVaa(keys, attestation, [1, 3])), "QUORUM_MISSING");
    await refused(deliver(flipLastBit(signedVaa(keys, attestation))), "SIGNATURE_INVALID");
    await refused(deliver(signedVaa(keys, { ...attestation, emitterChain: 2 })), "EMITTER_MISMATCH");
    await refused(deliver(signedVaa(guardianKeys(chains), attestation)), "SIGNATURE_INVALID");
  });

  it("are heard with three, once; two transports suffice and the root arrives", async () => {
    const { relayer, deployment, reader } = chains.second;
    const vaa = signedVaa(attesterKeys(chains), attestation, [0, 1, 3]);
    await deliver(vaa);
    await refused(deliver(vaa), "MESSAGE_ALREADY_VOTED");
    await refused(relayer.send(executeCall(deployment.gate, flipLastBit(envelope))), "VOTES_MISSING");
    const receipt = await relayer.send(executeCall(deployment.gate, envelope));
    const events = await reader.eventsOf(receipt.transactionHash);
    expect(events.map((event) => event.kind).sort()).toEqual(["message-executed", "root-received"]);
    await refused(relayer.send(executeCall(deployment.gate, envelope)), "MESSAGE_ALREADY_EXECUTED");
  });
});

describe("Wormhole", () => {
  const deliver = (vaa: Hex) =>
    chains.second.relayer.send(receiveVaaCall(chains.second.deployment.adapters.wormhole, vaa));

  it("is not heard with one guardian too few, or with a changed envelope", async () => {
    const keys = guardianKeys(chains);
    await refused(deliver(signedVaa(keys, wormhole, [0, 3])), "QUORUM_MISSING");
    await refused(deliver(flipLastBit(signedVaa(keys, wormhole))), "SIGNATURE_INVALID");
    await refused(deliver(signedVaa(keys, { ...wormhole, emitter: addressAs32(recipient) })), "EMITTER_MISMATCH");
  });

  it("is counted once after the message had its effect, and gives it no second one", async () => {
    const { relayer, deployment, reader } = chains.second;
    const vaa = signedVaa(guardianKeys(chains), wormhole);
    const voted = await deliver(vaa);
    expect(await reader.eventsOf(voted.transactionHash)).toMatchObject([{ kind: "message-voted" }]);
    await refused(deliver(vaa), "MESSAGE_ALREADY_VOTED");
    await refused(relayer.send(executeCall(deployment.gate, envelope)), "MESSAGE_ALREADY_EXECUTED");
  });
});

describe("the vaults", () => {
  it("pay the entitlements of the root once it is effective, and nothing twice", async () => {
    const sides = [
      { side: chains.hub, trees: hubTrees, asset: 1, tokenUnits: 250_000_000n },
      { side: chains.second, trees: secondTrees, asset: 3, tokenUnits: 2n * ether },
    ];
    for (const { side, trees, asset, tokenUnits } of sides) {
      const token = side.deployment.tokens[String(asset)] as Hex;
      const at = { address: token, abi: tokenAbi, functionName: "balanceOf", args: [recipient] } as const;
      await refused(claimLeaf(side, trees, 0), "PROOF_INVALID");
      await activateAll(side, trees, 1n);
      await claimLeaf(side, trees, 0);
      expect(await side.reader.client.readContract(at)).toBe(tokenUnits);
      await claimLeaf(side, trees, 0);
      expect(await side.reader.client.readContract(at)).toBe(tokenUnits);
      expect(await side.reader.claimedQuanta(account, asset)).toBe(trees.leaves[0]?.leaf.entitledQuanta);
    }
  });
});
