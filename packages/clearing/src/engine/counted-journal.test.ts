import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainChecks } from "../authority/signature-checks.ts";
import { encodeCommand } from "../commands/codec.ts";
import type { Command, CommandOf } from "../commands/registry.ts";
import { voidEntry } from "../commands/void-entry.ts";
import { testGenesis } from "../testing/local.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { type Counted, CountedJournal, isVoidable } from "./counted-journal.ts";
import { Engine } from "./engine.ts";

const usd = (dollars: number) => BigInt(dollars) * 1_000_000n;

/** A signed journal: deposits, prices, trades, transfers, closings, drawn from a list of choices. */
function journalOf(choices: readonly number[]): Command[] {
  const ccp = TestCcp.standard({ signed: true });
  const members = [1, 2, 3].map((index) => ccp.open(index));
  ccp.prices({ 1: 4_000_000n });
  const one = (choice: number) => members[choice % members.length] as (typeof members)[number];
  choices.forEach((choice, step) => {
    const [from, to] = [one(choice), one(choice + 1 + (choice % 2))];
    switch (choice % 5) {
      case 0:
        ccp.apply(ccp.depositCommand(from.id, 1, usd(100 + (choice % 900))));
        return;
      case 1:
        ccp.prices({ 1: 4_000_000n + BigInt(choice % 20_000) });
        return;
      case 2:
        ccp.trades([
          {
            id: `t${step}`,
            instrument: 1,
            buyer: from.id,
            seller: to.id,
            sizeLots: BigInt(1 + (choice % 40)),
            priceTicks: 4_000_000n,
            maker: "buyer",
          },
        ]);
        return;
      case 3:
        ccp.withdraw(from, 1, usd(1 + (choice % 300)));
        return;
      default:
        ccp.closeCycle();
    }
  });
  return ccp.journal;
}

function replayed(journal: readonly Command[], voids: readonly bigint[]): { engine: Engine; counted: Counted[] } {
  const engine = Engine.create(testGenesis);
  const counting = new CountedJournal(engine, { voids, isSigned: ({ signatures }) => signatures.length > 1 });
  const counted = journal.map((command) => counting.next({ command, encoded: encodeCommand(command) }, plainChecks));
  return { engine, counted };
}

/** The entries that count, applied by an engine of their own: the reference for what a void leaves. */
function stateOfCounted(journal: readonly Command[], counted: readonly Counted[]): Engine {
  const engine = Engine.create(testGenesis);
  journal.forEach((command, index) => {
    if (!("applied" in (counted[index] as Counted))) return;
    const { ok } = engine.apply(command);
    if (!ok) throw new Error(`${command.kind} at ${index + 1} counts and is refused`);
  });
  return engine;
}

/** The state without its place in the journal, which the digest of a cycle names. */
function books({ state }: Engine): unknown {
  const { journalIndex: _index, journalDigest: _digest, cycleDigest: _cycle, ...rest } = state;
  return {
    ...rest,
    accounts: [...state.accounts.values()].map(({ id, balances, positions }) => [id, [...balances], [...positions]]),
  };
}

/** A declaration as operators sign it, or by too few of them. */
function declarationOf(journalIndex: bigint, signers = 3): CommandOf<"void-entry"> {
  const { signatures, ...entry } = voidEntry.schema.parse(voidEntry.example);
  return { ...entry, journalIndex, signatures: Array.from({ length: signers }, () => signatures).flat() };
}

describe("a counted journal", () => {
  it("without a void is the engine's own apply", () => {
    const journal = journalOf([0, 5, 2, 7, 1, 3, 4]);
    const { engine, counted } = replayed(journal, []);
    const plain = Engine.create(testGenesis);
    for (const command of journal) plain.apply(command);
    expect(engine.snapshot()).toEqual(plain.snapshot());
    expect(counted.every((entry) => "applied" in entry)).toBe(true);
  });

  it("passes over the void entry and what does not stand without it, whatever the journal", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 5, maxLength: 30 }), fc.nat(), (choices, at) => {
        const journal = journalOf(choices);
        const inputs = journal.flatMap(({ kind }, index) => (isVoidable(kind) ? [index] : []));
        const index = inputs[at % inputs.length] ?? 0;
        const { engine, counted } = replayed(journal, [BigInt(index + 1)]);
        expect(counted[index]).toEqual({ passedOver: "ENTRY_VOID" });
        expect(counted.slice(0, index).every((entry) => "applied" in entry)).toBe(true);
        expect(engine.journalIndex).toBe(BigInt(journal.length));
        expect(books(engine)).toEqual(books(stateOfCounted(journal, counted)));
        for (const { differenceQuanta } of engine.conservation()) expect(differenceQuanta).toBe(0n);
      }),
      { numRuns: 60, seed: 47 },
    );
  });

  it("keeps the place of every entry: the journal's digest is the same with and without voids", () => {
    const journal = journalOf([0, 5, 2, 10, 1, 3, 4]);
    const last = journal.length;
    expect(replayed(journal, [BigInt(last - 3)]).engine.journalDigest).toBe(replayed(journal, []).engine.journalDigest);
  });

  it("throws the refusal of an entry after the declaration: it was accepted without the void entry, or never", () => {
    const journal = journalOf([0, 10, 5]);
    const first = journal.findIndex(({ kind }) => kind === "deposit");
    const after = (declaration: Command) => [...journal.slice(0, first + 1), declaration, ...journal.slice(first + 1)];
    const voids = [BigInt(first + 1)];
    expect(() => replayed(after(declarationOf(BigInt(first + 1))), voids)).toThrow("next one of its vault");
    // One that too few have signed ends nothing.
    const { counted } = replayed(after(declarationOf(BigInt(first + 1), 1)), voids);
    expect(counted[first + 1]).toEqual({ passedOver: "SIGNATURE_INVALID" });
  });

  it("passes over what followed from the same source alone: of the chain, or of the oracle", () => {
    const ccp = TestCcp.standard({ signed: true });
    const member = ccp.open(1);
    const first = ccp.deposit(member.id, 1, usd(1)).journalIndex;
    ccp.deposit(member.id, 1, usd(2));
    ccp.deposit(member.id, 2, usd(4));
    ccp.chainTime(1, 1_600_000_100n);
    ccp.chainTime(2, 1_600_000_100n);
    ccp.prices({ 1: 4_000_000n });
    ccp.prices({ 1: 4_000_001n });
    const after = (voided: bigint) =>
      replayed(ccp.journal, [voided])
        .counted.slice(Number(first) - 1)
        .map((entry) => "applied" in entry);
    expect(after(first)).toEqual([false, false, true, false, true, true, true]);
    expect(after(first + 5n)).toEqual([true, true, true, true, true, false, false]);
  });

  it("takes back a deposit that never was, and the withdrawal that rested on it", () => {
    const ccp = TestCcp.standard({ signed: true });
    const member = ccp.open(1);
    ccp.deposit(member.id, 1, usd(100));
    const forged = ccp.deposit(member.id, 1, usd(999_000)).journalIndex;
    expect(ccp.withdraw(member, 1, usd(900_000)).ok).toBe(true);
    expect(ccp.withdraw(member, 1, usd(10)).ok).toBe(true);
    const { engine, counted } = replayed(ccp.journal, [forged]);
    expect(counted.slice(-3)).toEqual([
      { passedOver: "ENTRY_VOID" },
      { passedOver: "BALANCE_INSUFFICIENT" },
      { applied: expect.objectContaining({ ok: true }) },
    ]);
    expect(engine.account(member.id).balances).toEqual([expect.objectContaining({ asset: 1, amountQuanta: usd(90) })]);
  });
});
