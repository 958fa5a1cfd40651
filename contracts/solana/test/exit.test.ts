import { accountId, type EntitlementLeaf, type Hex } from "@isthmus/protocol";
import type { PublicKey } from "@solana/web3.js";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import {
  activateAsset,
  activateRoot,
  claimAddress,
  decodeClaimRecord,
  decodeDepositPage,
  depositPageAddress,
  executeRoot,
  freeze,
  pause,
  performAct,
  returnDeposit,
  scheduleAct,
  setBudget,
  setWatchtowers,
  signerSet,
  takeExit,
  veto,
} from "../src/index.ts";
import type { Outcome } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { tokenUnits } from "./tokens.ts";
import {
  accountOf,
  adminDelaySeconds,
  type BuiltRoot,
  dollar,
  exitPeriodSeconds,
  houseId,
  recipientOf,
  rootDelaySeconds,
  totalsOf,
  towers,
  VaultFixture,
} from "./vault-fixture.ts";

type Member = ReturnType<VaultFixture["member"]>;
const daySeconds = 86_400n;
let fixture: VaultFixture;
let alice: Member;
let bob: Member;

beforeEach(() => {
  fixture = new VaultFixture();
  [alice, bob] = [fixture.member(1), fixture.member(2)];
});

const wait = (seconds: bigint): void => fixture.network.setSeconds(fixture.network.seconds + seconds);
const ownAccount = ({ wallet }: Member): Hex => accountId(houseId, fixture.scope.chain, wallet.publicKey.toBytes());
const leafOf = (member: Member, number: number, entitledQuanta: bigint, exitQuanta: bigint): EntitlementLeaf => ({
  account: accountOf(number),
  asset: dollar,
  recipient: recipientOf(member.wallet),
  entitledQuanta,
  exitQuanta,
});

/** A root over these leaves that is in effect; its asset has consumed so much. */
function effective(cycle: bigint, leaves: readonly EntitlementLeaf[], consumedQuanta: bigint): BuiltRoot {
  const root = fixture.buildRoot(cycle, leaves, [totalsOf(leaves, dollar, consumedQuanta)]);
  fixture.deliver(root);
  fixture.activate(root);
  return root;
}

function fallSilent(): Outcome {
  wait(exitPeriodSeconds);
  return fixture.network.run([freeze(fixture.ref)]);
}

const exitOf = (
  root: BuiltRoot,
  place: number,
  change: Partial<EntitlementLeaf> & { recipientToken?: PublicKey } = {},
) =>
  takeExit(fixture.ref, {
    payer: fixture.network.payer.publicKey,
    ...(root.leaves[place] as EntitlementLeaf),
    mint: fixture.mint,
    proof: root.entitlements.proof(place),
    ...change,
  });
const takes = (root: BuiltRoot, place: number): Outcome => fixture.network.run([exitOf(root, place)]);
const returnOf = (member: Member, index: bigint) =>
  returnDeposit(fixture.ref, {
    sender: fixture.network.payer.publicKey,
    index,
    asset: dollar,
    mint: fixture.mint,
    payer: member.wallet.publicKey,
  });
const received = (member: Member): bigint => tokenUnits(fixture.network, member.token);

/** Leaves the vault with so much of its token, as an issuer could. */
function leaveVaultWith(units: bigint): void {
  const { tokenAccount } = fixture.asset();
  const stored = fixture.network.account(tokenAccount);
  if (stored === null) throw new Error("the vault has a token account");
  const data = stored.data.slice();
  new DataView(data.buffer).setBigUint64(64, units, true);
  fixture.network.put(tokenAccount, { ...stored, data });
}

