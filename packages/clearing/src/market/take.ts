import type { Context } from "../book/context.ts";
import { require } from "../book/context.ts";
import { accrueFunding } from "../ledger/funding.ts";
import type { State } from "../model/state.ts";
import { type AssetPriceRow, takeAssetPrices } from "./asset-prices.ts";
import { type ForwardRow, type FundingRow, type RateRow, takeForwards, takeFunding, takeRates } from "./curves.ts";
import { type MarkRow, takeMarks } from "./marks.ts";
import { runSettlementWindows, type SettlementRow, takeSettlements } from "./settlement-price.ts";
import { takeVolatilities, type VolatilityRow } from "./volatility.ts";

/** One message of market data. */
export interface MarketData {
  readonly timeSeconds: bigint;
  readonly sequence: bigint;
  readonly prices: readonly MarkRow[];
  readonly assetPrices: readonly AssetPriceRow[];
  readonly funding: readonly FundingRow[];
  readonly volatilities?: readonly VolatilityRow[] | undefined;
  readonly forwards?: readonly ForwardRow[] | undefined;
  readonly rates?: readonly RateRow[] | undefined;
  readonly settlements?: readonly SettlementRow[] | undefined;
}

/**
 * A sequence that jumps to the end of its range would be the last one ever; messages between that became void (PROTOCOL P47)
 * must not hold up what follows them.
 */
const maxSequenceStep = 1_000n;
/** Far beyond every date in seconds, and below every date in milliseconds since 1973. */
const lastSeconds = 100_000_000_000n;

/**
 * Requires a well-formed message: its sequence rises by at most `maxSequenceStep`, its time moves forward by at most `maxTimeStepSeconds`, and it names
 * nothing twice. What its rows state is checked row by row (`takeMarketData`). Changes nothing.
 * @throws PRICE_STALE, PRICE_GAP_EXCEEDED, PARAMETER_INVALID
 */
export function requireWellFormed(state: State, data: MarketData): void {
  const { sequence, timeSeconds } = data;
  const { pricesSequence } = state;
  const isNext = sequence > pricesSequence && sequence - pricesSequence <= maxSequenceStep;
  require(isNext, "PRICE_STALE", { sequence, nextSequence: pricesSequence + 1n });
  require(timeSeconds >= state.timeSeconds, "PRICE_STALE", { timeSeconds });
  const { maxTimeStepSeconds } = state.parameters;
  const stepSeconds = timeSeconds - state.timeSeconds;
  const isNear = state.timeSeconds === 0n || maxTimeStepSeconds === 0 || stepSeconds <= BigInt(maxTimeStepSeconds);
  require(isNear && timeSeconds < lastSeconds, "PRICE_GAP_EXCEEDED", {
    timeSeconds,
    houseSeconds: state.timeSeconds,
    maxTimeStepSeconds,
  });
  // Named twice, a value could move by more than the largest step of one command.
  requireOnce("prices", data.prices.map(instrumentOf));
  requireOnce(
    "assetPrices",
    data.assetPrices.map(({ asset }) => state.assets.get(asset)?.class ?? asset),
  );
  requireOnce("funding", data.funding.map(instrumentOf));
  requireOnce("volatilities", (data.volatilities ?? []).map(instrumentOf));
  requireOnce("forwards", (data.forwards ?? []).map(instrumentOf));
  requireOnce(
    "rates",
    (data.rates ?? []).map((row) => row.class),
  );
  requireOnce("settlements", (data.settlements ?? []).map(instrumentOf));
}

const instrumentOf = ({ instrument }: { readonly instrument: number }): number => instrument;

function requireOnce(field: string, names: readonly (number | string)[]): void {
  const named = new Set<number | string>();
  for (const name of names) {
    require(!named.has(name), "PARAMETER_INVALID", { field, id: name });
    named.add(name);
  }
}

/**
 * Moves the time and takes a well-formed message row by row: what has run up until now is accrued at the values in force
 * until now, then each row replaces the value it names, or is refused alone with an effect.
 */
export function takeMarketData(context: Context, data: MarketData): void {
  const { state } = context.book;
  const fromSeconds = state.timeSeconds;
  state.pricesSequence = data.sequence;
  state.timeSeconds = data.timeSeconds;
  for (const instrument of state.instruments.values()) accrueFunding(instrument, data.timeSeconds);
  runSettlementWindows(context, fromSeconds);
  takeMarks(context, data.prices);
  takeSettlements(context, data.settlements ?? []);
  takeAssetPrices(context, data.assetPrices);
  takeVolatilities(context, data.volatilities ?? []);
  takeForwards(context, data.forwards ?? []);
  takeRates(context, data.rates ?? []);
  takeFunding(context, data.funding);
}
