import { describe, expect, it } from "vitest";
import type { Applied } from "../model/effect.ts";
import { packedAccountsDigest, packTrades } from "../model/packed-trades.ts";
import type { TestMember } from "../testing/member.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const mark = 4_000_000n;
const code = (applied: Applied): string => (applied.ok ? "accepted" : applied.error.code);

function ccp() {
  const local = TestCcp.standard();
  const [alice, bob] = [local.open(0), local.open(1)];
  local.deposit(alice.id, 1, usd(100_000));
  local.deposit(bob.id, 1, usd(100_000));
  local.prices({ 1: mark, 2: 200_000n });
  const lots = (member: TestMember): bigint => local.engine.account(member.id).positions[0]?.lots ?? 0n;
  return { local, alice, bob, lots };
}

const trade = { instrument: 1, priceTicks: mark, sizeLots: 10_000n, maker: "buyer" } as const;

describe("bust", () => {
  it("undoes a trade of the open cycle with its fees, and remembers its id", () => {
    const { local, alice, bob, lots } = ccp();
    const before = local.engine.account(alice.id);
    local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id }]);
    expect(code(local.bust("1"))).toBe("accepted");
    expect(local.engine.account(alice.id)).toEqual(before);
    expect(lots(bob)).toBe(0n);
    expect(local.engine.openInterest(1)).toBe(0n);
    expect(code(local.bust("1"))).toBe("NOT_FOUND");
    const again = local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id }]);
    expect(again.ok && again.effects[0]).toMatchObject({ kind: "trade-refused", error: "TRADE_BUSTED" });
  });

  it("is refused when the cycle has closed", () => {
    const { local, alice, bob } = ccp();
    local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id }]);
    local.closeCycle();
    expect(code(local.bust("1"))).toBe("NOT_FOUND");
  });
});

