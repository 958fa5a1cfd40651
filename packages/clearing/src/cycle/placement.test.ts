import type { Hex } from "@isthmus/protocol";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Book } from "../book/book.ts";
import { settlementAssets } from "../ledger/class-ledger.ts";
import { AmountColumn } from "../model/amount-column.ts";
import type { State } from "../model/state.ts";
import { decodeState, encodeState } from "../model/state-codec.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { placeObligations } from "./placement.ts";

it("places every net in full; per asset the changes sum to zero, and a receiver's debt is repaid first", () => {
  const amount = fc.bigInt(-1_000n, 1_000n);
  fc.assert(
    fc.property(fc.array(amount, { minLength: 3, maxLength: 3 }), fc.bigInt(0n, 400n), (parts, debtQuanta) => {
      const ccp = TestCcp.standard();
      const members = [ccp.open(0), ccp.open(1, [1, 2]), ccp.open(2, [1, 3]), ccp.open(3, [1])];
      for (const { id } of members) ccp.deposit(id, 1, 600n);
      ccp.deposit((members[1] as { id: Hex }).id, 2, 500n);
      const book = new Book(decodeState(encodeState(ccp.engine.state)) as State);
      const debtor = (members[2] as { id: Hex }).id;
      book.write(debtor).balances.set(2, -debtQuanta - 1n);
      const last = parts.reduce((sum, part) => sum - part, 0n);
      const nets = new Map<Hex, bigint>();
      members.forEach(({ id }, index) => {
        const net = parts[index] ?? last;
        if (net !== 0n) nets.set(id, net);
      });
      const keepEffects = (): void => undefined;
      const before = new Map([...nets.keys()].map((id) => [id, new Map(book.read(id).balances)]));
      const ids = [...nets.keys()];
      const numbers = Uint32Array.from(ids, (id) => book.read(id).number);
      const quanta = new AmountColumn();
      for (const id of ids) quanta.push(nets.get(id) ?? 0n);
      const placed = placeObligations({ book, keepEffects }, "USD", {
        numbers,
        quanta,
        byId: book.numbersById(numbers),
      });
      const sums = new Map(settlementAssets(book, "USD").map(({ asset }) => [asset, 0n]));
      ids.forEach((id, index) => {
        const changes = placed.of(index);
        expect(changes.reduce((sum, { amountQuanta }) => sum + amountQuanta, 0n)).toBe(nets.get(id));
        for (const { asset, amountQuanta } of changes) {
          expect((book.read(id).balances.get(asset) ?? 0n) - (before.get(id)?.get(asset) ?? 0n)).toBe(amountQuanta);
          sums.set(asset, (sums.get(asset) ?? 0n) + amountQuanta);
        }
      });
      for (const sum of sums.values()) expect(sum).toBe(0n);
    }),
    { numRuns: 60 },
  );
});
