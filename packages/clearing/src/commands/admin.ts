import { chainById, emptyAccumulator, type Hex, isIsthmusError, quantaDecimals } from "@isthmus/protocol";
import { checkCollateralParameters } from "@isthmus/risk";
import { type Context, require } from "../book/context.ts";
import { RememberedTrades } from "../book/venue-trades.ts";
import { collateralParameters } from "../margin/collateral.ts";
import { portfolioParameters } from "../margin/portfolio-parameters.ts";
import type { Asset, CollateralTerms } from "../model/state.ts";
import type {
  ListInstrument,
  RegisterAsset,
  RegisterVault,
  RegisterVenue,
  Release,
  SetParameters,
  Suspend,
} from "./command.ts";
import { changedTerms, checkTerms } from "./terms.ts";

/** The highest nonce that admin commands have used. Each one must be above it, so that none can be replayed. */
export function checkAdminNonce(context: Context, nonce: bigint): void {
  const { adminNonce } = context.book.state;
  require(nonce > adminNonce, "NONCE_USED", { nonce, lastNonce: adminNonce });
}

function takeAdminNonce(context: Context, nonce: bigint): void {
  context.book.state.adminNonce = nonce;
}

function knownChain(chain: number): boolean {
  try {
    chainById(chain);
    return true;
  } catch (error) {
    if (isIsthmusError(error, "CHAIN_UNKNOWN")) return false;
    throw error;
  }
}

export function registerAsset(context: Context, command: RegisterAsset): void {
  const { state } = context.book;
  checkAdminNonce(context, command.nonce);
  require(!state.assets.has(command.asset), "ALREADY_REGISTERED", { asset: command.asset });
  require(knownChain(command.chain), "CHAIN_UNKNOWN", { chain: command.chain });
  const inClass = command.class === state.settlementClass;
  require(!command.settlement || inClass, "PARAMETER_INVALID", { field: "settlement", class: command.class });
  require(!inClass || quantaDecimals(command.decimals) === 6, "PARAMETER_INVALID", {
    field: "decimals",
    value: command.decimals,
  });
  require(!inClass || command.markInstrument === null, "PARAMETER_INVALID", { field: "markInstrument" });
  if (command.collateral !== undefined) checkCollateral(context, command, command.collateral);
  takeAdminNonce(context, command.nonce);
  // Deposits of this asset that came before it was registered wait in suspense under their account.
  const early = state.unknownDeposits.get(`${command.chain}:${command.asset}`);
  state.unknownDeposits.delete(`${command.chain}:${command.asset}`);
  state.assets.set(command.asset, {
    asset: command.asset,
    symbol: command.symbol,
    class: command.class,
    chain: command.chain,
    quantaDecimals: quantaDecimals(command.decimals),
    haircutBps: command.haircutBps,
    capQuanta: command.capQuanta,
    settlement: command.settlement,
    markInstrument: command.markInstrument,
    ...(command.collateral === undefined ? {} : { collateral: command.collateral }),
    suspended: false,
    depositedQuanta: early?.amountQuanta ?? 0n,
    claimedQuanta: 0n,
    entitledQuanta: 0n,
    suspenseQuanta: early?.amountQuanta ?? 0n,
    lastDepositIndex: early?.lastIndex ?? 0n,
  });
  context.effects.push({ kind: "registered", what: "asset", id: String(command.asset) });
}

export function registerVault(context: Context, command: RegisterVault): void {
  const { state } = context.book;
  checkAdminNonce(context, command.nonce);
  require(knownChain(command.chain), "CHAIN_UNKNOWN", { chain: command.chain });
  require(!state.vaults.has(command.chain), "ALREADY_REGISTERED", { chain: command.chain });
  takeAdminNonce(context, command.nonce);
  state.vaults.set(command.chain, {
    chain: command.chain,
    vault: command.vault,
    depositIndex: 0n,
    accumulator: emptyAccumulator,
    effectiveCycle: 0n,
  });
  context.effects.push({ kind: "registered", what: "vault", id: String(command.chain) });
}

export function registerVenue(context: Context, command: RegisterVenue): void {
  const { state } = context.book;
  checkAdminNonce(context, command.nonce);
  require(!state.venues.has(command.venue), "ALREADY_REGISTERED", { venue: command.venue });
  require((command.chain === null) === (command.contract === null), "PARAMETER_INVALID", { field: "contract" });
  require(command.chain !== null || command.authority !== null, "PARAMETER_INVALID", { field: "authority" });
  if (command.chain !== null) {
    require(knownChain(command.chain), "CHAIN_UNKNOWN", { chain: command.chain });
    const taken = [...state.venues.values()].some((venue) => venue.chain === command.chain);
    require(!taken, "ALREADY_REGISTERED", { chain: command.chain });
  }
  takeAdminNonce(context, command.nonce);
  state.venues.set(command.venue, {
    venue: command.venue,
    name: command.name,
    chain: command.chain,
    contract: command.contract,
    authority: command.authority,
    creditCapQuanta: command.creditCapQuanta,
    suspended: false,
    lastSequence: 0n,
    lastBatch: 0n,
    forgottenBatch: 0n,
    forgottenExpirySeconds: 0n,
    tradeCount: 0n,
    outstandingQuanta: 0n,
    earliestExpirySeconds: 0n,
  });
  state.seenTrades.set(command.venue, new RememberedTrades());
  context.effects.push({ kind: "registered", what: "venue", id: String(command.venue) });
}

