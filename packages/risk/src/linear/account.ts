import { IsthmusError } from "@isthmus/protocol";
import { type HealthState, healthState } from "./health.ts";
import type { LinearInstrument } from "./marks.ts";
import {
  addRequirements,
  linearNotional,
  linearRequirement,
  type MarginRequirement,
  noRequirement,
} from "./requirement.ts";

/** One cross-margin account of linear positions. */
export interface LinearAccount {
  /**
   * Counted collateral plus realised P&L minus the entry cost of the positions, quote quanta, with initial and with
   * maintenance haircuts: equity is this plus the mark value of the positions.
   */
  readonly initialBalanceQuanta: bigint;
  readonly maintenanceBalanceQuanta: bigint;
  readonly positions: readonly LinearPosition[];
}

/** A signed position; the instrument is its index in the list of instruments. */
export interface LinearPosition {
  readonly instrument: number;
  readonly sizeLots: bigint;
}

/** Equity, requirement and margin state of one account, exact. */
export interface LinearAccountMargin {
  readonly initialEquityQuanta: bigint;
  readonly maintenanceEquityQuanta: bigint;
  readonly requirement: MarginRequirement;
  readonly state: HealthState;
}

/**
 * Margin of one account in bigints: the definition that the column kernel reproduces to the last quantum.
 * @throws INSTRUMENT_UNKNOWN for a position in an unlisted instrument; PRICE_INVALID, PARAMETER_INVALID
 */
export function linearAccountMargin(
  account: LinearAccount,
  instruments: readonly LinearInstrument[],
): LinearAccountMargin {
  let requirement = noRequirement;
  let valueQuanta = 0n;
  for (const { instrument, sizeLots } of account.positions) {
    const mark = instruments[instrument];
    if (mark === undefined) throw new IsthmusError("INSTRUMENT_UNKNOWN", { instrument });
    const notionalQuanta = linearNotional(sizeLots, mark.priceTicks, mark.quantaPerLotTick);
    valueQuanta += notionalQuanta;
    const own = linearRequirement(mark.parameters, notionalQuanta, mark.openNotionalQuanta);
    requirement = addRequirements(requirement, own);
  }
  const initialEquityQuanta = account.initialBalanceQuanta + valueQuanta;
  const maintenanceEquityQuanta = account.maintenanceBalanceQuanta + valueQuanta;
  const equity = { initialQuanta: initialEquityQuanta, maintenanceQuanta: maintenanceEquityQuanta };
  return { initialEquityQuanta, maintenanceEquityQuanta, requirement, state: healthState(equity, requirement) };
}
