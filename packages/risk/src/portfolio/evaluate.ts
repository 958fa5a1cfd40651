import { checkFinite } from "../maths/check.ts";
import { accountColumns as A, collateralColumns as C, expiryColumns as E, type PortfolioBook } from "./book.ts";
import { ExpiryScratch, loadExpiry, staticallyDiscounted } from "./expiry.ts";
import type { ScenarioGrid } from "./grid.ts";
import type { RiskArrays } from "./risk-arrays.ts";

/** Every figure of the model for one portfolio; one object is reused for a whole book. */
export class PortfolioEvaluation {
  readonly expiry = new ExpiryScratch();
  /** Loss per row of the scenario grid, negative when money is lost. */
  readonly losses: Float64Array;
  optionMark = 0;
  collateralMark = 0;
  /** Mark value of all positions and cash, undiscounted. */
  markToMarket = 0;
  forwardContingency = 0;
  oracleContingency = 0;
  maintenancePerp = 0;
  initialPerp = 0;
  maintenanceOption = 0;
  initialOption = 0;
  maintenanceCollateral = 0;
  initialCollateral = 0;
  initialFactor = 0;
  /** The worst of all losses and the forward contingency, at most zero. */
  worst = 0;
  /** Net margins: at or above zero means covered. */
  initial = 0;
  maintenance = 0;
  /** Bound of the rounding error of both net margins. */
  errorBound = 0;

  constructor(scenarioCount: number) {
    this.losses = new Float64Array(scenarioCount);
  }
}

/** Rounding error per unit of gross value of a portfolio without options; each option adds to it. */
const unitError = 1 / Number(1n << 50n);

/**
 * Evaluates portfolio number `index` of a book. Sums run in the book's canonical order, expiries outermost; no sum
 * crosses portfolios, so the result does not depend on how a book is split over workers.
 * @throws PARAMETER_INVALID when a result is not finite or a discount would overflow
 */
export function evaluatePortfolio(
  into: PortfolioEvaluation,
  book: PortfolioBook,
  index: number,
  arrays: RiskArrays,
): void {
  const { grid } = arrays;
  const at = index * A.width;
  const spot = book.accounts[at + A.spotPrice] as number;
  const perpCount = book.accounts[at + A.perpCount] as number;
  const perpSize = Math.abs(perpCount);
  const perpValue = perpCount * (book.accounts[at + A.perpPrice] as number);
  const stablePrice = book.accounts[at + A.stablePrice] as number;
  const cash = book.accounts[at + A.cash] as number;
  const unrealised = book.accounts[at + A.unrealised] as number;
  const { losses: factors, other } = grid.parameters;

  const collateral = sumCollateral(into, book, index, grid);
  const options = sumExpiries(into, book, index, arrays);
  finishLosses(into, grid, perpValue + collateral.cancelling);

  const perpConfidence = Math.min(
    book.accounts[at + A.perpConfidence] as number,
    book.accounts[at + A.spotConfidence] as number,
  );
  into.oracleContingency += confidenceCost(grid, perpConfidence, spot * perpSize);
  into.maintenancePerp = -spot * perpSize * other.maintenancePerp;
  into.initialPerp = -spot * perpSize * other.initialPerp;
  into.maintenanceOption = -spot * options.nakedAmount * other.maintenanceOption;
  into.initialOption = -spot * options.nakedAmount * other.initialOption;

  const shortfall = other.pegThreshold - stablePrice;
  into.initialFactor = factors.initial + (shortfall > 0 ? shortfall * other.pegFactor : 0);
  into.markToMarket = into.optionMark + into.collateralMark + unrealised + cash;
  const maintenanceContingency = into.maintenancePerp + into.maintenanceOption + into.maintenanceCollateral;
  const initialContingency = into.initialPerp + into.initialOption + into.initialCollateral;
  into.maintenance = factors.maintenance * into.worst + into.markToMarket + maintenanceContingency;
  into.initial =
    into.initialFactor * into.worst +
    into.markToMarket +
    maintenanceContingency +
    initialContingency +
    into.oracleContingency;

  const linear = Math.abs(perpValue) + collateral.gross;
  const lossScale = options.lossScale * (1 + Math.abs(into.initialFactor) + factors.maintenance);
  const contingencies =
    Math.abs(maintenanceContingency) + Math.abs(initialContingency) + Math.abs(into.oracleContingency);
  const gross =
    lossScale * (options.grossValue + linear * (1 + grid.largestMultiplier)) +
    linear +
    Math.abs(cash) +
    Math.abs(unrealised) +
    contingencies;
  into.errorBound = unitError * (64 + options.count) * gross;
  checkResult(into);
}

interface OptionTotals {
  count: number;
  nakedAmount: number;
  grossValue: number;
  lossScale: number;
}

