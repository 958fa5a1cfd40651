import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Effect, Reason } from "../model/effect.ts";
import { genesisState } from "../model/genesis.ts";
import { newAccount } from "../model/new-account.ts";
import { testGenesis } from "../testing/local.ts";
import { addTo, postAsset, postObligation } from "./post.ts";

const ids: readonly Hex[] = [1, 2, 3].map((digit) => `0x${`${digit}a`.repeat(32)}` as Hex);

function ledger() {
  const book = new Book(genesisState(testGenesis));
  for (const id of ids) {
    book.add(
      newAccount({ id, number: book.state.accountIds.length, kind: "member", owner: { chain: 1, address: id } }),
    );
  }
  const effects: Effect[] = [];
  return { book, effects };
}

const posting = fc.record({
  from: fc.constantFrom(...ids),
  to: fc.constantFrom(...ids),
  amountQuanta: fc.bigInt(-(2n ** 90n), 2n ** 90n),
  reason: fc.constantFrom<Reason>("fee", "funding", "realised", "variation-margin"),
});

describe("obligations", () => {
  it("sum to zero over all accounts, by reason too, and match their effects", () => {
    fc.assert(
      fc.property(fc.array(posting, { maxLength: 30 }), (postings) => {
        const { book, effects } = ledger();
        for (const one of postings) postObligation({ book, effects }, one);
        const expected = new Map<Hex, bigint>();
        for (const effect of effects) {
          if (effect.kind !== "posting") continue;
          expect(effect.amountQuanta).toBeGreaterThan(0n);
          addTo(expected, effect.from, -effect.amountQuanta);
          addTo(expected, effect.to, effect.amountQuanta);
        }
        const accounts = ids.map((id) => book.read(id));
        for (const account of accounts) {
          expect(account.pendingQuanta).toBe(expected.get(account.id) ?? 0n);
          expect([...account.byReason.values()].reduce((sum, part) => sum + part, 0n)).toBe(account.pendingQuanta);
          expect([...account.byReason.values()]).not.toContain(0n);
          expect(account.realisedQuanta).toBe(account.byReason.get("realised") ?? 0n);
          expect(account.variationQuanta).toBe(account.byReason.get("variation-margin") ?? 0n);
        }
        expect(accounts.reduce((sum, account) => sum + account.pendingQuanta, 0n)).toBe(0n);
      }),
    );
  });

  it("of zero post nothing, and negative ones move the other way", () => {
    const [a, b] = ids as [Hex, Hex];
    const { book, effects } = ledger();
    postObligation({ book, effects }, { from: a, to: b, amountQuanta: 0n, reason: "fee" });
    expect(effects).toEqual([]);
    postObligation({ book, effects }, { from: a, to: b, amountQuanta: -5n, reason: "fee" });
    expect(effects).toEqual([{ kind: "posting", from: b, to: a, asset: null, amountQuanta: 5n, reason: "fee" }]);
  });
});

describe("assets", () => {
  it("move between balances without a remainder, and empty balances are removed", () => {
    fc.assert(
      fc.property(fc.array(posting, { maxLength: 30 }), (postings) => {
        const { book, effects } = ledger();
        for (const one of postings) postAsset({ book, effects }, { ...one, asset: 7 });
        const held = ids.map((id) => book.read(id).balances.get(7));
        expect(held).not.toContain(0n);
        expect(held.reduce<bigint>((sum, quanta) => sum + (quanta ?? 0n), 0n)).toBe(0n);
        expect(effects.length).toBe(postings.filter(({ amountQuanta }) => amountQuanta !== 0n).length);
      }),
    );
  });
});
