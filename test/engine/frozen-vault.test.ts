import { coin, coinWorld, type TestCcp, type TestMember, wholeCoin } from "@isthmus/clearing/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, effectsOf, oneCoin, submitTrade, usd } from "./small-ccp.ts";

const remote = { asset: 6, chain: 2 } as const;

/** Dollars of chain 2 beside those of the hub, and a seller of coins. The exit balances of the first cycle are the last that chain 2 gets. */
function worldWithRemoteMoney(remoteDollars: readonly number[], dollarsHere: readonly number[] = []) {
  const { ccp, members } = coinWorld([
    ...remoteDollars.map(() => ({ usd: 0n, btc: 0n })),
    { usd: 0n, btc: 9n * wholeCoin },
  ]);
  ccp.admin({
    kind: "register-asset",
    asset: remote.asset,
    symbol: "USD",
    class: "USD",
    chain: remote.chain,
    decimals: 6,
    haircutBps: 0,
    capQuanta: 0n,
    settlement: true,
    markInstrument: null,
  });
  remoteDollars.forEach((dollars, index) => {
    if (dollars > 0) ccp.deposit(memberAt(members, index).id, remote.asset, usd(dollars));
    const here = dollarsHere[index] ?? 0;
    if (here > 0) ccp.deposit(memberAt(members, index).id, 1, usd(here));
  });
  ccp.prices({ 1: btcTicks, [coin.spot]: btcTicks });
  ccp.closeCycle();
  return { ccp, members, seller: memberAt(members, remoteDollars.length), exits: remoteExits(ccp) };
}

function memberAt(members: readonly TestMember[], index: number): TestMember {
  const member = members[index];
  if (member === undefined) throw new Error(`no member ${index}`);
  return member;
}

/** What the last cycle's root of chain 2 lets each account exit with. */
function remoteExits(ccp: TestCcp): ReadonlyMap<string, bigint> {
  const leaves = ccp.engine.lastCycle()?.vaults.flatMap((vault) => vault.leaves) ?? [];
  return new Map(leaves.filter((leaf) => leaf.asset === remote.asset).map((leaf) => [leaf.account, leaf.exitQuanta]));
}

const balanceOf = (ccp: TestCcp, { id }: TestMember, asset: number): bigint =>
  ccp.engine.state.accounts.get(id)?.balances.get(asset) ?? 0n;

