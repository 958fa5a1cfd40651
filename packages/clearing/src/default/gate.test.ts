import { isIsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { accountRisk } from "../margin/account-risk.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { traders } from "../testing/traders.ts";
import { requireOpenGate } from "./gate.ts";

/** Counts how often instruments are looked at: a few times for each valuation of an account that holds them. */
class CountingBook extends Book {
  looks = 0;
  override instrument(number: number) {
    this.looks += 1;
    return super.instrument(number);
  }
}

it("states what may leave at the cost of a few valuations of the account, whatever the amount", () => {
  const { local, members, deal } = traders([25_000, 900_000, 900_000]);
  const [weak, winner, holder] = members;
  deal(weak, winner, 100_000n);
  deal(winner, holder, 1_000n);
  deal(winner, holder, 1_000n, 2);
  local.prices({ 1: 3_650_000n });
  const book = new CountingBook(decodeState(encodeState(local.engine.state)) as State);
  expect(book.state.unallocatedQuanta).toBeGreaterThan(0n);
  const account = book.member(holder.id);
  const asset = book.asset(1);
  const looksOf = (call: () => void): number => {
    const before = book.looks;
    call();
    return book.looks - before;
  };
  const one = looksOf(() => accountRisk(book, account));
  const amountQuanta = 899_000_000_000n;
  const after = accountRisk(book, account, { asset: 1, amountQuanta: -amountQuanta });
  let allowed: unknown;
  const refused = looksOf(() => {
    try {
      requireOpenGate(book, account, { asset, amountQuanta, after });
    } catch (error) {
      if (!isIsthmusError(error, "WITHDRAWALS_GATED")) throw error;
      allowed = error.details.mayLeaveQuanta;
    }
  });
  expect(refused).toBeLessThanOrEqual(6 * one);
  const passes = BigInt(String(allowed));
  for (const [leaving, open] of [
    [passes, true],
    [passes + 1n, false],
  ] as const) {
    const left = accountRisk(book, account, { asset: 1, amountQuanta: -leaving });
    const check = () => requireOpenGate(book, account, { asset, amountQuanta: leaving, after: left });
    if (open) expect(check).not.toThrow();
    else expect(check).toThrow();
  }
});
