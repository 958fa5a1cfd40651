import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { traders, usd } from "../testing/traders.ts";
import { publishExits } from "./exits.ts";

function book() {
  const { local, members } = traders([100, 300]);
  const [alice, bob] = members;
  local.deposit(alice.id, 3, 10n ** 8n);
  const made = new Book(decodeState(encodeState(local.engine.state)) as State);
  const exits = (id: typeof alice.id): [number, bigint][] => [...made.read(id).exits].sort(([a], [b]) => a - b);
  return { made, alice, bob, exits };
}

describe("exit balances", () => {
  it("are the balances of a member without debts", () => {
    const { made, alice, bob, exits } = book();
    publishExits(made);
    expect(exits(alice.id)).toEqual([
      [1, usd(100)],
      [3, 10n ** 8n],
    ]);
    expect(exits(bob.id)).toEqual([[1, usd(300)]]);
  });

  it("pay debts and reserved credit first, from settlement money, then from collateral at haircut", () => {
    const { made, alice, exits } = book();
    // 1,000 dollars of credit: 100 from money, 900 from one ether of 2,000 dollars at 10 % haircut, which is half of it.
    made
      .write(alice.id)
      .credits.set(1, { limitQuanta: usd(1_000), usedSeenQuanta: 0n, expirySeconds: 0n, stoppedCycle: null });
    publishExits(made);
    expect(exits(alice.id)).toEqual([[3, 10n ** 8n / 2n]]);
  });

  it("shrink pro rata to what the vault holds and does not owe", () => {
    const { made, alice, bob, exits } = book();
    made.asset(1).entitledQuanta = usd(300);
    publishExits(made);
    expect([exits(alice.id)[0], exits(bob.id)[0]]).toEqual([
      [1, usd(25)],
      [1, usd(75)],
    ]);
  });

  it("need a recipient on the asset's chain", () => {
    const { made, bob, exits } = book();
    made.write(bob.id).recipients.delete(1);
    publishExits(made);
    expect(exits(bob.id)).toEqual([]);
  });
});
