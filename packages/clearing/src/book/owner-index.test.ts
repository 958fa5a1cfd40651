import type { Hex } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { genesisState } from "../model/genesis.ts";
import { newAccount } from "../model/new-account.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { testGenesis } from "../testing/local.ts";
import { Book } from "./book.ts";

const id = (byte: string): Hex => `0x${byte.repeat(32)}`;
const alice = { chain: 1, address: id("a1") };

function bookOf(...owners: readonly { chain: number; address: Hex }[]): Book {
  const book = new Book(genesisState(testGenesis));
  owners.forEach((owner, index) => {
    const number = book.state.accountIds.length;
    book.add(newAccount({ id: id(`c${index}`), number, kind: "member", owner, subAccount: index }));
  });
  return book;
}

describe("the owner index", () => {
  it("names the accounts that one address opened, in the order of opening", () => {
    const book = bookOf(alice, { chain: 1, address: id("b2") }, alice);
    expect(book.accountsOf(alice).map((account) => account.id)).toEqual([id("c0"), id("c2")]);
    expect(book.ownerOf(book.read(id("c2"))).accounts).toBe(book.accountsOf(alice));
    expect(book.accountsOf({ chain: 1, address: id("d4") })).toEqual([]);
  });

  it("takes the same address on two chains for two owners", () => {
    const book = bookOf(alice, { ...alice, chain: 2 });
    expect(book.accountsOf(alice).map((account) => account.id)).toEqual([id("c0")]);
    expect(book.accountsOf({ ...alice, chain: 2 }).map((account) => account.id)).toEqual([id("c1")]);
  });

  it("keeps system accounts apart", () => {
    const book = bookOf(alice);
    const fees = book.read(systemAccounts.fees);
    expect(book.ownerOf(fees).accounts).toEqual([fees]);
    // Also from a member whose address is the id of one.
    const namesake = bookOf(fees.owner);
    expect(namesake.accountsOf(fees.owner).map((account) => account.id)).toEqual([id("c0")]);
    expect(namesake.ownerOf(namesake.read(systemAccounts.fees)).accounts).toHaveLength(1);
  });

  it("is rebuilt from a state in the same order, whatever the order of its map, and leaves the digest alone", () => {
    const book = bookOf(alice, alice, alice);
    const { state } = book;
    const reversed = new Map([...state.accounts].reverse());
    const rebuilt = new Book({ ...state, accounts: reversed });
    expect(rebuilt.accountsOf(alice).map((account) => account.number)).toEqual(
      book.accountsOf(alice).map((account) => account.number),
    );
    expect(rebuilt.digest()).toBe(book.digest());
  });

  it("adds accounts to owners that a state began with, and gives each owner one object", () => {
    const twice = { ...alice, chain: 2 };
    const { state } = bookOf(alice, twice, { chain: 1, address: id("b2") }, twice);
    const book = new Book(state);
    const number = state.accountIds.length;
    book.add(newAccount({ id: id("d1"), number, kind: "member", owner: alice, subAccount: 7 }));
    book.add(newAccount({ id: id("d2"), number: number + 1, kind: "member", owner: { chain: 1, address: id("e3") } }));
    expect(book.accountsOf(alice).map((account) => account.id)).toEqual([id("c0"), id("d1")]);
    expect(book.accountsOf(twice).map((account) => account.id)).toEqual([id("c1"), id("c3")]);
    for (const account of book.accounts()) {
      const owner = book.ownerOf(account);
      expect(owner).toBe(book.ownerOf(account));
      expect(owner.accounts).toContain(account);
      if (account.kind === "member") expect(book.accountsOf(account.owner)).toBe(owner.accounts);
      expect(book.sharesOwner(account)).toBe(owner.accounts.length > 1);
    }
  });
});
