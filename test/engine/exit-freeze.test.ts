import type { Command, Engine } from "@isthmus/clearing";
import type { TestCcp, TestMember } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import { larger } from "@isthmus/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, dollarsOf, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

const hub = 1;
const far = 3;

/** What one vault pays an account if it freezes at a cycle's root: entitlement and exit. */
class Roots {
  /** By cycle, by chain, by account. */
  readonly #paid: Map<number, Map<Hex, bigint>>[] = [];

  keep(engine: Engine): void {
    const byChain = new Map<number, Map<Hex, bigint>>();
    for (const { chain, leaves } of engine.lastCycle()?.vaults ?? []) {
      const paid = new Map<Hex, bigint>();
      for (const { account, entitledQuanta, exitQuanta } of leaves) {
        paid.set(account, (paid.get(account) ?? 0n) + entitledQuanta + exitQuanta);
      }
      byChain.set(chain, paid);
    }
    this.#paid[Number(engine.cycle)] = byChain;
  }

  at(chain: number, cycle: bigint, accounts: readonly Hex[]): bigint {
    const paid = this.#paid[Number(cycle)]?.get(chain);
    return accounts.reduce((sum, account) => sum + (paid?.get(account) ?? 0n), 0n);
  }

  /** The most that accounts are paid by any roots at which the vaults may freeze: each any from its effective one on. */
  worst(engine: Engine, accounts: readonly Hex[]): bigint {
    let sumQuanta = 0n;
    for (const { chain, effectiveCycle } of engine.state.vaults.values()) {
      let mostQuanta = 0n;
      for (let cycle = effectiveCycle; cycle <= engine.cycle; cycle++) {
        const quanta = this.at(chain, cycle, accounts);
        if (quanta > mostQuanta) mostQuanta = quanta;
      }
      sumQuanta += mostQuanta;
    }
    return sumQuanta;
  }
}

function effective(ccp: TestCcp, chain: number, cycle: bigint): void {
  ccp.must({ kind: "root-effective", chain, cycle, txId: "0x9", height: 1n });
}

/** Lets one member lose so many dollars to another by two trades, before the cycle closes. @returns whether both were taken */
function pay(ccp: TestCcp, from: TestMember, to: TestMember, dollars: number): boolean {
  const sizeLots = 5n * oneCoin;
  const priceTicks = btcTicks - BigInt(dollars) * 20n;
  if (submitTrade(ccp, { buyer: from, seller: to, sizeLots }) !== "novated") return false;
  ccp.prices({ 1: priceTicks });
  const isBack = submitTrade(ccp, { buyer: to, seller: from, sizeLots, priceTicks }) === "novated";
  ccp.prices({ 1: btcTicks });
  return isBack;
}

/** Alice with money at the hub, Bob with money far away and Carol at the hub; then Alice's has moved to Bob's vault. */
function moved() {
  const { ccp, members } = smallCcp([100_000, 0, 100_000]);
  const [alice, bob, carol] = members;
  ccp.deposit(bob.id, 2, usd(100_000));
  const roots = new Roots();
  const close = (): void => {
    ccp.closeCycle();
    roots.keep(ccp.engine);
  };
  close();
  for (const chain of [hub, 2, far]) effective(ccp, chain, 1n);
  // Alice pays at the hub.
  expect(pay(ccp, alice, carol, 15_000)).toBe(true);
  close();
  // Bob has money at the far vault only, and Alice is paid there.
  expect(pay(ccp, bob, alice, 15_000)).toBe(true);
  close();
  return { ccp, alice, bob, carol, roots, close };
}

const exitAt = (ccp: TestCcp, { id }: TestMember, asset: number): bigint =>
  ccp.engine.state.accounts.get(id)?.exits.get(asset) ?? 0n;

