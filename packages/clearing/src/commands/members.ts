import { accountId, fromHex, type Hex } from "@isthmus/protocol";
import { type Context, require, requireRange } from "../book/context.ts";
import { freeQuanta, standing } from "../margin/account-risk.ts";
import { requireFresh, requireFreshBacking, tooFarAhead } from "../margin/freshness.ts";
import { newAccount } from "../model/new-account.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Account, Asset } from "../model/state.ts";
import { checkAdminNonce } from "./admin.ts";
import type { AssignSuspense, LinkAddress, OpenAccount, RequestCredit, Withdraw } from "./command.ts";

/** The account id that an `open-account` command must name. The first address is its owner. */
export function openedAccountId(houseId: number, command: Pick<OpenAccount, "addresses" | "subAccount">): Hex {
  const first = command.addresses[0];
  require(first !== undefined, "INPUT_INVALID", { field: "addresses" });
  return accountId(houseId, first.chain, fromHex(first.address, 32), command.subAccount);
}

export function openAccount(context: Context, command: OpenAccount): void {
  const { book, effects } = context;
  const { state } = book;
  require(command.account === openedAccountId(state.houseId, command), "INPUT_INVALID", { field: "account" });
  require(!state.accounts.has(command.account), "ACCOUNT_EXISTS", { account: command.account });
  require(command.addresses.length === command.signatures.length, "INPUT_INVALID", { field: "signatures" });
  const chains = new Set(command.addresses.map((entry) => entry.chain));
  require(chains.size === command.addresses.length, "INPUT_INVALID", { field: "addresses" });
  const [first] = command.addresses;
  require(first !== undefined, "INPUT_INVALID", { field: "addresses" });
  const account = newAccount({
    id: command.account,
    number: state.numbered.length,
    kind: "member",
    owner: { chain: first.chain, address: first.address },
    subAccount: command.subAccount,
    marginMode: command.marginMode,
    trader: command.trader,
  });
  for (const { chain, address } of command.addresses) account.recipients.set(chain, { address, next: null });
  book.add(account);
  effects.push({ kind: "account-opened", account: account.id });
  for (const asset of sortedNumbers(state.assets.keys())) creditSuspense(context, book.asset(asset), account.id);
}

/** Credits deposits that came before their account was opened. */
function creditSuspense(context: Context, asset: Asset, account: Hex): void {
  const { suspense } = context.book.state;
  const key = `${asset.asset}:${account}`;
  const amountQuanta = suspense.get(key);
  if (amountQuanta === undefined) return;
  suspense.delete(key);
  asset.suspenseQuanta -= amountQuanta;
  creditDeposit(context, asset, account, amountQuanta);
}

/** Adds deposited tokens to a balance; the vault is the other side of the entry. */
export function creditDeposit(context: Context, asset: Asset, account: Hex, amountQuanta: bigint): void {
  const balances = context.book.write(account).balances;
  const next = (balances.get(asset.asset) ?? 0n) + amountQuanta;
  if (next === 0n) balances.delete(asset.asset);
  else balances.set(asset.asset, next);
  context.effects.push({ kind: "deposit-credited", account, asset: asset.asset, amountQuanta });
}

export function assignSuspense(context: Context, command: AssignSuspense): void {
  const { book } = context;
  checkAdminNonce(context, command.nonce);
  const asset = book.asset(command.asset);
  book.read(command.account);
  // Only what belongs to nobody by name: deposits that came in before their asset was registered.
  let named = 0n;
  for (const [key, amountQuanta] of book.state.suspense) {
    if (key.startsWith(`${asset.asset}:`)) named += amountQuanta;
  }
  require(command.amountQuanta <= asset.suspenseQuanta - named, "BALANCE_INSUFFICIENT", {
    asset: asset.asset,
    inSuspenseQuanta: asset.suspenseQuanta - named,
  });
  book.state.adminNonce = command.nonce;
  asset.suspenseQuanta -= command.amountQuanta;
  creditDeposit(context, asset, command.account, command.amountQuanta);
}

function checkNonce(account: Readonly<Account>, nonce: bigint): void {
  require(nonce > account.lastNonce, "NONCE_USED", { nonce, lastNonce: account.lastNonce });
}

export function linkAddress(context: Context, command: LinkAddress): void {
  const { book } = context;
  const account = book.member(command.account);
  checkNonce(account, command.nonce);
  const { chain, address } = command.address;
  const current = account.recipients.get(chain);
  const nextCycle = book.state.cycle + 1n;
  const fromCycle = current === undefined ? nextCycle : nextCycle + BigInt(book.state.parameters.recipientDelayCycles);
  require(current?.address !== address, "ALREADY_REGISTERED", { chain, address });
  const written = book.write(command.account);
  written.lastNonce = command.nonce;
  if (current === undefined) written.recipients.set(chain, { address, next: null });
  else written.recipients.set(chain, { address: current.address, next: { address, fromCycle } });
  context.effects.push({ kind: "address-linked", account: account.id, chain, fromCycle });
}

