import type { Hex } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import type { Applied } from "../model/effect.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { testPerpetual } from "../testing/local.ts";
import type { TestMember } from "../testing/member.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const mark = 4_000_000n;
const coin = 10_000n;
const code = (applied: Applied): string => (applied.ok ? "accepted" : applied.error.code);

function ccp(dollars: readonly number[]) {
  const local = TestCcp.standard();
  const members = dollars.map((amount, index) => {
    const member = local.open(index);
    if (amount > 0) local.deposit(member.id, 1, usd(amount));
    return member;
  }) as [TestMember, TestMember, TestMember, TestMember];
  local.prices({ 1: mark, 2: 200_000n });
  let next = 0;
  const deal = (buyer: TestMember, seller: TestMember, sizeLots: bigint, instrument = 1): string => {
    const priceTicks = local.engine.state.instruments.get(instrument)?.markTicks ?? 0n;
    const id = `m${++next}`;
    local.trades([{ id, instrument, buyer: buyer.id, seller: seller.id, priceTicks, sizeLots, maker: "buyer" }]);
    return id;
  };
  const lots = (id: Hex): bigint =>
    local.engine.account(id).positions.reduce((sum, row) => sum + (row.instrument === 1 ? row.lots : 0n), 0n);
  return { local, members, deal, lots };
}

const move = { kind: "transfer", asset: null, amountQuanta: null, instrument: 1 } as const;

describe("a transfer of a position", () => {
  it("gives the taker no funding for the time before it held the lots", () => {
    const { local, members, deal, lots } = ccp([500_000, 2_000_000]);
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

  it("leaves the giver what it ran up on the lots that go", () => {
    const { local, members, deal } = ccp([41_000, 2_000_000]);
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

describe("a port", () => {
  it("asks what the two accounts need together when options change how a perpetual is margined", () => {
    const { local, members, deal } = ccp([21_000, 4_000, 2_000_000]);
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

  it("nets long against short, and needs no more than what is left", () => {
    const { local, members, deal } = ccp([21_000, 21_000, 2_000_000]);
    const [long, short, rich] = members;
    deal(long, rich, 10n * coin);
    deal(rich, short, 10n * coin);
    local.prices({ 1: mark - 50_000n });
    expect(local.engine.health(long.id).freeCollateralQuanta).toBeLessThan(0n);
    expect(code(local.port(long, short))).toBe("accepted");
    expect(local.engine.account(short.id).positions).toEqual([]);
    expect(local.engine.openInterest(1)).toBe(0n);
  });

  it("that would pass 2^127 is refused before anything has moved", () => {
    const { local, members, deal } = ccp([0, 0, 0, 0]);
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

describe("a bust", () => {
  it("does not give an account a position that it cannot carry, when what it bought has moved on", () => {
    const { local, members, deal, lots } = ccp([30_000, 500_000, 500_000]);
    const [alice, bob, carol] = members;
    const id = deal(alice, bob, 10n * coin);
    expect(code(local.port(alice, carol))).toBe("accepted");
    const before = local.engine.digest();
    expect(code(local.bust(id))).toBe("MARGIN_INSUFFICIENT");
    expect(local.engine.digest()).toBe(before);
    expect([lots(alice.id), lots(bob.id), lots(carol.id)]).toEqual([0n, -10n * coin, 10n * coin]);
    local.deposit(alice.id, 1, usd(60_000));
    expect(code(local.bust(id))).toBe("accepted");
    expect([lots(alice.id), lots(bob.id)]).toEqual([-10n * coin, 0n]);
  });

  it("of a trade that still stands asks no margin, however far the mark has moved", () => {
    const { local, members, deal, lots } = ccp([30_000, 500_000]);
    const [alice, bob] = members;
    const id = deal(alice, bob, 10n * coin);
    local.prices({ 1: mark - 250_000n });
    expect(local.engine.health(alice.id).state).toBe("liquidation");
    expect(code(local.bust(id))).toBe("accepted");
    expect([lots(alice.id), lots(bob.id)]).toEqual([0n, 0n]);
    expect(local.engine.health(alice.id).equityQuanta).toBe(usd(30_000));
  });
});

describe("closing a cycle", () => {
  it("is refused before anything has changed while money of the settlement class has no place to go", () => {
    const local = new TestCcp();
    local.admin({ kind: "register-vault", chain: 1, vault: `0x${"21".repeat(32)}` });
    local.admin({
      kind: "register-asset",
      asset: 1,
      symbol: "USD",
      class: "USD",
      chain: 1,
      decimals: 6,
      haircutBps: 0,
      capQuanta: 0n,
      settlement: false,
      markInstrument: null,
    });
    const alice = local.open(0, [1]);
    local.deposit(alice.id, 1, usd(10));
    local.prices({});
    expect(local.closeCycle().ok).toBe(true);
    const pay = { kind: "contribute", direction: "pay-in", amountQuanta: 5n } as const;
    expect(code(local.give(alice, pay))).toBe("accepted");
    local.prices({});
    const before = local.engine.snapshot();
    expect(code(local.closeCycle(0n))).toBe("ASSET_UNKNOWN");
    expect(Buffer.from(local.engine.snapshot()).equals(Buffer.from(before))).toBe(true);
    expect(local.engine.account(systemAccounts.defaultFund).pendingQuanta).toBe(5n);
  });
});
