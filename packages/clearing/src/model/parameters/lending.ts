import { z } from "zod";
import { amount, bps, ppm } from "../fields.ts";

/** Debts of members against collateral: they are lent the money of those with a positive balance of the class. */
export const lendingParameters = {
  /** The most that an account may owe of a class, and an owner in all its accounts, value in settlement quanta. */
  debtLimitQuanta: amount,
  ownerDebtLimitQuanta: amount,
  /** The most that members may owe of a class together, as a part of the members' positive balances of it. */
  maxUtilisationPpm: ppm,
  /**
   * How long a member that its own losses or a lowered limit have taken beyond a limit has to pay the excess down, from the
   * cut-off that finds it. From then on auctions sell collateral for it, at most at `coveredDiscountPpm` of its maintenance
   * haircut; from the end of their ramp on cut-offs sell it to the insurance fund, at its haircut.
   */
  debtCallSeconds: z.int().min(0).max(31_536_000),
  /** Yearly interest on debts while next to nothing is lent. */
  debtInterestPpm: ppm,
  /** Utilisation up to which interest rises by `interestSlopePpm`; from there to 10^6 it rises by `interestSteepPpm`. */
  interestKinkPpm: z.int().min(1).max(999_999),
  interestSlopePpm: z.int().min(0).max(10_000_000),
  interestSteepPpm: z.int().min(0).max(10_000_000),
  /** Part of the interest that the insurance fund keeps; the rest is paid to those whose money is lent. */
  interestReservePpm: ppm,
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
  ownerDebtLimitQuanta: 1_000_000_000_000n,
  maxUtilisationPpm: 500_000,
  debtCallSeconds: 14_400,
  debtInterestPpm: 50_000,
  interestKinkPpm: 400_000,
  interestSlopePpm: 50_000,
  interestSteepPpm: 1_000_000,
  interestReservePpm: 100_000,
  maintenanceHaircutPpm: 600_000,
  debtAddOnInitialBps: 200,
  debtAddOnMaintenanceBps: 100,
} as const;
