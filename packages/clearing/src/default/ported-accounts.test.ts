import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Book } from "../book/book.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { traders } from "../testing/traders.ts";
import { notePorted, portedAccounts } from "./ported-accounts.ts";

const idOf = (index: number): Hex => `0x${index.toString(16).padStart(64, "0")}`;
const { local } = traders([1_000]);
const restored = (state: State): Book => new Book(decodeState(encodeState(state)) as State);

/** The end of the chain of ports, as the state has it. */
function endOf(state: State, id: Hex): Hex {
  const next = state.portedTo.get(id);
  return next === undefined ? id : endOf(state, next);
}

describe("accounts that have been ported to each other", () => {
  it("are one holder, the last of their chain: the same for the running book and one made from its state", () => {
    const index = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(index, index), { maxLength: 20 }), (ports) => {
        const book = restored(local.engine.state);
        for (const [from, to] of ports) {
          notePorted(book, idOf(from), idOf(to));
          const again = restored(book.state);
          for (const one of [book, again]) {
            for (let at = 0; at < 10; at++) {
              const holder = endOf(book.state, idOf(at));
              expect(portedAccounts(one).holderOf(idOf(at))).toBe(holder);
              const all = Array.from({ length: 10 }, (_, other) => idOf(other));
              expect([...portedAccounts(one).accountsOf(idOf(at))].sort()).toEqual(
                all.filter((id) => endOf(book.state, id) === holder),
              );
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("are forgotten when the cycle closes, also if as many are ported in the next one", () => {
    const book = restored(local.engine.state);
    notePorted(book, idOf(1), idOf(2));
    expect(portedAccounts(book).holderOf(idOf(1))).toBe(idOf(2));
    book.state.portedTo.clear();
    book.state.cycle += 1n;
    notePorted(book, idOf(3), idOf(4));
    expect(portedAccounts(book).holderOf(idOf(1))).toBe(idOf(1));
    expect(portedAccounts(book).holderOf(idOf(3))).toBe(idOf(4));
  });
});
