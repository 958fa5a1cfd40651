import { absolute } from "@isthmus/risk";
import type { Instrument, TradeRecord } from "../model/state.ts";
import { tradeValue } from "../positions/value.ts";

/** Fees of both legs of a trade; negative for a rebate. */
export interface TradeFees {
  readonly buyerQuanta: bigint;
  readonly sellerQuanta: bigint;
}

/** Fees of both legs at a trade's own price, by who made it; both legs take if nobody did. */
export function tradeFees(
  instrument: Instrument,
  trade: Pick<TradeRecord, "priceTicks" | "sizeLots" | "maker">,
): TradeFees {
  const notionalQuanta = tradeValue(instrument, trade.sizeLots, trade.priceTicks);
  const { makerFeePpm, takerFeePpm } = instrument.terms;
  return {
    buyerQuanta: feeOf(notionalQuanta, trade.maker === "buyer" ? makerFeePpm : takerFeePpm),
    sellerQuanta: feeOf(notionalQuanta, trade.maker === "seller" ? makerFeePpm : takerFeePpm),
  };
}

/** A fee on a notional, rounded up against the payer; negative for a rebate, whose size is rounded down. */
export function feeOf(notionalQuanta: bigint, feePpm: number): bigint {
  const product = absolute(notionalQuanta) * BigInt(feePpm);
  const quotient = product / 1_000_000n;
  return product > 0n && product % 1_000_000n !== 0n ? quotient + 1n : quotient;
}
