import { explainPortfolio, type Portfolio, type PortfolioBreakdown, type ScenarioGrid } from "@isthmus/risk";
import type { MarginPart, WorstScenario } from "./margin-part.ts";

const million = 1_000_000;

/** The parts of a scenario margin of one underlying, each rounded up to a quantum. */
export function scenarioParts(portfolio: Portfolio, grid: ScenarioGrid, instrument: number): MarginPart[] {
  const { losses } = grid.parameters;
  const figures = explainPortfolio(portfolio, grid.parameters);
  const { worst, initialFactor } = figures;
  const part = (kind: MarginPart["kind"], initial: number, maintenance: number): MarginPart => ({
    kind,
    instrument,
    initialQuanta: quantaUp(initial),
    maintenanceQuanta: quantaUp(maintenance),
  });
  const scenario = worstScenario(figures, grid);
  return [
    { ...part("scenario", -losses.initial * worst, -losses.maintenance * worst), ...(scenario && { scenario }) },
    part("peg", (losses.initial - initialFactor) * worst, 0),
    part("perpetuals", -figures.maintenancePerp - figures.initialPerp, -figures.maintenancePerp),
    part("short-options", -figures.maintenanceOption - figures.initialOption, -figures.maintenanceOption),
    part("confidence", -figures.oracleContingency, 0),
  ];
}

/** The first scenario with the worst loss; undefined if none loses. */
function worstScenario(figures: PortfolioBreakdown, grid: ScenarioGrid): WorstScenario | undefined {
  const { worst, scenarioLosses } = figures;
  if (worst === 0) return undefined;
  const row = grid.parameters.scenarios[scenarioLosses.indexOf(worst)];
  if (row === undefined) return { spotMultiplierE6: million, volatilityMove: "basis", dampeningE6: million };
  return {
    spotMultiplierE6: Math.floor(row.spotMultiplier * million + 0.5),
    volatilityMove: row.volatilityMove,
    dampeningE6: Math.floor(row.dampening * million + 0.5),
  };
}

/** Units of account in quanta, rounded up; a figure beyond safe integers has no fraction. */
function quantaUp(units: number): bigint {
  return BigInt(Math.ceil(units * million));
}
