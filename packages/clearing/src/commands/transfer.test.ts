import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { systemAccounts } from "../model/system-accounts.ts";
import { type AuctionWorld, auctionWorld } from "../testing/auction-world.ts";
import { stranger } from "../testing/open-world.ts";
import { code, coin, mark, trade, traders, twoTraders, usd } from "../testing/traders.ts";
import { type Change, outcomeOf } from "../testing/world.ts";

const huge = (1n << 127n) - 1n;
const position = { asset: null, amountQuanta: null, instrument: 1, sizeLots: 1n } as const;

const refusals: readonly (readonly [Change<AuctionWorld>, ErrorCode])[] = [
  [{ amountQuanta: huge }, "BALANCE_INSUFFICIENT"],
  [{ amountQuanta: usd(299_000) }, "MARGIN_INSUFFICIENT"],
  [{ asset: 77 }, "ASSET_UNKNOWN"],
  [{ asset: 3 }, "BALANCE_INSUFFICIENT"],
  [{ to: stranger }, "ACCOUNT_UNKNOWN"],
  [{ to: systemAccounts.insurance }, "ACCOUNT_UNKNOWN"],
  [({ bob }) => ({ to: bob.id }), "UNAUTHORIZED"],
  [({ alice }) => ({ to: alice.id }), "SELF_TRADE"],
  [{ amountQuanta: null }, "INPUT_INVALID"],
  [{ instrument: 1 }, "INPUT_INVALID"],
  [{ ...position, sizeLots: null }, "INPUT_INVALID"],
  [{ ...position, instrument: 77 }, "INSTRUMENT_UNKNOWN"],
  [{ ...position, instrument: 5 }, "POSITION_UNKNOWN"],
  [{ ...position, sizeLots: 20_001n }, "POSITION_UNKNOWN"],
  [({ single }) => ({ ...position, to: single.id }), "ISOLATED_ACCOUNT"],
  [{ nonce: 0n }, "NONCE_USED"],
];

const move = { kind: "transfer", asset: null, amountQuanta: null, instrument: 1 } as const;

describe("transfer", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(auctionWorld(), "transfer", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(auctionWorld(), "transfer")).toEqual({ code: "accepted", changed: true });
  });

  it("moves a position at cost between accounts of one owner, with margin required of both", () => {
    const { local, alice, bob, lots } = twoTraders();
    const sub = local.openSub(alice, 1, "cross");
    local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id }]);
    local.prices({ 1: mark + 10_000n });
    const move = {
      kind: "transfer",
      to: sub.id,
      asset: null,
      amountQuanta: null,
      instrument: 1,
      sizeLots: 4_000n,
    } as const;
    const money = {
      kind: "transfer",
      to: sub.id,
      asset: 1,
      amountQuanta: usd(10_000),
      instrument: null,
      sizeLots: null,
    } as const;
    expect(code(local.give(alice, move))).toBe("MARGIN_INSUFFICIENT");
    expect(code(local.give(alice, { ...money, amountQuanta: usd(99_000) }))).toBe("MARGIN_INSUFFICIENT");
    expect(code(local.give(alice, money))).toBe("accepted");
    const equity = local.engine.health(alice.id).equityQuanta + local.engine.health(sub.id).equityQuanta;
    expect(code(local.give(alice, move))).toBe("accepted");
    expect([lots(alice), lots(sub)]).toEqual([6_000n, 4_000n]);
    expect(local.engine.health(alice.id).equityQuanta + local.engine.health(sub.id).equityQuanta).toBe(equity);
    expect(code(local.give(alice, { ...move, to: bob.id }))).toBe("UNAUTHORIZED");
    expect(code(local.give(alice, { ...move, sizeLots: 7_000n }))).toBe("POSITION_UNKNOWN");
    expect(code(local.give(alice, { ...move, asset: 1 }))).toBe("INPUT_INVALID");
  });

  it("keeps an isolated account to one instrument", () => {
    const { local, alice, bob } = twoTraders();
    const sub = local.openSub(alice, 2, "isolated");
    local.give(alice, {
      kind: "transfer",
      to: sub.id,
      asset: 1,
      amountQuanta: usd(20_000),
      instrument: null,
      sizeLots: null,
    });
    const other = { instrument: 2, priceTicks: 200_000n, sizeLots: 100n, maker: "buyer" } as const;
    const applied = local.trades([
      { ...trade, id: "1", buyer: sub.id, seller: bob.id, sizeLots: 100n },
      { ...other, id: "2", buyer: sub.id, seller: bob.id },
    ]);
    const refused = applied.ok ? applied.effects.filter((effect) => effect.kind === "trade-refused") : [];
    expect(refused).toMatchObject([{ id: "2", error: "ISOLATED_ACCOUNT" }]);
  });

  it("charges the receiver no funding for the time before it held the lots", () => {
    const { local, members, deal, lots } = traders([500_000, 2_000_000]);
    const [alice, rich] = members;
    const sub = local.openSub(alice, 1, "cross");
    local.deposit(sub.id, 1, usd(170_000));
    deal(sub, rich, coin);
    local.prices({ 1: mark }, 1n, { 1: -10_000_000n });
    // Eight hours at 1% that shorts pay: 400 dollars to each coin that was there.
    local.prices({ 1: mark }, 28_800n, { 1: 0n });
    deal(alice, rich, 100n * coin);
    // 101 coins need 202,000 dollars; the sub-account has 170,400.
    expect(code(local.give(alice, { ...move, to: sub.id, sizeLots: 100n * coin }))).toBe("MARGIN_INSUFFICIENT");
    expect(code(local.give(alice, { ...move, to: sub.id, sizeLots: 50n * coin }))).toBe("accepted");
    expect(lots(sub.id)).toBe(51n * coin);
    expect(local.engine.health(sub.id).freeCollateralQuanta).toBeGreaterThanOrEqual(0n);
  });

  it("leaves the giver the funding accrued on the moved lots", () => {
    const { local, members, deal } = traders([41_000, 2_000_000]);
    const [alice, rich] = members;
    const sub = local.openSub(alice, 1, "cross");
    local.deposit(sub.id, 1, usd(170_000));
    deal(alice, rich, 20n * coin);
    local.prices({ 1: mark }, 1n, { 1: 10_000_000n });
    // 8,000 dollars of funding on 40,980: below the 40,000 that twenty coins need, and below what ten leave to be needed.
    local.prices({ 1: mark }, 28_800n, { 1: 0n });
    for (let size = 1n; size < 20n; size++) {
      if (code(local.give(alice, { ...move, to: sub.id, sizeLots: size * coin })) === "accepted") break;
    }
    expect(local.engine.health(alice.id).freeCollateralQuanta).toBeGreaterThanOrEqual(0n);
    expect(local.engine.health(sub.id).freeCollateralQuanta).toBeGreaterThanOrEqual(0n);
  });
});
