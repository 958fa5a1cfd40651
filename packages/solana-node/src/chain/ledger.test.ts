import { expect, it } from "vitest";
import type { Block } from "../model/block.ts";
import type { TransactionRecord } from "../model/transaction-record.ts";
import { Ledger } from "./ledger.ts";

const block = (height: number, slot: number, blockhash: string | null): Block => ({
  slot,
  parentSlot: slot - 1,
  height,
  previousBlockhash: `h${height - 1}`,
  unixTimeS: 0,
  blockhash,
  transactions: [],
  undo: new Map([["x", null]]),
});
const transaction = (signature: string, slot: number) =>
  ({ signature, slot, accountKeys: ["payer"] }) as unknown as TransactionRecord;

/** A genesis, then blocks up to a height; slot 3 is skipped, the last block is open. */
function ledgerTo(height: number): Ledger {
  const ledger = new Ledger([block(0, 0, "h0")], 0, { confirmedLagSlots: 1, finalizedLagSlots: 3, validBlocks: 2 });
  for (let next = 1; next <= height; next++) {
    if (next > 1) ledger.seal(`h${next - 1}`);
    ledger.push(block(next, next < 3 ? next : next + 1, null));
    ledger.advanceFinality();
  }
  return ledger;
}

it("has the commitment of every block by its lag behind the tip", () => {
  const ledger = ledgerTo(5);
  expect([0, 2, 3, 4, 5].map((height) => ledger.commitmentOf(height))).toEqual([
    "finalized",
    "finalized",
    "confirmed",
    "confirmed",
    "processed",
  ]);
  expect([ledger.heightAt("finalized"), ledger.heightAt("confirmed"), ledger.heightAt("processed")]).toEqual([2, 4, 5]);
  expect([ledger.bySlot(3), ledger.bySlot(4)?.height]).toEqual([null, 3]);
});

it("accepts a blockhash for its number of blocks, and never before its block", () => {
  const ledger = ledgerTo(5);
  expect([1, 2, 4, 5].map((height) => ledger.isBlockhashUsable("h2", height))).toEqual([false, true, true, false]);
  expect(ledger.isBlockhashUsable("h9", 5)).toBe(false);
  expect(ledger.blockhashAt(5)).toEqual({ blockhash: "h4", lastValidBlockHeight: 6 });
});

it("removes a dropped block with its transactions and its blockhash, but no final block", () => {
  const ledger = ledgerTo(4);
  ledger.append(transaction("first", 5));
  expect([ledger.transaction("first")?.slot, ledger.transaction("first", 3)]).toEqual([5, null]);
  expect(ledger.pop().height).toBe(4);
  expect([ledger.transaction("first"), ledger.transactionsOf("payer"), ledger.transactionCount]).toEqual([null, [], 0]);
  ledger.pop();
  expect(ledger.isBlockhashUsable("h3", 4)).toBe(false);
  ledger.pop();
  expect(() => ledger.pop()).toThrow(expect.objectContaining({ code: "SLOT_FINALIZED" }));
});

it("clears the undo versions of final blocks only", () => {
  const ledger = ledgerTo(5);
  expect([1, 2, 3, 5].map((height) => ledger.at(height).undo.size)).toEqual([0, 0, 1, 1]);
});
