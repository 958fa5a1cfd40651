import type { EntitlementLeaf, Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activateAsset, assetTokenAddress, decodeDepositPage, depositPageAddress } from "../src/index.ts";
import { Network } from "./network.ts";
import { tokenUnits } from "./tokens.ts";
import { accountOf, type BuiltRoot, dollar, recipientOf, rootDelaySeconds, VaultFixture } from "./vault-fixture.ts";

/** The simplest model of the vault. */
interface Model {
  wallets: [bigint, bigint];
  held: bigint;
  deposited: bigint;
  paid: bigint;
  claimed: Map<Hex, bigint>;
  /** Cumulative deposits by index. */
  cumulative: bigint[];
  entitled: bigint;
  exit: bigint;
  consumed: bigint;
}

type Step =
  | { readonly kind: "deposit"; readonly member: 0 | 1; readonly units: bigint }
  | {
      readonly kind: "root";
      readonly raises: readonly bigint[];
      readonly exits: readonly bigint[];
      readonly slack: bigint;
    }
  | { readonly kind: "claim"; readonly account: number };

const amount = (max: bigint): fc.Arbitrary<bigint> => fc.bigInt({ min: 0n, max });
const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant("deposit" as const),
    member: fc.constantFrom(0 as const, 1 as const),
    units: amount(4_000n),
  }),
  fc.record({
    kind: fc.constant("root" as const),
    raises: fc.array(amount(900n), { minLength: 4, maxLength: 4 }),
    exits: fc.array(amount(700n), { minLength: 4, maxLength: 4 }),
    // Difference between the sum of the leaves and the declared total.
    slack: fc.oneof(fc.constant(0n), amount(300n)),
  }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("claim" as const), account: fc.nat(3) }) },
);

const startUnits = 20_000n;

describe("random deposits, roots and claims", () => {
  it("match the model and conserve every unit", () => {
    let seed = 100;
    const seen = { paid: 0, refused: 0, activated: 0 };
    fc.assert(
      fc.property(fc.array(stepArbitrary, { minLength: 8, maxLength: 20 }), (steps) => {
        const world = new World(new VaultFixture({ network: new Network(undefined, seed++) }), seen);
        world.apply({ kind: "deposit", member: 0, units: 6_000n });
        for (const step of steps) world.apply(step);
      }),
      { numRuns: 12, seed: 20_261_123, endOnFailure: true },
    );
    console.log(`claims paid ${seen.paid}, steps refused ${seen.refused}, totals in effect ${seen.activated}`);
    expect(Math.min(seen.paid, seen.refused, seen.activated)).toBeGreaterThan(0);
  });
});

class World {
  readonly fixture: VaultFixture;
  readonly seen: { paid: number; refused: number; activated: number };
  readonly members: readonly [ReturnType<VaultFixture["member"]>, ReturnType<VaultFixture["member"]>];
  readonly model: Model = {
    wallets: [startUnits, startUnits],
    held: 0n,
    deposited: 0n,
    paid: 0n,
    claimed: new Map(),
    cumulative: [0n],
    entitled: 0n,
    exit: 0n,
    consumed: 0n,
  };
  cycle = 0n;
  leaves: EntitlementLeaf[];
  root: BuiltRoot | null = null;
  /** Roots whose totals took effect, the newest first. */
  claimable: Hex[] = [];

  constructor(fixture: VaultFixture, seen: World["seen"]) {
    this.fixture = fixture;
    this.seen = seen;
    this.members = [fixture.member(1, startUnits), fixture.member(2, startUnits)];
    this.leaves = [0, 1, 2, 3].map((number) => ({
      account: accountOf(number),
      asset: dollar,
      recipient: recipientOf(this.members[number % 2 === 0 ? 0 : 1].wallet),
      entitledQuanta: 0n,
      exitQuanta: 0n,
    }));
  }

  apply(step: Step): void {
    if (step.kind === "deposit") this.deposit(step.member, step.units);
    else if (step.kind === "root") this.settle(step.raises, step.exits, step.slack);
    else this.claim(step.account);
    this.check();
  }

  deposit(member: 0 | 1, units: bigint): void {
    const { model } = this;
    if (units < 10n || units > model.wallets[member]) {
      this.seen.refused++;
      expect(() => this.fixture.deposit(this.members[member], accountOf(member), units)).toThrow();
      return;
    }
    this.fixture.deposit(this.members[member], accountOf(member), units);
    model.wallets[member] -= units;
    model.held += units;
    model.deposited += units;
    model.cumulative.push(model.deposited);
  }