describe("transfer and port", () => {
  it("moves a position at cost between accounts of one owner, checked on both sides", () => {
    const { local, alice, bob, lots } = ccp();
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
    const { local, alice, bob } = ccp();
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
    expect(refused).toMatchObject([{ id: "2", error: "LIMIT_EXCEEDED" }]);
  });

  it("ports a whole account and leaves nothing behind but entitlements", () => {
    const { local, alice, bob, lots } = ccp();
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
});

describe("time", () => {
  it("lists and changes parameters with effect at the next cycle, and suspends at once", () => {
    const { local, alice, bob } = ccp();
    local.trades([{ ...trade, id: "0", buyer: alice.id, seller: bob.id }]);
    local.closeCycle();
    local.admin({ kind: "set-parameters", parameters: { debtInterestPpm: 77 } });
    expect(local.engine.state.parameters.debtInterestPpm).not.toBe(77);
    const { terms } = local.engine.state.instruments.get(1) ?? {};
    if (terms === undefined) throw new Error("no terms");
    local.admin({ kind: "list-instrument", instrument: 9, ...terms, symbol: "NEW" });
    local.prices({ 9: mark });
    const result = (id: string, instrument: number, buyer: TestMember, seller: TestMember): string => {
      const applied = local.trades([{ ...trade, id, instrument, buyer: buyer.id, seller: seller.id, sizeLots: 10n }]);
      const [effect] = applied.ok ? applied.effects : [];
      return effect?.kind === "trade-refused" ? effect.error : (effect?.kind ?? "none");
    };
    expect(result("a", 9, alice, bob)).toBe("INSTRUMENT_UNKNOWN");
    local.closeCycle();
    expect(local.engine.state.parameters.debtInterestPpm).toBe(77);
    expect(
      local.trades([{ ...trade, id: "b", instrument: 9, buyer: alice.id, seller: bob.id, sizeLots: 10n }]).ok,
    ).toBe(true);
    expect(local.engine.openInterest(9)).toBe(10n);
    local.admin({ kind: "suspend", what: "instrument", id: "1" });
    expect(result("c", 1, alice, bob)).toBe("INSTRUMENT_SUSPENDED");
    local.trades([{ ...trade, id: "d", buyer: bob.id, seller: alice.id, sizeLots: 10n }]);
    expect(local.engine.openInterest(1)).toBe(9_990n);
    local.admin({ kind: "suspend", what: "account", id: alice.id });
    local.admin({ kind: "release", what: "instrument", id: "1" });
    expect(result("e", 1, alice, bob)).toBe("ACCOUNT_SUSPENDED");
  });

  it("settles a future and an option at expiry and forgets the positions", () => {
    const { local, alice, bob } = ccp();
    const { terms } = local.engine.state.instruments.get(1) ?? {};
    if (terms === undefined) throw new Error("no terms");
    const expirySeconds = local.timeSeconds + 1_000n;
    local.admin({
      kind: "list-instrument",
      instrument: 11,
      ...terms,
      type: "future",
      symbol: "F",
      expirySeconds,
      underlying: 1,
    });
    local.prices({ 11: mark + 500n }, 1n);
    local.trades([{ ...trade, id: "f", instrument: 11, buyer: alice.id, seller: bob.id, priceTicks: mark + 500n }]);
    local.prices({ 1: mark + 2_000n, 11: mark + 2_000n }, 100n);
    const before = local.engine.health(alice.id).equityQuanta;
    const closed = local.closeCycle(900n);
    expect(closed.ok && closed.effects.some((effect) => effect.kind === "expired")).toBe(true);
    expect(local.engine.account(alice.id).positions).toEqual([]);
    expect(local.engine.openInterest(11)).toBe(0n);
    expect(local.engine.health(alice.id).equityQuanta).toBe(before);
    const late = local.trades([{ ...trade, id: "g", instrument: 11, buyer: alice.id, seller: bob.id }]);
    expect(late.ok && late.effects[0]).toMatchObject({ error: "INSTRUMENT_EXPIRED" });
  });

  it("takes only reductions while a vault's root lags too far behind", () => {
    const { local, alice, bob } = ccp();
    local.trades([{ ...trade, id: "0", buyer: alice.id, seller: bob.id }]);
    local.admin({ kind: "set-parameters", parameters: { maxCyclesAhead: 1 } });
    local.closeCycle();
    local.closeCycle();
    const more = local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id, sizeLots: 1n }]);
    expect(more.ok && more.effects[0]).toMatchObject({ kind: "trade-refused", error: "LIMIT_EXCEEDED" });
    const less = local.trades([{ ...trade, id: "2", buyer: bob.id, seller: alice.id, sizeLots: 1n }]);
    expect(less.ok && less.effects.at(-1)).toMatchObject({ kind: "trade-novated" });
    for (const chain of [1, 2, 3]) local.apply({ kind: "root-effective", chain, cycle: 2n, txId: "t", height: 1n });
    const again = local.trades([{ ...trade, id: "3", buyer: alice.id, seller: bob.id, sizeLots: 1n }]);
    expect(again.ok && again.effects.at(-1)).toMatchObject({ kind: "trade-novated" });
  });

  it("charges interest on a debt for the time between cycles", () => {
    const local = TestCcp.standard({ genesis: { parameters: { debtInterestPpm: 100_000 } } });
    const [ether, bob] = [local.open(0), local.open(1)];
    local.deposit(ether.id, 3, 100n * 10n ** 8n);
    local.deposit(bob.id, 1, usd(100_000));
    local.prices({ 1: mark, 2: 200_000n });
    local.trades([{ ...trade, id: "1", buyer: ether.id, seller: bob.id }]);
    local.prices({ 1: mark - 100_000n });
    local.closeCycle();
    const debt = local.engine.account(ether.id).balances.find((row) => row.asset === 1)?.amountQuanta ?? 0n;
    expect(debt).toBeLessThan(-usd(900));
    local.closeCycle(31_536_000n);
    const statement = local.engine.lastCycle()?.statements.find((row) => row.account === ether.id);
    expect(statement?.byReason.interest).toBe((debt * 100_000n - 999_999n) / 1_000_000n);
  });

  it("weights funding by time, to the quantum, with the dust at its account", () => {
    const { local, alice, bob } = ccp();
    local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id, sizeLots: 3n }]);
    local.closeCycle(0n);
    local.prices({}, 0n, { 1: 100_000n });
    local.prices({ 1: mark + 1n }, 14_400n, { 1: 300_000n });
    local.prices({}, 7_200n, { 1: 0n });
    local.closeCycle(1_000n);
    // 3 lots at 12 dollars: half a period at 0.01% on the mark, a quarter at 0.03% on the mark + 1.
    const exact = 3n * (mark * 100_000n * 14_400n + (mark + 1n) * 300_000n * 7_200n);
    const scale = 1_000_000_000n * 28_800n;
    const paid = (exact + scale - 1n) / scale;
    const byReason = (member: TestMember) =>
      local.engine.lastCycle()?.statements.find((row) => row.account === member.id)?.byReason.funding;
    expect(byReason(alice)).toBe(-paid);
    expect(byReason(bob)).toBe(exact / scale);
    expect(local.engine.state.accounts.get(`0x${"0".repeat(63)}3`)?.balances.get(1)).toBe(paid - exact / scale);
  });

  it("charges at most one funding period in one step, however far the time goes", () => {
    const { local, alice, bob } = ccp();
    local.trades([{ ...trade, id: "1", buyer: alice.id, seller: bob.id }]);
    local.closeCycle(0n);
    local.prices({}, 0n, { 1: 10_000_000n });
    local.prices({ 1: mark }, 31_536_000n, { 1: 0n });
    local.closeCycle(0n);
    const statement = local.engine.lastCycle()?.statements.find((row) => row.account === alice.id);
    // One coin of 40,000 dollars at the highest rate, 1%, once.
    expect(statement?.byReason.funding).toBe(-usd(400));
  });
});

