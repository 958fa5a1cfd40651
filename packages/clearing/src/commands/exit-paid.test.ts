import { describe, expect, it } from "vitest";
import { TestCcp } from "../testing/test-ccp.ts";
import type { Command } from "./registry.ts";

/** A vault that holds 100 quanta of Alice's and is frozen by the fourth log of block 1,000. */
function frozenWorld() {
  const ccp = TestCcp.standard();
  const { id: account } = ccp.open(0);
  ccp.deposit(account, 2, 100n);
  const place = { chain: 3, txId: "a", logIndex: 4, height: 1_000n } as const;
  const paid = { kind: "exit-paid", ...place, account, asset: 2, amountQuanta: 60n } as const;
  const before = refusal(ccp, paid);
  ccp.must({ kind: "vault-frozen", chain: 3, txId: "f", logIndex: 3, height: 1_000n });
  return { ccp, account, paid, before };
}

describe("a payment of a frozen vault", () => {
  it("uses up the entitlement that the freeze made; the rest is the member's debt", () => {
    const { ccp, account, paid } = frozenWorld();
    ccp.deposit(ccp.open(1).id, 1, 1n);
    const first = ccp.must(paid);
    expect(first.effects).toEqual([{ kind: "exit-recorded", account, asset: 2, amountQuanta: 60n, owedQuanta: 0n }]);
    const entitlement = ccp.engine.state.accounts.get(account)?.entitlements.get(2);
    expect(entitlement).toEqual({ entitledQuanta: 100n, claimedQuanta: 60n });
    expect(ccp.engine.state.assets.get(2)).toMatchObject({ entitledQuanta: 100n, claimedQuanta: 60n });
  });

  it("is refused before the freeze, out of order, twice, of another chain and above what the vault holds", () => {
    const { ccp, paid, before } = frozenWorld();
    expect(before).toBe("EVENT_OUT_OF_ORDER");
    expect(refusal(ccp, { ...paid, logIndex: 3 })).toBe("EVENT_OUT_OF_ORDER");
    expect(refusal(ccp, { ...paid, height: 999n })).toBe("EVENT_OUT_OF_ORDER");
    expect(refusal(ccp, { ...paid, chain: 9 })).toBe("CHAIN_UNKNOWN");
    expect(refusal(ccp, { ...paid, chain: 1 })).toBe("ASSET_UNKNOWN");
    expect(refusal(ccp, { ...paid, amountQuanta: 101n })).toBe("CLAIM_ABOVE_TOTALS");
    expect(refusal(ccp, { ...paid, account: `0x${"77".repeat(32)}` })).toBe("ACCOUNT_UNKNOWN");
    ccp.must(paid);
    expect(refusal(ccp, paid)).toBe("EVENT_OUT_OF_ORDER");
  });
});

/** The code of a refusal, which changes nothing. */
function refusal(ccp: TestCcp, command: Command): string {
  const before = ccp.engine.digest();
  const applied = ccp.apply(command);
  if (applied.ok) return "accepted";
  expect(ccp.engine.digest()).toBe(before);
  return applied.error.code;
}
