import type { EvmDeployment } from "@isthmus/adapter";
import { testDeployment } from "@isthmus/adapter/testing";
import { encodeAbiParameters, encodeEventTopics } from "viem";
import { expect, it } from "vitest";
import { gateAbi, hubAbi, vaultAbi } from "../abi/contracts.ts";
import { addressAs32 } from "../address.ts";
import { decodeKnown, eventOfLog, eventSources, type RawLog } from "./decode.ts";

const [bare] = testDeployment().chains as readonly [EvmDeployment];
const hub = { ...bare, venue: `0x${"0f".repeat(20)}` } as const;
const hex = (byte: string) => `0x${byte.repeat(32)}` as const;
const executed: RawLog = {
  address: hub.gate,
  topics: encodeEventTopics({
    abi: gateAbi,
    eventName: "MessageExecuted",
    args: { messageId: hex("01") } as never,
  }) as never,
  data: encodeAbiParameters([{ type: "uint8" }, { type: "uint64" }], [1, 5n]),
};

it("reads an event of one of our contracts, whatever the case of its address", () => {
  const event = { kind: "message-executed", messageId: hex("01"), cycle: 5n };
  expect(eventOfLog(hub, executed)).toEqual(event);
  const upper = `0x${hub.gate.slice(2).toUpperCase()}` as const;
  expect(eventOfLog(hub, { ...executed, address: upper })).toEqual(event);
});

it("takes each event only from its own contract", () => {
  for (const address of [hub.vault, hub.hub, hub.venue, hub.adapters.attester, hub.layerZero.endpoint])
    expect(eventOfLog(hub, { ...executed, address: address ?? hub.vault })).toBeNull();
});

it("passes over events that an ABI does not have, and logs without a topic", () => {
  expect(decodeKnown(vaultAbi, executed)).toBeNull();
  expect(decodeKnown(hubAbi, { ...executed, topics: [] })).toBeNull();
});

it("watches every contract that the deployment has, and no missing one", () => {
  const adapters = Object.values(hub.adapters);
  expect(eventSources(hub)).toEqual([hub.gate, hub.vault, ...adapters, hub.hub, hub.venue]);
  expect(eventSources({ ...hub, hub: null, venue: null })).toEqual([hub.gate, hub.vault, ...adapters]);
});

it("reports what an admin schedules at any contract, with its fields", () => {
  const topics = encodeEventTopics({ abi: vaultAbi, eventName: "CallScheduled", args: { callId: hex("07") } });
  const data = encodeAbiParameters([{ type: "bytes" }, { type: "uint64" }], ["0x5a", 9n]);
  for (const address of [hub.gate, hub.vault, hub.hub as `0x${string}`, hub.venue, ...Object.values(hub.adapters)])
    expect(eventOfLog(hub, { address, topics: topics as never, data })).toEqual({
      kind: "notice",
      contract: addressAs32(address),
      name: "CallScheduled",
      detail: JSON.stringify({ callId: hex("07"), call: "0x5a", dueAtSeconds: "9" }),
    });
});
