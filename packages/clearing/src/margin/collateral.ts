import {
  type AssetPrice,
  bpsOne,
  type CollateralParameters,
  collateralValue,
  depegAddOnBps,
  divideUp,
  locationWeightBps,
  smaller,
} from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { balancesQuanta } from "../ledger/uncommitted.ts";
import { cautiousPrice, hasCandidate } from "../market/asset-prices.ts";
import type { Asset, CollateralTerms } from "../model/state.ts";
import { initialHaircutBps } from "./margin-period.ts";

/** Collateral value of a balance, in settlement quanta: initial <= own <= equity <= market. */
export interface BalanceValue {
  /** At the mark, without any cut: decides whether an account is bankrupt. */
  readonly marketQuanta: bigint;
  /** For maintenance margin and liquidation. */
  readonly equityQuanta: bigint;
  /** For margin calls: after the asset's own initial haircut, whatever other members hold and chains delay. */
  readonly ownQuanta: bigint;
  /** For initial margin, withdrawals and new risk. */
  readonly initialQuanta: bigint;
}

/**
 * Collateral value of a balance: after cap, tiers and haircut with depeg add-on if positive, in full if it is a debt; what is
 * added to a debt follows the net of its class (`margin/debt.ts`).
 * Effects of other accounts or of an idle lane (house cap, weight of a stale vault) apply to initial margin only, so that
 * neither a stranger's deposit nor a relayer's pause liquidates anybody (ADR 0014).
 *
 * A deposit counts for nothing until its block is final: only then is its `deposit` command submitted.
 */
export function balanceValue(book: Book, asset: Asset, amountQuanta: bigint): BalanceValue {
  const valuation = valuationOf(book, asset);
  if (valuation === null) return uncut(amountQuanta);
  const value = valueAt(valuation, amountQuanta);
  if (!valuation.waits) return value;
  // A price that waits to be confirmed liquidates nobody, and new risk does not rest on the better of the two.
  const priceTicks = cautiousPrice(book.state, asset.class, { owes: amountQuanta < 0n });
  const { initialQuanta } = valueAt(valuationAt(book, asset, { ...valuation.price, priceTicks }), amountQuanta);
  return { ...value, initialQuanta: smaller(value.initialQuanta, initialQuanta) };
}

function valueAt(valuation: Valuation, amountQuanta: bigint): BalanceValue {
  const { price, parameters, ownParameters, weightBps, houseCapQuanta, houseQuanta, isReduced } = valuation;
  const full = [{ amountQuanta, weightBps: bpsOne }];
  const uncapped = collateralValue(parameters, price, full, 0n);
  const { markedQuanta: marketQuanta, maintenanceQuanta: equityQuanta } = uncapped;
  if (amountQuanta <= 0n) return uncut(marketQuanta);
  const own = ownParameters === null ? uncapped : collateralValue(ownParameters, price, full, 0n);
  const ownQuanta = own.initialQuanta;
  if (!isReduced) return { marketQuanta, equityQuanta, ownQuanta, initialQuanta: uncapped.initialQuanta };
  // Only the ratio of cap and total counts, so both may be in quanta of the asset.
  const { initialQuanta } = collateralValue(
    { ...parameters, houseCapQuanta },
    price,
    [{ amountQuanta, weightBps }],
    houseQuanta,
  );
  return { marketQuanta, equityQuanta, ownQuanta, initialQuanta };
}

function uncut(quanta: bigint): BalanceValue {
  return { marketQuanta: quanta, equityQuanta: quanta, ownQuanta: quanta, initialQuanta: quanta };
}

function maintenancePpm(book: Book): bigint {
  return BigInt(book.state.parameters.maintenanceHaircutPpm);
}

/** What values every balance of one asset at present. */
interface Valuation {
  readonly price: AssetPrice;
  readonly parameters: CollateralParameters;
  /** With the asset's own initial haircut; null while its chain does not raise it. */
  readonly ownParameters: CollateralParameters | null;
  readonly weightBps: bigint;
  readonly houseCapQuanta: bigint | null;
  /** Of the asset, over the whole clearing house. */
  readonly houseQuanta: bigint;
  /** Whether a holding counts for less in initial margin, by the house cap or the weight of a stale vault. */
  readonly isReduced: boolean;
  /** Whether another price waits to be confirmed: then new risk is valued at the worse of the two. */
  readonly waits: boolean;
}

/** The valuation of an asset's balances; null if each quantum counts as one settlement quantum. */
export function valuationOf(book: Book, asset: Asset): Valuation | null {
  const terms = collateralTerms(book, asset);
  const plain = asset.haircutBps === 0 && asset.capQuanta === 0n && asset.class === book.state.settlementClass;
  if (plain && terms === undefined) return null;
  return valuationAt(book, asset, assetPrice(book, asset));
}

