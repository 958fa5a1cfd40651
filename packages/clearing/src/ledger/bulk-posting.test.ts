import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { Effect, Reason } from "../model/effect.ts";
import { genesisState } from "../model/genesis.ts";
import { newAccount } from "../model/new-account.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { testGenesis } from "../testing/local.ts";
import { BulkPosting } from "./bulk-posting.ts";
import { postAsset, postObligation } from "./post.ts";

const ids: readonly Hex[] = [1, 2, 3].map((digit) => `0x${`${digit}a`.repeat(32)}` as Hex);
const { clearing } = systemAccounts;

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

it("posts what as many single postings post: balances, obligations by reason and class, effects in order", () => {
  const posting = fc.record({
    to: fc.constantFrom(...ids, clearing),
    amountQuanta: fc.bigInt(-5n, 5n),
    reason: fc.constantFrom<Reason>("funding", "realised", "variation-margin"),
    class: fc.constantFrom(undefined, "EUR", "XAU"),
    asset: fc.option(fc.constantFrom(1, 2)),
  });
  fc.assert(
    fc.property(fc.array(posting, { maxLength: 30 }), (postings) => {
      const [single, bulk] = [ledger(), ledger()];
      const all = new BulkPosting(bulk, clearing);
      for (const { to, amountQuanta, reason, class: className, asset } of postings) {
        const account = bulk.book.write(to);
        if (asset === null) {
          postObligation(single, { from: clearing, to, amountQuanta, reason, class: className });
          all.obligation(account, amountQuanta, reason, className);
        } else {
          postAsset(single, { from: clearing, to, asset, amountQuanta, reason });
          all.asset(account, asset, amountQuanta, reason);
        }
      }
      all.finish();
      expect(bulk.effects).toEqual(single.effects);
      expect(bulk.book.digest()).toBe(single.book.digest());
    }),
  );
});
