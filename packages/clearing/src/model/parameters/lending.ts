import { amount, ppm } from "../fields.ts";

/** Debts of members in the settlement class. */
export const lendingParameters = {
  /** The most that an account may owe in the settlement class, in quanta. */
  debtLimitQuanta: amount,
  /** Yearly interest on debts. */
  debtInterestPpm: ppm,
};

/** Their values at genesis, unless it overrides them. */
export const lendingDefaults = {
  debtLimitQuanta: 1_000_000_000_000n,
  debtInterestPpm: 50_000,
} as const;
