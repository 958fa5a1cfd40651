import { type Candle, smaller } from "@isthmus/risk";

const larger = (left: bigint, right: bigint): bigint => (left > right ? left : right);

/**
 * A candle without a lone print: its high is one if it is more than half above every other price of its hour and of those before
 * and after, its low if it is less than two thirds of each of them. The highest, or lowest, of these prices then takes its place.
 * The files hold the last trades of one venue; a mark is the median of several, and follows no trade that happened nowhere else.
 * @param around the candles of the hours before and after
 */
export function withoutLonePrint(candle: Candle, around: readonly Candle[]): Candle {
  const { openTicks, closeTicks, highTicks, lowTicks } = candle;
  const highest = around.reduce((most, row) => larger(most, row.highTicks), larger(openTicks, closeTicks));
  const lowest = around.reduce((least, row) => smaller(least, row.lowTicks), smaller(openTicks, closeTicks));
  return {
    ...candle,
    highTicks: highTicks * 2n > highest * 3n ? highest : highTicks,
    lowTicks: lowTicks * 3n < lowest * 2n ? lowest : lowTicks,
  };
}