export function withdraw(context: Context, command: Withdraw): void {
  const { book, effects } = context;
  const account = book.member(command.account);
  const asset = book.asset(command.asset);
  const { amountQuanta } = command;
  checkNonce(account, command.nonce);
  require(!asset.suspended, "ASSET_SUSPENDED", { asset: asset.asset });
  require(!book.state.withdrawalsSuspended, "WITHDRAWALS_GATED");
  require(book.state.unallocatedQuanta === 0n, "WITHDRAWALS_GATED", {
    unallocatedQuanta: book.state.unallocatedQuanta,
  });
  require(account.recipients.has(asset.chain), "RECIPIENT_MISSING", { account: account.id, chain: asset.chain });
  const balanceQuanta = account.balances.get(asset.asset) ?? 0n;
  require(balanceQuanta >= amountQuanta, "BALANCE_INSUFFICIENT", { asset: asset.asset, balanceQuanta });
  requireFreshBacking(context.book, account);
  const free = freeQuanta(standing(book, account, { asset: asset.asset, amountQuanta: -amountQuanta }));
  require(free >= 0n, "WITHDRAWAL_BREAKS_MARGIN", { account: account.id, shortQuanta: -free });
  const availableQuanta = asset.depositedQuanta - asset.entitledQuanta - asset.suspenseQuanta;
  require(availableQuanta >= amountQuanta, "VAULT_SHORT", { asset: asset.asset, availableQuanta });
  const before = account.entitlements.get(asset.asset) ?? { entitledQuanta: 0n, claimedQuanta: 0n };
  const entitledQuanta = before.entitledQuanta + amountQuanta;
  requireRange("entitledQuanta", entitledQuanta);

  const written = book.write(command.account);
  written.lastNonce = command.nonce;
  // Out of the balance and into the entitlement at once: from here on it backs nothing (PROTOCOL P2).
  if (balanceQuanta === amountQuanta) written.balances.delete(asset.asset);
  else written.balances.set(asset.asset, balanceQuanta - amountQuanta);
  written.entitlements.set(asset.asset, { entitledQuanta, claimedQuanta: before.claimedQuanta });
  asset.entitledQuanta += amountQuanta;
  effects.push({ kind: "entitlement-raised", account: account.id, asset: asset.asset, entitledQuanta });
}

/** How far ahead credit may expire: only its end gives back the margin that it reserves, and its place under the venue's cap. */
const mostCreditSeconds = 30n * 86_400n;

export function requestCredit(context: Context, command: RequestCredit): void {
  const { book } = context;
  const { state } = book;
  const account = book.member(command.account);
  const venue = book.venue(command.venue);
  checkNonce(account, command.nonce);
  require(!account.suspended, "ACCOUNT_SUSPENDED", { account: account.id });
  require(venue.chain !== null, "PARAMETER_INVALID", { field: "venue", venue: venue.venue });
  require(!venue.suspended, "UNAUTHORIZED", { venue: venue.venue });
  // A trade on chain within new credit could never be refused: new credit is new risk (PROTOCOL P14).
  require(!tooFarAhead(context.book), "LIMIT_EXCEEDED", { field: "maxCyclesAhead" });
  require(command.expirySeconds > state.timeSeconds, "CREDIT_EXPIRED", { expirySeconds: command.expirySeconds });
  // Marks may be historical: before the first time of the clock that ends it there is nothing to measure by.
  const clockSeconds = state.chains.get(venue.chain)?.timestampSeconds ?? command.expirySeconds;
  const firstSeconds = command.expirySeconds - mostCreditSeconds;
  require(firstSeconds <= clockSeconds || firstSeconds <= state.timeSeconds, "LIMIT_EXCEEDED", {
    field: "expirySeconds",
    value: command.expirySeconds,
  });
  require(venue.outstandingQuanta + command.amountQuanta <= venue.creditCapQuanta, "VENUE_CAP_EXCEEDED", {
    capQuanta: venue.creditCapQuanta,
    outstandingQuanta: venue.outstandingQuanta,
  });
  requireFresh(context.book, account);
  const free = freeQuanta(standing(book, account)) - command.amountQuanta;
  require(free >= 0n, "MARGIN_INSUFFICIENT", { account: account.id, shortQuanta: -free });
  const before = account.credits.get(venue.venue) ?? { limitQuanta: 0n, usedSeenQuanta: 0n, expirySeconds: 0n };
  const limitQuanta = before.limitQuanta + command.amountQuanta;
  requireRange("limitQuanta", limitQuanta);
  // One cumulative limit has one expiry: a later request can lengthen it, never shorten it.
  const expirySeconds = before.expirySeconds > command.expirySeconds ? before.expirySeconds : command.expirySeconds;

  const written = book.write(account.id);
  written.lastNonce = command.nonce;
  written.credits.set(venue.venue, { limitQuanta, usedSeenQuanta: before.usedSeenQuanta, expirySeconds });
  if (venue.outstandingQuanta === 0n || expirySeconds < venue.earliestExpirySeconds) {
    venue.earliestExpirySeconds = expirySeconds;
  }
  venue.outstandingQuanta += command.amountQuanta;
  context.effects.push({
    kind: "credit-reserved",
    account: account.id,
    venue: venue.venue,
    limitQuanta,
    expirySeconds,
  });
}
