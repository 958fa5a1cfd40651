import type { AccountView, Engine } from "@isthmus/clearing";
import { expect } from "vitest";
import { dollars, type ModelAccount } from "./account.ts";
import type { Model } from "./model.ts";
import { accountRisk, freeOf, healthOf } from "./risk.ts";

/** Everything that both know must be the same, to the quantum. @returns of how many accounts something is withheld */
export function compareAll(engine: Engine, model: Model): number {
  let withheld = 0;
  const gained = new Map<string, bigint>();
  for (const account of model.accounts.values()) {
    const view = engine.account(account.id);
    compareHoldings(view, account, model);
    compareState(engine, account);
    withheld += compareRisk(view, account, model);
    for (const [cls, sum] of gainsOf(account)) gained.set(cls, (gained.get(cls) ?? 0n) + sum);
  }
  // Who gained gained it from somebody, in each class.
  expect([...gained.values()].filter((sum) => sum !== 0n)).toEqual([]);
  compareBooks(engine, model);
  return withheld;
}

function compareHoldings(view: AccountView, account: ModelAccount, model: Model): void {
  const { balances, pending, positions, realised, settled, realisedNow } = account;
  const sorted = (map: ReadonlyMap<number, bigint>) => [...map].sort(([left], [right]) => left - right);
  expect({
    balances: view.balances.map((row) => [row.asset, row.amountQuanta]),
    positions: view.positions.map((row) => [row.instrument, row.lots, row.unrealisedQuanta]),
    contribution: view.contributionQuanta,
    leaving: view.leavingContributions.map(({ cycle, amountQuanta }) => [cycle, amountQuanta]),
    now: view.realisedThisCycleQuanta,
  }).toEqual({
    balances: sorted(balances),
    positions: [...positions]
      .sort(([left], [right]) => left - right)
      .map(([number, position]) => [number, position.lots, model.gainOf(number, position)]),
    contribution: account.contribution,
    leaving: [...account.leaving].sort(([left], [right]) => Number(left - right)),
    now: realisedNow.get(dollars) ?? 0n,
  });
  const classes = new Map(view.classes.map((row) => [row.class, row]));
  for (const cls of [dollars, ...model.coins()]) {
    const found = cls === dollars ? view : classes.get(cls);
    expect([cls, found?.pendingQuanta ?? 0n, found?.realisedQuanta ?? 0n, found?.variationQuanta ?? 0n]).toEqual([
      cls,
      pending.get(cls) ?? 0n,
      realised.get(cls) ?? 0n,
      settled.get(cls) ?? 0n,
    ]);
  }
}

function compareState(engine: Engine, { id, health, call, suspended }: ModelAccount): void {
  const found = engine.state.accounts.get(id);
  expect([found?.health, found?.suspended]).toEqual([health, suspended]);
  const { marginCall = null } = found ?? {};
  expect(marginCall === null ? null : [marginCall.amountQuanta, marginCall.deadlineSeconds, marginCall.missed]).toEqual(
    call === null ? null : [call.amount, call.deadline, call.missed],
  );
}

function compareRisk({ health }: AccountView, { id }: ModelAccount, model: Model): number {
  const risk = accountRisk(model, id);
  const { marketEquityQuanta, equityQuanta, withheldQuanta, initialQuanta, maintenanceQuanta } = health;
  expect({
    id,
    market: marketEquityQuanta,
    equity: equityQuanta,
    usable: equityQuanta - withheldQuanta,
    initial: initialQuanta,
    maintenance: maintenanceQuanta,
    free: health.freeCollateralQuanta,
    state: health.state,
  }).toEqual({
    id,
    market: risk.market,
    equity: risk.equity,
    usable: risk.usable,
    initial: risk.initial,
    maintenance: risk.maintenance,
    free: freeOf(risk),
    state: healthOf(risk),
  });
  return withheldQuanta > 0n ? 1 : 0;
}

/** Realised and settled gains by class; those of the clearing account are the other side of all. */
function gainsOf({ realised, settled }: ModelAccount): Map<string, bigint> {
  const gains = new Map<string, bigint>();
  const add = (cls: string, amount: bigint): void => void gains.set(cls, (gains.get(cls) ?? 0n) + amount);
  for (const sums of [realised, settled]) for (const [cls, amount] of sums) add(cls, amount);
  return gains;
}

function compareBooks(engine: Engine, model: Model): void {
  for (const row of engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  expect(engine.state.unallocatedQuanta).toBe(model.unallocated);
  const pending = new Map<string, bigint>();
  const held = new Map<number, bigint>();
  for (const account of model.accounts.values()) {
    for (const [cls, amount] of account.pending) pending.set(cls, (pending.get(cls) ?? 0n) + amount);
    for (const [asset, amount] of account.balances) held.set(asset, (held.get(asset) ?? 0n) + amount);
  }
  for (const sum of pending.values()) expect(sum).toBe(0n);
  for (const { asset, held: inVault } of model.assets.values()) {
    const found = engine.state.assets.get(asset);
    expect([held.get(asset) ?? 0n, (found?.depositedQuanta ?? 0n) - (found?.entitledQuanta ?? 0n)]).toEqual([
      inVault,
      inVault,
    ]);
  }
  for (const [number, instrument] of model.instruments) {
    const found = engine.state.instruments.get(number);
    expect([number, found?.openInterestLots, found?.markTicks ?? null, found?.expired, found?.settlementTicks]).toEqual(
      [
        number,
        model.openLots(number),
        instrument.markedAt === null ? null : instrument.mark,
        instrument.expired,
        instrument.settlement,
      ],
    );
  }
  const auctions = [...engine.state.auctions.values()].map((row) => [
    row.account,
    row.startedSeconds,
    row.offeredPpm,
    row.soldPpm,
  ]);
  const expected = [...model.auctions].map(([id, { started, offered, sold }]) => [id, started, offered, sold]);
  const byId = (left: readonly unknown[], right: readonly unknown[]): number =>
    String(left[0]) < String(right[0]) ? -1 : 1;
  expect(auctions.sort(byId)).toEqual(expected.sort(byId));
  expect([...engine.state.debtCalls].sort(byId)).toEqual([...model.debtCalls].sort(byId));
}
