import { describe, expect, it } from "vitest";
import { LocalHouse } from "../testing/house.ts";

const refusal = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "none";
};

describe("closing a cycle", () => {
  it("stops the engine for good when a vault's books are off by one quantum", () => {
    const local = LocalHouse.standard();
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
});
