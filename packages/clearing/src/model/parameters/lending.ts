import { amount, bps, ppm } from "../fields.ts";

/** Debts of members against collateral. */
export const lendingParameters = {
  /** The most that an account may owe in the settlement class, in quanta. */
  debtLimitQuanta: amount,
  /** Yearly interest on debts. */
  debtInterestPpm: ppm,
  /**
   * Haircut for maintenance margin as a part of an asset's haircut, rounded up to a basis point: between the two is the room
   * between healthy and liquidation. An asset's terms may set its own.
   */
  maintenanceHaircutPpm: ppm,
  /** Added to a debt for initial and for maintenance margin; at least the haircuts of the class that is owed count. */
  debtAddOnInitialBps: bps,
  debtAddOnMaintenanceBps: bps,
};

/** Their values at genesis, unless it overrides them. */
export const lendingDefaults = {
  debtLimitQuanta: 1_000_000_000_000n,
  debtInterestPpm: 50_000,
  maintenanceHaircutPpm: 600_000,
  debtAddOnInitialBps: 200,
  debtAddOnMaintenanceBps: 100,
} as const;
