import {
  type CommandOf,
  type Engine,
  evmAddress,
  pricedBy,
  signDigest,
  signingDigest,
  sourceTickQuanta,
  type Unsigned,
} from "@isthmus/clearing";
import { fromHex, type Hex, IsthmusError } from "@isthmus/protocol";
import type { Marks } from "@isthmus/risk";

/** A funding rate submitted with a price step. */
export interface FundingRate {
  readonly instrument: number;
  readonly rateE9: bigint;
}

/**
 * Builds the signed `prices` command of one step of the price source: every listed instrument whose underlying (the symbol's
 * part before the first "-") has a price, and every asset class that no instrument marks.
 * @param oracleKey 32 bytes as hex; never logged
 * @throws CONFIG_INVALID when the key is not the clearing house's oracle; PRICE_INVALID when the step prices nothing
 */
export function priceCommand(
  engine: Engine,
  marks: Marks,
  funding: readonly FundingRate[],
  oracleKey: Hex,
): CommandOf<"prices"> {
  const { state } = engine;
  const key = fromHex(oracleKey, 32);
  if (evmAddress(key) !== state.oracle.toLowerCase()) throw new IsthmusError("CONFIG_INVALID", { key: "oracleKey" });
  const ticksOf = new Map(marks.prices.map(({ symbol, priceTicks }) => [symbol, priceTicks]));
  const prices = [...state.instruments.values()]
    .sort((a, b) => a.instrument - b.instrument)
    .flatMap(({ instrument, terms, expired }) => {
      const symbol = pricedBy(terms);
      const priceTicks = symbol === undefined ? undefined : ticksOf.get(symbol);
      return priceTicks === undefined || expired ? [] : [{ instrument, priceTicks }];
    });
  const classes = new Set<string>();
  const assetPrices = [...state.assets.values()]
    .sort((a, b) => a.asset - b.asset)
    .flatMap(({ asset, class: name, markInstrument }) => {
      const priceTicks = ticksOf.get(name);
      if (priceTicks === undefined || markInstrument !== null || name === state.settlementClass || classes.has(name))
        return [];
      classes.add(name);
      return [{ asset, unitPriceQuanta: priceTicks * sourceTickQuanta }];
    });
  if (prices.length === 0 && assetPrices.length === 0) throw new IsthmusError("PRICE_INVALID", { step: marks.step });
  const unsigned: Unsigned<CommandOf<"prices">> = {
    kind: "prices",
    timeSeconds: marks.timeSeconds,
    sequence: state.pricesSequence + 1n,
    prices,
    assetPrices,
    funding: [...funding],
  };
  return { ...unsigned, signature: signDigest(signingDigest(state.houseId, unsigned), key) };
}
