import { describe, expect, it } from "vitest";
import { TestCcp } from "../testing/test-ccp.ts";
import { mark, trade, twoTraders, usd } from "../testing/traders.ts";

describe("settle", () => {
  it("settles a future and an option at expiry and removes the positions", () => {
    const { local, alice, bob } = twoTraders();
    const { terms } = local.engine.state.instruments.get(1) ?? {};
    if (terms === undefined) throw new Error("no terms");
    const expirySeconds = local.timeSeconds + 3_000n;
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
    const closed = local.closeCycle(2_900n);
    expect(closed.ok && closed.effects.some((effect) => effect.kind === "expired")).toBe(true);
    expect(local.engine.account(alice.id).positions).toEqual([]);
    expect(local.engine.openInterest(11)).toBe(0n);
    expect(local.engine.health(alice.id).equityQuanta).toBe(before);
    const late = local.trades([{ ...trade, id: "g", instrument: 11, buyer: alice.id, seller: bob.id }]);
    expect(late.ok && late.effects[0]).toMatchObject({ error: "INSTRUMENT_EXPIRED" });
  });

  it("charges interest on a debt for the time between cycles", () => {
    const local = TestCcp.standard({ genesis: { parameters: { debtInterestPpm: 100_000, interestSlopePpm: 0 } } });
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
});
