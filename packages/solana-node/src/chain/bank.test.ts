import {
  ComputeBudgetProgram,
  Keypair,
  SystemProgram,
  TransactionMessage,
  VersionedTransaction,
} from "@solana/web3.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { resolveOptions } from "../model/options.ts";
import { fromTransaction } from "../transaction/decode.ts";
import type { Bank } from "./bank.ts";
import { chainIdentity, createBank } from "./genesis.ts";

const sol = 1_000_000_000n;
const feeLamports = 5_000n;
const keys = [1, 2, 3].map((seed) => Keypair.fromSeed(new Uint8Array(32).fill(seed)));
const options = resolveOptions({
  confirmedLagSlots: 2,
  finalizedLagSlots: 5,
  accounts: keys.map((key) => ({ address: key.publicKey.toBase58(), lamports: 100n * sol })),
});

type Step =
  | { readonly kind: "pay"; readonly from: number; readonly to: number; readonly lamports: bigint }
  | { readonly kind: "advance" }
  | { readonly kind: "drop"; readonly blocks: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("pay" as const),
      from: fc.nat(2),
      to: fc.nat(2),
      // The large ones fail for lack of money and only cost their fee.
      lamports: fc.oneof(fc.bigInt(0n, sol), fc.constant(1_000n * sol)),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: "advance" as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("drop" as const), blocks: fc.integer({ min: 1, max: 7 }) }) },
);

it("answers for every unfinal block what a model that copies all balances answers, drops included", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const bank = createBank(options, chainIdentity("model"), () => 1_700_000_000_000);
      const start = keys.map(() => 100n * sol);
      let model: Model = { blocks: [start, start], final: 0 };
      for (const [index, one] of steps.entries()) {
        model = apply(bank, model, one, index);
        for (let height = model.final; height < model.blocks.length; height += 1) {
          const view = bank.view(height);
          const seen = keys.map((key) => view.account(key.publicKey.toBase58())?.lamports ?? 0n);
          expect(seen).toEqual(model.blocks[height]);
        }
      }
      expect(bank.ledger.finalizedHeight).toBe(model.final);
      expect(bank.ledger.tip.height).toBe(model.blocks.length - 1);
      for (const key of keys) {
        const address = key.publicKey.toBase58();
        expect(bank.machine.account(address)).toEqual(bank.store.get(address));
      }
    }),
    { numRuns: 60 },
  );
});

interface Model {
  /** Balances at the end of each block; the last one is open. */
  readonly blocks: readonly (readonly bigint[])[];
  readonly final: number;
}

function apply(bank: Bank, model: Model, one: Step, index: number): Model {
  const tip = model.blocks.at(-1) ?? [];
  if (one.kind === "advance") {
    bank.advance();
    const blocks = [...model.blocks, tip];
    return { blocks, final: Math.max(model.final, blocks.length - 1 - options.finalizedLagSlots) };
  }
  if (one.kind === "drop") {
    const first = model.blocks.length - one.blocks;
    if (first <= model.final) {
      expect(() => bank.dropFrom(bank.ledger.at(Math.max(first, 0)).slot)).toThrow(/final/);
      return model;
    }
    bank.dropFrom(bank.ledger.at(first).slot);
    const kept = model.blocks.slice(0, first);
    return { ...model, blocks: [...kept, kept.at(-1) ?? []] };
  }
  pay(bank, one, index);
  const affordable = (tip[one.from] ?? 0n) >= one.lamports + feeLamports;
  const balances = [...tip];
  balances[one.from] = (balances[one.from] ?? 0n) - feeLamports - (affordable ? one.lamports : 0n);
  balances[one.to] = (balances[one.to] ?? 0n) + (affordable ? one.lamports : 0n);
  return { ...model, blocks: [...model.blocks.slice(0, -1), balances] };
}

function pay(bank: Bank, one: Step & { kind: "pay" }, index: number): void {
  const [from, to] = [keys[one.from], keys[one.to]];
  if (from === undefined || to === undefined) throw new Error("no such key");
  const message = new TransactionMessage({
    payerKey: from.publicKey,
    recentBlockhash: bank.ledger.blockhashAt(bank.ledger.tip.height).blockhash,
    instructions: [
      // Makes every payment another transaction.
      ComputeBudgetProgram.setComputeUnitLimit({ units: 10_000 + index }),
      SystemProgram.transfer({ fromPubkey: from.publicKey, toPubkey: to.publicKey, lamports: one.lamports }),
    ],
  });
  const transaction = new VersionedTransaction(message.compileToLegacyMessage());
  transaction.sign([from]);
  const decoded = fromTransaction(transaction);
  const result = bank.execute(decoded);
  if (result.kind !== "landed") throw new Error(`refused: ${result.failure.text}`);
  expect(result.record.feeLamports).toBe(feeLamports);
  expect(bank.execute(decoded)).toMatchObject({ kind: "refused", failure: { err: "AlreadyProcessed" } });
}
