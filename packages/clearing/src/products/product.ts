import type { OptionPosition } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import type { Instrument, InstrumentTerms } from "../model/state.ts";

/**
 * How a position enters the scenarios of its underlying: as units of the underlying, and as an option on it. Strikes and
 * units are in whole units of the underlying and of the unit of account: what a scenario makes of them is what the position
 * pays there, converted at the mark of the class in which it pays.
 */
interface Exposure {
  /** Signed. */
  readonly units: number;
  /** Null for a product without. */
  readonly option: OptionPosition | null;
}

/** What an exposure is worked out from. */
export interface ExposureInput {
  readonly instrument: Instrument;
  /** Signed. */
  readonly lots: bigint;
  /** Linear in the unit of account. */
  readonly underlying: Instrument;
  /** The time of the last prices. */
  readonly timeSeconds: bigint;
  /** The class it settles in. */
  readonly paidIn: ClassUnit;
}

/** What a class is worth. */
export interface ClassUnit {
  /** Quanta per whole unit. */
  readonly quantaPerUnit: bigint;
  /** Quanta of the unit of account per quantum at the mark; 1 for the unit of account, 0 without a mark. */
  readonly accountQuanta: number;
}

/** A price that the scenario model gives an option. */
interface ModelPrice {
  readonly terms: InstrumentTerms;
  readonly underlying: Instrument;
  /** Of an option on one whole unit of the underlying, in whole units of account. */
  readonly price: number;
  /** Of the underlying, per whole unit; above zero. */
  readonly spotPrice: number;
  /** Quanta of the class it settles in per whole unit. */
  readonly quantaPerUnit: bigint;
}

/** Prices from the lowest to the highest, in ticks; both belong to it. */
export interface PriceBand {
  readonly lowTicks: bigint;
  readonly highTicks: bigint;
}

/** A position that ends. */
interface DeliveredPosition {
  readonly instrument: Instrument;
  /** Signed. */
  readonly lots: bigint;
  readonly costQuanta: bigint;
  /** Quanta of the class it delivers per whole unit. */
  readonly quantaPerUnit: bigint;
}

/** An exchange of an asset for money, both signed as the holder receives them. */
export interface Delivery {
  readonly class: string;
  readonly assetQuanta: bigint;
  /** In the class the instrument settles in. */
  readonly moneyQuanta: bigint;
}

/** What the engine asks of a product: everything that differs between the types of instruments. */
export interface Product {
  /** Whether it pays funding. */
  readonly hasFunding: boolean;
  /** Whether its band is a matter of its own mark alone, so that on-chain venues enforce it too. */
  readonly hasBand: boolean;
  /** Whether it ends at `expirySeconds`. */
  readonly expires: boolean;
  /** Whether a mark of zero is a price. */
  readonly mayBeWorthless: boolean;
  /** Whether its price moves in proportion to its underlying's, so that the underlying's source marks it and stresses move it. */
  readonly followsUnderlying: boolean;
  /** Whether its margin needs a marked volatility, and a fresh mark of its underlying. */
  readonly isVolatile: boolean;
  /** Whether its requirement adds to those of other positions; if not, scenarios margin it with all on its underlying. */
  readonly isAdditive: boolean;
  /** Whether its price is in units of what it is on, so that its value in the unit of account moves with that too. */
  readonly isQuotedInUnderlying: boolean;
  /** Whether its positions end at the next cut-off, by delivery. */
  readonly isDeliveredEachCycle: boolean;
  /** Whether other instruments may name it as their underlying. */
  readonly mayUnderlie: boolean;
  /** Whether its value is exactly lots × price × `quantaPerTickLot`, as packed trades and columns calculate. */
  readonly isLinear: boolean;
  /**
   * Value of signed lots at a price, in quanta of the class it settles in; rises with the price for a long position. What is
   * not a whole quantum is rounded down, against the holder; gains of all holders then leave dust, never a hole.
   * @param priceTicks above zero, zero only if `mayBeWorthless`
   */
  value(terms: InstrumentTerms, lots: bigint, priceTicks: bigint): bigint;
  /**
   * The price at which signed lots are worth an amount, in ticks, rounded in the holder's favour: the least price for a long
   * position, the highest for a short one; null if no price makes them worth as much.
   */
  priceFor(terms: InstrumentTerms, lots: bigint, valueQuanta: bigint): bigint | null;
  /** Value of one long lot at a price times a factor, without sign of its own: what funding is a part of. Rounded down. */
  scaledLot(terms: InstrumentTerms, priceTicks: bigint, factor: bigint): bigint;
  /**
   * The prices at which it may be traded; the mark is always one of them.
   * @param markTicks its own mark
   * @param underlyingTicks the mark of its underlying, null without one
   */
  band(terms: InstrumentTerms, markTicks: bigint, underlyingTicks: bigint | null): PriceBand;
  /**
   * The price at which it settles at its end, in ticks.
   * @param referenceTicks the settlement average of an option's underlying, of another product itself; null without one
   * @param quantaPerUnit quanta of the class it settles in per whole unit
   */
  settlementTicks(instrument: Instrument, referenceTicks: bigint | null, quantaPerUnit: bigint): bigint | null;
  /**
   * Size of lots at the price of what they are on, in quanta of the class it settles in: what a move of that price to twice
   * as much pays in the unit of account, of an option that is at the money. Rounded up, >= 0.
   * @param lots unsigned
   * @param referenceTicks the mark of an option's underlying, of another product its own; above zero
   * @param quantaPerUnit quanta of the class it settles in per whole unit
   */
  notional(terms: InstrumentTerms, lots: bigint, referenceTicks: bigint, quantaPerUnit: bigint): bigint;
  exposure(input: ExposureInput): Exposure;
  /** A price of the scenario model in its own ticks, not rounded; null if only its own mark moves it. */
  quotedTicks(price: ModelPrice): number | null;
  /** What a position delivers when the instrument ends (or, `isDeliveredEachCycle`, at the cut-off); null if it settles in cash. */
  delivery(position: DeliveredPosition): Delivery | null;
  /** @throws PARAMETER_INVALID for terms that a new instrument of this type must not have, INSTRUMENT_UNKNOWN */
  requireTerms(book: Book, terms: InstrumentTerms): void;
}
