import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newAccount } from "../model/new-account.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { usd } from "../testing/traders.ts";
import { Book } from "./book.ts";

function filled(): State {
  const ccp = TestCcp.standard();
  const [alice, bob] = [ccp.open(0), ccp.open(1)];
  for (const member of [alice, bob]) ccp.deposit(member.id, 1, usd(100_000));
  ccp.prices({ 1: 4_000_000n, 2: 200_000n });
  const trade = { instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: 4_000_000n, sizeLots: 100n };
  ccp.trades([{ ...trade, id: "1", maker: "buyer" }]);
  ccp.withdraw(alice, 1, usd(500));
  ccp.closeCycle();
  return decodeState(encodeState(ccp.engine.state)) as State;
}

const copyOf = (state: State): State => decodeState(encodeState(state)) as State;
const digestOf = (state: State): Hex => new Book(state).digest();

/** Every place of a value that holds no further values: how to change it, by its path. */
function* places(value: unknown, path: string): Generator<{ path: string; change: () => void }> {
  if (value instanceof Map) {
    for (const [key, item] of value) {
      if (typeof item === "object" && item !== null) yield* places(item, `${path}.${key}`);
      else yield { path: `${path}.${key}`, change: () => value.set(key, other(item)) };
    }
    yield {
      path: `${path}.size`,
      change: () => value.set(typeof [...value.keys()][0] === "number" ? 60_000 : "x", 1n),
    };
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (typeof item === "object" && item !== null) yield* places(item, `${path}.${key}`);
      else yield { path: `${path}.${key}`, change: () => Object.assign(value, { [key]: other(item) }) };
    }
  }
}

function other(value: unknown): unknown {
  if (typeof value === "bigint") return value + 1n;
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return value.endsWith("1") ? `${value.slice(0, -1)}2` : `${value.slice(0, -1)}1`;
  return 1n;
}

describe("the state digest", () => {
  it("changes with every field of the state, of an account and of all they hold", () => {
    const state = filled();
    const before = digestOf(state);
    const beside = new Set(["journalIndex", "journalDigest", "cycleDigest"].map((name) => `state.${name}`));
    // Trades have a digest of their own, and ids are covered as those of the accounts.
    const count = [...places({ ...state, accountIds: null, trades: null }, "state")].length;
    expect(count).toBeGreaterThan(300);
    for (let index = 0; index < count; index++) {
      const copy = copyOf(state);
      const { accountIds, trades } = copy;
      Object.assign(copy, { accountIds: null, trades: null });
      const place = [...places(copy, "state")][index] as { path: string; change: () => void };
      place.change();
      Object.assign(copy, { accountIds, trades });
      if (/^state\.(accountIds|trades|accounts\.size)$|^state\.accounts\.0x[0-9a-f]+\.number$/.test(place.path))
        continue;
      if (beside.has(place.path)) expect(digestOf(copy), place.path).toBe(before);
      else expect(digestOf(copy), place.path).not.toBe(before);
    }
  });

  it("is that of a state built in one go, after any changes and openings in between", () => {
    const account = (number: number) => {
      const id: Hex = `0x${number.toString(16).padStart(64, "0")}`;
      return newAccount({ id, number, kind: "member", owner: { chain: 1, address: id } });
    };
    const step = fc.record({ opened: fc.nat(3), changed: fc.array(fc.nat(40), { maxLength: 5 }), amount: fc.bigInt() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const book = new Book(filled());
        for (const { opened, changed, amount } of steps) {
          for (let i = 0; i < opened; i++) book.add(account(book.state.accountIds.length));
          for (const pick of changed) {
            const id = book.state.accountIds[pick % book.state.accountIds.length] as Hex;
            book.write(id).balances.set(1, amount);
          }
          expect(book.digest()).toBe(digestOf(copyOf(book.state)));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("differs when two accounts swap all they hold", () => {
    const state = filled();
    const [first, second] = state.accountIds.slice(-2) as [Hex, Hex];
    const swapped = copyOf(state);
    const [a, b] = [swapped.accounts.get(first), swapped.accounts.get(second)];
    if (a === undefined || b === undefined) throw new Error("two accounts are open");
    swapped.accounts.set(first, { ...b, id: a.id, number: a.number });
    swapped.accounts.set(second, { ...a, id: b.id, number: b.number });
    expect(digestOf(swapped)).not.toBe(digestOf(state));
  });

  it("digests an account larger than the memory that accounts are hashed in", () => {
    const state = filled();
    const large = [...state.accounts.values()].at(-1);
    for (let asset = 10; asset < 20_000; asset++) large?.balances.set(asset, BigInt(asset));
    const before = digestOf(copyOf(state));
    large?.balances.set(19_999, 1n);
    expect(digestOf(copyOf(state))).not.toBe(before);
  });
});
