import { systemAccounts } from "@isthmus/clearing";
import type { TestCcp } from "@isthmus/clearing/testing";
import { expect } from "vitest";
import { add, dollars } from "./account.ts";
import type { CloseOutMode } from "./close-out.ts";
import { payLeaving } from "./contribution.ts";
import { followDefaults } from "./default.ts";
import { deliverSpot, exchangesOf } from "./delivery.ts";
import { saleDiscount } from "./distribution.ts";
import { deliverEnded, endingRights } from "./exercise.ts";
import { repayCoins, settleInLieu } from "./in-lieu.ts";
import { beyondLimits, chargeInterest } from "./lending.ts";
import { markAll } from "./marking.ts";
import type { Model } from "./model.ts";
import { largest, least, partsPerMillion, whole } from "./rational.ts";
import { accountRisk } from "./risk.ts";
import { lastedLots } from "./size.ts";
import { dollarsForCoins, sellCoins } from "./waterfall.ts";

/** Engine and model at the end of a cycle. */
interface Closing {
  readonly ccp: TestCcp;
  readonly model: Model;
  readonly mode: CloseOutMode;
  readonly see: (what: string, times?: number) => void;
}

/** Closes a cycle in both: interest, settlement, expiry, defaults, contributions, dust, cash for coins, placement. */
export function closeCycle({ ccp, model, mode, see }: Closing): void {
  const applied = ccp.closeCycle(0n);
  if (!applied.ok) throw applied.error;
  const ids = model.members();
  const cycle = model.cycle + 1n;
  for (const cls of chargeInterest(model)) see(`interest in ${cls}`);
  model.settle();
  const exchanges = exchangesOf(applied.effects);
  const spot = deliverSpot(model);
  expect(exchanges.splice(0, spot.length)).toEqual(spot);
  see("delivered against payment", spot.length);
  const rights = endingRights(model);
  see("expired", model.expire().length);
  for (const event of deliverEnded(model, rights, exchanges)) see(event);
  const records = ccp.engine.lastCycle()?.defaults ?? [];
  for (const event of markAll(model)) see(event);
  const seen = new Set<string>();
  followDefaults({ model, mode, seen, ids }, records, applied.effects);
  for (const what of seen) see(what);
  see("default", records.length);
  if (records.length > 0) for (const event of markAll(model)) see(event);
  if (payLeaving(model, ids, systemAccounts.defaultFund, cycle)) see("left the fund");
  model.sweep();
  for (const event of settleInLieu(model)) see(event);
  for (const cls of repayCoins(model)) see(`cash for a debt in ${cls}`);
  const called = model.debtCalls;
  model.debtCalls = new Map();
  let dollarsLeft: bigint | undefined;
  for (const id of [...model.accounts.keys()].sort()) {
    const account = model.account(id);
    if (account.isSystem) continue;
    const excess = beyondLimits(model, account);
    if (excess === 0n) continue;
    const due = called.get(id) ?? model.time + BigInt(model.rules.debtCallSeconds);
    model.debtCalls.set(id, due);
    see(called.has(id) ? "debt beyond its limit again" : "debt beyond its limit at the cut-off");
    // Bidders first, until the discount rises no more.
    const since = model.auctions.get(id)?.started ?? due;
    if (model.time < due || model.time < since + BigInt(model.rules.auctionRampSeconds)) continue;
    if (account.money >= 0n) continue;
    see("coins sold for a debt beyond its limit");
    // Not if the cuts would leave less than nothing.
    if (saleDiscount(model, id, "cut") > accountRisk(model, id).market) continue;
    dollarsLeft ??= dollarsForCoins(model, 0n);
    dollarsLeft -= sellCoins(model, id, least(excess, dollarsLeft), "cut");
  }
  place(ccp, model);
  startNext(model, cycle);
}

/**
 * Multilateral netting: one number per account and class. Where it is placed is the engine's choice: in full, and zero-sum per
 * asset.
 */
function place(ccp: TestCcp, model: Model): void {
  const statements = new Map(ccp.engine.lastCycle()?.statements.map((row) => [row.account, row]));
  const perAsset = new Map<number, bigint>();
  for (const account of model.accounts.values()) {
    const statement = statements.get(account.id);
    const coins = new Map((statement?.classes ?? []).map((row) => [row.class, row]));
    for (const cls of [dollars, ...model.coins()]) {
      const row = cls === dollars ? statement : coins.get(cls);
      expect([account.id, cls, row?.netQuanta ?? 0n]).toEqual([account.id, cls, account.pending.get(cls) ?? 0n]);
      let sum = 0n;
      for (const { asset, amountQuanta } of row?.placed ?? []) {
        expect(model.asset(asset).cls).toBe(cls);
        add(account.balances, asset, amountQuanta);
        add(perAsset, asset, amountQuanta);
        sum += amountQuanta;
      }
      expect(sum).toBe(account.pending.get(cls) ?? 0n);
    }
    account.pending.clear();
  }
  expect([...perAsset]).toEqual([]);
}

function startNext(model: Model, cycle: bigint): void {
  for (const account of model.accounts.values()) {
    account.gains.clear();
    account.realisedNow.clear();
    account.won = 0n;
    account.left = 0n;
  }
  for (const [number, instrument] of model.instruments) {
    instrument.settledLots = model.openLots(number);
    instrument.history.unshift(instrument.settledLots);
    const rises = instrument.settledLots > instrument.lastingLots;
    const apart =
      (rises ? largest(instrument.lastingLots, lastedLots(instrument)) : instrument.settledLots) -
      instrument.lastingLots;
    const nearer = whole(apart < 0n ? -apart : apart)
      .times(partsPerMillion(model.rules.depthFollowPpm))
      .ceil();
    instrument.lastingLots += apart < 0n ? -nearer : nearer;
  }
  Object.assign(model, {
    cycle,
    closedAt: model.time,
    now: { discountsPaid: 0n, busted: 0n, trades: [], delivered: new Map(), ported: [] },
  });
  model.lag += 1;
  model.delay.closed(cycle, model.time);
}
