import { describe, expect, it } from "vitest";
import { TestCcp } from "../testing/test-ccp.ts";

const refusal = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "none";
};

describe("closing a cycle", () => {
  it("stops the engine permanently if a vault's books are off by one quantum", () => {
    const local = TestCcp.standard();
    const alice = local.open(0);
    local.deposit(alice.id, 1, 1_000n);
    local.prices({ 1: 4_000_000n });
    expect(local.closeCycle().ok).toBe(true);
    const asset = local.engine.state.assets.get(1);
    if (asset === undefined) throw new Error("no asset");
    asset.depositedQuanta -= 1n;
    expect(refusal(() => local.closeCycle())).toBe("INTERNAL");
    expect(local.engine.lastCycle()?.header.cycle).toBe(1n);
    asset.depositedQuanta += 1n;
    expect(refusal(() => local.closeCycle())).toBe("INTERNAL");
  });

  it("stops the engine if something is refused after the first change", () => {
    const local = TestCcp.standard();
    const [alice, bob] = [local.open(0), local.open(1)];
    for (const member of [alice, bob]) local.deposit(member.id, 3, 10n ** 10n);
    local.prices({ 1: 4_000_000n, 2: 200_000n });
    const trade = { id: "1", instrument: 1, priceTicks: 4_000_000n, sizeLots: 50n, maker: "buyer" } as const;
    local.trades([{ ...trade, buyer: alice.id, seller: bob.id }]);
    const asset = local.engine.state.assets.get(3);
    if (asset === undefined) throw new Error("no asset");
    // The books name an asset that is not there: found out when positions have been settled already.
    local.engine.state.assets.delete(3);
    const { cycle, timeSeconds } = local.engine;
    const close = {
      kind: "close-cycle",
      cycle: cycle + 1n,
      timeSeconds,
      creditExpirySeconds: timeSeconds + 9n,
    } as const;
    expect(refusal(() => local.engine.apply(close))).toBe("INTERNAL");
    local.engine.state.assets.set(3, asset);
    expect(refusal(() => local.engine.apply(close))).toBe("INTERNAL");
  });
});
