import {
  type Canonical,
  canonicalText,
  cycleDigest,
  entitlementLeafHash,
  fromHex,
  verifyProof,
} from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { decodeCommand, encodeCommand } from "../commands/codec.ts";
import { verifyAuthority } from "../commands/verify.ts";
import type { Applied } from "../model/effect.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { Engine } from "./engine.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const btcTicks = 4_000_000n;
const ethTicks = 200_000n;

function code(applied: Applied): string {
  return applied.ok ? "accepted" : applied.error.code;
}

function expectConserved(engine: Engine): void {
  for (const row of engine.conservation()) expect(row.differenceQuanta).toBe(0n);
}

/** Three members with collateral on three chains, marks set. */
function standard({ signed = false } = {}) {
  const ccp = TestCcp.standard({ signed });
  const [alice, bob, carol] = [ccp.open(0), ccp.open(1), ccp.open(2)];
  ccp.deposit(alice.id, 2, usd(100_000));
  ccp.deposit(bob.id, 1, usd(100_000));
  ccp.deposit(carol.id, 3, 50n * 10n ** 8n);
  ccp.prices({ 1: btcTicks, 2: ethTicks });
  return { ccp, alice, bob, carol };
}

describe("the engine", () => {
  it("clears trades of two venues, settles, withdraws and proves the leaf", () => {
    const { ccp, alice, bob, carol } = standard({ signed: true });
    const { engine } = ccp;
    ccp.requestCredit(carol, usd(20_000), ccp.timeSeconds + 10_000n);
    ccp.requestCredit(bob, usd(20_000), ccp.timeSeconds + 10_000n);
    ccp.closeCycle();
    const credit = engine.lastCycle()?.venues[0];
    expect(credit?.creditLeaves.map((leaf) => leaf.limitQuanta)).toEqual([usd(20_000), usd(20_000)]);
    expect(credit?.bandLeaves.map((leaf) => leaf.instrument)).toEqual([1, 2]);

    // Carol buys 1 BTC on chain from Bob, Bob buys it back from Alice over HTTP: Bob nets to nothing.
    ccp.venueTrade(
      { id: "c1", instrument: 1, buyer: carol.id, seller: bob.id, priceTicks: btcTicks, sizeLots: 10_000n },
      usd(6_000),
      usd(6_000),
    );
    ccp.trades([
      {
        id: "t1",
        instrument: 1,
        buyer: bob.id,
        seller: alice.id,
        priceTicks: btcTicks,
        sizeLots: 10_000n,
        maker: "seller",
      },
    ]);
    expect(engine.account(bob.id).positions).toEqual([]);
    expect(engine.openInterest(1)).toBe(10_000n);
    ccp.prices({ 1: btcTicks + 100_000n }, 60n, { 1: 100_000n });
    ccp.closeCycle();
    expectConserved(engine);
    const cycle = engine.lastCycle();
    expect(cycle?.obligations.sumQuanta).toBe(0n);
    expect(cycle?.obligations.grossQuanta).toBeGreaterThan(cycle?.obligations.netQuanta ?? 0n);
    // One BTC rose by 1,000 dollars: Alice paid Carol, Carol's money comes from Solana where Alice held it.
    const carolDollars = engine.account(carol.id).balances.filter((row) => row.asset !== 3);
    expect(carolDollars.map((row) => row.asset)).toContain(2);

    ccp.withdraw(alice, 2, usd(50_000));
    ccp.closeCycle();
    const output = engine.lastCycle();
    const vault = output?.vaults.find((row) => row.chain === 3);
    const index = vault?.leaves.findIndex((leaf) => leaf.account === alice.id && leaf.asset === 2) ?? -1;
    const leaf = vault?.leaves[index];
    if (vault === undefined || leaf === undefined || output === undefined) throw new Error("no leaf");
    expect(leaf.entitledQuanta).toBe(usd(50_000));
    expect(leaf.recipient).toBe(alice.solanaWord);
    const hash = entitlementLeafHash({ houseId: 7, chain: 3, contract: vault.vault }, leaf);
    expect(
      verifyProof(
        vault.root.root,
        hash,
        vault.tree.proof(index).map((node) => fromHex(node)),
      ),
    ).toBe(true);
    expect(output.digest).toBe(cycleDigest(output.header));
    expect(output.header.stateRoot).toBe(engine.digest());
    expect(output.header.journalDigest).toBe(engine.journalDigest);
    expect(output.header.journalPosition).toBe(engine.journalIndex);

    ccp.claim(alice, 2, usd(50_000));
    expectConserved(engine);

    // Everything was signed by whom it had to be, and replays to the same digests from the journal's bytes.
    const replay = Engine.create({
      houseId: 7,
      hubChain: 1,
      hub: engine.state.hub,
      admin: engine.state.admin,
      oracle: engine.state.oracle,
    });
    for (const command of ccp.journal) {
      const decoded = decodeCommand(encodeCommand(command));
      expect(canonicalText(decoded as Canonical)).toBe(canonicalText(command as Canonical));
      verifyAuthority(replay, decoded);
      expect(replay.apply(decoded).ok).toBe(true);
    }
    expect(replay.digest()).toBe(engine.digest());
    expect(replay.journalDigest).toBe(engine.journalDigest);
    expect(replay.cycleDigest).toBe(engine.cycleDigest);
  });

  it("continues from a snapshot with the same digests", () => {
    const { ccp, alice, bob } = standard();
    ccp.trades([
      {
        id: "a",
        instrument: 2,
        buyer: alice.id,
        seller: bob.id,
        priceTicks: ethTicks,
        sizeLots: 5_000n,
        maker: "buyer",
      },
    ]);
    const copy = new TestCcp({ engine: Engine.restore(ccp.engine.snapshot()) });
    expect(copy.engine.digest()).toBe(ccp.engine.digest());
    expect(copy.engine.journalIndex).toBe(ccp.engine.journalIndex);
    const rest = ccp.journal.length;
    ccp.prices({ 2: ethTicks + 999n }, 3_600n, { 2: 123_456n });
    ccp.closeCycle();
    ccp.withdraw(bob, 1, 5n);
    ccp.closeCycle();
    for (const command of ccp.journal.slice(rest)) expect(copy.apply(command).ok).toBe(true);
    expect(copy.engine.digest()).toBe(ccp.engine.digest());
    expect(copy.engine.cycleDigest).toBe(ccp.engine.cycleDigest);
    expect(copy.engine.journalDigest).toBe(ccp.engine.journalDigest);
  });

  it("repeats the result of a trade and refuses another content under its id", () => {
    const { ccp, alice, bob } = standard();
    const trade = {
      id: "x",
      instrument: 1,
      buyer: alice.id,
      seller: bob.id,
      priceTicks: btcTicks,
      sizeLots: 10n,
      maker: "buyer",
    } as const;
    const tooLarge = { ...trade, id: "y", sizeLots: 10_000_000n };
    const first = ccp.trades([trade, tooLarge, { ...trade, id: "z" }]);
    const results = (applied: Applied) =>
      applied.ok ? applied.effects.flatMap((effect) => (effect.kind.startsWith("trade-") ? [effect] : [])) : [];
    expect(results(first)).toEqual([
      { kind: "trade-novated", venue: 2, id: "x" },
      { kind: "trade-refused", venue: 2, id: "y", error: "MARGIN_INSUFFICIENT" },
      { kind: "trade-novated", venue: 2, id: "z" },
    ]);
    const digest = ccp.engine.account(alice.id);
    const again = ccp.trades([trade, tooLarge, { ...trade, sizeLots: 11n }]);
    expect(results(again)).toEqual([
      { kind: "trade-repeated", venue: 2, id: "x" },
      { kind: "trade-refused", venue: 2, id: "y", error: "MARGIN_INSUFFICIENT" },
      { kind: "trade-refused", venue: 2, id: "x", error: "TRADE_DUPLICATE" },
    ]);
    expect(ccp.engine.account(alice.id)).toEqual(digest);
  });

  it("accepts a reducing trade below initial margin and refuses one that adds risk", () => {
    const { ccp, alice, bob } = standard();
    const base = { instrument: 1, priceTicks: btcTicks, maker: "buyer" } as const;
    ccp.trades([{ ...base, id: "1", buyer: alice.id, seller: bob.id, sizeLots: 400_000n }]);
    const mark = btcTicks - 100_000n;
    ccp.prices({ 1: mark });
    expect(ccp.engine.health(alice.id).state).toBe("marginCall");
    const results = ccp.trades([
      { ...base, id: "2", buyer: alice.id, seller: bob.id, sizeLots: 1n, priceTicks: mark },
      { ...base, id: "3", buyer: bob.id, seller: alice.id, sizeLots: 100_000n, priceTicks: mark },
      { ...base, id: "4", buyer: bob.id, seller: alice.id, sizeLots: 100_000n, priceTicks: mark - 390_000n },
    ]);
    const kinds = results.ok ? results.effects.filter((effect) => effect.kind.startsWith("trade-")) : [];
    expect(kinds.map((effect) => effect.kind)).toEqual(["trade-refused", "trade-novated", "trade-refused"]);
  });

  it("credits a deposit that precedes its account, and one for a fund", () => {
    const ccp = TestCcp.standard();
    const early = ccp.member(9);
    ccp.deposit(early.id, 1, 500n);
    expect(ccp.engine.conservation()[0]?.unconsumedQuanta).toBe(500n);
    ccp.must(ccp.depositCommand(early.id, 77, 5n, 2));
    ccp.open(9);
    expect(ccp.engine.account(early.id).balances).toEqual([{ asset: 1, amountQuanta: 500n }]);
    ccp.deposit(systemAccounts.insurance, 1, 900n);
    expect(ccp.engine.conservation()[0]?.fundsQuanta).toBe(900n);
    expectConserved(ccp.engine);
  });

  it("voids a trade on chain beyond its credit and accepts the next", () => {
    const { ccp, alice, bob } = standard();
    ccp.requestCredit(alice, usd(1_000), ccp.timeSeconds + 1_000n);
    ccp.requestCredit(bob, usd(1_000), ccp.timeSeconds + 1_000n);
    const trade = { instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: btcTicks, sizeLots: 100n };
    const over = ccp.venueTrade({ ...trade, id: "1" }, usd(2_000), usd(500));
    expect(over.ok && over.effects[0]).toMatchObject({ kind: "trade-refused", error: "CREDIT_EXCEEDED" });
    expect(ccp.engine.account(alice.id).positions).toEqual([]);
    const reserved = ccp.engine.health(bob.id).reservedCreditQuanta;
    expect(reserved).toBe(usd(1_000));
    ccp.chainTime(2, ccp.timeSeconds + 1_001n);
    expect(ccp.engine.health(bob.id).reservedCreditQuanta).toBe(0n);
    expect(code(ccp.chainTime(2, 1n))).toBe("EVENT_OUT_OF_ORDER");
  });
});
