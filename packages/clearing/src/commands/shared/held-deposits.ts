import type { Hex } from "@isthmus/protocol";
import { larger } from "@isthmus/risk";
import type { Context } from "../../book/context.ts";
import { isOrderAccount } from "../../ledger/order-accounts.ts";
import { addTo } from "../../ledger/post.ts";
import { arrive, orderOfDeposit } from "../../ledger/rebalance-orders.ts";
import type { Asset, HeldDeposit, State, Vault } from "../../model/state.ts";
import { systemAccounts } from "../../model/system-accounts.ts";
import { creditDeposit } from "./deposit-credit.ts";

/** A deposit of a vault by its entry. */
interface VaultDeposit extends Omit<HeldDeposit, "insuredQuanta"> {
  readonly vault: Vault;
  readonly depositIndex: bigint;
}

/**
 * Sets a deposit aside whose payer wants it back, until an effective root reaches it or the vault pays it (PROTOCOL P10):
 * it backs nothing and cannot be withdrawn. It is taken from whoever was credited: what the account lacks is its debt.
 * One that belongs to no account yet stays where it is.
 */
export function holdDeposit(context: Context, { vault, depositIndex, ...deposit }: VaultDeposit): void {
  const { state } = context.book;
  const { account, asset: number, amountQuanta } = deposit;
  const asset = registeredAt(state, vault, number);
  const isEarly = asset !== undefined && depositIndex <= asset.earlyIndex;
  const insuredQuanta = isEarly ? missingQuanta(state, asset, amountQuanta) : 0n;
  vault.heldDeposits.set(depositIndex, { ...deposit, insuredQuanta });
  const isCredited = asset !== undefined && !isEarly && !takeFromSuspense(state, deposit);
  const debited = isEarly ? systemAccounts.insurance : account;
  const debitedQuanta = isCredited ? amountQuanta : insuredQuanta;
  if (asset !== undefined && debitedQuanta > 0n) {
    addTo(context.book.write(debited).balances, number, -debitedQuanta);
    asset.suspenseQuanta += debitedQuanta;
  }
  context.effects.push({ kind: "deposit-held", ...deposit, debited, debitedQuanta });
}

/** Of a deposit from before its asset's registration: what has been assigned to accounts that nobody can name any more. */
function missingQuanta(state: State, asset: Asset, amountQuanta: bigint): bigint {
  const unnamedQuanta = asset.suspenseQuanta - namedQuanta(state, asset) - heldQuanta(state, asset);
  return larger(0n, amountQuanta - larger(0n, unnamedQuanta));
}

function takeFromSuspense({ suspense }: State, { account, asset, amountQuanta }: Held): boolean {
  const key = `${asset}:${account}`;
  if ((suspense.get(key) ?? 0n) < amountQuanta) return false;
  addTo(suspense, key, -amountQuanta);
  return true;
}

type Held = Omit<HeldDeposit, "insuredQuanta">;

/** Sets aside a deposit that has just come in and was credited to nobody. */
export function holdNewDeposit(context: Context, { vault, depositIndex, ...held }: VaultDeposit, asset: Asset): void {
  vault.heldDeposits.set(depositIndex, { ...held, insuredQuanta: 0n });
  asset.suspenseQuanta += held.amountQuanta;
  context.effects.push({ kind: "deposit-held", ...held, debited: held.account, debitedQuanta: 0n });
}

/** The vault does not pay back any more what it took up to an entry: those deposits are credited. */
export function releaseHeldDeposits(context: Context, vault: Vault, lastIndex: bigint): void {
  const { book } = context;
  // Entries are held in no order of theirs.
  const reached = [...vault.heldDeposits.keys()].filter((index) => index <= lastIndex);
  for (const index of reached.sort((a, b) => (a < b ? -1 : 1))) {
    const { account, asset: number, amountQuanta, insuredQuanta } = vault.heldDeposits.get(index) as HeldDeposit;
    vault.heldDeposits.delete(index);
    const asset = registeredAt(book.state, vault, number);
    if (asset === undefined) continue;
    if (insuredQuanta > 0n) {
      asset.suspenseQuanta -= insuredQuanta;
      creditDeposit(context, asset, systemAccounts.insurance, insuredQuanta);
    }
    if (index <= asset.earlyIndex) continue;
    if (book.state.accounts.has(account)) {
      asset.suspenseQuanta -= amountQuanta;
      creditDeposit(context, asset, account, amountQuanta);
    } else if (vault.exitDesk === undefined && isOrderAccount(book.state, account)) {
      asset.suspenseQuanta -= amountQuanta;
      creditOrder(context, asset, account, amountQuanta);
    } else {
      // A frozen vault returns what has come to it on the way.
      addTo(book.state.suspense, `${number}:${account}`, amountQuanta);
    }
  }
}

/** What comes for an order that is over, or of another asset than it names, belongs to the insurance fund (PROTOCOL P30). */
function creditOrder(context: Context, asset: Asset, account: Hex, amountQuanta: bigint): void {
  const order = orderOfDeposit(context.book.state, account, asset.asset);
  if (order === undefined) creditDeposit(context, asset, systemAccounts.insurance, amountQuanta);
  else arrive(context, order, amountQuanta);
}

/** The vault has paid a deposit back: its tokens are gone. @param index entry of the payment */
export function payHeldDeposit(context: Context, { vault, depositIndex, ...held }: VaultDeposit, index: bigint): void {
  const { account, asset: number, amountQuanta } = held;
  const { state } = context.book;
  vault.heldDeposits.delete(depositIndex);
  const asset = registeredAt(state, vault, number);
  if (asset === undefined) {
    const key = `${vault.chain}:${number}`;
    const before = state.unknownDeposits.get(key)?.amountQuanta ?? 0n;
    state.unknownDeposits.set(key, { amountQuanta: before - amountQuanta, lastIndex: index });
  } else {
    asset.depositedQuanta -= amountQuanta;
    asset.suspenseQuanta -= amountQuanta;
    // The vault's record of the payment states the asset's deposits without this one.
    asset.lastDepositIndex = index;
  }
  context.effects.push({ kind: "deposit-taken-back", account, asset: number, amountQuanta });
}

/** Deposits of an asset that wait for an account by its name. */
export function namedQuanta({ suspense }: State, { asset }: Asset): bigint {
  let sumQuanta = 0n;
  for (const [key, amountQuanta] of suspense) if (key.startsWith(`${asset}:`)) sumQuanta += amountQuanta;
  return sumQuanta;
}

/** What is set aside of an asset. */
export function heldQuanta(state: State, asset: Asset): bigint {
  let sumQuanta = 0n;
  for (const held of state.vaults.get(asset.chain)?.heldDeposits.values() ?? []) {
    if (held.asset === asset.asset) sumQuanta += held.amountQuanta;
  }
  return sumQuanta;
}

/** An asset as long as it is registered at a vault's chain. */
function registeredAt({ assets }: State, vault: Vault, number: number): Asset | undefined {
  const asset = assets.get(number);
  return asset?.chain === vault.chain ? asset : undefined;
}
