import { describe, expect, it, vi } from "vitest";
import { Book } from "../book/book.ts";
import { marginColumns } from "../columns/margin-columns.ts";
import { accountRisk, freeCollateral, freeMoney } from "../margin/account-risk.ts";
import type { Account, State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { traders } from "../testing/traders.ts";
import { AccountCache, accountField, accountStride, positionField } from "./account-cache.ts";
import { type FastTerms, fastTerms } from "./fast-terms.ts";

function cached() {
  const { local, members, deal } = traders([500_000, 500_000]);
  const [alice, bob] = members;
  deal(alice, bob, 700n);
  const state = decodeState(encodeState(local.engine.state)) as State;
  const book = new Book(state);
  const account = book.read(alice.id);
  return { book, account, cache: new AccountCache(book), terms: fastTerms(book, 1) as FastTerms };
}

describe("the write-back cache", () => {
  it("loads free collateral and positions exactly", () => {
    const { book, account, cache, terms } = cached();
    expect(cache.load(account.number)).toBe(true);
    const free = cache.accounts[account.number * accountStride + accountField.free];
    expect(BigInt(free ?? 0)).toBe(freeCollateral(accountRisk(book, account)));
    const at = cache.position(account.number, terms);
    expect(cache.positions[at + positionField.lots]).toBe(700);
    expect(cache.position(account.number, terms)).toBe(at);
  });

  it("loads accounts from the columns once terms are taken over, with the same figures, unless a mark of theirs is stale", () => {
    const { book, account, cache, terms } = cached();
    const other = book.accountsByNumber()[account.number + 1] as Account;
    const columns = marginColumns(book);
    columns.mark();
    const read = vi.spyOn(columns, "freeMoney");
    // Each account that is read from the state pays for some terms.
    for (let times = 0; times < 4; times++) {
      cache.load(account.number);
      cache.writeBack(account.number);
    }
    expect(cache.load(other.number)).toBe(true);
    expect(read).toHaveBeenCalledWith(other.number);
    const free = cache.accounts[other.number * accountStride + accountField.free];
    expect(BigInt(free ?? 0)).toBe(freeMoney(accountRisk(book, other)));
    const at = cache.position(other.number, terms);
    expect(cache.positions[at + positionField.lots]).toBe(-700);
    expect(BigInt(cache.positions[at + positionField.cost] ?? 0)).toBe(other.positions.get(1)?.costQuanta);
    cache.flush();
    terms.instrument.unpriced = true;
    for (let times = 0; times < 4; times++) {
      expect(cache.load(other.number)).toBe(false);
      cache.reconsider(other.number);
    }
  });

  it("leaves the state alone until it writes back, and an unchanged account for good", () => {
    const { book, account, cache } = cached();
    const digest = book.digest();
    const { pendingQuanta } = account;
    cache.load(account.number);
    cache.writeBack(account.number);
    expect(book.digest()).toBe(digest);
    cache.load(account.number);
    cache.post(account.number, 90, 7, -5);
    expect(book.digest()).toBe(digest);
    cache.flush();
    expect(book.read(account.id).pendingQuanta).toBe(pendingQuanta + 90n - 7n + 5n);
    cache.flush();
    expect(book.read(account.id).pendingQuanta).toBe(pendingQuanta + 88n);
  });

  it("refuses system accounts, unknown numbers and accounts that the slow path must check, until they change", () => {
    const { book, account, cache } = cached();
    expect([cache.load(0), cache.load(4_000_000)]).toEqual([false, false]);
    book.write(account.id).suspended = true;
    expect(cache.load(account.number)).toBe(false);
    book.write(account.id).suspended = false;
    expect(cache.load(account.number)).toBe(false);
    cache.reconsider(account.number);
    expect(cache.load(account.number)).toBe(true);
  });
});
