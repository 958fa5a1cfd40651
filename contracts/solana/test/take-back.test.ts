import { foldDeposit, foldTakeBack, foldTakeBackRequest, type Hex } from "@isthmus/protocol";
import type { Keypair } from "@solana/web3.js";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import {
  activateAsset,
  decodeDepositPage,
  depositPageAddress,
  freeze,
  pause,
  payTakeBack,
  requestTakeBack,
  returnDeposit,
  setWatchtowers,
  veto,
} from "../src/index.ts";
import { keypairOf } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { tokenUnits } from "./tokens.ts";
import {
  accountOf,
  dollar,
  exitPeriodSeconds,
  recipientOf,
  rootDelaySeconds,
  takeBackDelaySeconds,
  totalsOf,
  VaultFixture,
} from "./vault-fixture.ts";

type Member = ReturnType<VaultFixture["member"]>;
let fixture: VaultFixture;
let alice: Member;
let bob: Member;

beforeEach(() => {
  fixture = new VaultFixture();
  [alice, bob] = [fixture.member(1), fixture.member(2)];
  // The start of a period of the delay: payments are open for a quarter of it from here.
  fixture.network.setSeconds(fixture.network.seconds + wait(fixture.network.seconds));
});

const wait = (seconds: bigint): bigint => takeBackDelaySeconds - (seconds % takeBackDelaySeconds);
const pass = (seconds: bigint): void => fixture.network.setSeconds(fixture.network.seconds + seconds);
const head = (): bigint => fixture.vault().depositIndex + 1n;
const requestOf = (payer: Keypair, depositIndex: bigint) =>
  requestTakeBack(fixture.ref, { payer: payer.publicKey, asset: dollar, depositIndex, index: head() });
const request = (member: Member, depositIndex: bigint) =>
  fixture.network.run([requestOf(member.wallet, depositIndex)], { signers: [member.wallet] });
const paymentOf = (member: Member, depositIndex: bigint) =>
  payTakeBack(fixture.ref, {
    sender: fixture.network.payer.publicKey,
    payer: member.wallet.publicKey,
    asset: dollar,
    mint: fixture.mint,
    depositIndex,
    index: head(),
  });
const pay = (member: Member, depositIndex: bigint) => fixture.network.run([paymentOf(member, depositIndex)]);
const entry = (index: bigint) =>
  decodeDepositPage(fixture.network.data(depositPageAddress(fixture.ref, index))).find((one) => one.index === index);
const received = (member: Member): bigint => tokenUnits(fixture.network, member.token);

/** A root that has consumed everything up to an entry. */
function rootAt(cycle: bigint, index: bigint, consumedQuanta: bigint) {
  const leaves = [
    {
      account: accountOf(9),
      asset: dollar,
      recipient: recipientOf(bob.wallet),
      entitledQuanta: 0n,
      exitQuanta: consumedQuanta,
    },
  ];
  const accumulator = index === 0n ? (`0x${"00".repeat(32)}` as Hex) : (entry(index)?.accumulator as Hex);
  const totals = [totalsOf(leaves, dollar, consumedQuanta)];
  return fixture.buildRoot(cycle, leaves, totals, { depositIndex: index, depositAccumulator: accumulator });
}

