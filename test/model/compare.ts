import type { Engine } from "@isthmus/clearing";
import { expect } from "vitest";
import type { Model } from "./model.ts";

/**
 * Everything that both know must be the same, to the quantum.
 * @returns of how many accounts something is withheld
 */
export function compareAll(engine: Engine, model: Model): number {
  let withheld = 0;
  let profit = 0n;
  for (const [id, account] of model.accounts) {
    const view = engine.account(id);
    const money = view.balances.reduce(
      (sum, row) => (row.asset === 3 ? sum : sum + row.amountQuanta),
      view.pendingQuanta,
    );
    const ether = view.balances.find((row) => row.asset === 3)?.amountQuanta ?? 0n;
    const { market, equity, usable, initial, maintenance } = model.accountRisk(id);
    expect({ money, ether, lots: view.positions.map((row) => [row.instrument, row.lots]) }).toEqual({
      money: account.money,
      ether: account.ether,
      lots: [...account.positions].sort(([left], [right]) => left - right).map(([number, { lots }]) => [number, lots]),
    });
    expect([view.contributionQuanta, view.leavingContributions]).toEqual([
      account.contribution,
      [...account.leaving]
        .sort(([left], [right]) => Number(left - right))
        .map(([cycle, amountQuanta]) => ({ cycle, amountQuanta })),
    ]);
    // Realised in the open cycle is part of the money; with what is settled and open it is what lots paid and brought.
    expect([view.realisedQuanta, view.variationQuanta]).toEqual([account.realised, account.settled]);
    let worth = -account.paid;
    let open = 0n;
    for (const [number, { lots, cost }] of account.positions) {
      const { mark, quantaPerTickLot } = model.instrument(number);
      worth += lots * mark * quantaPerTickLot;
      open += lots * mark * quantaPerTickLot - cost;
    }
    expect(view.realisedQuanta + view.variationQuanta + open).toBe(worth);
    profit += worth;
    const { marketEquityQuanta, equityQuanta, withheldQuanta, initialQuanta, maintenanceQuanta } = view.health;
    if (withheldQuanta > 0n) withheld += 1;
    expect([marketEquityQuanta, equityQuanta, equityQuanta - withheldQuanta, initialQuanta, maintenanceQuanta]).toEqual(
      [market, equity, usable, initial, maintenance],
    );
  }
  expect(profit).toBe(0n);
  for (const row of engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  for (const number of model.instruments.keys()) expect(engine.openInterest(number)).toBe(model.openLots(number));
  return withheld;
}
