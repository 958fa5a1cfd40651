import type { MarginRequirement } from "./requirement.ts";

/** Margin states from best to worst; columns hold the index in this list. */
export const healthStates = ["healthy", "marginCall", "liquidation", "bankrupt"] as const;

/** healthy: equity >= initial; marginCall: >= maintenance; liquidation: below it; bankrupt: equity below zero. */
export type HealthState = (typeof healthStates)[number];

/** Equity with the haircuts of each comparison, quote quanta; both are equal without collateral other than cash. */
export interface Equity {
  readonly initialQuanta: bigint;
  readonly maintenanceQuanta: bigint;
}

/**
 * Margin state of an account. An account without requirement and debt is healthy.
 *
 * @param equity signed equity, with initial haircuts for the first comparison and maintenance haircuts for the others
 */
export function healthState(equity: Equity, requirement: MarginRequirement): HealthState {
  if (equity.maintenanceQuanta < 0n) return "bankrupt";
  if (equity.maintenanceQuanta < requirement.maintenanceQuanta) return "liquidation";
  return equity.initialQuanta < requirement.initialQuanta ? "marginCall" : "healthy";
}

/**
 * Compares two accounts by equity / maintenance, by cross-multiplication and never by division:
 * negative when the left one is riskier. Equal ratios: the one with more maintenance margin is riskier.
 */
export function compareRisk(left: RiskRatio, right: RiskRatio): number {
  const leftProduct = left.equityQuanta * right.maintenanceQuanta;
  const rightProduct = right.equityQuanta * left.maintenanceQuanta;
  if (leftProduct !== rightProduct) return leftProduct < rightProduct ? -1 : 1;
  if (left.maintenanceQuanta === right.maintenanceQuanta) return 0;
  return left.maintenanceQuanta > right.maintenanceQuanta ? -1 : 1;
}

/** Signed equity and maintenance margin (> 0), which order liquidations. */
export interface RiskRatio {
  readonly equityQuanta: bigint;
  readonly maintenanceQuanta: bigint;
}