describe("a deposit that no root has reached", () => {
  it("goes back to whoever paid it, for whatever account, and is then counted nowhere", () => {
    const had = received(alice);
    fixture.deposit(alice, accountOf(2), 700n);
    fixture.deposit(bob, accountOf(2), 300n);
    const asked = request(alice, 1n);
    expect(asked.events).toMatchObject([
      { name: "TakeBackRequested", index: 3n, depositIndex: 1n, account: accountOf(2), amountQuanta: 700n },
    ]);
    fixture.waitForPayments();
    const paid = pay(alice, 1n);
    expect(paid.events).toMatchObject([
      { name: "TakenBack", index: 4n, depositIndex: 1n, payer: alice.wallet.publicKey },
    ]);
    expect(received(alice)).toBe(had);
    expect(fixture.asset()).toMatchObject({ depositedQuanta: 300n, ledgerQuanta: 300n, lastTakeBackIndex: 4n });
    expect(entry(1n)?.isReturned).toBe(true);
    const deposits = [1n, 2n].map((index) => ({
      ...{ index, account: accountOf(2), asset: dollar },
      amountQuanta: index === 1n ? 700n : 300n,
    }));
    let chain: Hex = `0x${"00".repeat(32)}`;
    for (const deposit of deposits) chain = foldDeposit(fixture.scope, chain, deposit);
    const link = { ...(deposits[0] as (typeof deposits)[number]), depositIndex: 1n };
    chain = foldTakeBackRequest(fixture.scope, chain, { ...link, index: 3n });
    chain = foldTakeBack(fixture.scope, chain, { ...link, index: 4n });
    expect(fixture.vault().depositAccumulator).toBe(chain);
    // What is left can be consumed: a root that has seen the payment rests on it.
    const root = rootAt(1n, 4n, 300n);
    fixture.deliver(root);
    fixture.activate(root, 4n);
    expect(fixture.asset()).toMatchObject({ consumedQuanta: 300n, consumedIndex: 4n });
  });

  it("is requested by its payer alone, once, and only while no effective root has reached it", () => {
    fixture.deposit(alice, accountOf(1), 700n);
    expectRefused(fixture.network, "PROOF_INVALID", [requestOf(bob.wallet, 1n)], { signers: [bob.wallet] });
    expectRefused(fixture.network, "PROOF_INVALID", [requestOf(alice.wallet, 2n)], { signers: [alice.wallet] });
    expectRefused(fixture.network, "PROOF_INVALID", [requestOf(alice.wallet, 3n)], { signers: [alice.wallet] });
    request(alice, 1n);
    expectRefused(fixture.network, "TAKE_BACK_REPEATED", [requestOf(alice.wallet, 1n)], { signers: [alice.wallet] });
    // A request is an entry, and no deposit.
    expectRefused(fixture.network, "PROOF_INVALID", [requestOf(alice.wallet, 2n)], { signers: [alice.wallet] });
    fixture.deposit(alice, accountOf(1), 50n);
    const root = rootAt(1n, 3n, 750n);
    fixture.deliver(root);
    fixture.activate(root);
    expectRefused(fixture.network, "ENTRY_REACHED", [requestOf(alice.wallet, 3n)], { signers: [alice.wallet] });
  });

  it("is paid after the delay, in the first quarter of a period, once, and never without a request", () => {
    fixture.deposit(alice, accountOf(1), 700n);
    expectRefused(fixture.network, "TAKE_BACK_MISSING", [paymentOf(alice, 1n)]);
    pass(takeBackDelaySeconds / 8n);
    request(alice, 1n);
    pass(takeBackDelaySeconds - 1n);
    expectRefused(fixture.network, "TAKE_BACK_NOT_DUE", [paymentOf(alice, 1n)]);
    pass(1n + takeBackDelaySeconds / 8n);
    // The quarter is over: the house has the rest of the period for a root.
    expectRefused(fixture.network, "TAKE_BACK_NOT_DUE", [paymentOf(alice, 1n)]);
    pass((takeBackDelaySeconds * 3n) / 4n - 1n);
    expectRefused(fixture.network, "TAKE_BACK_NOT_DUE", [paymentOf(alice, 1n)]);
    pass(1n);
    pay(alice, 1n);
    expectRefused(fixture.network, "TAKE_BACK_REPEATED", [paymentOf(alice, 1n)]);
  });

  it.each(["effective", "maturing", "next"] as const)("is not paid once the %s root has reached it", (slot) => {
    fixture.deposit(alice, accountOf(1), 700n);
    request(alice, 1n);
    fixture.waitForPayments();
    if (slot === "next") fixture.deliver(rootAt(1n, 0n, 0n));
    fixture.deliver(rootAt(2n, 1n, 700n));
    if (slot === "effective") fixture.activate(rootAt(2n, 1n, 700n), 1n);
    expectRefused(fixture.network, "ENTRY_REACHED", [paymentOf(alice, 1n)]);
  });

  it("is not paid by a vault that is paused or frozen, and not twice after a freeze", () => {
    fixture.deposit(alice, accountOf(1), 700n);
    fixture.deposit(alice, accountOf(1), 100n);
    request(alice, 1n);
    fixture.waitForPayments();
    fixture.network.run([pause(fixture.ref, fixture.pauser.publicKey)], { signers: [fixture.pauser] });
    expectRefused(fixture.network, "PAUSED", [paymentOf(alice, 1n)]);
    pass(takeBackDelaySeconds * 14n);
    const had = received(alice);
    pay(alice, 1n);
    pass(exitPeriodSeconds);
    fixture.network.run([freeze(fixture.ref)]);
    expectRefused(fixture.network, "VAULT_FROZEN", [paymentOf(alice, 2n)]);
    expectRefused(fixture.network, "VAULT_FROZEN", [requestOf(alice.wallet, 2n)], { signers: [alice.wallet] });
    for (const index of [1n, 2n, 2n])
      fixture.network.run([
        returnDeposit(fixture.ref, {
          sender: fixture.network.payer.publicKey,
          payer: alice.wallet.publicKey,
          asset: dollar,
          mint: fixture.mint,
          index,
        }),
      ]);
    // The house, dead or alive, keeps nothing of it, and pays nothing twice.
    expect(received(alice) - had).toBe(800n);
    expect(tokenUnits(fixture.network, fixture.asset().tokenAccount)).toBe(0n);
  });
});

