import { type AccountMeta, TransactionInstruction } from "@solana/web3.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validCalls } from "./calls.ts";

/** The runtime's errors for a program that accessed foreign memory or did not terminate. */
const crashes = /ProgramFailedToComplete|access violation|overflow|ComputationalBudgetExceeded|AccountDataTooSmall/i;

interface Change {
  readonly cut: number;
  readonly bytes: readonly (readonly [at: number, value: number])[];
  readonly added: Uint8Array;
  /** Swaps two accounts. */
  readonly swap: readonly [number, number] | null;
}

const change: fc.Arbitrary<Change> = fc.record({
  cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(300) }),
  bytes: fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
  added: fc.oneof({ weight: 3, arbitrary: fc.constant(new Uint8Array()) }, fc.uint8Array({ maxLength: 64 })),
  swap: fc.option(fc.tuple(fc.nat(7), fc.nat(7)), { freq: 4 }),
});

describe.each(validCalls)("$title", ({ make }) => {
  it("never crashes on mutated data and accounts: it returns an error number or succeeds", () => {
    const { fixture, instruction, signers } = make();
    fc.assert(
      fc.property(change, ({ cut, bytes, added, swap }) => {
        const data = Buffer.concat([instruction.data.subarray(0, Math.max(0, instruction.data.length - cut)), added]);
        for (const [at, value] of bytes) if (data.length > 0) data[at % data.length] = value;
        const keys = [...instruction.keys];
        if (swap !== null) {
          const [one, other] = swap.map((place) => place % keys.length) as [number, number];
          [keys[one], keys[other]] = [keys[other] as AccountMeta, keys[one] as AccountMeta];
        }
        const changed = new TransactionInstruction({ programId: instruction.programId, keys, data });
        const { failure, logs } = fixture.network.simulate([changed], { signers });
        expect([failure, ...logs].join("\n")).not.toMatch(crashes);
        if (failure !== null) expect(failure).toEqual(expect.any(Number));
      }),
      { numRuns: 60 },
    );
  });
});