describe("the freeze", () => {
  it("is anyone's after the exit period without a root in effect, and nobody's before", () => {
    fixture.deposit(alice, accountOf(1), 1_000n);
    const root = effective(1n, [leafOf(alice, 1, 0n, 1_000n)], 1_000n);
    wait(exitPeriodSeconds - 1n);
    expectRefused(fixture.network, "HOUSE_NOT_SILENT", [freeze(fixture.ref)]);
    expectRefused(fixture.network, "ROOT_MISSING", [exitOf(root, 0)]);
    wait(1n);
    const { events } = fixture.network.run([freeze(fixture.ref)]);
    expect(events).toMatchObject([{ name: "VaultFrozen", atSeconds: fixture.network.seconds }]);
    expect(fixture.vault().frozenAtSeconds).toBe(fixture.network.seconds);
    expectRefused(fixture.network, "VAULT_FROZEN", [freeze(fixture.ref)]);
  });

  it("counts a root whose delay has passed as a sign of life, though nobody activated it", () => {
    fixture.deliver(fixture.buildRoot(1n, [], []));
    wait(exitPeriodSeconds);
    expectRefused(fixture.network, "HOUSE_NOT_SILENT", [freeze(fixture.ref)]);
    wait(rootDelaySeconds);
    const { events } = fixture.network.run([freeze(fixture.ref)]);
    expect(events.map(({ name }) => name)).toEqual(["RootEffective", "VaultFrozen"]);
  });

  it("is not put off by a root that waits, by a veto or by a pause", () => {
    const watchtowers = towers.map((key) => key.publicKey);
    fixture.act(
      setWatchtowers(fixture.ref, { admin: fixture.admin.publicKey, watchtowers, threshold: 2, vetoSeconds: 60 }),
    );
    wait(exitPeriodSeconds - adminDelaySeconds - 1n);
    fixture.deliver(fixture.buildRoot(1n, [], []));
    for (const key of towers) fixture.network.run([veto(fixture.ref, key.publicKey)], { signers: [key] });
    fixture.network.run([pause(fixture.ref, fixture.pauser.publicKey)], { signers: [fixture.pauser] });
    wait(1n);
    fixture.network.run([freeze(fixture.ref)]);
    expect(fixture.vault()).toMatchObject({ maturing: null, next: null });
  });

  it("ends deposits, claims, roots and the admin's hand on budgets, for good", () => {
    const { network, ref } = fixture;
    fixture.deposit(alice, accountOf(1), 1_000n);
    const root = effective(1n, [leafOf(alice, 1, 100n, 900n)], 1_000n);
    wait(exitPeriodSeconds - 1n);
    const late = fixture.buildRoot(2n, [leafOf(bob, 1, 1_000n, 0n)], []);
    for (const set of [signerSet.guardians, signerSet.attesters]) fixture.vote(set, late.envelope);
    wait(1n);
    network.run([freeze(ref)]);
    expectRefused(network, "VAULT_FROZEN", [executeRoot(ref, late.envelope)]);
    expectRefused(network, "ROOT_MISSING", [activateRoot(ref)]);
    expectRefused(network, "VAULT_FROZEN", [fixture.claimInstruction(root, 0, alice.token)]);
    const budget = setBudget(ref, { admin: fixture.admin.publicKey, asset: dollar, budgetQuanta: 1n });
    network.run([scheduleAct(ref, fixture.admin.publicKey, budget)], { signers: [fixture.admin] });
    wait(adminDelaySeconds);
    expectRefused(network, "VAULT_FROZEN", [performAct(ref, budget)], { signers: [fixture.admin] });
    expect(() => fixture.deposit(alice, accountOf(1), 1_000n)).toThrow();
    expect(takes(root, 0).events).toMatchObject([
      { name: "ExitSettled", owedQuanta: 1_000n, heldQuanta: 1_000n },
      { name: "Exited", paidQuanta: 1_000n, leftQuanta: 0n },
    ]);
  });
});

