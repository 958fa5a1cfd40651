import { CountedJournal, Engine, encodeCommand } from "@isthmus/clearing";
import { TestCcp, testGenesis } from "@isthmus/clearing/testing";
import { nativeChecks } from "@isthmus/signatures";
import { expect, it } from "vitest";
import { TradeComparison } from "./trade-comparison.ts";

it("names every trade that was answered otherwise than what has become of it", () => {
  const ccp = TestCcp.standard({ signed: true });
  const [ann, bob] = [ccp.open(1), ccp.open(2)];
  for (const { id } of [ann, bob]) ccp.deposit(id, 1, 1_000_000_000n);
  ccp.prices({ 1: 4_000_000n });
  const doubtful = ccp.prices({ 1: 4_600_000n });
  const trade = { instrument: 1, buyer: ann.id, seller: bob.id, sizeLots: 10n, maker: "buyer" } as const;
  ccp.trades([
    { id: "below", ...trade, priceTicks: 4_000_000n },
    { id: "above", ...trade, priceTicks: 4_600_000n },
    { id: "nobody", ...trade, buyer: `0x${"01".repeat(32)}`, priceTicks: 4_600_000n },
  ]);
  if (!doubtful.ok) throw doubtful.error;
  const journalOf = (voids: readonly bigint[]) =>
    new CountedJournal(Engine.create(testGenesis), { voids, isSigned: () => true });
  const comparison = new TradeComparison(journalOf([]));
  const after = journalOf([doubtful.journalIndex]);
  ccp.journal.forEach((command, place) => {
    const entry = { command, encoded: encodeCommand(command) };
    comparison.take(BigInt(place + 1), entry, after.next(entry, nativeChecks));
  });
  const journalIndex = BigInt(ccp.journal.length);
  expect(comparison.changed).toEqual([
    { journalIndex, venue: 2, id: "below", before: "PRICE_OUTSIDE_BAND", after: "novated" },
    { journalIndex, venue: 2, id: "above", before: "novated", after: "PRICE_OUTSIDE_BAND" },
  ]);
  expect(comparison.count).toBe(2);
});
