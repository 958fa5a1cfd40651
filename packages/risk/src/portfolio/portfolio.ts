/** A European cash-settled option position. */
export interface OptionPosition {
  /** Seconds to expiry, the key of its feed. */
  readonly expirySeconds: number;
  /** > 0. */
  readonly strike: number;
  readonly isCall: boolean;
  /** Marked volatility per year, >= 0. */
  readonly markVolatility: number;
  /** Signed number of contracts. */
  readonly amount: number;
}

/** Forward, rate and confidences of one expiry. */
export interface ExpiryFeed {
  readonly expirySeconds: number;
  /** > 0. */
  readonly forward: number;
  /**
   * The part of the forward that past prices of the settlement average have fixed, 0 .. forward, in units of price: no
   * scenario moves it. Absent before the settlement window begins.
   */
  readonly fixedForward?: number;
  readonly forwardConfidence: number;
  /** Yearly rate, continuously compounded; below zero it counts as zero. */
  readonly rate: number;
  readonly rateConfidence: number;
  readonly volatilityConfidence: number;
}

/** A holding of one collateral asset. */
export interface CollateralPosition {
  readonly amount: number;
  /** >= 0. */
  readonly price: number;
  readonly confidence: number;
  /** True if the asset moves with the portfolio's underlying and so offsets its risk. */
  readonly isRiskCancelling: boolean;
  readonly initialHaircut: number;
  readonly maintenanceHaircut: number;
}

/** All positions of one account in one underlying, in plain numbers of the quote currency. */
export interface Portfolio {
  readonly cash: number;
  readonly collaterals: readonly CollateralPosition[];
  /** > 0. */
  readonly spotPrice: number;
  readonly spotConfidence: number;
  /** Signed number of perpetual contracts. */
  readonly perpCount: number;
  /** >= 0; above zero when there are perpetuals. */
  readonly perpPrice: number;
  readonly perpConfidence: number;
  readonly unrealisedPerpProfit: number;
  readonly unrealisedFunding: number;
  /** Price of the stable asset that collateral is quoted in, > 0. */
  readonly stablePrice: number;
  readonly options: readonly OptionPosition[];
  readonly feeds: readonly ExpiryFeed[];
}