  /** Posts a root that has consumed all deposits so far; its totals may exceed the vault's coverage. */
  settle(raises: readonly bigint[], exits: readonly bigint[], slack: bigint): void {
    const { model, fixture } = this;
    const leaves = this.leaves.map((leaf, index) => ({
      ...leaf,
      entitledQuanta: leaf.entitledQuanta + (raises[index] ?? 0n),
      exitQuanta: exits[index] ?? 0n,
    }));
    const sum = leaves.reduce((total, leaf) => total + leaf.entitledQuanta, 0n);
    const exit = leaves.reduce((total, leaf) => total + leaf.exitQuanta, 0n);
    const entitled = slack > sum ? 0n : sum - slack;
    const recordIndex = BigInt(model.cumulative.length - 1);
    const totals = { asset: dollar, entitledQuanta: entitled, exitQuanta: exit, consumedQuanta: model.deposited };
    this.cycle++;
    const root = fixture.buildRoot(this.cycle, leaves, [totals]);
    fixture.deliver(root);
    fixture.network.setSeconds(fixture.network.seconds + rootDelaySeconds);
    fixture.activate({ ...root, totalsLeaves: [] });
    const outcome = fixture.network.send([
      activateAsset(fixture.ref, { totals, mint: fixture.mint, proof: [], recordIndex }),
    ]);
    const expected =
      entitled < model.entitled
        ? "TOTALS_REGRESSED"
        : entitled + exit - model.paid > model.held
          ? "TOTALS_EXCEED_HELD"
          : null;
    expect(outcome.code).toBe(expected);
    // Refused totals leave a root effective whose leaves are not covered: nothing is paid under it.
    this.root = root;
    if (expected !== null) {
      this.seen.refused++;
      return;
    }
    this.leaves = leaves;
    this.claimable = [root.entitlements.root, ...this.claimable].slice(0, 4);
    this.seen.activated++;
    Object.assign(model, { entitled, exit, consumed: model.deposited });
  }

  claim(account: number): void {
    const { model, fixture, root } = this;
    if (root === null) return;
    const leaf = root.leaves[account] as EntitlementLeaf;
    const member = account % 2 === 0 ? 0 : 1;
    const before = model.claimed.get(leaf.account) ?? 0n;
    const due = leaf.entitledQuanta - before;
    const outcome = fixture.network.send([fixture.claimInstruction(root, account, this.members[member].token)]);
    if (!this.claimable.includes(root.entitlements.root)) {
      expect(outcome.code).toBe(this.claimable.length === 0 ? "ROOT_MISSING" : "PROOF_INVALID");
      this.seen.refused++;
      return;
    }
    if (due <= 0n) {
      expect([outcome.failure, outcome.events]).toEqual([null, []]);
      return;
    }
    if (model.paid + due > model.entitled) {
      this.seen.refused++;
      expect(outcome.code).toBe("CLAIM_ABOVE_TOTALS");
      return;
    }
    expect(outcome.failure).toBe(null);
    this.seen.paid++;
    model.wallets[member] += due;
    model.held -= due;
    model.paid += due;
    model.claimed.set(leaf.account, leaf.entitledQuanta);
  }

  check(): void {
    const { model, fixture } = this;
    const { network } = fixture;
    const inVault = tokenUnits(network, assetTokenAddress(fixture.ref, fixture.mint));
    const inWallets = this.members.map((member) => tokenUnits(network, member.token));
    expect([inVault, ...inWallets]).toEqual([model.held, ...model.wallets]);
    expect(inVault + inWallets.reduce((sum, units) => sum + units, 0n)).toBe(2n * startUnits);
    expect(fixture.asset()).toMatchObject({
      depositedQuanta: model.deposited,
      paidQuanta: model.paid,
      ledgerQuanta: model.held,
      entitledQuanta: model.entitled,
      exitQuanta: model.exit,
      consumedQuanta: model.consumed,
    });
    expect(model.paid).toBe([...model.claimed.values()].reduce((sum, claimed) => sum + claimed, 0n));
    // PROTOCOL P4 after every step.
    expect(model.entitled + model.exit - model.paid <= model.held - (model.deposited - model.consumed)).toBe(true);
    const last = model.cumulative.length - 1;
    if (last === 0) return;
    const record = decodeDepositPage(network.data(depositPageAddress(fixture.ref, BigInt(last)))).find(
      ({ index }) => index === BigInt(last),
    );
    expect(record?.cumulativeQuanta).toBe(model.cumulative[last]);
    expect(record?.accumulator).toBe(fixture.vault().depositAccumulator);
  }
}
