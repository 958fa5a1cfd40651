import type { ChainEvent } from "@isthmus/adapter";
import { describe, expect, it } from "vitest";
import { commandOf } from "./translate.ts";

const place = { chain: 2, height: 7n, blockHash: "0xbb", txId: "0xab", logIndex: 3, timestampSeconds: 1_000n } as const;
const none = () => null;

const claim: ChainEvent = {
  ...place,
  kind: "claim",
  vault: "0x01",
  account: "0x02",
  asset: 1,
  recipient: "0x03",
  amountQuanta: 5n,
  claimedTotalQuanta: 9n,
};
const trade: ChainEvent = {
  ...place,
  kind: "venue-trade",
  venue: "0x04",
  sequence: 1n,
  tradeId: "0x05",
  instrument: 1,
  buyer: "0x06",
  seller: "0x07",
  priceTicks: 8n,
  sizeLots: 9n,
  buyerUsedQuanta: 10n,
  sellerUsedQuanta: 11n,
};

describe("commandOf", () => {
  it("needs no command for events that do not concern the engine, nor for a claim that paid nothing", () => {
    expect(commandOf({ ...place, kind: "message-voted", messageId: "0x01", adapter: "0x02" }, none)).toBeNull();
    expect(commandOf({ ...claim, amountQuanta: 0n }, none)).toBeNull();
  });

  it("lets a trade wait until its venue is registered", () => {
    expect(commandOf(trade, none)).toBe("wait");
    const { venue: _venue, blockHash: _hash, timestampSeconds: _time, ...fields } = trade;
    expect(commandOf(trade, (chain) => (chain === 2 ? 5 : null))).toEqual({ ...fields, venue: 5 });
  });

  it("translates what members ask of a vault, every field that is folded", () => {
    const entry = { index: 4n, account: "0x02", asset: 1, amountQuanta: 3n, accumulator: "0x08" } as const;
    const seen = { chain: 2, txId: "0xab", height: 7n };
    for (const kind of ["take-back-request", "take-back"] as const) {
      const event: ChainEvent = { ...place, kind, vault: "0x01", ...entry, depositIndex: 3n };
      expect(commandOf(event, none)).toEqual({ kind, ...entry, depositIndex: 3n, ...seen });
    }
    const request: ChainEvent = { ...place, kind: "withdrawal-request", vault: "0x01", ...entry, requester: "0x09" };
    expect(commandOf(request, none)).toEqual({ kind: "withdrawal-request", ...entry, requester: "0x09", ...seen });
  });

  it("translates claims, deposits and effective roots without the fields that are not journaled", () => {
    const { vault: _vault, blockHash: _hash, timestampSeconds: _time, logIndex: _log, ...fields } = claim;
    expect(commandOf(claim, none)).toEqual(fields);
    const deposit = { index: 1n, account: "0x02", asset: 1, amountQuanta: 3n, accumulator: "0x08" } as const;
    expect(commandOf({ ...place, kind: "deposit", vault: "0x01", ...deposit }, none)).toEqual({
      kind: "deposit",
      chain: 2,
      txId: "0xab",
      height: 7n,
      ...deposit,
    });
    expect(commandOf({ ...place, kind: "root-effective", vault: "0x01", cycle: 4n, root: "0x09" }, none)).toEqual({
      kind: "root-effective",
      chain: 2,
      cycle: 4n,
      txId: "0xab",
      height: 7n,
    });
  });
});
