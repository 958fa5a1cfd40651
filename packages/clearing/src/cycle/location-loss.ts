import { larger, smaller } from "@isthmus/risk";
import type { Book } from "../book/book.ts";
import { type Context, require } from "../book/context.ts";
import { classHolding } from "../ledger/class-holding.ts";
import { addTo, postObligation } from "../ledger/post.ts";
import { closePart, movableQuanta, type NumberedOrder } from "../ledger/rebalance-orders.ts";
import { shareOut } from "../ledger/share.ts";
import { balancesQuanta, uncommittedQuanta } from "../ledger/uncommitted.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Asset, State } from "../model/state.ts";
import { systemAccounts } from "../model/system-accounts.ts";

/** The closing of a cycle, as far as losses of locations are concerned. */
export interface LossClose {
  readonly cycle: bigint;
  /** Due losses that enough operators have confirmed, ascending by asset; absent for none. */
  readonly confirmedLosses?: readonly ConfirmedLoss[] | undefined;
}

/** A loss that is taken: at most one of an asset is announced at a time. */
export interface ConfirmedLoss {
  readonly asset: number;
  readonly amountQuanta: bigint;
}

/**
 * Takes the losses of locations whose delay ends with the closing cycle, as far as operators have confirmed them (PROTOCOL P29);
 * the others lapse, so that an announcement alone stops nothing. What has vanished leaves the balances there pro rata; the insurance
 * fund's money of the class makes up for it, then all holders of the class, wherever theirs is. The cut-off places these obligations
 * like any others, so that whoever held money at the location gets some at other vaults.
 */
export function takeLocationLosses(context: Context, { cycle, confirmedLosses = [] }: LossClose): void {
  for (const loss of dueLosses(context.book.state, cycle)) {
    if (confirmedLosses.some(({ asset }) => asset === loss.asset)) takeDue(context, loss);
    else lapse(context, loss);
  }
}

/**
 * Requires that the confirmed losses of a closing are losses that it may take, each named once.
 * @throws LOSS_NOT_DUE
 */
export function requireDueLosses(state: State, { cycle, confirmedLosses = [] }: LossClose): void {
  const due = dueLosses(state, cycle);
  let before = 0;
  for (const { asset, amountQuanta } of confirmedLosses) {
    const isDue = due.some((loss) => loss.asset === asset && loss.amountQuanta === amountQuanta);
    require(asset > before && isDue, "LOSS_NOT_DUE", { asset, amountQuanta, cycle });
    before = asset;
  }
}

/** An announced loss of a location, or of an order's tokens on the way from it, whose delay has ended. */
export interface DueLoss {
  readonly asset: number;
  readonly amountQuanta: bigint;
  /** The order's number; absent for what was lost at the location. */
  readonly number?: bigint;
}

/** The losses whose delay ends with the closing of a cycle: by asset, then by order. */
export function dueLosses(state: Pick<State, "locationLosses" | "rebalances">, closingCycle: bigint): DueLoss[] {
  const due: DueLoss[] = [];
  for (const asset of sortedNumbers(state.locationLosses.keys())) {
    const loss = state.locationLosses.get(asset);
    if (loss === undefined || loss.fromCycle > closingCycle) continue;
    due.push({ asset, amountQuanta: loss.amountQuanta });
  }
  for (const [number, { asset, loss }] of [...state.rebalances].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (loss === null || loss.fromCycle > closingCycle) continue;
    due.push({ asset, amountQuanta: loss.amountQuanta, number });
  }
  return due;
}

/**
 * Requires that no loss of the asset's class is announced: who leaves before it is taken would leave it to the others.
 * @throws WITHDRAWALS_GATED
 */
export function requireNoLocationLoss({ state }: Book, { class: className }: Asset): void {
  for (const [asset, { fromCycle }] of state.locationLosses) requireOtherClass(asset, fromCycle);
  for (const { asset, loss } of state.rebalances.values()) if (loss !== null) requireOtherClass(asset, loss.fromCycle);

  function requireOtherClass(asset: number, fromCycle: bigint): void {
    const isOther = state.assets.get(asset)?.class !== className;
    require(isOther, "WITHDRAWALS_GATED", { locationLoss: asset, untilCycle: fromCycle });
  }
}

function takeDue(context: Context, { asset, amountQuanta, number }: DueLoss): void {
  const { locationLosses, rebalances } = context.book.state;
  const order = number === undefined ? undefined : rebalances.get(number);
  if (number !== undefined && order !== undefined) {
    takeLossOnTheWay(context, [number, order]);
  } else {
    locationLosses.delete(asset);
    takeLoss(context, context.book.asset(asset), amountQuanta);
  }
}

