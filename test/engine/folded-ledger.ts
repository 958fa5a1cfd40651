import type { Effect, Engine } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { expect } from "vitest";

/**
 * The ledger as a stranger keeps it: from nothing but the effects that commands answer with. Every movement is in there, with
 * both sides and a reason, or this book and the engine's part ways.
 */
export class FoldedLedger {
  readonly #balances = new Map<string, bigint>();
  readonly #pending = new Map<Hex, bigint>();
  readonly #entitled = new Map<string, bigint>();
  readonly #claimed = new Map<string, bigint>();

  /** Takes over the books of an engine as they are now. */
  constructor(engine: Engine) {
    for (const account of engine.state.accounts.values()) {
      for (const [asset, amountQuanta] of account.balances) this.#balances.set(`${account.id} ${asset}`, amountQuanta);
      if (account.pendingQuanta !== 0n) this.#pending.set(account.id, account.pendingQuanta);
      for (const [asset, { entitledQuanta, claimedQuanta }] of account.entitlements) {
        this.#entitled.set(`${account.id} ${asset}`, entitledQuanta);
        this.#claimed.set(`${account.id} ${asset}`, claimedQuanta);
      }
    }
  }

  fold(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.kind === "posting") {
        const { from, to, asset, amountQuanta } = effect;
        expect(amountQuanta).toBeGreaterThan(0n);
        if (asset === null) {
          add(this.#pending, from, -amountQuanta);
          add(this.#pending, to, amountQuanta);
        } else {
          add(this.#balances, `${from} ${asset}`, -amountQuanta);
          add(this.#balances, `${to} ${asset}`, amountQuanta);
        }
      } else if (effect.kind === "deposit-credited") {
        add(this.#balances, `${effect.account} ${effect.asset}`, effect.amountQuanta);
      } else if (effect.kind === "deposit-held") {
        add(this.#balances, `${effect.debited} ${effect.asset}`, -effect.debitedQuanta);
      } else if (effect.kind === "entitlement-raised") {
        const key = `${effect.account} ${effect.asset}`;
        const raisedQuanta = effect.entitledQuanta - (this.#entitled.get(key) ?? 0n);
        expect(raisedQuanta).toBeGreaterThan(0n);
        this.#entitled.set(key, effect.entitledQuanta);
        add(this.#balances, key, -raisedQuanta);
      } else if (effect.kind === "location-changed") {
        add(this.#balances, `${effect.account} ${effect.asset}`, -effect.amountQuanta);
        add(this.#balances, `${effect.account} ${effect.to}`, effect.amountQuanta);
      } else if (effect.kind === "claim-recorded") {
        this.#claimed.set(`${effect.account} ${effect.asset}`, effect.claimedQuanta);
      } else if (effect.kind === "cycle-closed") {
        // Every obligation of the cycle was placed: the settlement postings took it over.
        this.#pending.clear();
      }
    }
  }

  /** Every account and asset must be the same, to the quantum. */
  check(engine: Engine): void {
    const balances = new Map<string, bigint>();
    const pending = new Map<Hex, bigint>();
    const entitled = new Map<string, bigint>();
    const claimed = new Map<string, bigint>();
    for (const account of engine.state.accounts.values()) {
      for (const [asset, amountQuanta] of account.balances) balances.set(`${account.id} ${asset}`, amountQuanta);
      if (account.pendingQuanta !== 0n) pending.set(account.id, account.pendingQuanta);
      for (const [asset, row] of account.entitlements) {
        entitled.set(`${account.id} ${asset}`, row.entitledQuanta);
        if (row.claimedQuanta > 0n) claimed.set(`${account.id} ${asset}`, row.claimedQuanta);
      }
    }
    for (const [key, value] of this.#claimed) if (value === 0n) this.#claimed.delete(key);
    expect(this.#balances).toEqual(balances);
    expect(this.#pending).toEqual(pending);
    expect(this.#entitled).toEqual(entitled);
    expect(this.#claimed).toEqual(claimed);
  }
}

function add<K>(map: Map<K, bigint>, key: K, delta: bigint): void {
  const next = (map.get(key) ?? 0n) + delta;
  if (next === 0n) map.delete(key);
  else map.set(key, next);
}
