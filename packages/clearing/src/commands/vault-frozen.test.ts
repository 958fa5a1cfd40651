import { describe, expect, it } from "vitest";
import { refusal } from "../testing/refusal.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const frozen = { kind: "vault-frozen", chain: 3, txId: "f", logIndex: 3, height: 1_000n } as const;

describe("a freeze", () => {
  it("withdraws what everybody holds at the chain, suspends its assets and leaves the other chains alone", () => {
    const ccp = TestCcp.standard();
    const [alice, bob] = [ccp.open(0), ccp.open(1)];
    ccp.deposit(alice.id, 2, 70n);
    ccp.deposit(alice.id, 1, 50n);
    ccp.deposit(bob.id, 2, 30n);
    const { effects } = ccp.must(frozen);
    expect(effects.map(({ kind }) => kind)).toEqual(["vault-frozen", "entitlement-raised", "entitlement-raised"]);
    expect(ccp.engine.account(alice.id).balances).toMatchObject([{ asset: 1, amountQuanta: 50n }]);
    expect(ccp.engine.account(bob.id).balances).toEqual([]);
    const { assets, vaults } = ccp.engine.state;
    expect(assets.get(2)).toMatchObject({ suspended: true, entitledQuanta: 100n, depositedQuanta: 100n });
    expect(assets.get(1)).toMatchObject({ suspended: false, entitledQuanta: 0n });
    expect(vaults.get(3)?.exitDesk).toEqual({ height: 1_000n, logIndex: null });
  });

  it("of an unknown chain, or a second one, is refused and changes nothing", () => {
    const ccp = TestCcp.standard();
    expect(refusal(ccp, { ...frozen, chain: 9 })).toBe("CHAIN_UNKNOWN");
    ccp.must(frozen);
    expect(refusal(ccp, { ...frozen, height: 1_001n })).toBe("EVENT_OUT_OF_ORDER");
  });
});