function valuationAt(book: Book, asset: Asset, price: AssetPrice): Valuation {
  const terms = collateralTerms(book, asset);
  const own = collateralParameters(asset, terms, { price, maintenancePpm: maintenancePpm(book) });
  const raisedBps = initialHaircutBps(book, asset);
  const isRaised = raisedBps !== own.initialHaircutBps;
  const parameters = isRaised ? { ...own, initialHaircutBps: raisedBps } : own;
  const ownParameters = isRaised ? own : null;
  const weightBps = locationWeight(book, asset, terms);
  const houseCapQuanta = terms === undefined || terms.houseCapQuanta === 0n ? null : terms.houseCapQuanta;
  const houseQuanta = balancesQuanta(asset);
  const isReduced = weightBps !== bpsOne || (houseCapQuanta !== null && houseQuanta > houseCapQuanta);
  const waits = asset.markInstrument === null && hasCandidate(book.state, asset.class);
  return { price, parameters, ownParameters, weightBps, houseCapQuanta, houseQuanta, isReduced, waits };
}

/** The terms in force: those of the parameters for the asset, else those it was registered with. */
export function collateralTerms(book: Book, asset: Asset): CollateralTerms | undefined {
  const { collateral } = book.state.parameters;
  return collateral?.find((row) => row.asset === asset.asset) ?? asset.collateral;
}

/** Haircut for selling collateral or setting it against a debt: the asset's own plus the depeg add-on, at most 10,000 bps. */
export function saleHaircutBps(book: Book, asset: Asset): bigint {
  const haircutBps = BigInt(asset.haircutBps);
  const terms = collateralTerms(book, asset);
  if (terms === undefined || terms.peg === null) return haircutBps;
  const price = assetPrice(book, asset);
  const parameters = collateralParameters(asset, terms, { price, maintenancePpm: maintenancePpm(book) });
  const addOnBps = parameters.depeg === null ? 0n : depegAddOnBps(parameters.depeg, price.priceTicks);
  return smaller(bpsOne, haircutBps + addOnBps);
}

/**
 * The mark of an asset in settlement quanta per asset quantum; zero without a mark. A tick is one settlement quantum per
 * whole token; a quantum of the settlement class is worth one.
 */
export function assetPrice(book: Book, asset: Asset): AssetPrice {
  const denominator = 10n ** BigInt(asset.quantaDecimals);
  if (asset.class === book.state.settlementClass) return { priceTicks: 1n, numerator: 1n, denominator: 1n };
  if (asset.markInstrument !== null) {
    const instrument = book.state.instruments.get(asset.markInstrument);
    if (instrument === undefined) return { priceTicks: 0n, numerator: 1n, denominator };
    const { quantaPerTickLot, lotsPerUnit } = instrument.terms;
    return { priceTicks: (instrument.markTicks ?? 0n) * quantaPerTickLot * lotsPerUnit, numerator: 1n, denominator };
  }
  const mark = book.state.classMarks.get(asset.class);
  return { priceTicks: mark?.unitPriceQuanta ?? 0n, numerator: 1n, denominator };
}

/**
 * The risk model's parameters of an asset, without a house cap and without debt add-ons, which follow the net of a class.
 * @param options.price the cap per account is valued at it
 * @param options.maintenancePpm maintenance haircut as a part of the initial one, where the terms do not set it
 */
export function collateralParameters(
  asset: Pick<Asset, "haircutBps" | "capQuanta">,
  terms: CollateralTerms | undefined,
  { price, maintenancePpm }: { readonly price: AssetPrice; readonly maintenancePpm: bigint },
): CollateralParameters {
  const haircutBps = BigInt(asset.haircutBps);
  const capQuanta = (asset.capQuanta * price.priceTicks * price.numerator) / price.denominator;
  const peg = terms?.peg ?? null;
  return {
    initialHaircutBps: haircutBps,
    maintenanceHaircutBps: maintenanceHaircutBps(haircutBps, terms, maintenancePpm),
    initialDebtAddOnBps: 0n,
    maintenanceDebtAddOnBps: 0n,
    concentration: (terms?.tiers ?? []).map(({ aboveQuanta, addHaircutBps }) => ({
      aboveQuanta,
      addHaircutBps: BigInt(addHaircutBps),
    })),
    accountCapQuanta: asset.capQuanta === 0n ? null : capQuanta,
    houseCapQuanta: null,
    depeg:
      peg === null
        ? null
        : {
            pegPriceTicks: peg.priceQuanta,
            thresholdBps: BigInt(peg.thresholdBps),
            factorBps: BigInt(peg.factorBps),
          },
  };
}

/** Haircut for maintenance margin: that of the terms, else a part of the initial one, rounded up. Basis points. */
export function maintenanceHaircutBps(
  haircutBps: bigint,
  terms: CollateralTerms | undefined,
  maintenancePpm: bigint,
): bigint {
  const { maintenanceHaircutBps: own } = terms ?? {};
  return own === undefined ? divideUp(haircutBps * maintenancePpm, 1_000_000n) : BigInt(own);
}

/** Weight below one while the vault's effective root, its last sign of life in the journal, lags too far. */
function locationWeight(book: Book, asset: Asset, terms: CollateralTerms | undefined): bigint {
  const vault = book.state.vaults.get(asset.chain);
  if (terms === undefined || terms.staleAfterCycles === 0 || vault === undefined) return bpsOne;
  const vaultFresh = book.state.cycle - vault.effectiveCycle <= BigInt(terms.staleAfterCycles);
  const weights = { unfinalBps: 0n, staleBps: BigInt(terms.staleWeightBps) };
  return locationWeightBps(weights, { depositFinal: true, vaultFresh });
}