describe("vaults that freeze at different roots", () => {
  it("pay a member no more than it was worth, as what has moved exits only once the lower root elsewhere is effective", () => {
    const { ccp, alice, roots, close } = moved();
    expect(dollarsOf(ccp, alice, 2)).toBeGreaterThan(usd(14_000));
    expect(roots.worst(ccp.engine, [alice.id])).toBe(usd(100_000));
    expect(exitAt(ccp, alice, 2)).toBe(0n);
    effective(ccp, far, 3n);
    close();
    expect(exitAt(ccp, alice, 2)).toBe(0n);
    effective(ccp, hub, 2n);
    close();
    expect(exitAt(ccp, alice, 2)).toBe(dollarsOf(ccp, alice, 2));
    expect(roots.worst(ccp.engine, [alice.id])).toBeLessThanOrEqual(usd(100_000));
  });

  it("pay no withdrawal beside the exit that an older root elsewhere promises", () => {
    const { ccp, alice } = moved();
    expect(codeOf(ccp.withdraw(alice, 2, usd(10_000)))).toBe("EXIT_PROMISED");
    effective(ccp, hub, 2n);
    expect(codeOf(ccp.withdraw(alice, 2, usd(10_000)))).toBe("accepted");
  });

  it("let a member withdraw immediately what its vault's own roots promise, and what it has deposited beyond the rest", () => {
    const { ccp, alice } = moved();
    expect(codeOf(ccp.withdraw(alice, 1, dollarsOf(ccp, alice)))).toBe("accepted");
    ccp.deposit(alice.id, 2, usd(1_000));
    expect(codeOf(ccp.withdraw(alice, 2, usd(500)))).toBe("accepted");
  });

  it("raise immediately what a member deposits or gains beyond what older roots promise", () => {
    const { ccp, alice, bob, close } = moved();
    ccp.deposit(alice.id, 2, usd(20_000));
    close();
    // All but what she lost at the hub and has not got again there.
    expect(exitAt(ccp, alice, 2)).toBe(
      usd(20_000) - (usd(100_000) - dollarsOf(ccp, alice) - dollarsOf(ccp, alice, 2) + usd(20_000)),
    );
    expect(exitAt(ccp, bob, 2)).toBe(dollarsOf(ccp, bob, 2));
  });

  it("keep nothing back elsewhere for what a frozen vault owes anyway, and what it promised too much until it has paid", () => {
    const { ccp, alice, carol, close } = moved();
    close();
    ccp.freezeVault(hub);
    ccp.deposit(carol.id, 2, usd(5_000));
    close();
    expect(exitAt(ccp, carol, 2)).toBe(usd(5_000));
    expect(exitAt(ccp, alice, 2)).toBe(0n);
    expect(codeOf(ccp.withdraw(alice, 2, usd(10_000)))).toBe("EXIT_PROMISED");
    // It pays by the root before the loss: what she has lost since is a debt, which the money elsewhere pays.
    expect(codeOf(ccp.exit(alice.id, 1, usd(100_000)))).toBe("accepted");
    close();
    expect(exitAt(ccp, alice, 2)).toBe(0n);
    ccp.deposit(alice.id, 2, usd(20_000));
    close();
    const worth = ccp.engine.health(alice.id).marketEquityQuanta;
    expect(exitAt(ccp, alice, 2)).toBe(worth);
  });

  it("pay no owner more than it was worth at one cut-off since, whatever is traded, moved, deposited and withdrawn", () => {
    fc.assert(fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), runWorld), { numRuns: 40 });
  }, 600_000);
});