export function listInstrument(context: Context, command: ListInstrument): void {
  const { state } = context.book;
  checkAdminNonce(context, command.nonce);
  require(!state.instruments.has(command.instrument), "ALREADY_REGISTERED", { instrument: command.instrument });
  const { kind: _kind, instrument, nonce, signature: _signature, ...terms } = command;
  checkTerms(context, terms);
  takeAdminNonce(context, nonce);
  state.instruments.set(instrument, {
    instrument,
    terms,
    fromCycle: firstCycleOfChange(context),
    suspended: false,
    expired: false,
    markTicks: null,
    volatilityE6: null,
    markSeconds: 0n,
    openInterestLots: 0n,
    settledTicks: null,
    settledOpenLots: 0n,
    fundingRateE9: 0n,
    fundingIndex: 0n,
    fundingSeconds: state.timeSeconds,
  });
  context.effects.push({ kind: "registered", what: "instrument", id: String(instrument) });
}

/** @throws PARAMETER_INVALID for tiers that do not rise, ranges, or a peg of the unit of account */
function checkCollateral(
  context: Context,
  asset: Pick<Asset, "class" | "haircutBps" | "capQuanta">,
  terms: CollateralTerms,
): void {
  const inClass = asset.class === context.book.state.settlementClass;
  require(!inClass || terms.peg === null, "PARAMETER_INVALID", { field: "peg" });
  checkCollateralParameters(collateralParameters(asset, terms, { priceTicks: 1n, numerator: 1n, denominator: 1n }));
}

function checkCollateralRows(context: Context, rows: SetParameters["parameters"]["collateral"]): void {
  const seen = new Set<number>();
  for (const { asset, ...terms } of rows ?? []) {
    require(!seen.has(asset), "PARAMETER_INVALID", { field: "collateral", asset });
    seen.add(asset);
    checkCollateral(context, context.book.asset(asset), terms);
  }
}

function checkPortfolioRows(context: Context, rows: SetParameters["parameters"]["portfolio"]): void {
  const seen = new Set<number>();
  for (const terms of rows ?? []) {
    const { underlying, losses } = terms;
    require(!seen.has(underlying), "PARAMETER_INVALID", { field: "portfolio", underlying });
    seen.add(underlying);
    require(context.book.instrument(underlying).terms.type !== "option", "PARAMETER_INVALID", {
      field: "portfolio",
      underlying,
    });
    require(losses.initialE6 >= losses.maintenanceE6, "PARAMETER_INVALID", {
      field: "losses.initialE6",
      value: losses.initialE6,
    });
    portfolioParameters(terms);
  }
}

/** Listings and parameters take effect when the open cycle has closed; before the first close, at once. */
export function firstCycleOfChange(context: Context): bigint {
  const { cycle } = context.book.state;
  return cycle === 0n ? 1n : cycle + 2n;
}

export function setParameters(context: Context, command: SetParameters): void {
  const { state } = context.book;
  checkAdminNonce(context, command.nonce);
  const next = { ...(state.nextParameters ?? state.parameters), ...command.parameters };
  require(next.auctionStartPpm <= next.auctionFloorPpm, "PARAMETER_INVALID", { field: "auctionStartPpm" });
  checkCollateralRows(context, command.parameters.collateral);
  checkPortfolioRows(context, command.parameters.portfolio);
  for (const { asset } of command.parameters.routeCosts ?? []) context.book.asset(asset);
  const changes = changedTerms(context, command.instruments ?? []);
  takeAdminNonce(context, command.nonce);
  for (const [instrument, terms] of changes) context.book.instrument(instrument).nextTerms = terms;
  if (state.cycle === 0n) state.parameters = next;
  else state.nextParameters = next;
  context.effects.push({ kind: "parameters-set", fromCycle: firstCycleOfChange(context) });
}

export function suspend(context: Context, command: Suspend): void {
  setSuspended(context, command, true);
}

export function release(context: Context, command: Release): void {
  setSuspended(context, command, false);
}

function setSuspended(context: Context, command: Suspend | Release, suspended: boolean): void {
  const { book } = context;
  checkAdminNonce(context, command.nonce);
  const number = /^[1-9]/.test(command.id) ? Number(command.id) : 0;
  switch (command.what) {
    case "account":
      book.member(command.id as Hex);
      takeAdminNonce(context, command.nonce);
      book.write(command.id as Hex).suspended = suspended;
      break;
    case "asset": {
      const asset = book.asset(number);
      takeAdminNonce(context, command.nonce);
      asset.suspended = suspended;
      break;
    }
    case "instrument": {
      const instrument = book.instrument(number);
      takeAdminNonce(context, command.nonce);
      instrument.suspended = suspended;
      break;
    }
    case "venue": {
      const venue = book.venue(number);
      takeAdminNonce(context, command.nonce);
      venue.suspended = suspended;
      break;
    }
    case "withdrawals":
      require(command.id === "all", "INPUT_INVALID", { field: "id" });
      takeAdminNonce(context, command.nonce);
      book.state.withdrawalsSuspended = suspended;
      break;
  }
  context.effects.push({ kind: suspended ? "suspended" : "released", what: command.what, id: command.id });
}
