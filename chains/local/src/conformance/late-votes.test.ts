import type { LateStep } from "@isthmus/adapter";
import {
  addressAs32,
  type EmittedPacket,
  EvmAdapter,
  executeCall,
  gateAbi,
  receiveVaaCall,
  venueAbi,
} from "@isthmus/chain-evm";
import {
  decodeEnvelope,
  encodeEnvelope,
  fromHex,
  type Hex,
  lane,
  messageId,
  toHex,
  type VaaBody,
  type VenueRoot,
} from "@isthmus/protocol";
import { afterAll, beforeAll, expect, it } from "vitest";
import { carryPacket } from "../testing/carry.ts";
import { type EvmChains, readerPatienceMs, startEvmChains } from "../testing/evm-chains.ts";
import { attesterKeys, dvnKeys, guardianKeys, nextCycle, submit } from "../testing/settle.ts";
import { signedVaa } from "../testing/sign.ts";

const creditDelaySeconds = 600;

/** A credit root's message to the second chain, as each transport carries it. */
interface Sent {
  readonly envelope: Hex;
  readonly packet: EmittedPacket;
  readonly guardians: VaaBody;
  readonly attesters: VaaBody;
}

let chains: EvmChains;
let adapter: EvmAdapter;

beforeAll(async () => {
  chains = await startEvmChains(null, { creditDelaySeconds });
  const { deployment } = chains.second;
  adapter = new EvmAdapter({ deployment, privateKey: chains.keys.evmKey("anyone"), timeoutMs: readerPatienceMs });
}, 600_000);

afterAll(() => chains?.stop());

/** The hub sends the next cycle's credit root. */
async function dispatch(): Promise<Sent> {
  const { hub, second } = chains;
  const { chain, venue } = second.deployment;
  const roots = { creditRoot: toHex(new Uint8Array(32).fill(1)), bandRoot: toHex(new Uint8Array(32).fill(2)) };
  const row: VenueRoot = { chain, venue: addressAs32(venue as Hex), ...roots, expirySeconds: 1n << 40n };
  const { transactionHash } = await submit(chains, await nextCycle(chains, [], [row]));
  const [packet] = await hub.reader.layerZeroPackets(transactionHash);
  const [message] = await hub.reader.wormholeMessages(transactionHash);
  const [request] = await hub.reader.attestations(transactionHash);
  if (packet === undefined || message === undefined || request === undefined) throw new Error("no message was sent");
  return { envelope: packet.message, packet, guardians: message.body, attesters: request.body };
}

const byGuardians = ({ guardians }: Sent) => vote("wormhole", signedVaa(guardianKeys(chains), guardians));
const byAttesters = ({ attesters }: Sent) => vote("attester", signedVaa(attesterKeys(chains), attesters));
const byLayerZero = ({ packet }: Sent) => carryPacket(chains.second, packet, dvnKeys(chains));
const execute = ({ envelope }: Sent) =>
  chains.second.relayer.send(executeCall(chains.second.deployment.gate, envelope));

function vote(transport: "wormhole" | "attester", vaa: Hex) {
  const { relayer, deployment } = chains.second;
  return relayer.send(receiveVaaCall(deployment.adapters[transport], vaa));
}

/** The same place of the lane with another content. */
function forged({ envelope, guardians, attesters, packet }: Sent, byte: number): Sent {
  const header = decodeEnvelope(fromHex(envelope));
  const payload = header.payload.slice();
  payload[payload.length - 1] = byte;
  const other = encodeEnvelope({ ...header, payload });
  const place = { sequence: guardians.sequence + BigInt(1_000 + byte), payload: other };
  return {
    packet,
    envelope: toHex(other),
    guardians: { ...guardians, ...place },
    attesters: { ...attesters, ...place },
  };
}

function nextStep({ envelope }: Sent): Promise<LateStep> {
  const { sequence } = decodeEnvelope(fromHex(envelope));
  return adapter.lateVotes.nextStep({
    messageId: toHex(messageId(fromHex(envelope))),
    envelope,
    lane: lane.credit,
    sequence,
  });
}

/** Sends what is due, as the relayer does. */
async function sendDue(sent: Sent): Promise<string> {
  const step = await nextStep(sent);
  if (step.kind !== "due") throw new Error(`not due: ${step.kind}`);
  const { to, data, valueWei } = await adapter.build(step.request);
  await chains.second.relayer.send({ to, data, valueWei });
  return step.request.kind;
}

const kindOf = async (sent: Sent) => (await nextStep(sent)).kind;

async function pass(seconds: number): Promise<void> {
  const { node, relayer } = chains.second;
  await node.control.advanceSeconds(seconds);
  await relayer.send({ to: relayer.address, data: "0x", valueWei: 0n });
}

const creditCycle = async () => {
  const { venue } = chains.second.deployment;
  const at = { address: venue as Hex, abi: venueAbi } as const;
  return (await chains.second.reader.client.readContract({ ...at, functionName: "effectiveCredit" })).cycle;
};

const conflict = () => {
  const at = { address: chains.second.deployment.gate, abi: gateAbi } as const;
  return chains.second.reader.client.readContract({ ...at, functionName: "conflictOf", args: [lane.credit] });
};

it("confirms credit whose last vote came while another root's delay ran, ends a conflict, and halts a lane, each once", async () => {
  const first = await dispatch();
  expect(await kindOf(first)).toBe("over");
  for (const act of [byGuardians, byAttesters, byLayerZero, execute]) await act(first);
  expect(await kindOf(first)).toBe("over");
  const second = await dispatch();
  const third = await dispatch();
  for (const sent of [second, third]) for (const act of [byGuardians, byAttesters, execute]) await act(sent);
  expect(await kindOf(second)).toBe("wait");
  await byLayerZero(second);
  // The first one's delay runs: nothing can be confirmed before it ends.
  expect(await kindOf(second)).toBe("wait");
  await pass(creditDelaySeconds);
  expect(await sendDue(second)).toBe("confirm-credit");
  expect(await kindOf(second)).toBe("wait");
  await pass(creditDelaySeconds);
  expect([await creditCycle(), await kindOf(second)]).toEqual([2n, "over"]);

  // A stolen bridge votes for another id of the fourth sequence; the others agree without it.
  const fourth = await dispatch();
  await byGuardians(forged(fourth, 4));
  await byLayerZero(third);
  for (const act of [byAttesters, byLayerZero, execute]) await act(fourth);
  expect(await conflict()).toEqual([true, false]);
  const fifth = await dispatch();
  for (const act of [byGuardians, byAttesters, execute]) await act(fifth);
  expect(await kindOf(fifth)).toBe("wait");
  await byLayerZero(fifth);
  expect(await sendDue(fifth)).toBe("settle-conflict");
  expect(await conflict()).toEqual([false, false]);
  expect((await nextStep(fifth)).kind).not.toBe("due");

  // Every adapter votes for an id of its own: no message of this sequence can have an effect any more.
  const sixth = await dispatch();
  await byLayerZero(sixth);
  await byGuardians(forged(sixth, 7));
  expect(await kindOf(sixth)).toBe("wait");
  await byAttesters(forged(sixth, 8));
  expect(await sendDue(sixth)).toBe("halt-lane");
  expect(await conflict()).toEqual([true, true]);
  expect(await kindOf(sixth)).toBe("over");
}, 600_000);
