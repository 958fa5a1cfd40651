import type { Hex } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { genesisState } from "../model/genesis.ts";
import { newAccount } from "../model/new-account.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { testGenesis } from "../testing/local.ts";
import { Book } from "./book.ts";

const alice: Hex = `0x${"a1".repeat(32)}`;

function book(): Book {
  const made = new Book(genesisState(testGenesis));
  const owner = { chain: 1, address: alice };
  made.add(newAccount({ id: alice, number: made.state.accountIds.length, kind: "member", owner }));
  return made;
}

const code = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "none";
};

describe("a book", () => {
  it("finds by id and refuses what it does not have", () => {
    const made = book();
    expect(made.member(alice)).toBe(made.read(alice));
    const stranger: Hex = `0x${"5a".repeat(32)}`;
    expect(
      [() => made.read(stranger), () => made.write(stranger), () => made.member(systemAccounts.fees)].map(code),
    ).toEqual(["ACCOUNT_UNKNOWN", "ACCOUNT_UNKNOWN", "ACCOUNT_UNKNOWN"]);
    expect([() => made.asset(9), () => made.instrument(9), () => made.venue(9)].map(code)).toEqual([
      "ASSET_UNKNOWN",
      "INSTRUMENT_UNKNOWN",
      "VENUE_UNKNOWN",
    ]);
    expect([...made.sortedIds()]).toEqual([...Object.values(systemAccounts), alice].sort());
  });

  it("notifies its listeners before an account changes, and never on reading", () => {
    const made = book();
    const seen: bigint[] = [];
    made.listen({ rowsChanged: () => undefined, accountChanges: ({ lastNonce }) => seen.push(lastNonce) });
    made.read(alice);
    made.digest();
    expect(seen).toEqual([]);
    made.write(alice).lastNonce = 5n;
    made.writable(made.read(alice)).lastNonce = 6n;
    expect(seen).toEqual([0n, 5n]);
  });

  it("digests every change of an account taken by write or writable, and is independent of the path", () => {
    const [made, other] = [book(), book()];
    const before = made.digest();
    made.write(alice).lastNonce = 5n;
    expect(made.digest()).not.toBe(before);
    made.writable(made.read(alice)).lastNonce = 0n;
    expect(made.digest()).toBe(before);
    expect(other.digest()).toBe(before);
  });

  it("leaves journal index, journal digest and cycle digest out of its digest", () => {
    const made = book();
    const before = made.digest();
    made.state.journalIndex = 9n;
    made.state.journalDigest = alice;
    made.state.cycleDigest = alice;
    expect(made.digest()).toBe(before);
    made.state.cycle = 1n;
    expect(made.digest()).not.toBe(before);
  });
});
