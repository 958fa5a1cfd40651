import { absolute } from "@isthmus/risk";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { sortedClasses } from "../ledger/class-ledger.ts";
import { accountRisk, byOwnTerms, freeCollateral, healthOf, initialShortfall } from "../margin/account-risk.ts";
import { unrealisedGain } from "../margin/placed-balances.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Credit, Instrument, Position } from "../model/state.ts";
import { openNotional, positionValue } from "../positions/value.ts";
import type { AccountView, CreditStopView, Health, InstrumentView, MarginCallView, PositionView } from "./queries.ts";

export function healthView(book: Book, account: Readonly<Account>): Health {
  const current = accountRisk(book, account);
  return {
    account: account.id,
    state: healthOf(current),
    marketEquityQuanta: current.marketEquityQuanta,
    equityQuanta: current.equityQuanta,
    initialQuanta: current.initialQuanta,
    maintenanceQuanta: current.maintenanceQuanta,
    reservedCreditQuanta: current.reservedQuanta,
    withheldQuanta: current.withheldQuanta,
    freeCollateralQuanta: freeCollateral(current),
  };
}

export function accountView(book: Book, account: Readonly<Account>): AccountView {
  const entitled = new Set([...account.entitlements.keys(), ...account.exits.keys()]);
  const positions = positionViews(book, account);
  const health = healthView(book, account);
  return {
    account: account.id,
    trader: account.trader,
    suspended: account.suspended,
    recipients: sortedNumbers(account.recipients.keys()).map((chain) => ({
      chain,
      address: account.recipients.get(chain)?.address ?? account.id,
    })),
    balances: sortedNumbers(account.balances.keys()).map((asset) => ({
      asset,
      amountQuanta: account.balances.get(asset) ?? 0n,
    })),
    pendingQuanta: account.pendingQuanta,
    classes: sortedClasses(account).map(([name, { pendingQuanta, realisedQuanta, variationQuanta }]) => ({
      class: name,
      pendingQuanta,
      realisedQuanta,
      variationQuanta,
    })),
    realisedQuanta: account.realisedQuanta,
    realisedThisCycleQuanta: account.byReason.get("realised") ?? 0n,
    variationQuanta: account.variationQuanta,
    unrealisedQuanta: positions.reduce((sum, row) => (row.class === undefined ? sum + row.unrealisedQuanta : sum), 0n),
    positions,
    contributionQuanta: account.contributionQuanta,
    requiredContributionQuanta: account.requiredContributionQuanta,
    contributionDueCycle: account.contributionDueCycle,
    leavingContributions: [...account.leavingContributions]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([cycle, amountQuanta]) => ({ cycle, amountQuanta })),
    entitlements: sortedNumbers(entitled).map((asset) => {
      const entitlement = account.entitlements.get(asset) ?? { entitledQuanta: 0n, claimedQuanta: 0n };
      return { asset, chain: book.asset(asset).chain, ...entitlement, exitQuanta: account.exits.get(asset) ?? 0n };
    }),
    credits: sortedNumbers(account.credits.keys()).map((venue) => ({
      venue,
      ...(account.credits.get(venue) as Credit),
    })),
    lastNonce: account.lastNonce,
    marginCall: marginCallView(book, account),
    debtDueSeconds: book.state.debtCalls.get(account.id) ?? null,
    health,
  };
}

function marginCallView(book: Book, account: Readonly<Account>): MarginCallView | null {
  const { marginCall } = account;
  if (marginCall === null) return null;
  const { missed, ...call } = marginCall;
  const missingQuanta = initialShortfall(accountRisk(book, account, byOwnTerms));
  return { ...call, missingQuanta, effect: missed ? "liquidation" : "reduce-only" };
}

function positionViews(book: Book, account: Readonly<Account>): PositionView[] {
  return sortedNumbers(account.positions.keys()).map((number) => {
    const instrument = book.instrument(number);
    const position = account.positions.get(number) as Position;
    const { lots } = position;
    const sizeQuanta = absolute(positionValue(instrument, lots));
    const { settlementClass } = instrument.terms;
    return {
      instrument: number,
      lots,
      markTicks: instrument.markTicks ?? 0n,
      ...(settlementClass === undefined ? {} : { class: settlementClass }),
      notionalQuanta: lots > 0n ? sizeQuanta : -sizeQuanta,
      unrealisedQuanta: unrealisedGain(instrument, position),
    };
  });
}

export function instrumentView(instrument: Instrument): InstrumentView {
  return {
    instrument: instrument.instrument,
    symbol: instrument.terms.symbol,
    type: instrument.terms.type,
    underlying: instrument.terms.underlying,
    markTicks: instrument.markTicks,
    openInterestLots: instrument.openInterestLots,
    openNotionalQuanta: openNotional(instrument),
    fundingRateE9: instrument.fundingRateE9,
    suspended: instrument.suspended,
    fromCycle: instrument.fromCycle,
  };
}

export function creditStopViews(book: Book): CreditStopView[] {
  const stops: CreditStopView[] = [];
  for (const account of book.accountsWith(has.credit)) {
    for (const number of sortedNumbers(account.credits.keys())) {
      const { stoppedCycle } = account.credits.get(number) as Credit;
      const { chain, contract } = book.venue(number);
      if (stoppedCycle === null || chain === null || contract === null) continue;
      stops.push({ account: account.id, venue: number, chain, contract, throughCycle: stoppedCycle });
    }
  }
  return stops;
}