describe("an exit", () => {
  it("pays the unclaimed entitlement and the exit balance of the newest root, once", () => {
    fixture.deposit(alice, accountOf(1), 3_000n);
    fixture.deposit(bob, accountOf(2), 2_000n);
    const first = effective(1n, [leafOf(alice, 1, 500n, 0n), leafOf(bob, 2, 0n, 0n)], 5_000n);
    fixture.network.run([fixture.claimInstruction(first, 0, alice.token)]);
    const root = effective(2n, [leafOf(alice, 1, 700n, 2_000n), leafOf(bob, 2, 0n, 2_000n)], 5_000n);
    fallSilent();
    const [had, bobHad] = [received(alice), received(bob)];
    expectRefused(fixture.network, "PROOF_INVALID", [exitOf(first, 0)]);
    takes(root, 0);
    takes(root, 1);
    expect([received(alice) - had, received(bob) - bobHad]).toEqual([2_200n, 2_000n]);
    expect(takes(root, 0).events).toEqual([]);
    expect(received(alice) - had).toBe(2_200n);
    const record = decodeClaimRecord(fixture.network.data(claimAddress(fixture.ref, accountOf(1), dollar)));
    expect(record).toMatchObject({ claimedQuanta: 500n, exitLeftQuanta: 0n });
  });

  it("is not stopped by a pause", () => {
    fixture.deposit(alice, accountOf(1), 1_000n);
    const root = effective(1n, [leafOf(alice, 1, 0n, 1_000n)], 1_000n);
    fallSilent();
    fixture.network.run([pause(fixture.ref, fixture.pauser.publicKey)], { signers: [fixture.pauser] });
    expect(takes(root, 0).events).toMatchObject([{ name: "ExitSettled" }, { name: "Exited", paidQuanta: 1_000n }]);
  });

  it("refuses a changed leaf, leaves beyond their totals, and another account than the associated one from a stranger", () => {
    fixture.deposit(alice, accountOf(1), 1_000n);
    const leaves = [leafOf(alice, 1, 0n, 600n), leafOf(bob, 2, 0n, 600n)];
    const declared = { asset: dollar, entitledQuanta: 0n, exitQuanta: 1_000n, consumedQuanta: 1_000n };
    const root = fixture.buildRoot(1n, leaves, [declared]);
    fixture.deliver(root);
    fixture.activate(root);
    fallSilent();
    expectRefused(fixture.network, "PROOF_INVALID", [exitOf(root, 0, { exitQuanta: 601n })]);
    expectRefused(fixture.network, "TOKEN_ACCOUNT_MISMATCH", [exitOf(root, 0, { recipientToken: bob.token })]);
    takes(root, 0);
    expectRefused(fixture.network, "CLAIM_ABOVE_TOTALS", [exitOf(root, 1)]);
  });

  it("waits a day for totals that nobody has brought, and takes no others afterwards", () => {
    fixture.deposit(alice, accountOf(1), 1_000n);
    const old = effective(1n, [leafOf(alice, 1, 0n, 400n)], 1_000n);
    const leaves = [leafOf(alice, 1, 0n, 900n)];
    const root = fixture.buildRoot(2n, leaves, [totalsOf(leaves, dollar, 1_000n)]);
    fixture.deliver(root);
    wait(rootDelaySeconds);
    fixture.network.run([activateRoot(fixture.ref)]);
    fallSilent();
    expectRefused(fixture.network, "ROOT_NOT_MATURE", [exitOf(old, 0)]);
    wait(daySeconds);
    takes(old, 0);
    const [totals] = root.totalsLeaves as [BuiltRoot["totalsLeaves"][number]];
    const bring = activateAsset(fixture.ref, {
      totals,
      mint: fixture.mint,
      proof: root.totals.proof(0),
      recordIndex: 1n,
    });
    expectRefused(fixture.network, "VAULT_FROZEN", [bring]);
  });

  it("shares what is held when the vault is short: everyone the same part, whoever comes first", () => {
    const shares = fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(shares, fc.nat(999), fc.boolean(), (exits, permille, backwards) => {
        fixture = new VaultFixture();
        const members = exits.map((_, place) => fixture.member(10 + place, 10n ** 13n));
        const owed = exits.reduce((sum, exit) => sum + exit, 0n) + 10n;
        fixture.deposit(members[0] as Member, accountOf(0), owed);
        const leaves = exits.map((exit, place) => leafOf(members[place] as Member, place, 0n, exit));
        const root = effective(1n, leaves, owed);
        const held = (owed * BigInt(permille)) / 1_000n;
        leaveVaultWith(held);
        fallSilent();
        const paid = leaves.map(() => 0n);
        const order = leaves.map((_, place) => place);
        const declared = exits.reduce((sum, exit) => sum + exit, 0n);
        for (const place of backwards ? order.reverse() : order) {
          const before = received(members[place] as Member);
          takes(root, place);
          paid[place] = received(members[place] as Member) - before;
        }
        expect(paid).toEqual(exits.map((exit) => (held >= declared ? exit : (exit * held) / declared)));
        expect(paid.reduce((sum, one) => sum + one, 0n) <= held).toBe(true);
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it("stays within the asset's budget of the day, and pays the rest later", () => {
    fixture = new VaultFixture({ budgetQuanta: 300n });
    [alice, bob] = [fixture.member(1), fixture.member(2)];
    fixture.deposit(alice, accountOf(1), 1_000n);
    const root = effective(1n, [leafOf(alice, 1, 0n, 700n), leafOf(bob, 2, 0n, 300n)], 1_000n);
    fallSilent();
    const had = received(alice);
    expect(takes(root, 0).events).toMatchObject([{}, { name: "Exited", paidQuanta: 300n, leftQuanta: 400n }]);
    expectRefused(fixture.network, "OUTFLOW_ABOVE_BUDGET", [exitOf(root, 0)]);
    expectRefused(fixture.network, "OUTFLOW_ABOVE_BUDGET", [exitOf(root, 1)]);
    wait(2n * daySeconds);
    takes(root, 0);
    wait(2n * daySeconds);
    takes(root, 0);
    expect(received(alice) - had).toBe(700n);
  });
});

describe("a deposit that no root consumed", () => {
  it("goes back from a frozen vault to the wallet that paid it, whatever its account, once, past any budget", () => {
    fixture = new VaultFixture({ budgetQuanta: 1n });
    [alice, bob] = [fixture.member(1), fixture.member(2)];
    fixture.deposit(bob, ownAccount(bob), 400n);
    effective(1n, [], 400n);
    const had = received(alice);
    // For somebody else's account, or a mistyped one.
    fixture.deposit(alice, ownAccount(bob), 600n);
    expectRefused(fixture.network, "ROOT_MISSING", [returnOf(alice, 2n)]);
    fallSilent();
    expectRefused(fixture.network, "PROOF_INVALID", [returnOf(bob, 1n)]);
    expectRefused(fixture.network, "TOKEN_ACCOUNT_MISMATCH", [returnOf(bob, 2n)]);
    expectRefused(fixture.network, "PROOF_INVALID", [returnOf(alice, 3n)]);
    expectRefused(fixture.network, "PROOF_INVALID", [returnOf(alice, 0n)]);
    const { events } = fixture.network.run([returnOf(alice, 2n)]);
    expect(events).toMatchObject([
      { name: "ExitSettled", owedQuanta: 600n, heldQuanta: 1_000n },
      { name: "DepositReturned", index: 2n, paidQuanta: 600n },
    ]);
    expect(received(alice)).toBe(had);
    expect(fixture.network.run([returnOf(alice, 2n)]).events).toEqual([]);
    expect(received(alice)).toBe(had);
    const page = decodeDepositPage(fixture.network.data(depositPageAddress(fixture.ref, 1n)));
    expect(page.map(({ isReturned }) => isReturned)).toEqual([false, true]);
  });

  it("goes back where the house never sent a root", () => {
    fixture.deposit(alice, ownAccount(alice), 600n);
    fallSilent();
    expect(fixture.network.run([returnOf(alice, 1n)]).events).toMatchObject([{}, { paidQuanta: 600n }]);
  });
});
