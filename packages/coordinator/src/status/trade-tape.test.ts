import type { Command, Effect } from "@isthmus/clearing";
import { TestCcp } from "@isthmus/clearing/testing";
import { expect, it } from "vitest";
import { TradeTape } from "./trade-tape.ts";

/** A tape filled from an engine's journal of one batch: a trade, one below the band and a repeat. */
function tapeOfBatch() {
  const ccp = TestCcp.standard();
  const [buyer, seller] = [ccp.open(0), ccp.open(1)];
  for (const member of [buyer, seller]) ccp.deposit(member.id, 1, 1_000_000_000_000n);
  ccp.prices({ 1: 4_000_000n, 2: 200_000n });
  const trade = {
    instrument: 1,
    buyer: buyer.id,
    seller: seller.id,
    priceTicks: 4_000_000n,
    sizeLots: 10n,
    maker: "buyer",
  } as const;
  const applied = ccp.trades([
    { ...trade, id: "good" },
    { ...trade, id: "far", priceTicks: 1n },
    { ...trade, id: "self", seller: buyer.id },
  ]);
  if (!applied.ok) throw applied.error;
  const command = ccp.journal.at(-1) as Command;
  const tape = new TradeTape();
  return { tape, command, recorded: tape.record(command, 9n, applied.effects) };
}

it("records each trade of a batch with its own result and code", () => {
  const { tape, recorded } = tapeOfBatch();
  expect(recorded.map(({ id, result, code }) => [id, result, code])).toEqual([
    ["good", "novated", null],
    ["far", "refused", "PRICE_OUTSIDE_BAND"],
    ["self", "refused", "SELF_TRADE"],
  ]);
  expect(recorded[0]).toMatchObject({ journalIndex: 9n, venue: 2, chain: null, priceTicks: 4_000_000n, sizeLots: 10n });
  expect(tape.newest(2, 2).map(({ id }) => id)).toEqual(["self", "far"]);
  expect(tape.newest(1, 10)).toEqual([]);
});

it("records nothing of other commands", () => {
  const tape = new TradeTape();
  const close = { kind: "close-cycle", cycle: 1n, timeSeconds: 0n, creditExpirySeconds: 0n } as const;
  expect(tape.record(close, 1n, [] as Effect[])).toEqual([]);
  expect(tape.newest(null, 10)).toEqual([]);
});