/** Nothing is lost, and the class may leave again. */
function lapse({ book, effects }: Context, { asset, amountQuanta, number }: DueLoss): void {
  const { locationLosses, rebalances } = book.state;
  const order = number === undefined ? undefined : rebalances.get(number);
  if (order === undefined) locationLosses.delete(asset);
  else order.loss = null;
  effects.push({ kind: "location-loss-lapsed", asset, amountQuanta, number: number ?? null });
}

/** The balances whose tokens were sent lose them: the vault itself holds what it held. */
function takeLossOnTheWay(context: Context, [number, order]: NumberedOrder): void {
  const asset = context.book.asset(order.asset);
  const announcedQuanta = smaller(order.loss?.amountQuanta ?? 0n, order.openQuanta);
  const lostQuanta = smaller(announcedQuanta, larger(0n, smaller(asset.movedOutQuanta, balancesQuanta(asset))));
  order.loss = null;
  asset.movedOutQuanta -= lostQuanta;
  closePart(context.book.state, [number, order], lostQuanta);
  shareLoss(context, asset, lostQuanta);
}

function takeLoss(context: Context, asset: Asset, announcedQuanta: bigint): void {
  // Entitlements never fall: what they promise is not the members' to lose here, nor what has come for balances elsewhere.
  const atLeastHeld = smaller(uncommittedQuanta(asset), balancesQuanta(asset));
  const lostQuanta = smaller(announcedQuanta, larger(0n, atLeastHeld));
  asset.lostQuanta += lostQuanta;
  shareLoss(context, asset, lostQuanta);
  const isFrozen = context.book.state.vaults.get(asset.chain)?.exitDesk !== undefined;
  if (isFrozen) takeStranded(context, asset, announcedQuanta - lostQuanta);
}

/** Tokens that have come to a vault which froze before any balance followed them: those lose them for whom they had come (PROTOCOL P30). */
function takeStranded(context: Context, asset: Asset, announcedQuanta: bigint): void {
  const { book } = context;
  let leftQuanta = smaller(announcedQuanta, larger(0n, uncommittedQuanta(asset)));
  for (const number of sortedNumbers(book.state.assets.keys())) {
    const other = book.asset(number);
    const strandedQuanta = smaller(leftQuanta, smaller(movableQuanta(other, asset), larger(0n, balancesQuanta(other))));
    if (other.class !== asset.class || strandedQuanta === 0n) continue;
    asset.lostQuanta += strandedQuanta;
    asset.movedOutQuanta += strandedQuanta;
    other.movedOutQuanta -= strandedQuanta;
    leftQuanta -= strandedQuanta;
    shareLoss(context, other, strandedQuanta);
  }
}

function shareLoss(context: Context, asset: Asset, lostQuanta: bigint): void {
  const { book } = context;
  const members = book.accountsByNumber().map(({ id }) => id);
  const holdings = members.map((id) => classHolding(book, book.read(id), asset.class));
  const local = members.map((id) => larger(0n, book.read(id).balances.get(asset.asset) ?? 0n));
  const fallen = shareOut(lostQuanta, local.map(taker));
  members.forEach((id, place) => {
    const fallenQuanta = fallen[place] as bigint;
    if (fallenQuanta > 0n) addTo(book.write(id).balances, asset.asset, -fallenQuanta);
  });
  const fund = members.indexOf(systemAccounts.insurance);
  // A class without placement is nowhere but where its members have brought it.
  const fundQuanta = asset.settlement ? smaller(lostQuanta, holdings[fund] ?? 0n) : 0n;
  if (asset.settlement) {
    const shares = shareOut(
      lostQuanta - fundQuanta,
      holdings.map((quanta, place) => taker(place === fund ? 0n : quanta)),
    );
    shares[fund] = fundQuanta;
    const className = asset.class === book.state.settlementClass ? undefined : asset.class;
    members.forEach((id, place) => {
      const amountQuanta = (fallen[place] as bigint) - (shares[place] as bigint);
      const posting = { from: systemAccounts.clearing, to: id, amountQuanta, class: className };
      postObligation(context, { ...posting, reason: "location-loss" });
    });
  }
  context.effects.push({ kind: "location-lost", asset: asset.asset, lostQuanta, fundQuanta });
}

const taker = (quanta: bigint) => ({ weight: quanta, cap: quanta });
