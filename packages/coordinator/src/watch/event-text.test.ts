import type { ChainEvent } from "@isthmus/adapter";
import { expect, it } from "vitest";
import { fromInbox, toInbox } from "./event-text.ts";

const event: ChainEvent = {
  kind: "claim",
  chain: 1,
  height: 7n,
  blockHash: "0xbb",
  txId: "0xab",
  logIndex: 3,
  timestampSeconds: 1_000n,
  vault: "0x01",
  account: "0x02",
  asset: 1,
  recipient: "0x03",
  amountQuanta: 1n << 100n,
  claimedTotalQuanta: 0n,
};

it("restores an event with its bigints, and shows its place beside the text", () => {
  const stored = toInbox(event);
  expect(fromInbox(stored.body)).toEqual(event);
  const { chain, txId, logIndex, height, blockHash, timestampSeconds, kind } = event;
  expect(stored).toMatchObject({ chain, txId, logIndex, height, blockHash, timestampSeconds, kind });
});
