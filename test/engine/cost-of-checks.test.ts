import { describe, expect, it } from "vitest";
import { codeOf, dealt, oneCoin, smallHouse, usd } from "./small-house.ts";

/** Accounts that a command looked up, and whether it walked through all of them; in a house with so many members. */
function touched(others: number) {
  const { ccp, members } = smallHouse([100_000, 100_000]);
  const [alice, bob] = members;
  for (let index = 0; index < others; index++) {
    const member = ccp.open(100 + index, [1]);
    ccp.deposit(member.id, 1, usd(10_000));
  }
  // Some of them hold positions too, so that a walk would find something to do.
  for (let index = 0; index < Math.min(others, 20); index += 2) {
    dealt(ccp, ccp.member(100 + index), ccp.member(101 + index), 100n);
  }
  // Room for accounts is made once, by the first trade after they were opened.
  dealt(ccp, alice, bob, oneCoin);
  const { accounts } = ccp.engine.state;
  const looked = new Set<unknown>();
  let walks = 0;
  const get = accounts.get.bind(accounts);
  accounts.get = (id) => {
    looked.add(id);
    return get(id);
  };
  for (const walk of ["values", "keys", "entries", "forEach"] as const) {
    const plain = accounts[walk].bind(accounts) as (...given: unknown[]) => never;
    accounts[walk] = (...given: unknown[]): never => {
      walks += 1;
      return plain(...given);
    };
  }
  // What is kept of accounts in arrays is no cheaper to walk through.
  const { fill } = Float64Array.prototype;
  const counted = (act: () => unknown, expected: string): { looked: number; walks: number } => {
    looked.clear();
    walks = 0;
    Float64Array.prototype.fill = function (...given) {
      walks += 1;
      return fill.apply(this, given);
    };
    const result = act();
    Float64Array.prototype.fill = fill;
    expect(result).toBe(expected);
    return { looked: looked.size, walks };
  };
  return {
    trade: counted(() => dealt(ccp, alice, bob, oneCoin), "novated"),
    refused: counted(() => dealt(ccp, alice, bob, 1_000n * oneCoin), "MARGIN_INSUFFICIENT"),
    withdraw: counted(() => codeOf(ccp.withdraw(alice, 1, usd(5))), "accepted"),
    credit: counted(() => codeOf(ccp.requestCredit(bob, usd(5), ccp.timeSeconds + 9n)), "accepted"),
    bust: counted(() => {
      dealt(ccp, alice, bob, 10n);
      const [id] = [...(ccp.engine.state.trades.get(2)?.keys() ?? [])].slice(-1);
      return codeOf(ccp.bust(id ?? ""));
    }, "accepted"),
  };
}

describe("pre- and post-trade checks", () => {
  it("look up the same few accounts in a house of 2 and of 2,000, and walk through none", () => {
    const small = touched(0);
    const large = touched(2_000);
    expect(large).toEqual(small);
    for (const { looked, walks } of Object.values(large)) {
      // Buyer, seller, and the ledger accounts of the house that get a posting.
      expect(looked).toBeLessThanOrEqual(5);
      expect(walks).toBe(0);
    }
  });
});
