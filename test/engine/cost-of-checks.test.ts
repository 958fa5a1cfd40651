import { describe, expect, it } from "vitest";
import { codeOf, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

/** Accounts that a command reads, and whether it iterates over all of them, with so many members. */
function touched(others: number) {
  const { ccp, members } = smallCcp([100_000, 100_000]);
  const [alice, bob] = members;
  for (let index = 0; index < others; index++) {
    const member = ccp.open(100 + index, [1]);
    ccp.deposit(member.id, 1, usd(10_000));
  }
  // Some of them hold positions too, so that a walk would find something to do.
  for (let index = 0; index < Math.min(others, 20); index += 2) {
    submitTrade(ccp, { buyer: ccp.member(100 + index), seller: ccp.member(101 + index), sizeLots: 100n });
  }
  // Room for accounts is made once, by the first trade after they were opened.
  submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin });
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
    trade: counted(() => submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: oneCoin }), "novated"),
    refused: counted(
      () => submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 1_000n * oneCoin }),
      "MARGIN_INSUFFICIENT",
    ),
    withdraw: counted(() => codeOf(ccp.withdraw(alice, 1, usd(5))), "accepted"),
    credit: counted(() => codeOf(ccp.requestCredit(bob, usd(5), ccp.timeSeconds + 9n)), "accepted"),
    bust: counted(() => {
      submitTrade(ccp, { buyer: alice, seller: bob, sizeLots: 10n });
      const [id] = [...(ccp.engine.state.trades.get(2)?.keys() ?? [])].slice(-1);
      return codeOf(ccp.bust(id ?? ""));
    }, "accepted"),
  };
}

describe("pre- and post-trade checks", () => {
  it("read the same few accounts among 2 and among 2,000, and iterate over none", () => {
    const small = touched(0);
    const large = touched(2_000);
    expect(large).toEqual(small);
    for (const { looked, walks } of Object.values(large)) {
      // Buyer, seller, and the system accounts that get a posting.
      expect(looked).toBeLessThanOrEqual(5);
      expect(walks).toBe(0);
    }
  });
});