const step = fc.record({
  kind: fc.constantFrom(
    "pay",
    "pay",
    "pay",
    "close",
    "close",
    "effective",
    "effective",
    "deposit",
    "withdraw",
    "transfer",
  ),
  from: fc.nat(2),
  to: fc.nat(2),
  amount: fc.integer({ min: 1, max: 9_000 }),
  chain: fc.constantFrom(hub, far),
  back: fc.nat(3),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Three owners, the first with two accounts, and money at two vaults. */
class World {
  readonly ccp: TestCcp;
  readonly owners: readonly (readonly TestMember[])[];
  readonly roots = new Roots();
  /** By owner, its worth with the cycle after which it was seen. */
  readonly #worth: { readonly cycle: bigint; readonly quanta: bigint }[][] = [[], [], []];

  constructor() {
    const { ccp, members } = smallCcp([40_000, 10_000, 50_000]);
    const [first, second, third] = members;
    this.ccp = ccp;
    this.owners = [[first, ccp.openSub(first, 1, "cross")], [second], [third]];
    ccp.deposit(second.id, 2, usd(60_000));
    ccp.deposit(first.id, 2, usd(20_000));
    ccp.must(linkFar(ccp, this.owners[0]?.[1] as TestMember));
  }

  take(given: Step): void {
    const { ccp } = this;
    const from = this.owners[given.from] as readonly TestMember[];
    const to = this.owners[given.to] as readonly TestMember[];
    const payer = from[given.amount % from.length] as TestMember;
    const asset = given.chain === hub ? 1 : 2;
    if (given.kind === "pay" && from !== to) pay(ccp, payer, to[0] as TestMember, given.amount);
    else if (given.kind === "close") this.#close();
    else if (given.kind === "effective") this.#effective(given);
    else if (given.kind === "deposit") ccp.deposit(payer.id, asset, usd(given.amount % 500));
    else if (given.kind === "withdraw") ccp.withdraw(payer, asset, usd(given.amount * 4));
    else if (given.kind === "transfer") {
      const other = from[(given.amount + 1) % from.length] as TestMember;
      const move = { asset, amountQuanta: usd(given.amount), instrument: null, sizeLots: null };
      ccp.give(payer, { kind: "transfer", to: other.id, ...move });
    }
    this.#note();
  }

  #close(): void {
    this.ccp.closeCycle();
    this.roots.keep(this.ccp.engine);
    this.#note();
    this.#check();
  }

  #effective({ chain, back }: Step): void {
    const { cycle, state } = this.ccp.engine;
    const wanted = cycle - BigInt(back);
    if (wanted > (state.vaults.get(chain)?.effectiveCycle ?? 0n)) effective(this.ccp, chain, wanted);
  }

  #note(): void {
    const { engine } = this.ccp;
    this.owners.forEach((accounts, owner) => {
      let quanta = 0n;
      for (const { id } of accounts) {
        quanta += engine.health(id).marketEquityQuanta;
        for (const { entitledQuanta } of engine.state.accounts.get(id)?.entitlements.values() ?? []) {
          quanta += entitledQuanta;
        }
      }
      this.#worth[owner]?.push({ cycle: engine.cycle, quanta });
    });
  }

  #check(): void {
    const { engine } = this.ccp;
    let oldest = engine.cycle;
    for (const { chain, effectiveCycle } of engine.state.vaults.values()) {
      if (chain !== 2 && effectiveCycle < oldest) oldest = effectiveCycle;
    }
    this.owners.forEach((accounts, owner) => {
      const worth = (this.#worth[owner] ?? []).filter(({ cycle }) => cycle >= oldest).map(({ quanta }) => quanta);
      const mostQuanta = worth.reduce(larger, 0n);
      const paid = this.roots.worst(
        engine,
        accounts.map(({ id }) => id),
      );
      expect(paid).toBeLessThanOrEqual(mostQuanta);
    });
  }
}

function linkFar(ccp: TestCcp, member: TestMember): Command {
  const signer = { chain: 1, address: member.evmWord };
  const signature: Hex = `0x${"00".repeat(65)}`;
  return {
    kind: "link-address",
    account: member.id,
    signer,
    address: { chain: far, address: member.solanaWord },
    nonce: ccp.engine.account(member.id).lastNonce + 1n,
    signatures: [signature, signature],
  };
}

function runWorld(steps: readonly Step[]): void {
  const world = new World();
  for (const given of steps) world.take(given);
}
