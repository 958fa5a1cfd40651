import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conservationBySums, conservationOf } from "../ledger/conservation.ts";
import { genesisState } from "../model/genesis.ts";
import { newAccount } from "../model/new-account.ts";
import type { Account } from "../model/state.ts";
import { testGenesis } from "../testing/local.ts";
import { everything, has } from "./account-index.ts";
import { Book } from "./book.ts";

const idOf = (seed: number): Hex => `0x${(Math.imul(seed, 2_654_435_761) >>> 0).toString(16).padStart(64, "0")}`;

/** One change of an account by each thing that the index knows. */
const changes: readonly ((account: Account, amount: bigint) => void)[] = [
  (account, amount) => account.positions.set(1, { lots: amount, costQuanta: 0n, fundingIndex: 0n }),
  (account) => account.positions.clear(),
  (account, amount) => {
    account.pendingQuanta = amount;
  },
  (account, amount) => account.byReason.set("fees", amount),
  (account) => account.byReason.clear(),
  (account, amount) => account.balances.set(2, amount),
  (account, amount) => account.exits.set(2, amount),
  (account, amount) => account.entitlements.set(2, { entitledQuanta: amount, claimedQuanta: 1n }),
  (account, amount) =>
    account.credits.set(1, { limitQuanta: amount, usedSeenQuanta: 0n, expirySeconds: 0n, stoppedCycle: null }),
  (account, amount) => {
    account.contributionQuanta = amount;
  },
  (account, amount) => account.leavingContributions.set(3n, amount),
  (account) => account.recipients.set(1, { address: idOf(1), next: { address: idOf(2), fromCycle: 4n } }),
  (account, amount) => {
    account.requiredContributionQuanta = amount;
  },
  (account) => {
    account.contributionDueCycle = account.contributionDueCycle === null ? 3n : null;
  },
  (account) => {
    account.health = account.health === "healthy" ? "liquidation" : "healthy";
  },
];

const isIn: Readonly<Record<keyof typeof has, (account: Readonly<Account>) => boolean>> = {
  positions: ({ positions }) => positions.size > 0,
  pending: ({ pendingQuanta }) => pendingQuanta !== 0n,
  reasons: ({ byReason }) => byReason.size > 0,
  debt: ({ pendingQuanta, balances }) => pendingQuanta < 0n || [...balances.values()].some((amount) => amount < 0n),
  credit: ({ credits }) => credits.size > 0,
  contribution: ({ contributionQuanta, leavingContributions }) =>
    contributionQuanta !== 0n || leavingContributions.size > 0,
  nextCycle: ({ recipients, auctionsWonQuanta }) =>
    auctionsWonQuanta !== 0n || [...recipients.values()].some(({ next }) => next !== null),
  risk: ({ health }) => health !== "healthy",
  called: ({ requiredContributionQuanta, contributionDueCycle }) =>
    requiredContributionQuanta !== 0n || contributionDueCycle !== null,
};

describe("the index of accounts", () => {
  it("finds in id order what a walk finds, and sums what a walk sums, after any changes and openings", () => {
    const step = fc.record({
      isOpening: fc.boolean(),
      change: fc.nat(changes.length - 1),
      pick: fc.nat(50),
      amount: fc.bigInt({ min: -5n, max: 5n }),
      isRead: fc.boolean(),
      /** What is worked out while the account is at hand. */
      early: fc.integer({ min: 0, max: everything }),
      isRecounted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const book = new Book(genesisState(testGenesis));
        for (const { isOpening, change, pick, amount, isRead, early, isRecounted } of steps) {
          const { accountIds } = book.state;
          if (isOpening) {
            const id = idOf(accountIds.length);
            book.add(newAccount({ id, number: accountIds.length, kind: "member", owner: { chain: 1, address: id } }));
          }
          const account = book.write(accountIds[pick % accountIds.length] as Hex);
          changes[change]?.(account, amount);
          book.changed(account, early);
          if (isRecounted) book.recount(account);
          if (!isRead) continue;
          const walked = [...book.state.accounts.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
          expect(book.accounts()).toEqual(walked);
          expect(book.sortedIds()).toEqual(walked.map(({ id }) => id));
          for (const [name, bit] of Object.entries(has)) {
            const expected = walked.filter(isIn[name as keyof typeof has]);
            expect(book.accountsWith(bit), name).toEqual(expected);
          }
          expect(book.accountsWith(has.debt | has.risk)).toEqual(
            walked.filter((account) => isIn.debt(account) || isIn.risk(account)),
          );
          expect(conservationBySums(book, book.sums())).toEqual(conservationOf(book));
          const exits = walked.reduce((sum, account) => sum + (account.exits.get(2) ?? 0n), 0n);
          expect(book.sums().exitsQuanta.get(2) ?? 0n).toBe(exits);
        }
      }),
    );
  });

  it("orders ids that start alike by what follows", () => {
    const state = genesisState(testGenesis);
    for (const tail of ["03", "01", "02", "00"]) {
      const id: Hex = `0x${"ab".repeat(31)}${tail}`;
      const number = state.accountIds.length;
      state.accounts.set(id, newAccount({ id, number, kind: "member", owner: { chain: 1, address: id } }));
      state.accountIds.push(id);
    }
    const ids = new Book(state).sortedIds();
    expect(ids).toEqual([...ids].sort());
    expect(ids.slice(-4).map((id) => id.slice(-2))).toEqual(["00", "01", "02", "03"]);
  });
});