/** Adds up marks, scenario losses, forward contingency and confidence cost over all expiries. */
function sumExpiries(into: PortfolioEvaluation, book: PortfolioBook, index: number, arrays: RiskArrays): OptionTotals {
  const { grid } = arrays;
  const { basis } = grid.parameters;
  const account = index * A.width;
  const spot = book.accounts[account + A.spotPrice] as number;
  const totals: OptionTotals = { count: 0, nakedAmount: 0, grossValue: 0, lossScale: 1 };
  let spotConfidence = book.accounts[account + A.spotConfidence] as number;
  if (book.accounts[account + A.perpCount] !== 0) {
    spotConfidence = Math.min(spotConfidence, book.accounts[account + A.perpConfidence] as number);
  }
  into.optionMark = 0;
  into.forwardContingency = 0;
  into.losses.fill(0);
  const end = book.expiryStart[index + 1] as number;
  for (let expiry = book.expiryStart[index] as number; expiry < end; expiry++) {
    const scratch = into.expiry;
    loadExpiry(scratch, book, expiry, arrays);
    addScenarioLosses(into, grid);
    into.optionMark += scratch.markValue;
    const basisFactor = basis.addFactor + basis.perYearFactor * scratch.years;
    into.forwardContingency += forwardLoss(scratch, grid) * basisFactor;
    const confidence = Math.min(spotConfidence, book.expiries[expiry * E.width + E.confidence] as number);
    into.oracleContingency += confidenceCost(grid, confidence, spot * scratch.grossAmount);
    totals.count += scratch.count;
    totals.nakedAmount += scratch.nakedAmount;
    totals.grossValue += scratch.grossValue;
    const scale = (1 + Math.abs(scratch.longDiscount) + Math.abs(scratch.shortDiscount)) * grid.largestDampening;
    totals.lossScale = Math.max(totals.lossScale, Math.max(scale, Math.abs(basisFactor)));
  }
  return totals;
}

function addScenarioLosses(into: PortfolioEvaluation, grid: ScenarioGrid): void {
  const { losses, expiry } = into;
  for (let row = 0; row < grid.count; row++) {
    const change = staticallyDiscounted(expiry, expiry.values[row] as number) - expiry.markValue;
    losses[row] = (losses[row] as number) + (grid.isSkew[row] === 1 ? -Math.abs(change) : change);
  }
}

function forwardLoss(scratch: ExpiryScratch, grid: ScenarioGrid): number {
  const up = (scratch.values[grid.count + 1] as number) - scratch.markValue;
  const down = (scratch.values[grid.count + 2] as number) - scratch.markValue;
  return Math.min(0, Math.min(up, down));
}

/** Adds the linear P&L of each scenario, applies its dampening and keeps the worst loss. */
function finishLosses(into: PortfolioEvaluation, grid: ScenarioGrid, spotValue: number): void {
  let worst = Math.min(0, into.forwardContingency);
  for (let row = 0; row < grid.count; row++) {
    const moved = grid.isSkew[row] === 1 ? 0 : spotValue * ((grid.spotMultiplier[row] as number) - 1);
    const loss = (grid.dampening[row] as number) * ((into.losses[row] as number) + moved);
    into.losses[row] = loss;
    worst = Math.min(worst, loss);
  }
  into.worst = worst;
}

function sumCollateral(
  into: PortfolioEvaluation,
  book: PortfolioBook,
  index: number,
  grid: ScenarioGrid,
): { cancelling: number; gross: number } {
  const account = index * A.width;
  const stablePrice = book.accounts[account + A.stablePrice] as number;
  const spotConfidence = book.accounts[account + A.spotConfidence] as number;
  let cancelling = 0;
  let gross = 0;
  into.collateralMark = 0;
  into.maintenanceCollateral = 0;
  into.initialCollateral = 0;
  into.oracleContingency = 0;
  const end = book.collateralStart[index + 1] as number;
  for (let holding = book.collateralStart[index] as number; holding < end; holding++) {
    const at = holding * C.width;
    const value =
      ((book.collaterals[at + C.amount] as number) * (book.collaterals[at + C.price] as number)) / stablePrice;
    into.collateralMark += value;
    into.maintenanceCollateral -= value * (book.collaterals[at + C.maintenanceHaircut] as number);
    into.initialCollateral -= value * (book.collaterals[at + C.initialHaircut] as number);
    if (book.collaterals[at + C.isRiskCancelling] === 1) cancelling += value;
    gross += Math.abs(value);
    const confidence = Math.min(book.collaterals[at + C.confidence] as number, spotConfidence);
    into.oracleContingency += confidenceCost(grid, confidence, value);
  }
  return { cancelling, gross };
}

/** Margin for an oracle input whose confidence is strictly below the threshold. */
function confidenceCost(grid: ScenarioGrid, confidence: number, notional: number): number {
  const { confidenceThreshold, confidenceMargin } = grid.parameters.other;
  return confidence < confidenceThreshold ? -(1 - confidence) * confidenceMargin * notional : 0;
}

/** A figure that is not finite makes the sum of all results not finite. */
function checkResult(into: PortfolioEvaluation): void {
  checkFinite("portfolio margin", into.initial + into.maintenance + into.errorBound + into.worst);
  for (let row = 0; row < into.losses.length; row++) checkFinite("scenario loss", into.losses[row] as number);
}
