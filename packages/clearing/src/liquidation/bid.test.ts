import { describe, expect, it } from "vitest";
import type { Applied } from "../model/effect.ts";
import type { Genesis } from "../model/genesis.ts";
import type { TestMember } from "../testing/member.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;

const mark = 4_000_000n; // 40,000 dollars

/** A long of 10 BTC on 25,000 dollars against two shorts with plenty; marks at 40,000. */
function book(parameters: Genesis["parameters"] = {}) {
  const ccp = TestCcp.standard({ genesis: { parameters } });
  const members = [0, 1, 2, 3].map((index) => ccp.open(index));
  const [weak, short, other, rich] = members as [TestMember, TestMember, TestMember, TestMember];
  ccp.deposit(weak.id, 1, usd(25_000));
  ccp.deposit(short.id, 1, usd(500_000));
  ccp.deposit(other.id, 2, usd(500_000));
  ccp.deposit(rich.id, 1, usd(2_000_000));
  ccp.prices({ 1: mark, 2: 200_000n });
  const trade = { instrument: 1, buyer: weak.id, priceTicks: mark, maker: "buyer" } as const;
  ccp.trades([
    { ...trade, id: "1", seller: short.id, sizeLots: 60_000n },
    { ...trade, id: "2", seller: other.id, sizeLots: 40_000n },
  ]);
  return { ccp, weak, short, other, rich };
}

describe("bid", () => {
  it("refuses bids without an auction, by the seller, with a used nonce and beyond the bidder's margin", () => {
    const { ccp, weak, short } = book();
    const bid = { kind: "bid", seller: weak.id, instrument: 1, sizeLots: 1n, limitTicks: mark } as const;
    const code = (applied: Applied): string => (applied.ok ? "accepted" : applied.error.code);
    const digest = ccp.engine.digest();
    expect(code(ccp.give(short, bid))).toBe("AUCTION_UNKNOWN");
    expect(ccp.engine.digest()).toBe(digest);
    ccp.prices({ 1: mark - 140_000n });
    const poor = ccp.open(8);
    const open = ccp.engine.digest();
    expect(code(ccp.give(poor, { ...bid, sizeLots: 10_000n }))).toBe("MARGIN_INSUFFICIENT");
    expect(code(ccp.give(weak, bid))).toBe("SELF_TRADE");
    expect(code(ccp.give(short, { ...bid, instrument: 2 }))).toBe("AUCTION_UNKNOWN");
    expect(ccp.engine.digest()).toBe(open);
  });
});
