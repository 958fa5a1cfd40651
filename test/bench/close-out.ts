import { strict as assert } from "node:assert";
import { systemAccounts, TestCcp } from "@isthmus/clearing/testing";
import { type Benchmark, durationFigure, type Figure, processorMs } from "./benchmark.ts";

const markTicks = 4_000_000n;
const coin = 10_000n;

/** All defaults of one cut-off: bankrupt longs closed out and paid for, beside winners and bystanders. */
export const closeOutBenchmark: Benchmark = {
  name: "close-out",
  run: () => [...figures({ insured: false }), ...figures({ insured: true })],
};

/** The whole close-cycle with the defaults against the same one without. */
function figures({ insured }: { readonly insured: boolean }): Figure[] {
  const calm = measure({ accounts: 100_000, defaults: 0, insured });
  const rough = measure({ accounts: 100_000, defaults: 1_000, insured });
  const how = insured ? "taken over by the insurance fund" : "deleveraged, paid from gains";
  const what = `close-out: 1,000 defaults among 100,000 accounts, ${how}`;
  const baselineWhat = "the same close-cycle without a default";
  return [
    durationFigure(what, rough.durationMs, baselineWhat, calm.durationMs),
    {
      what: `${what}, memory of the process`,
      unit: "MiB (less is better)",
      value: rough.memoryMib,
      baselineWhat,
      baseline: calm.memoryMib,
      ratio: calm.memoryMib / rough.memoryMib,
    },
  ];
}

function measure({
  accounts,
  defaults,
  insured,
}: {
  readonly accounts: number;
  readonly defaults: number;
  readonly insured: boolean;
}): { readonly durationMs: number; readonly memoryMib: number } {
  const ccp = TestCcp.standard();
  const ids = Array.from({ length: accounts }, (_, index) => ccp.open(index, [1]).id);
  ids.forEach((id, index) => {
    ccp.deposit(id, 1, index < defaults ? 2_050_000_000n : 50_000_000_000n);
  });
  if (insured) ccp.deposit(systemAccounts.insurance, 1, 10n ** 15n);
  ccp.prices({ 1: markTicks });
  const trades = Array.from({ length: accounts / 2 }, (_, index) => ({
    id: `t${index}`,
    instrument: 1,
    buyer: ids[index] ?? "0x",
    seller: ids[accounts - 1 - index] ?? "0x",
    priceTicks: markTicks,
    sizeLots: coin,
    maker: "buyer" as const,
  }));
  for (let at = 0; at < trades.length; at += 1_000) ccp.trades(trades.slice(at, at + 1_000));
  ccp.journal.length = 0;
  ccp.closeCycle();
  ccp.prices({ 1: (markTicks * 93n) / 100n });
  const durationMs = processorMs(() => {
    assert.ok(ccp.closeCycle(0n).ok);
  });
  assert.equal(ccp.engine.lastCycle()?.defaults.length, defaults);
  return { durationMs, memoryMib: process.memoryUsage().rss / 2 ** 20 };
}
