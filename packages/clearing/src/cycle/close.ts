import { type CycleHeader, cycleDigest, IsthmusError } from "@isthmus/protocol";
import type { Book } from "../book/book.ts";
import { type Context, require } from "../book/context.ts";
import { allocateLosses } from "../default/allocation.ts";
import { releaseContributions } from "../default/contribution.ts";
import { requireContributions } from "../default/fund-requirement.ts";
import { reduceDebts } from "../default/reduce-debts.ts";
import { otherClasses, settlementAssets } from "../ledger/class-ledger.ts";
import { conservationBySums } from "../ledger/conservation.ts";
import { chargeInterest } from "../lending/charge-interest.ts";
import type { Obligations } from "../model/cycle-output.ts";
import { NumberSum } from "../model/number-sum.ts";
import { sortedNumbers } from "../model/order.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { settleInLieu } from "./cash-in-lieu.ts";
import { repayClassDebts } from "./class-debts.ts";
import { endStops, stopCredits } from "./credit-stops.ts";
import { deliverSpot } from "./deliver.ts";
import { publishExits } from "./exits.ts";
import { followTokens } from "./follow-tokens.ts";
import { noteLag } from "./lag-cover.ts";
import { type LossClose, requireDueLosses, takeLocationLosses } from "./location-loss.ts";
import { type Nets, netObligations } from "./nets.ts";
import { startNextCycle } from "./next-cycle.ts";
import type { Placed } from "./placed.ts";
import { placeObligations } from "./placement.ts";
import { rebalanceRows } from "./rebalance-rows.ts";
import { countWithLeaf, vaultOutputs, venueOutputs } from "./roots.ts";
import { serveQueue } from "./serve-queue.ts";
import { expireInstruments, grossObligations, settlePositions, sweepClearing } from "./settle.ts";
import { type PlacedNets, takeStatements } from "./statements.ts";

/** The cycle to close. */
export interface CycleClose extends LossClose {
  /** The time of the last prices. */
  readonly timeSeconds: bigint;
  /** Expiry of the cycle's credit roots. */
  readonly creditExpirySeconds: bigint;
}

/**
 * Closes a cycle: obligations, multilateral netting, placement over vaults, exit balances, leaves and roots, header.
 * Checks that obligations and placement sum to zero per asset, and that vaults hold what accounts, funds and entitlements
 * add up to (PROTOCOL P33), in the coordinator's engine and in every attester's.
 * @throws CYCLE_OUT_OF_ORDER, PRICE_STALE, CREDIT_EXPIRED, LOSS_NOT_DUE, ASSET_UNKNOWN; INTERNAL if a check fails, before anything is signed
 */
export function closeCycle(context: Context, command: CycleClose): void {
  const { book, effects } = context;
  const { state } = book;
  requireClosable(book, command);
  context.begin();
  chargeInterest(context, command.timeSeconds);
  takeLocationLosses(context, command);
  serveQueue(context);
  followTokens(context);
  settlePositions(context);
  const delivered = deliverSpot(context);
  expireInstruments(context, delivered);
  const defaults = allocateLosses(context, delivered);
  releaseContributions(context, command.cycle);
  requireContributions(context, command.cycle);
  sweepClearing(context);
  settleInLieu(context);
  repayClassDebts(context);
  reduceDebts(context);
  const settled = settleClass(context);
  const others = otherClasses(state).map((name) => ({ class: name, ...settleClass(context, name) }));
  const statements = takeStatements(book, settled, others);
  stopCredits(context);
  startNextCycle(book, command);
  noteLag(context, settled.obligations.netQuanta);
  publishExits(book);
  endStops(book);
  for (const { asset, differenceQuanta } of conservationBySums(book, book.sums()))
    requireZero(`conservation of ${asset}`, differenceQuanta);

  const vaults = vaultOutputs(book);
  const venues = venueOutputs(book, command.creditExpirySeconds);
  const header: CycleHeader = {
    houseId: state.houseId,
    hubChain: state.hubChain,
    hub: state.hub,
    cycle: command.cycle,
    previousDigest: state.cycleDigest,
    journalPosition: context.journalIndex,
    journalDigest: context.journalDigest(),
    stateRoot: book.digest(),
    vaults: vaults.map((vault) => vault.root),
    venues: venues.map((venue) => venue.root),
  };
  const digest = cycleDigest(header);
  state.cycleDigest = digest;
  context.keepCycle({
    header,
    digest,
    vaults,
    venues,
    rebalances: rebalanceRows(book),
    obligations: settled.obligations,
    otherObligations: others.map((other) => ({ class: other.class, ...other.obligations })),
    placement: placementSums(book, [settled.placed, ...others.map((other) => other.placed)]),
    accounts: state.accountIds.length - Object.keys(systemAccounts).length,
    accountsWithLeaves: countWithLeaf(book),
    get statements() {
      return statements();
    },
    defaults,
  });
  effects.push({ kind: "cycle-closed", cycle: command.cycle, digest });
}