describe("a vault that was frozen while the house goes on", () => {
  it("backs nothing any more: whoever exits there buys no coin with the same money", () => {
    const { ccp, members, seller, exits } = worldWithRemoteMoney([50_000]);
    const thief = memberAt(members, 0);
    expect(exits.get(thief.id)).toBe(usd(50_000));
    expect(codeOf(ccp.freezeVault(remote.chain))).toBe("accepted");
    expect(codeOf(ccp.exit(thief.id, remote.asset, usd(50_000)))).toBe("accepted");
    expect(submitTrade(ccp, { buyer: thief, seller, sizeLots: oneCoin, instrument: coin.spot })).toBe(
      "MARGIN_INSUFFICIENT",
    );
    expect(codeOf(ccp.withdraw(thief, remote.asset, 1n))).toBe("ASSET_SUSPENDED");
    ccp.closeCycle();
    expect(balanceOf(ccp, thief, remote.asset)).toBe(0n);
    expect(balanceOf(ccp, seller, coin.asset)).toBe(9n * wholeCoin);
  });

  it("is owed by whoever had spent the money since the vault's last root and takes it out as well", () => {
    const { ccp, members, seller } = worldWithRemoteMoney([50_000], [30_000]);
    const thief = memberAt(members, 0);
    expect(submitTrade(ccp, { buyer: thief, seller, sizeLots: oneCoin, instrument: coin.spot })).toBe("novated");
    ccp.closeCycle();
    ccp.freezeVault(remote.chain);
    const left = ccp.engine.state.accounts.get(thief.id)?.entitlements.get(remote.asset)?.entitledQuanta ?? 0n;
    const [recorded] = effectsOf(ccp.exit(thief.id, remote.asset, usd(50_000)), "exit-recorded");
    expect(recorded?.owedQuanta).toBe(usd(50_000) - left);
    expect(recorded?.owedQuanta).toBe(usd(10_000));
    expect(balanceOf(ccp, thief, remote.asset)).toBe(left - usd(50_000));
    // Its coin stands for it: it cannot leave with it.
    expect(codeOf(ccp.withdraw(thief, coin.asset, wholeCoin))).not.toBe("accepted");
  });

  it("stops no new risk elsewhere, gets no further root, and takes no money in settlements", () => {
    const { ccp, members, seller } = worldWithRemoteMoney([0, 50_000], [20_000, 20_000]);
    const [buyer, other] = [memberAt(members, 0), memberAt(members, 1)];
    ccp.admin({ kind: "set-parameters", parameters: { maxCyclesAhead: 2 } });
    ccp.closeCycle();
    ccp.freezeVault(remote.chain);
    for (let cycle = 0; cycle < 4; cycle++) {
      for (const chain of ccp.engine.state.vaults.keys()) {
        if (chain !== remote.chain)
          ccp.must({ kind: "root-effective", chain, cycle: ccp.engine.cycle, txId: "r", height: 1n });
      }
      expect(submitTrade(ccp, { buyer, seller: other, sizeLots: oneCoin / 100n })).toBe("novated");
      ccp.prices({ 1: btcTicks + 1_000n * BigInt(cycle + 1) });
      ccp.closeCycle();
    }
    expect(ccp.engine.lastCycle()?.vaults.map(({ chain }) => chain)).not.toContain(remote.chain);
    expect(balanceOf(ccp, buyer, remote.asset)).toBe(0n);
    expect(balanceOf(ccp, buyer, 1)).toBeGreaterThan(usd(20_000));
    expect(balanceOf(ccp, seller, coin.asset)).toBe(9n * wholeCoin);
  });

  it("returns a deposit whose account was never opened out of suspense", () => {
    const { ccp } = worldWithRemoteMoney([1_000]);
    const nobody = `0x${"77".repeat(32)}` as const;
    ccp.deposit(nobody, remote.asset, usd(40));
    ccp.freezeVault(remote.chain);
    expect(codeOf(ccp.exit(nobody, remote.asset, usd(41)))).toBe("ACCOUNT_UNKNOWN");
    expect(codeOf(ccp.exit(nobody, remote.asset, usd(40)))).toBe("accepted");
    expect(ccp.engine.state.assets.get(remote.asset)?.suspenseQuanta).toBe(0n);
    ccp.closeCycle();
  });
});

it("pays nobody twice: what members spent before a freeze and exit with afterwards is their own debt, to the quantum", () => {
  const steps = fc.array(fc.record({ from: fc.nat(2), to: fc.nat(2), lots: fc.integer({ min: 1, max: 4_000 }) }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(steps, fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), (trades, order) => {
      const { ccp, members, exits } = worldWithRemoteMoney([20_000, 20_000, 20_000], [20_000, 20_000, 20_000]);
      const before = members.map((member) => balanceOf(ccp, member, remote.asset));
      trades.forEach(({ from, to, lots }, index) => {
        if (from === to) return;
        submitTrade(ccp, { buyer: memberAt(members, from), seller: memberAt(members, to), sizeLots: BigInt(lots) });
        ccp.prices({ 1: btcTicks + BigInt(50_000 * ((index % 3) - 1)) });
        ccp.closeCycle();
      });
      const held = members.map((member) => balanceOf(ccp, member, remote.asset));
      ccp.freezeVault(remote.chain);
      for (const index of [...new Set(order)]) {
        const { id } = memberAt(members, index);
        const exitQuanta = exits.get(id) ?? 0n;
        if (exitQuanta > 0n) expect(codeOf(ccp.exit(id, remote.asset, exitQuanta))).toBe("accepted");
        const rest = (held[index] ?? 0n) - exitQuanta;
        const entitlement = ccp.engine.state.accounts.get(id)?.entitlements.get(remote.asset);
        const unpaid = (entitlement?.entitledQuanta ?? 0n) - (entitlement?.claimedQuanta ?? 0n);
        // Either it has less there than it took, and owes the difference, or what is left is a claim that backs nothing.
        expect(balanceOf(ccp, memberAt(members, index), remote.asset) + unpaid).toBe(rest);
        expect(unpaid === 0n || balanceOf(ccp, memberAt(members, index), remote.asset) === 0n).toBe(true);
      }
      expect(before.every((quanta) => quanta >= 0n)).toBe(true);
      // Conservation is checked by every close.
      expect(codeOf(ccp.closeCycle())).toBe("accepted");
    }),
    { numRuns: 40 },
  );
});
