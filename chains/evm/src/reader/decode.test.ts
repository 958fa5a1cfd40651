import type { EvmDeployment } from "@isthmus/adapter";
import { testDeployment } from "@isthmus/adapter/testing";
import { encodeAbiParameters, encodeEventTopics } from "viem";
import { expect, it } from "vitest";
import { exitDeskAbi, gateAbi, hubAbi, requestDeskAbi, vaultAbi } from "../abi/contracts.ts";
import { addressAs32 } from "../address.ts";
import { exitDeskOf, requestDeskOf } from "../vault-desks.ts";
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
  expect(eventSources(hub)).toEqual([
    hub.gate,
    hub.vault,
    exitDeskOf(hub.vault),
    requestDeskOf(hub.vault),
    ...adapters,
    hub.hub,
    hub.venue,
  ]);
  expect(eventSources({ ...hub, hub: null, venue: null })).toEqual([
    hub.gate,
    hub.vault,
    exitDeskOf(hub.vault),
    requestDeskOf(hub.vault),
    ...adapters,
  ]);
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

it("reads the entries that a vault's request desk adds, as the vault's", () => {
  const vault = `0x${hub.vault.slice(2).toLowerCase().padStart(64, "0")}` as const;
  const amounts = [{ type: "uint16" }, { type: "uint128" }] as const;
  const place = { index: 4n, depositIndex: 3n, account: hex("0a") };
  const entry = { vault, ...place, asset: 1, amountQuanta: 7n, accumulator: hex("0c") };
  const topics = (eventName: "TakeBackRequested" | "TakenBack") =>
    encodeEventTopics({ abi: requestDeskAbi, eventName, args: place } as never) as never;
  const requested: RawLog = {
    address: requestDeskOf(hub.vault),
    topics: topics("TakeBackRequested"),
    data: encodeAbiParameters([...amounts, { type: "bytes32" }], [1, 7n, hex("0c")]),
  };
  expect(eventOfLog(hub, requested)).toEqual({ kind: "take-back-request", ...entry });
  expect(eventOfLog(hub, { ...requested, address: hub.vault })).toBeNull();
  const payer = `0x${"0d".repeat(20)}` as const;
  const paid = encodeAbiParameters([...amounts, { type: "address" }, { type: "bytes32" }], [1, 7n, payer, hex("0c")]);
  const taken = { ...requested, topics: topics("TakenBack"), data: paid };
  expect(eventOfLog(hub, taken)).toEqual({ kind: "take-back", ...entry });
  const args = { index: 4n, account: hex("0a"), asset: 1 };
  const asked = encodeEventTopics({ abi: requestDeskAbi, eventName: "WithdrawalRequested", args } as never) as never;
  const data = encodeAbiParameters(
    [{ type: "uint128" }, { type: "address" }, { type: "bytes32" }],
    [7n, payer, hex("0c")],
  );
  expect(eventOfLog(hub, { ...requested, topics: asked, data })).toEqual({
    kind: "withdrawal-request",
    vault,
    ...args,
    amountQuanta: 7n,
    requester: `0x${"00".repeat(12)}${"0d".repeat(20)}`,
    accumulator: hex("0c"),
  });
});

it("reads an order that the vault has paid from the vault alone", () => {
  const paid: RawLog = {
    address: hub.vault,
    topics: encodeEventTopics({ abi: vaultAbi, eventName: "RebalancePaid", args: { number: 9n, asset: 6 } }) as never,
    data: encodeAbiParameters([{ type: "uint128" }, { type: "address" }], [80n, hub.gate]),
  };
  const vault = addressAs32(hub.vault);
  expect(eventOfLog(hub, paid)).toEqual({ kind: "rebalance-paid", vault, number: 9n, asset: 6, amountQuanta: 80n });
  expect(eventOfLog(hub, { ...paid, address: exitDeskOf(hub.vault) })).toBeNull();
});

it("reads a freeze and each payment from the vault's exit desk alone, as events of the vault", () => {
  const vault = addressAs32(hub.vault);
  const word = (value: bigint) => encodeAbiParameters([{ type: "uint128" }], [value]).slice(2);
  const address = exitDeskOf(hub.vault);
  const args = { account: hex("0a"), asset: 6 };
  const topics = (eventName: "VaultFrozen" | "Exited" | "DepositReturned", indexed = {}) =>
    encodeEventTopics({ abi: exitDeskAbi, eventName, args: indexed } as never) as never;
  const frozen: RawLog = { address, topics: topics("VaultFrozen"), data: `0x${word(9n)}` };
  const exited: RawLog = {
    address,
    topics: topics("Exited", args),
    data: `0x${[0xdddn, 70n, 60n].map(word).join("")}`,
  };
  const back = topics("DepositReturned", { ...args, index: 4n });
  const returned: RawLog = { address, topics: back, data: `0x${[0xdddn, 50n].map(word).join("")}` };
  expect(eventOfLog(hub, frozen)).toEqual({ kind: "vault-frozen", vault });
  expect(eventOfLog(hub, exited)).toEqual({ kind: "exit-paid", vault, ...args, amountQuanta: 60n });
  expect(eventOfLog(hub, returned)).toEqual({ kind: "exit-paid", vault, ...args, amountQuanta: 50n });
  for (const log of [frozen, exited, returned]) expect(eventOfLog(hub, { ...log, address: hub.vault })).toBeNull();
});
