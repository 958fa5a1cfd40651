import type { ChainEvent, Deployment } from "@isthmus/adapter";
import { attesterAdapterAbi, gateAbi, type IncludedTransaction, nativeAdapterAbi } from "@isthmus/chain-evm";
import {
  decodeEnvelope,
  encodeEnvelope,
  fromHex,
  type Hex,
  IsthmusError,
  lane,
  messageId,
  messageKind,
  toHex,
} from "@isthmus/protocol";
import { encodeAbiParameters, encodeEventTopics } from "viem";
import { describe, expect, it } from "vitest";
import { testMessage } from "../testing/message.ts";
import { planDispatch, priorityOf } from "./plan.ts";

const place = (byte: string): Hex => `0x${byte.repeat(20)}`;
const gate = place("0a");
const attester = place("0b");
const deployment = {
  houseId: 7,
  hubChain: 1,
  chains: [
    {
      family: "evm",
      chain: 1,
      gate,
      adapters: { layerZero: place("0c"), wormhole: place("0d"), attester },
      layerZero: { endpoint: place("0e") },
      wormholeCore: place("0f"),
    },
  ],
} as unknown as Deployment;

type Log = IncludedTransaction["logs"][number];
type Dispatched = Extract<ChainEvent, { kind: "message-dispatched" }>;

function dispatched(destination: number, logs: readonly Log[] = []): [Dispatched, IncludedTransaction] {
  const message = testMessage({ cycle: 5n, destination });
  const { messageId, envelope } = message;
  const inBlock = { blockHash: place("01"), txId: message.sourceTxId as Hex, timestampSeconds: 1_000n, height: 9n };
  const event = { kind: "message-dispatched", chain: 1, logIndex: 0, messageId, destination, envelope } as const;
  return [
    { ...event, ...inBlock },
    { ...inBlock, succeeded: true, gasUsed: 1n, gasPriceWei: 1n, logs },
  ];
}

const log = (address: Hex, topics: readonly Hex[], data: Hex): Log => ({ address, topics, data, logIndex: 1 });
const topicsOf = (
  abi: typeof gateAbi | typeof attesterAdapterAbi | typeof nativeAdapterAbi,
  eventName: string,
  args: object,
) => encodeEventTopics({ abi, eventName, args } as never) as Hex[];
const failed = (messageId: Hex, address = gate) =>
  log(address, topicsOf(gateAbi, "ExecutionFailed", { messageId }), `0x${"12345678".padEnd(64, "0")}`);
const stepsOf = (destination: number, logs: readonly Log[] = []) =>
  planDispatch(deployment, ...dispatched(destination, logs)).deliveries.map(({ step }) => step);

describe("planDispatch", () => {
  it("plans only the activation of the hub's own root, and its execution too if the hub's vault refused it", () => {
    const { messageId } = testMessage({ cycle: 5n, destination: 1 });
    expect(stepsOf(1)).toEqual(["activate"]);
    expect(stepsOf(1, [failed(messageId)])).toEqual(["execute", "activate"]);
    expect(stepsOf(1, [failed(`0x${"77".repeat(32)}`)])).toEqual(["activate"]);
    expect(stepsOf(1, [failed(messageId, place("66"))])).toEqual(["activate"]);
  });

  it("plans a transport only if its own contract emitted this envelope", () => {
    const { messageId, envelope } = testMessage({ cycle: 5n, destination: 2 });
    expect(stepsOf(2)).toEqual(["execute", "activate"]);
    const request = (address: Hex, id: Hex) =>
      log(
        address,
        topicsOf(attesterAdapterAbi, "AttestationRequested", { messageId: id }),
        encodeAbiParameters([{ type: "uint64" }, { type: "bytes" }], [5n, envelope]),
      );
    expect(stepsOf(2, [request(attester, messageId)])).toEqual(["attester", "execute", "activate"]);
    expect(stepsOf(2, [request(place("66"), messageId)])).toEqual(["execute", "activate"]);
    expect(stepsOf(2, [request(attester, `0x${"77".repeat(32)}`)])).toEqual(["execute", "activate"]);
  });

  it("plans a proof of the hub's state where the hub's own adapter keeps the message", () => {
    const { messageId } = testMessage({ cycle: 5n, destination: 2 });
    const adapter = place("1a");
    const offered = (address: Hex, id: Hex) =>
      log(
        address,
        topicsOf(nativeAdapterAbi, "ProofOffered", { messageId: id, destination: 2 }),
        `0x${"01".repeat(32)}`,
      );
    const [hub] = deployment.chains;
    const own = { ...deployment, chains: [{ ...hub, native: { adapter, blocks: null } }] } as unknown as Deployment;
    const steps = (logs: readonly Log[]) =>
      planDispatch(own, ...dispatched(2, logs)).deliveries.map(({ step }) => step);
    expect(steps([offered(adapter, messageId)])).toEqual(["native", "execute", "activate"]);
    expect(steps([offered(place("66"), messageId)])).toEqual(["execute", "activate"]);
    expect(steps([offered(adapter, `0x${"77".repeat(32)}`)])).toEqual(["execute", "activate"]);
    expect(stepsOf(2, [offered(adapter, messageId)])).toEqual(["execute", "activate"]);
  });

  it("refuses an event whose id is not its envelope's, another clearing house, and a message of another source", () => {
    const [event, transaction] = dispatched(2);
    const plan = (houseId: number, hubChain: number, messageId = event.messageId) =>
      planDispatch({ ...deployment, houseId, hubChain }, { ...event, messageId }, transaction);
    expect(() => plan(7, 1, `0x${"77".repeat(32)}`)).toThrow(IsthmusError);
    expect(() => plan(8, 1)).toThrow(/house/i);
    expect(() => plan(7, 2)).toThrow(/source/i);
    expect(() => planDispatch(deployment, { ...event, envelope: "0x0102" }, transaction)).toThrow(IsthmusError);
  });
});

it("plans the execution of an order and its payment, also of the hub's own vault, which executes it within the dispatch", () => {
  const order = (destination: number) => {
    const [event, transaction] = dispatched(destination);
    const envelope = encodeEnvelope({
      ...decodeEnvelope(fromHex(event.envelope)),
      kind: messageKind.rebalance,
      lane: lane.orders,
    });
    const named = { envelope: toHex(envelope), messageId: toHex(messageId(envelope)) };
    return planDispatch(deployment, { ...event, ...named }, transaction);
  };
  expect(order(2).deliveries.map(({ step }) => step)).toEqual(["execute", "pay-order"]);
  expect(order(1).deliveries.map(({ step }) => step)).toEqual(["pay-order"]);
  expect(order(2).message).toMatchObject({ lane: 3, priority: 3 });
});

it("serves liquidation and pause first, then settlement, credit and orders", () => {
  const { settlementRoot, pause, creditStop } = messageKind;
  expect([0, 1, 2, 3, 200].map((lane) => priorityOf(settlementRoot, lane))).toEqual([0, 1, 2, 3, 3]);
  expect(priorityOf(pause, 3)).toBe(0);
  expect(priorityOf(creditStop, 0)).toBe(0);
});
