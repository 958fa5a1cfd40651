import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { expect, it } from "vitest";
import { genesisState } from "../model/genesis.ts";
import { newAccount } from "../model/new-account.ts";
import type { Account } from "../model/state.ts";
import { testGenesis } from "../testing/local.ts";
import { Book } from "./book.ts";

const numbered = (number: number): Hex => `0x${(0xa000 + number).toString(16).padStart(64, "0")}`;

const step = fc.oneof(
  fc.record({ do: fc.constant("open" as const), owner: fc.nat(1) }),
  fc.record({ do: fc.constant("balance" as const), account: fc.nat(7), key: fc.nat(2), value: fc.bigInt(-9n, 9n) }),
  fc.record({ do: fc.constant("lots" as const), account: fc.nat(7), key: fc.nat(2), value: fc.bigInt(-9n, 9n) }),
  fc.record({ do: fc.constant("look" as const), account: fc.nat(7), key: fc.nat(2) }),
);

/** The same totals, from the accounts themselves. */
function counted(accounts: readonly Account[], owner: Hex, key: number) {
  const total = { collateral: 0n, longLots: 0n, shortLots: 0n };
  for (const account of accounts.filter((row) => row.owner.address === owner)) {
    const quanta = account.balances.get(key) ?? 0n;
    const lots = account.positions.get(key)?.lots ?? 0n;
    if (quanta > 0n) total.collateral += quanta;
    if (lots > 0n) total.longLots += lots;
    else total.shortLots -= lots;
  }
  return total;
}

it("keeps what each owner holds, whenever it is looked at and however accounts change and open", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const book = new Book(genesisState(testGenesis));
      const accounts: Account[] = [];
      for (const row of steps) {
        if (row.do === "open") {
          const number = book.state.accountIds.length;
          const owner = { chain: 1, address: numbered(row.owner) };
          const account = newAccount({ id: numbered(100 + number), number, kind: "member", owner });
          accounts.push(account);
          book.add(account);
          continue;
        }
        const account = accounts[row.account];
        if (account === undefined) continue;
        if (row.do === "look") {
          const { collateral, ...sides } = counted(accounts, account.owner.address, row.key);
          expect(book.ownerCollateral(account, row.key)).toBe(collateral);
          expect(book.ownerSides(account, row.key)).toEqual(sides);
        } else if (row.do === "balance") book.writable(account).balances.set(row.key, row.value);
        else book.writable(account).positions.set(row.key, { lots: row.value, costQuanta: 0n, fundingIndex: 0n });
      }
    }),
  );
});
