import { expect, it } from "vitest";
import { auctionWorld } from "../testing/auction-world.ts";

it("shows an auction at the price that a bid for all of it pays, to the quantum", () => {
  const { ccp, weak, bob } = auctionWorld();
  const [auction, ...others] = ccp.engine.auctions();
  if (auction === undefined) throw new Error("no auction is open");
  expect(others).toEqual([]);
  expect(auction).toMatchObject({ account: weak.id, soldPpm: 0n, discountPaidBy: "account" });
  expect(auction.costQuanta).toBe(auction.valueQuanta - auction.discountQuanta);
  const bid = { kind: "bid", seller: weak.id, sharePpm: auction.offeredPpm } as const;
  const tooLow = ccp.give(bob, { ...bid, limitQuanta: auction.costQuanta - 1n });
  expect(tooLow).toMatchObject({ ok: false, error: { code: "BID_PRICE_TOO_LOW" } });
  const lots = (): bigint => ccp.engine.account(weak.id).positions.find((row) => row.instrument === 1)?.lots ?? 0n;
  const before = lots();
  expect(ccp.give(bob, { ...bid, limitQuanta: auction.costQuanta })).toMatchObject({ ok: true });
  expect(before - lots()).toBe(auction.positions[0]?.lots);
  expect(ccp.engine.auctions()).toEqual([]);
});
