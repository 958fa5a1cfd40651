import type { EvmDeployment } from "@isthmus/adapter";
import { testDeployment } from "@isthmus/adapter/testing";
import { toHex } from "@isthmus/protocol";
import { encodeAbiParameters, encodeEventTopics } from "viem";
import { expect, it } from "vitest";
import { wormholeAbi } from "../abi/transports.ts";
import type { IncludedTransaction } from "../reader/included-transaction.ts";
import { attestationsOf, packetsOf, wormholeMessagesOf } from "./source-messages.ts";

const [hub] = testDeployment().chains as readonly [EvmDeployment];
const sender = `0x${"ab".repeat(20)}` as const;
const transaction = (address: `0x${string}`): IncludedTransaction => ({
  txId: "0x01",
  height: 1n,
  blockHash: "0x02",
  timestampSeconds: 1_700n,
  succeeded: true,
  gasUsed: 1n,
  gasPriceWei: 1n,
  logs: [
    {
      address,
      logIndex: 4,
      topics: encodeEventTopics({ abi: wormholeAbi, eventName: "LogMessagePublished", args: { sender } }) as never,
      data: encodeAbiParameters(
        [{ type: "uint64" }, { type: "uint32" }, { type: "bytes" }, { type: "uint8" }],
        [9n, 8, "0x0102", 1],
      ),
    },
  ],
});

it("reads a published message as guardians sign it: with the block's time and the sender as emitter", () => {
  const [message, ...more] = wormholeMessagesOf(hub, 10_002, transaction(hub.wormholeCore));
  expect(more).toEqual([]);
  expect(message).toMatchObject({ logIndex: 4 });
  expect(message?.body).toMatchObject({
    timestampSeconds: 1_700,
    nonce: 8,
    emitterChain: 10_002,
    emitter: `0x${"00".repeat(12)}${"ab".repeat(20)}`,
    sequence: 9n,
    consistency: 1,
  });
  expect(toHex(message?.body.payload ?? new Uint8Array())).toBe("0x0102");
});

it("takes messages only from the deployment's own contracts", () => {
  expect(wormholeMessagesOf(hub, 10_002, transaction(sender))).toEqual([]);
  for (const address of [sender, hub.wormholeCore]) {
    expect(packetsOf(hub, transaction(address))).toEqual([]);
    expect(attestationsOf(hub, transaction(address))).toEqual([]);
  }
});
