import { smaller } from "@isthmus/risk";
import { describe, expect, it } from "vitest";
import type { Effect } from "../model/effect.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
const mark = 4_000_000n; // 40,000 dollars

/** A large and a small long of 60 and 4 BTC; sizing every second cycle, calls due two cycles later. */
function world(parameters = {}) {
  const ccp = TestCcp.standard({
    genesis: {
      parameters: {
        fundSizingCycles: 2,
        contributionCallCycles: 2,
        contributionThresholdQuanta: usd(100_000),
        ...parameters,
      },
    },
  });
  const [large, small, short] = [ccp.open(0), ccp.open(1), ccp.open(2)];
  ccp.deposit(large.id, 1, usd(400_000));
  ccp.deposit(small.id, 1, usd(30_000));
  ccp.deposit(short.id, 1, usd(9_000_000));
  ccp.prices({ 1: mark, 2: 200_000n });
  const trade = { instrument: 1, seller: short.id, priceTicks: mark, maker: "buyer" } as const;
  ccp.trades([
    { ...trade, id: "1", buyer: large.id, sizeLots: 600_000n },
    { ...trade, id: "2", buyer: small.id, sizeLots: 40_000n },
  ]);
  const close = (): readonly Effect[] => {
    const applied = ccp.closeCycle();
    if (!applied.ok) throw applied.error;
    return applied.effects;
  };
  const required = (): bigint => ccp.engine.account(large.id).requiredContributionQuanta;
  return { ccp, large, small, short, close, required };
}

const kinds = (effects: readonly Effect[], kind: Effect["kind"]) => effects.filter((effect) => effect.kind === kind);

describe("required contributions", () => {
  it("follow the stressed losses of those who cause them, beyond capital and insurance", () => {
    const { ccp, large, small, short, close, required } = world();
    ccp.deposit(systemAccounts.capital, 1, usd(50_000));
    expect(kinds(close(), "fund-sized")).toEqual([]);
    const effects = close();
    // Down by half: 1,200,000 lost by the large long and 80,000 by the small one, on what they hold after fees.
    const own = (id: typeof large.id): bigint => ccp.engine.account(id).health.equityQuanta;
    const largeLoss = usd(1_200_000) - own(large.id);
    const smallLoss = usd(80_000) - own(small.id);
    const targetQuanta = largeLoss + smallLoss - usd(50_000);
    expect(kinds(effects, "fund-sized")).toEqual([
      {
        kind: "fund-sized",
        scenario: "all markets -50 %, volatility up",
        lossQuanta: largeLoss + smallLoss,
        targetQuanta,
      },
    ]);
    // The small one is below the threshold: the large one pays, at most its own loss.
    const expected = smaller(targetQuanta, largeLoss);
    expect(required()).toBe(expected);
    expect(kinds(effects, "contribution-called")).toEqual([
      {
        kind: "contribution-called",
        account: large.id,
        requiredQuanta: expected,
        missingQuanta: expected,
        dueCycle: 4n,
      },
    ]);
    for (const { id } of [small, short]) expect(ccp.engine.account(id).requiredContributionQuanta).toBe(0n);
  });

  it("leave a member that does not pay with reductions only, until it pays", () => {
    const { ccp, large, short, close, required } = world();
    for (let cycle = 1; cycle <= 3; cycle++) close();
    const buy = (id: string, sizeLots: bigint) => {
      const trade = { instrument: 1, priceTicks: mark, maker: "buyer", sizeLots } as const;
      const applied = ccp.trades([{ ...trade, id, buyer: large.id, seller: short.id }]);
      return applied.ok ? applied.effects.find(({ kind }) => kind.startsWith("trade-")) : applied;
    };
    expect(buy("3", 10n)).toMatchObject({ kind: "trade-novated" });
    const missingQuanta = required();
    expect(kinds(close(), "contribution-overdue")).toEqual([
      { kind: "contribution-overdue", account: large.id, missingQuanta: expect.any(BigInt) },
    ]);
    expect(missingQuanta).toBeGreaterThan(0n);
    expect(buy("4", 10n)).toMatchObject({ kind: "trade-refused", error: "CONTRIBUTION_OVERDUE" });
    expect(ccp.withdraw(large, 1, usd(1))).toMatchObject({ ok: false, error: { code: "CONTRIBUTION_OVERDUE" } });
    const sell = { instrument: 1, priceTicks: mark, maker: "buyer", sizeLots: 10n } as const;
    const sold = ccp.trades([{ ...sell, id: "5", buyer: short.id, seller: large.id }]);
    expect(sold.ok && sold.effects.some(({ kind }) => kind === "trade-novated")).toBe(true);
    ccp.deposit(large.id, 1, usd(2_000_000));
    const pay = { kind: "contribute", direction: "pay-in", amountQuanta: required() } as const;
    expect(ccp.give(large, pay).ok).toBe(true);
    expect(buy("6", 10n)).toMatchObject({ kind: "trade-novated" });
    close();
    expect(ccp.engine.account(large.id).contributionDueCycle).toBeNull();
  });

  it("stay the same for a member that has paid them, and cannot be taken back", () => {
    const { ccp, large, close, required } = world();
    ccp.deposit(large.id, 1, usd(300_000));
    // Free collateral pays, so the stressed loss beyond margin grows by what is paid in.
    ccp.prices({ 1: mark, 2: 200_000n });
    close();
    close();
    const first = required();
    expect(first).toBeGreaterThan(0n);
    expect(ccp.give(large, { kind: "contribute", direction: "pay-in", amountQuanta: first }).ok).toBe(true);
    const back = { kind: "contribute", direction: "take-back", amountQuanta: 1n } as const;
    expect(ccp.give(large, back)).toMatchObject({ ok: false, error: { code: "BALANCE_INSUFFICIENT" } });
    close();
    close();
    expect(required()).toBeGreaterThanOrEqual(first);
  });

  it("count every account of an owner together, and ask its first one", () => {
    const { ccp, large, short, close } = world({ contributionThresholdQuanta: usd(1_000_000) });
    const second = ccp.openSub(large, 1, "cross");
    ccp.deposit(second.id, 1, usd(400_000));
    const trade = { instrument: 1, seller: short.id, priceTicks: mark, maker: "buyer" } as const;
    ccp.trades([{ ...trade, id: "3", buyer: second.id, sizeLots: 600_000n }]);
    close();
    close();
    // Each loses 800,000, below the threshold; the owner loses twice as much.
    expect(ccp.engine.account(large.id).requiredContributionQuanta).toBeGreaterThan(usd(1_500_000));
    expect(ccp.engine.account(second.id).requiredContributionQuanta).toBe(0n);
  });
});
