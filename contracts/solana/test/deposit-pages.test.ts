import { toHex } from "@isthmus/protocol";
import type { TransactionInstruction } from "@solana/web3.js";
import { expect, it } from "vitest";
import {
  decodeDepositPage,
  deposit,
  depositPageAddress,
  depositsPerPage,
  executeRoot,
  signerSet,
} from "../src/index.ts";
import { expectRefused } from "./refusal.ts";
import { accountOf, dollar, VaultFixture } from "./vault-fixture.ts";

type Member = ReturnType<VaultFixture["member"]>;

/** A deposit by a member who read this index as the next one. */
function deposited(fixture: VaultFixture, member: Member, index: bigint, tokenUnits = 10n): TransactionInstruction {
  return deposit(fixture.ref, {
    depositor: member.wallet.publicKey,
    sourceToken: member.token,
    account: accountOf(1),
    asset: dollar,
    mint: fixture.mint,
    tokenUnits,
    index,
  });
}

function depositMany(fixture: VaultFixture, member: Member, count: number): void {
  for (let left = count; left > 0; left -= 4) {
    const index = fixture.vault().depositIndex + 1n;
    const some = Array.from({ length: Math.min(4, left) }, (_, place) =>
      deposited(fixture, member, index, 10n + BigInt(place)),
    );
    fixture.network.run(some, { signers: [member.wallet] });
  }
}

it("lands all deposits of 20 members who read the same state, also across the end of a page", () => {
  for (const before of [0, 60]) {
    const fixture = new VaultFixture();
    const first = fixture.member(1);
    depositMany(fixture, first, before);
    const members = Array.from({ length: 20 }, (_, place) => fixture.member(100 + place));
    const index = fixture.vault().depositIndex + 1n;
    const outcomes = members.map((member) =>
      fixture.network.send([deposited(fixture, member, index)], { signers: [member.wallet] }),
    );
    expect(outcomes.map((outcome) => outcome.failure)).toEqual(members.map(() => null));
    expect(fixture.vault().depositIndex).toBe(BigInt(before + 20));
    // What they wait for is the vault's account: this many units of it per deposit.
    const units = outcomes.map((outcome) => Number(outcome.computeUnits));
    console.log(`deposit, ${before} before: ${Math.min(...units)} to ${Math.max(...units)} CU`);
    expect(Math.max(...units)).toBeLessThan(30_000);
  }
}, 60_000);

it("keeps every deposit of a full page and of the next one, in order and with its accumulator", () => {
  const fixture = new VaultFixture();
  const member = fixture.member(1);
  depositMany(fixture, member, 66);
  const page = (index: bigint) => decodeDepositPage(fixture.network.data(depositPageAddress(fixture.ref, index)));
  const [full, rest] = [page(1n), page(65n)];
  expect([full.length, rest.length]).toEqual([Number(depositsPerPage), 2]);
  expect([...full, ...rest].map(({ index }) => index)).toEqual(
    Array.from({ length: 66 }, (_, place) => BigInt(place + 1)),
  );
  expect(rest.at(-1)).toMatchObject({
    accumulator: fixture.vault().depositAccumulator,
    cumulativeQuanta: fixture.asset().depositedQuanta,
  });
  // A root finds its deposit on either page, and on no other.
  for (const [cycle, record] of [
    [1n, full[63]],
    [2n, rest[1]],
  ] as const) {
    const change = {
      depositIndex: record?.index ?? 0n,
      depositAccumulator: record?.accumulator ?? toHex(new Uint8Array(32)),
    };
    const root = fixture.buildRoot(cycle, [], [], change);
    for (const set of [signerSet.guardians, signerSet.attesters]) fixture.vote(set, root.envelope);
    const instruction = executeRoot(fixture.ref, root.envelope);
    const other = executeRoot(fixture.ref, root.envelope);
    (other.keys[3] as { pubkey: unknown }).pubkey = depositPageAddress(fixture.ref, cycle === 1n ? 65n : 1n);
    expectRefused(fixture.network, "ACCOUNT_ADDRESS", [other]);
    fixture.network.run([instruction]);
  }
  expect(fixture.vault().lastRootDepositIndex).toBe(66n);
}, 60_000);

it("refuses a deposit that names pages before or behind the next index", () => {
  const fixture = new VaultFixture();
  const member = fixture.member(1);
  const options = { signers: [member.wallet] };
  expectRefused(fixture.network, "ACCOUNT_ADDRESS", [deposited(fixture, member, 65n)], options);
  depositMany(fixture, member, 64);
  expectRefused(fixture.network, "ACCOUNT_ADDRESS", [deposited(fixture, member, 129n)], options);
  fixture.network.run([deposited(fixture, member, 1n)], options);
  depositMany(fixture, member, 63);
  expect(fixture.vault().depositIndex).toBe(128n);
  expectRefused(fixture.network, "ACCOUNT_ADDRESS", [deposited(fixture, member, 1n)], options);
  fixture.network.run([deposited(fixture, member, 128n)], options);
}, 60_000);

it("lets each depositor pay for the own record, the first of a page also for the page", () => {
  const fixture = new VaultFixture();
  const rent = (sizeBytes: number): bigint => BigInt(fixture.network.rentOf(sizeBytes));
  const costs = [1, 2, 3].map((role) => {
    const member = fixture.member(role);
    const lamports = () => fixture.network.account(member.wallet.publicKey)?.lamports ?? 0n;
    const before = lamports();
    fixture.deposit(member, accountOf(role), 10n);
    return before - lamports();
  });
  const record = rent(24 + 2 * 128) - rent(24 + 128);
  expect(costs).toEqual([rent(24 + 128), record, record]);
});