describe("packed trades", () => {
  it("do what the same trades do, and refuse rows that are no rows", () => {
    const plain = ccp();
    const packed = ccp();
    const rows = [0, 1, 2].map((index) => ({ ...trade, sizeLots: 100n * BigInt(index + 1) }));
    plain.local.trades(
      rows.map((row, index) => ({ ...row, id: String(50 + index), buyer: plain.alice.id, seller: plain.bob.id })),
    );
    const [buyer, seller] = [packed.alice, packed.bob].map((member) =>
      packed.local.engine.state.accountIds.indexOf(member.id),
    );
    const numbered = rows.map((row) => ({ ...row, buyer: buyer ?? 0, seller: seller ?? 0 }));
    const text = packTrades(numbered);
    const idOf = (number: number) => packed.local.engine.state.accountIds[number];
    const command = {
      kind: "packed-trades",
      venue: 2,
      batch: 1n,
      firstId: 50n,
      accountsDigest: packedAccountsDigest(numbered, idOf),
      rows: text,
      signature: `0x${"00".repeat(65)}`,
    } as const;
    expect(code(packed.local.apply(command))).toBe("accepted");
    expect(packed.local.engine.digest()).toBe(plain.local.engine.digest());
    const digest = packed.local.engine.digest();
    for (const bad of [text.slice(4), `${text}AAAA`, text.replace(/.$/, "=")]) {
      expect(code(packed.local.apply({ ...command, rows: bad }))).toBe("INPUT_INVALID");
    }
    const unknown = [{ ...trade, buyer: 999_999, seller: seller ?? 0 }];
    const none = { rows: packTrades(unknown), accountsDigest: packedAccountsDigest(unknown, idOf) };
    const refused = packed.local.apply({ ...command, firstId: 90n, ...none });
    expect(refused.ok && refused.effects[0]).toMatchObject({ kind: "trade-refused", error: "ACCOUNT_UNKNOWN" });
    expect(packed.local.engine.digest()).not.toBe(digest);
  });

  it("are refused as a whole when a number is another account's than the venue means", () => {
    const { local, alice, bob } = ccp();
    // What a coordinator can do: an account of its own takes the number that the venue was told to be Carol's.
    const carol = local.member(7);
    const { length } = local.engine.state.accountIds;
    const thief = local.open(8);
    local.deposit(thief.id, 1, usd(100_000));
    expect(local.engine.state.accountIds[length]).toBe(thief.id);
    const meant = [...local.engine.state.accountIds.slice(0, length), carol.id];
    const rows = [
      { ...trade, buyer: meant.indexOf(alice.id), seller: meant.indexOf(bob.id) },
      { ...trade, buyer: meant.indexOf(carol.id), seller: meant.indexOf(bob.id) },
    ];
    const batch = (idOf: (number: number) => TestMember["id"] | undefined) =>
      ({
        kind: "packed-trades",
        venue: 2,
        batch: 1n,
        firstId: 1n,
        accountsDigest: packedAccountsDigest(rows, idOf),
        rows: packTrades(rows),
        signature: `0x${"00".repeat(65)}`,
      }) as const;
    const before = local.engine.digest();
    expect(code(local.apply(batch((number) => meant[number])))).toBe("ACCOUNT_NUMBERS_MISMATCH");
    expect(local.engine.digest()).toBe(before);
    expect(code(local.apply(batch((number) => local.engine.state.accountIds[number])))).toBe("accepted");
  });
});