describe("after a payment", () => {
  it("no root may name an entry before it, also after a veto", () => {
    const towers = [1, 2].map((role) => keypairOf(7, role));
    const [admin, watchtowers] = [fixture.admin.publicKey, towers.map(({ publicKey }) => publicKey)];
    fixture.act(setWatchtowers(fixture.ref, { admin, watchtowers, threshold: 2, vetoSeconds: 60 }));
    fixture.deposit(bob, accountOf(9), 300n);
    const first = rootAt(1n, 1n, 300n);
    fixture.deliver(first);
    fixture.activate(first);
    fixture.deposit(alice, accountOf(1), 700n);
    request(alice, 2n);
    fixture.waitForPayments();
    pay(alice, 2n);
    const old = rootAt(2n, 3n, 1_000n);
    expect(() => fixture.deliver(old)).toThrow(/401/);
    for (const tower of towers) fixture.network.run([veto(fixture.ref, tower.publicKey)], { signers: [tower] });
    pass(61n);
    const late = rootAt(3n, 3n, 1_000n);
    expect(() => fixture.deliver(late)).toThrow(/401/);
    fixture.deliver(rootAt(4n, 4n, 300n));
  });

  it("totals rest on it as soon as their root has seen it, and on what was before where it has not", () => {
    fixture.deposit(bob, accountOf(9), 300n);
    fixture.deposit(alice, accountOf(1), 700n);
    request(alice, 2n);
    fixture.waitForPayments();
    // Waits while the payment is made; it has reached the first deposit.
    const waiting = rootAt(1n, 1n, 300n);
    fixture.deliver(waiting);
    pay(alice, 2n);
    fixture.activate(waiting, 1n);
    expect(fixture.asset().consumedQuanta).toBe(300n);
    const seen = rootAt(2n, 4n, 1_000n);
    fixture.deliver(seen);
    pass(rootDelaySeconds);
    // The record of the deposit still counts it, though it went back.
    expect(() => fixture.activate(seen, 2n)).toThrow(/413/);
    const [totals] = rootAt(2n, 4n, 1_000n).totalsLeaves;
    if (totals === undefined) throw new Error("the root has totals");
    expectRefused(fixture.network, "CONSUMED_MISMATCH", [
      activateAsset(fixture.ref, { totals, mint: fixture.mint, proof: seen.totals.proof(0), recordIndex: 4n }),
    ]);
    const right = rootAt(3n, 4n, 300n);
    fixture.deliver(right);
    fixture.activate(right, 4n);
    expect(fixture.asset()).toMatchObject({ consumedQuanta: 300n, depositedQuanta: 300n });
  });
});

it("a deposit is consumed or taken back, never both, and the vault holds what it owes", () => {
  const step = fc.record({
    kind: fc.constantFrom("deposit", "request", "pay", "root", "activate", "wait"),
    which: fc.nat(7),
    units: fc.bigInt({ min: 10n, max: 1_000n }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
      fixture = new VaultFixture();
      [alice, bob] = [fixture.member(1), fixture.member(2)];
      const deposits: { index: bigint; quanta: bigint; back: boolean }[] = [];
      let cycle = 0n;
      for (const { kind, which, units } of steps) {
        const one = deposits[which % Math.max(deposits.length, 1)];
        if (kind === "wait") pass(takeBackDelaySeconds / 4n);
        if (kind === "deposit") {
          deposits.push({ index: head(), quanta: units, back: false });
          fixture.deposit(alice, accountOf(1), units);
        }
        if (kind === "request" && one !== undefined)
          fixture.network.send([requestOf(alice.wallet, one.index)], { signers: [alice.wallet] });
        if (kind === "pay" && one !== undefined && fixture.network.send([paymentOf(alice, one.index)]).failure === null)
          one.back = true;
        if (kind === "root") {
          const index = fixture.vault().depositIndex;
          const consumed = deposits.filter(({ back }) => !back).reduce((sum, { quanta }) => sum + quanta, 0n);
          cycle++;
          const root = rootAt(cycle, index, consumed);
          fixture.deliver(root);
          if (units % 2n === 0n && fixture.vault().maturing?.cycle === cycle)
            fixture.activate(root, index === 0n ? 0n : index);
        }
        if (kind === "activate") pass(rootDelaySeconds);
        const { tokenAccount, ledgerQuanta, depositedQuanta, consumedQuanta, consumedIndex } = fixture.asset();
        expect(tokenUnits(fixture.network, tokenAccount)).toBe(ledgerQuanta);
        expect(depositedQuanta >= consumedQuanta).toBe(true);
        const consumed = deposits.filter(({ index }) => index <= consumedIndex && !entry(index)?.isReturned);
        expect(consumed.reduce((sum, { quanta }) => sum + quanta, 0n)).toBe(consumedQuanta);
        expect(
          deposits
            .filter(({ index, back }) => back && index <= consumedIndex)
            .every(({ index }) => entry(index)?.isReturned),
        ).toBe(true);
      }
    }),
    { numRuns: 15, seed: 11 },
  );
});
