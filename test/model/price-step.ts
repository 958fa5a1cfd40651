import { intrinsic, isFuture, isOption } from "./instrument.ts";
import { isWaiting, type ModelPrices } from "./market.ts";
import type { Model } from "./model.ts";
import type { StepOf } from "./steps.ts";
import { instruments, tokens } from "./world.ts";

/** One bit for each feed. */
export const everyFeed = 4_095;

/** Numbers of the options that have not ended. */
export function openOptions(model: Model): number[] {
  return [...model.instruments.values()].flatMap((row) => (isOption(row) && !row.expired ? [row.number] : []));
}

/** Numbers of the futures that have not ended. */
export function openFutures(model: Model): number[] {
  return [...model.instruments.values()].flatMap((row) => (isFuture(row) && !row.expired ? [row.number] : []));
}

/** The message of a step with prices: each feed that speaks states the price that the step gives its coin. */
export function pricesOf(model: Model, { movePpm, which, feeds, rate, seconds }: StepOf<"price">): ModelPrices {
  const marks = new Map<number, bigint>();
  const moved = (mark: bigint): bigint => (mark * BigInt(1_000_000 + movePpm)) / 1_000_000n;
  const spot = (number: number): bigint => {
    const { mark } = model.instrument(number);
    if (which === 4 && number === instruments.ether) return movePpm > -1_000_000 ? 2n * mark - moved(mark) : mark;
    return which >= 3 || which === (number === instruments.bitcoin ? 0 : 1) ? moved(mark) : mark;
  };
  const { bitcoin, ether, bitcoinCoin, etherCoin, quanto } = instruments;
  const speaks = (bit: number): boolean => (feeds & (1 << bit)) !== 0;
  if (speaks(0)) marks.set(bitcoin, spot(bitcoin));
  if (speaks(1)) marks.set(ether, spot(ether));
  if (speaks(2)) marks.set(bitcoinCoin, spot(bitcoin));
  if (speaks(3)) marks.set(etherCoin, spot(ether));
  if (speaks(10)) marks.set(quanto, spot(ether));
  if (speaks(11)) marks.set(instruments.spot, spot(bitcoin));
  for (const number of speaks(9) ? openFutures(model) : []) marks.set(number, spot(bitcoin) + 1_000n);
  for (const number of speaks(4) ? openOptions(model) : []) {
    const row = model.instrument(number);
    const left = (row.expirySeconds ?? 0n) - model.time;
    marks.set(number, intrinsic(row, spot(bitcoin)) + (left > 0n ? left : 0n));
  }
  const settlements = new Map<number, bigint>();
  for (const row of model.instruments.values())
    if (speaks(6) && isWaiting(model, row)) settlements.set(row.number, spot(bitcoin));
  return {
    seconds: BigInt(seconds),
    marks,
    tokens: speaks(5) ? new Map([[tokens.ether, spot(ether) * 10_000n]]) : new Map(),
    rates: speaks(7)
      ? new Map([bitcoin, ether, bitcoinCoin, etherCoin, quanto].map((number) => [number, BigInt(rate)]))
      : new Map(),
    volatilities: speaks(8) ? openOptions(model) : [],
    settlements,
  };
}
