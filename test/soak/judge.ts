import { depositQuanta, type Market, numbers } from "../market/market.ts";
import type { ClientModel } from "./client-model.ts";

/** Whether the house has what its clients have; empty lists if so. */
export interface Judgement {
  /** Accounts that differ from the clients' own books: something was lost, or counted twice. */
  readonly differences: readonly string[];
  /** Cycles that did not become final. */
  readonly open: readonly string[];
  /** Alarms that stand. */
  readonly alarms: readonly unknown[];
}

interface Account {
  readonly balances: readonly { readonly amountQuanta: string }[];
  readonly positions: readonly { readonly instrument: number; readonly lots: string }[];
  readonly pendingQuanta: string;
  readonly unrealisedQuanta: string;
}

interface Cycle {
  readonly cycle: string;
  readonly state: string;
}

/** How long cycles may take to become final after the last kill. */
const patienceMs = 300_000;

/** Compares every account with the clients' books to the quantum, and waits until every cycle is final. */
export async function judge(market: Market, model: ClientModel, cycles: number): Promise<Judgement> {
  const markTicks = await market.mark();
  const differences: string[] = [];
  for (const { account } of market.members) {
    const view = await market.client.get<Account>(`/v1/accounts/${account}`);
    const { lots, costQuanta } = model.of(account);
    const held = BigInt(view.positions.find(({ instrument }) => instrument === numbers.bitcoin)?.lots ?? 0);
    if (held !== lots) differences.push(`${account}: ${held} lots, not ${lots}`);
    // Without fees and funding: what was put in, and what the lots are worth beyond what they cost.
    const expected = depositQuanta + lots * markTicks - costQuanta;
    const balance = view.balances.reduce((sum, { amountQuanta }) => sum + BigInt(amountQuanta), 0n);
    const equity = balance + BigInt(view.pendingQuanta) + BigInt(view.unrealisedQuanta);
    if (equity !== expected) differences.push(`${account}: worth ${equity} quanta, not ${expected}`);
  }
  const open = await openCycles(market, cycles);
  const { alarms } = await market.client.get<{ alarms: unknown[] }>("/v1/status");
  return { differences, open, alarms };
}

async function openCycles(market: Market, cycles: number): Promise<string[]> {
  for (const endMs = Date.now() + patienceMs; ; ) {
    const answer = await market.client.get<{ cycles: Cycle[] }>("/v1/cycles?limit=200");
    const final = answer.cycles.filter(({ state }) => state === "final").length;
    if (final === Math.min(cycles, 200)) return [];
    if (Date.now() > endMs)
      return answer.cycles.flatMap((row) => (row.state === "final" ? [] : [`${row.cycle} ${row.state}`]));
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