/** @throws CYCLE_OUT_OF_ORDER, PRICE_STALE, CREDIT_EXPIRED, LOSS_NOT_DUE, ASSET_UNKNOWN */
function requireClosable(book: Book, command: CycleClose): void {
  const { state } = book;
  require(command.cycle === state.cycle + 1n, "CYCLE_OUT_OF_ORDER", { cycle: command.cycle, next: state.cycle + 1n });
  // Time moves with prices only: nobody signs a close, and a later time would charge funding and interest in advance.
  require(command.timeSeconds === state.timeSeconds, "PRICE_STALE", {
    timeSeconds: command.timeSeconds,
    houseSeconds: state.timeSeconds,
  });
  require(command.creditExpirySeconds > command.timeSeconds, "CREDIT_EXPIRED", {
    creditExpirySeconds: command.creditExpirySeconds,
  });
  requireDueLosses(state, command);
  const idle = state.instruments.size === 0 && netObligations(book).numbers.length === 0;
  require(idle || settlementAssets(book, state.settlementClass).length > 0, "ASSET_UNKNOWN", {
    class: state.settlementClass,
  });
}

/** One class of a cycle: netted and placed. */
interface SettledClass extends PlacedNets {
  readonly obligations: Obligations;
}

function settleClass(context: Context, className?: string): SettledClass {
  const { book } = context;
  const nets = netObligations(book, className);
  const obligations = summarise(nets, grossObligations(book, className));
  return { nets, obligations, placed: placeObligations(context, className ?? book.state.settlementClass, nets) };
}

function summarise(nets: Nets, grossQuanta: bigint): Obligations {
  const [payments, receipts] = [new NumberSum(), new NumberSum()];
  let payers = 0;
  for (let place = 0; place < nets.numbers.length; place++) {
    const isPaid = nets.quanta.isNegative(place);
    if (isPaid) payers += 1;
    (isPaid ? payments : receipts).addAt(nets.quanta, place);
  }
  const receivers = nets.numbers.length - payers;
  const [paid, received] = [-payments.quanta, receipts.quanta];
  requireZero("net", received - paid);
  return {
    grossQuanta,
    netQuanta: paid,
    savedQuanta: grossQuanta - paid,
    payers,
    receivers,
    sumQuanta: received - paid,
  };
}

/** Any other sum is an engine fault, never an input error: stops before anything is signed. */
function requireZero(what: string, sumQuanta: bigint): void {
  if (sumQuanta !== 0n) throw new IsthmusError("INTERNAL", { what, sumQuanta });
}

function placementSums({ state: { assets } }: Book, placed: readonly Placed[]) {
  const sums = new Map<number, { movedQuanta: bigint; sumQuanta: bigint }>();
  for (const asset of sortedNumbers(assets.keys())) {
    if (assets.get(asset)?.settlement) sums.set(asset, { movedQuanta: 0n, sumQuanta: 0n });
  }
  for (const ofClass of placed) {
    for (const [asset, { movedQuanta, sumQuanta }] of ofClass.sums()) {
      const row = sums.get(asset);
      if (row === undefined) throw new IsthmusError("INTERNAL", { what: "placement", asset });
      row.sumQuanta += sumQuanta;
      row.movedQuanta += movedQuanta;
    }
  }
  return [...sums].map(([asset, { movedQuanta, sumQuanta }]) => {
    requireZero(`asset ${asset}`, sumQuanta);
    return { asset, movedQuanta, sumQuanta };
  });
}
