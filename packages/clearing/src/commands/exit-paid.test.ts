import { describe, expect, it } from "vitest";
import { refusal } from "../testing/refusal.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { isRecorded } from "./shared/recorded.ts";

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

  it("is refused before the freeze, twice, of another chain and above what the vault holds", () => {
    const { ccp, paid, before } = frozenWorld();
    expect(before).toBe("EVENT_OUT_OF_ORDER");
    expect(refusal(ccp, { ...paid, height: 999n })).toBe("EVENT_OUT_OF_ORDER");
    expect(refusal(ccp, { ...paid, chain: 9 })).toBe("CHAIN_UNKNOWN");
    expect(refusal(ccp, { ...paid, chain: 1 })).toBe("ASSET_UNKNOWN");
    expect(refusal(ccp, { ...paid, amountQuanta: 101n })).toBe("CLAIM_ABOVE_TOTALS");
    expect(refusal(ccp, { ...paid, account: `0x${"77".repeat(32)}` })).toBe("ACCOUNT_UNKNOWN");
    ccp.must(paid);
    expect(refusal(ccp, paid)).toBe("EVENT_OUT_OF_ORDER");
  });

  it("counts in whatever order blocks are fed, each once, until the chain's time has passed them", () => {
    const { ccp, account, paid } = frozenWorld();
    const one = { ...paid, amountQuanta: 10n };
    const rows = [
      { ...one, height: 1_012n },
      { ...one, height: 1_010n },
      { ...one, logIndex: 0 },
    ];
    for (const row of rows) {
      expect(isRecorded(ccp.engine.state, row)).toBe(false);
      ccp.must(row);
    }
    const claimed = () => ccp.engine.state.accounts.get(account)?.entitlements.get(2)?.claimedQuanta;
    expect(claimed()).toBe(30n);
    for (const height of [1_011n, 1_012n]) {
      for (const row of rows) expect(refusal(ccp, row)).toBe("EVENT_OUT_OF_ORDER");
      for (const row of rows) expect(isRecorded(ccp.engine.state, row)).toBe(true);
      ccp.must({ kind: "chain-time", chain: 3, height, timestampSeconds: ccp.timeSeconds });
    }
    expect(ccp.engine.state.recentEvents.size).toBe(0);
    expect(refusal(ccp, { ...one, height: 1_012n, logIndex: 9 })).toBe("EVENT_OUT_OF_ORDER");
    expect(claimed()).toBe(30n);
  });

  it("is not taken again in a state of version 3, which knew the place of the last payment alone", () => {
    const { ccp, paid } = frozenWorld();
    const vault = ccp.engine.state.vaults.get(3);
    if (vault !== undefined) vault.exitDesk = { height: paid.height, logIndex: paid.logIndex };
    expect(refusal(ccp, paid)).toBe("EVENT_OUT_OF_ORDER");
    expect(refusal(ccp, { ...paid, logIndex: 5 })).toBe("accepted");
  });
});
