import { IsthmusError } from "@isthmus/protocol";
import { BigAmounts } from "../flow/amounts.ts";
import { solveMinCostFlow } from "../flow/min-cost-flow.ts";
import { buildNetwork } from "../flow/network.ts";

/** Receivers with the same cost at every location. */
export interface Demand {
  readonly demandQuanta: bigint;
  /** Cost per quantum at each location, 0 .. 32,767. */
  readonly costs: readonly number[];
}

/**
 * The cheapest assignment of supplies at locations to demands. Of several cheapest ones the min-cost flow in `ordered`
 * mode decides: the same one on every machine.
 *
 * @returns flow[demand][location] in quanta
 * @throws PARAMETER_INVALID if supplies and demands differ in sum
 */
export function placeAtLeastCost(suppliesQuanta: readonly bigint[], demands: readonly Demand[]): bigint[][] {
  const supplyQuanta = sum(suppliesQuanta);
  const demandQuanta = sum(demands.map((demand) => demand.demandQuanta));
  if (supplyQuanta !== demandQuanta) {
    throw new IsthmusError("PARAMETER_INVALID", { field: "supply", supply: supplyQuanta, demand: demandQuanta });
  }
  const locations = suppliesQuanta.length;
  const arcs = locations * demands.length;
  // Locations come first, then demands; arc d × locations + l leads from location l to demand d.
  const network = buildNetwork(
    locations + demands.length,
    Int32Array.from({ length: arcs }, (_, arc) => arc % locations),
    Int32Array.from({ length: arcs }, (_, arc) => locations + Math.floor(arc / locations)),
    Int16Array.from(demands.flatMap((demand) => [...demand.costs])),
  );
  const amounts = new BigAmounts(network, new Array<bigint>(arcs).fill(supplyQuanta), [
    ...suppliesQuanta,
    ...demands.map((demand) => -demand.demandQuanta),
  ]);
  solveMinCostFlow(network, amounts, "ordered");
  const flow = amounts.flow();
  return demands.map((_, d) => flow.slice(d * locations, (d + 1) * locations));
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
