import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { genesisState } from "../model/genesis.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { testGenesis } from "../testing/local.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { conservationOf } from "./conservation.ts";

it("accounts for every deposited quantum: members, funds, suspense, entitlements and claims", () => {
  const ccp = TestCcp.standard();
  const alice = ccp.open(0);
  ccp.deposit(alice.id, 1, 1_000n);
  ccp.deposit(systemAccounts.insurance, 1, 90n);
  ccp.deposit(`0x${"5a".repeat(32)}`, 1, 8n);
  ccp.withdraw(alice, 1, 300n);
  ccp.claim(alice, 1, 100n);
  expect(ccp.engine.conservation()[0]).toEqual({
    asset: 1,
    chain: 1,
    depositedQuanta: 1_098n,
    claimedQuanta: 100n,
    inVaultQuanta: 998n,
    inFlightQuanta: 0n,
    unconsumedQuanta: 8n,
    membersQuanta: 700n,
    unclaimedQuanta: 200n,
    fundsQuanta: 90n,
    differenceQuanta: 0n,
  });
});

it("shows a quantum that is booked nowhere", () => {
  const ccp = TestCcp.standard();
  const alice = ccp.open(0);
  ccp.deposit(alice.id, 1, 1_000n);
  const book = new Book(ccp.engine.state);
  book.write(alice.id).balances.set(1, 999n);
  expect(conservationOf(book)[0]?.differenceQuanta).toBe(1n);
  expect(conservationOf(new Book(genesisState(testGenesis)))).toEqual([]);
});
