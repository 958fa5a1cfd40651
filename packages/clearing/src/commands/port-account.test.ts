import type { ErrorCode } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { systemAccounts } from "../model/system-accounts.ts";
import { type AuctionWorld, auctionWorld } from "../testing/auction-world.ts";
import { testPerpetual } from "../testing/local.ts";
import { stranger } from "../testing/open-world.ts";
import { code, coin, mark, trade, traders, twoTraders, usd } from "../testing/traders.ts";
import { type Change, outcomeOf } from "../testing/world.ts";

const refusals: readonly (readonly [Change<AuctionWorld>, ErrorCode])[] = [
  [{ to: stranger }, "ACCOUNT_UNKNOWN"],
  [{ account: stranger }, "ACCOUNT_UNKNOWN"],
  [{ to: systemAccounts.fees }, "ACCOUNT_UNKNOWN"],
  [({ alice }) => ({ to: alice.id }), "SELF_TRADE"],
  [({ single }) => ({ to: single.id }), "ISOLATED_ACCOUNT"],
  [{ nonce: 0n }, "NONCE_USED"],
];

describe("port-account", () => {
  it.each(refusals)("is refused with its code and changes nothing: %#", (change, code) => {
    expect(outcomeOf(auctionWorld(), "port-account", change)).toEqual({ code, changed: false });
  });

  it("is accepted unchanged", () => {
    expect(outcomeOf(auctionWorld(), "port-account")).toEqual({ code: "accepted", changed: true });
  });

  it("moves a whole account and leaves only entitlements behind", () => {
    const { local, alice, bob, lots } = twoTraders();
    const carol = local.open(2);
    local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id }]);
    local.withdraw(alice, 1, usd(5));
    expect(code(local.port(alice, carol))).toBe("accepted");
    const left = local.engine.account(alice.id);
    expect([left.positions, left.balances, left.pendingQuanta]).toEqual([[], [], 0n]);
    expect(left.entitlements[0]?.entitledQuanta).toBe(usd(5));
    expect(lots(carol)).toBe(10_000n);
    for (const row of local.engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  });

  it("evaluates both accounts as one if options change how a perpetual is margined", () => {
    const { local, members, deal } = traders([21_000, 4_000, 2_000_000]);
    const [weak, holder, rich] = members;
    const terms = { ...testPerpetual, quantaPerTickLot: 1n, lotsPerUnit: coin, underlying: 1 } as const;
    const expirySeconds = local.timeSeconds + 2_592_000n;
    local.admin({
      kind: "list-instrument",
      instrument: 12,
      symbol: "C",
      ...terms,
      type: "option",
      optionType: "call",
      strikeTicks: mark,
      expirySeconds,
    });
    local.prices({ 1: mark, 12: 200_000n }, 1n, {}, { 12: 600_000 });
    deal(holder, rich, coin, 12);
    deal(weak, rich, 10n * coin);
    expect(local.engine.account(holder.id).positions).toHaveLength(1);
    expect(local.engine.account(weak.id).positions).toHaveLength(1);
    const before = local.engine.digest();
    expect(code(local.port(weak, holder))).toBe("MARGIN_INSUFFICIENT");
    expect(local.engine.digest()).toBe(before);
    local.deposit(holder.id, 1, usd(200_000));
    expect(code(local.port(weak, holder))).toBe("accepted");
    expect(local.engine.health(holder.id).freeCollateralQuanta).toBeGreaterThanOrEqual(0n);
  });

  it("nets long against short and requires margin of the remainder only", () => {
    const { local, members, deal } = traders([21_000, 21_000, 2_000_000]);
    const [long, short, rich] = members;
    deal(long, rich, 10n * coin);
    deal(rich, short, 10n * coin);
    local.prices({ 1: mark - 50_000n });
    expect(local.engine.health(long.id).freeCollateralQuanta).toBeLessThan(0n);
    expect(code(local.port(long, short))).toBe("accepted");
    expect(local.engine.account(short.id).positions).toEqual([]);
    expect(local.engine.openInterest(1)).toBe(0n);
  });

  it("is refused beyond 2^127 before anything has moved", () => {
    const { local, members, deal } = traders([0, 0, 0, 0], { markStepPpm: 0 });
    const unlimited = { positionLimitPpm: 0, sizeBrackets: [], openInterestUpperQuanta: 0n };
    local.admin({ kind: "set-parameters", parameters: unlimited });
    const [from, to, rich, other] = members;
    for (const member of members) local.deposit(member.id, 1, 1n << 124n);
    local.prices({ 1: mark, 2: 1n << 62n });
    const half = (1n << 126n) / (10n << 62n) + 1n;
    deal(from, rich, coin);
    deal(from, rich, half, 2);
    deal(to, other, half, 2);
    expect(local.engine.account(to.id).positions).toHaveLength(1);
    const before = local.engine.snapshot();
    expect(code(local.port(from, to))).toBe("AMOUNT_OUT_OF_RANGE");
    expect(Buffer.from(local.engine.snapshot()).equals(Buffer.from(before))).toBe(true);
  });
});
