import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Context } from "../book/context.ts";
import { underNotice } from "../margin/required-contribution.ts";
import type { Effect } from "../model/effect.ts";
import { newAccount } from "../model/new-account.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { drawContribution, releaseContributions } from "./contribution.ts";

const id = `0x${"11".repeat(32)}` as const;

describe("a contribution under notice", () => {
  it("bears its part of every draw, and stays within the contribution", () => {
    const run = fc.property(
      fc.array(fc.bigInt(1n, 10n ** 12n), { minLength: 1, maxLength: 4 }),
      fc.bigInt(0n, 10n ** 12n),
      fc.array(fc.nat(100), { maxLength: 6 }),
      (parts, rest, draws) => {
        const account = newAccount({ id, number: 1, kind: "member", owner: { chain: 1, address: id } });
        account.contributionQuanta = parts.reduce((sum, part) => sum + part, rest);
        parts.forEach((part, index) => void account.leavingContributions.set(BigInt(index), part));
        for (const percent of draws) {
          const before = account.contributionQuanta;
          const asked = new Map(account.leavingContributions);
          const drawn = (before * BigInt(percent)) / 100n;
          drawContribution(account, drawn);
          expect(account.contributionQuanta).toBe(before - drawn);
          expect(underNotice(account)).toBeLessThanOrEqual(account.contributionQuanta);
          for (const [cycle, amount] of asked) {
            const left = account.leavingContributions.get(cycle) ?? 0n;
            // left / amount = contribution after / before, rounded down.
            const short = amount * account.contributionQuanta - left * before;
            expect(short).toBeGreaterThanOrEqual(0n);
            if (before > 0n) expect(short).toBeLessThan(before);
          }
        }
      },
    );
    fc.assert(run, { numRuns: 500 });
  });

  it("waits while a loss is unallocated, and leaves at the first close without one", () => {
    const ccp = TestCcp.standard();
    const saver = ccp.open(0, [1]);
    ccp.deposit(saver.id, 1, 1_000n);
    ccp.prices({ 1: 4_000_000n, 2: 200_000n });
    ccp.give(saver, { kind: "contribute", direction: "pay-in", amountQuanta: 100n });
    ccp.give(saver, { kind: "contribute", direction: "take-back", amountQuanta: 60n });
    const book = new Book(decodeState(encodeState(ccp.engine.state)) as State);
    const release = (cycle: bigint): Effect[] => {
      const effects: Effect[] = [];
      releaseContributions({ book, effects } as unknown as Context, cycle);
      return effects;
    };
    expect(release(1n)).toEqual([]);
    book.state.unallocatedQuanta = 1n;
    expect(release(2n)).toEqual([]);
    expect([book.read(saver.id).contributionQuanta, underNotice(book.read(saver.id))]).toEqual([100n, 60n]);
    book.state.unallocatedQuanta = 0n;
    expect(release(3n).map(({ kind }) => kind)).toEqual(["posting", "contributed"]);
    expect([book.read(saver.id).contributionQuanta, underNotice(book.read(saver.id))]).toEqual([40n, 0n]);
  });
});
