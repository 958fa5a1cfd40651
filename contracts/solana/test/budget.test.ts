import type { EntitlementLeaf } from "@isthmus/protocol";
import { beforeEach, describe, expect, it } from "vitest";
import { claimAddress, decodeClaimRecord, setBudget } from "../src/index.ts";
import { expectRefused } from "./refusal.ts";
import { tokenUnits } from "./tokens.ts";
import { accountOf, type BuiltRoot, dollar, recipientOf, totalsOf, VaultFixture } from "./vault-fixture.ts";

type Member = ReturnType<VaultFixture["member"]>;
const daySeconds = 86_400n;
const budgetQuanta = 300n;
let fixture: VaultFixture;
let alice: Member;
let thief: Member;

beforeEach(() => {
  fixture = new VaultFixture({ budgetQuanta });
  [alice, thief] = [fixture.member(1), fixture.member(66, 0n)];
  fixture.deposit(alice, accountOf(1), 5_000n);
  // A day starts, so that a wait of less than one stays in it.
  fixture.network.setSeconds((fixture.network.seconds / daySeconds + 1n) * daySeconds);
});

const wait = (seconds: bigint): void => fixture.network.setSeconds(fixture.network.seconds + seconds);
const stolen = (): bigint => tokenUnits(fixture.network, thief.token);

/** A root in effect that pays one member so much. */
function paying(member: Member, entitledQuanta: bigint): BuiltRoot {
  const leaf: EntitlementLeaf = {
    account: accountOf(1),
    asset: dollar,
    recipient: recipientOf(member.wallet),
    entitledQuanta,
    exitQuanta: 0n,
  };
  const root = fixture.buildRoot(1n, [leaf], [totalsOf([leaf], dollar, 5_000n)]);
  fixture.deliver(root);
  fixture.activate(root);
  return root;
}

const claims = (root: BuiltRoot, member: Member) =>
  fixture.network.run([fixture.claimInstruction(root, 0, member.token)]);
const refuses = (root: BuiltRoot, member: Member): void =>
  expectRefused(fixture.network, "OUTFLOW_ABOVE_BUDGET", [fixture.claimInstruction(root, 0, member.token)]);

describe("a forged root with the votes of the bridge and of the attesters", () => {
  it("takes the budget of a day, in any 24 hours, while all watchtowers sleep", () => {
    const forged = paying(thief, 5_000n);
    const start = fixture.network.seconds;
    claims(forged, thief);
    expect(stolen()).toBe(budgetQuanta);
    // The last second of the day, the first of the next one, and the last of that.
    for (const second of [daySeconds - 100n, daySeconds, 2n * daySeconds - 100n]) {
      fixture.network.setSeconds(start - (start % daySeconds) + second);
      refuses(forged, thief);
    }
    expect(stolen()).toBe(budgetQuanta);
    fixture.network.setSeconds(start - (start % daySeconds) + 2n * daySeconds);
    claims(forged, thief);
    expect(stolen()).toBe(2n * budgetQuanta);
  });
});

describe("a claim above the budget", () => {
  it("is paid in parts, to the last quantum", () => {
    const root = paying(alice, 700n);
    const had = tokenUnits(fixture.network, alice.token);
    expect(claims(root, alice).events).toMatchObject([{ amountQuanta: 300n, claimedTotalQuanta: 300n }]);
    refuses(root, alice);
    for (const [amountQuanta, claimedTotalQuanta] of [
      [300n, 600n],
      [100n, 700n],
    ] as const) {
      wait(2n * daySeconds);
      expect(claims(root, alice).events).toMatchObject([{ amountQuanta, claimedTotalQuanta }]);
    }
    expect(claims(root, alice).events).toEqual([]);
    expect(tokenUnits(fixture.network, alice.token) - had).toBe(700n);
    const record = decodeClaimRecord(fixture.network.data(claimAddress(fixture.ref, accountOf(1), dollar)));
    expect(record).toMatchObject({ claimedQuanta: 700n, exitLeftQuanta: null });
    expect(fixture.asset()).toMatchObject({ paidQuanta: 700n, ledgerQuanta: 4_300n });
  });

  it("is paid immediately when the admin's act has raised the budget", () => {
    const root = paying(alice, 700n);
    claims(root, alice);
    const raise = setBudget(fixture.ref, { admin: fixture.admin.publicKey, asset: dollar, budgetQuanta: 700n });
    expectRefused(fixture.network, "UNAUTHORIZED", [raise], { signers: [fixture.admin] });
    expect(fixture.act(raise).events).toMatchObject([{ name: "BudgetSet", asset: dollar, budgetQuanta: 700n }, {}]);
    expect(claims(root, alice).events).toMatchObject([{ amountQuanta: 400n }]);
  });
});

describe("a budget", () => {
  it("is at least a quantum, and of the asset that it names", () => {
    const set = (asset: number, quanta: bigint) =>
      setBudget(fixture.ref, { admin: fixture.admin.publicKey, asset, budgetQuanta: quanta });
    expect(() => fixture.act(set(dollar, 0n))).toThrow(expect.objectContaining({ code: "ASSERTION_FAILED" }));
    expect(() => fixture.act(set(dollar, 1n << 64n))).toThrow(expect.objectContaining({ code: "ASSERTION_FAILED" }));
    expect(fixture.asset().budgetQuanta).toBe(budgetQuanta);
  });
});
