import { foldDeposit, type Hex } from "@isthmus/protocol";
import { type Context, require, requireRange } from "../book/context.ts";
import type { Venue } from "../model/state.ts";
import type { ChainTime, Claim, Deposit, RootEffective } from "./command.ts";
import { creditDeposit } from "./members.ts";

/**
 * A deposit is consumed, and credited, when its command is applied. One that names an unknown account or asset waits in
 * suspense: a stranger's deposit must not stop the vault's hash chain.
 */
export function deposit(context: Context, command: Deposit): void {
  const { book, effects } = context;
  const { state } = book;
  const vault = state.vaults.get(command.chain);
  require(vault !== undefined, "CHAIN_UNKNOWN", { chain: command.chain });
  require(command.index === vault.depositIndex + 1n, "DEPOSIT_OUT_OF_ORDER", {
    chain: command.chain,
    index: command.index,
    nextIndex: vault.depositIndex + 1n,
  });
  const { index, account, asset: assetNumber, amountQuanta } = command;
  const scope = { houseId: state.houseId, chain: command.chain, contract: vault.vault };
  const accumulator = foldDeposit(scope, vault.accumulator, { index, account, asset: assetNumber, amountQuanta });
  require(accumulator === command.accumulator, "INPUT_INVALID", { field: "accumulator", expected: accumulator });
  const registered = state.assets.get(assetNumber);
  const asset = registered?.chain === command.chain ? registered : undefined;
  if (asset !== undefined) requireRange("depositedQuanta", asset.depositedQuanta + amountQuanta);

  vault.depositIndex = index;
  vault.accumulator = accumulator;
  if (asset === undefined) {
    const key = `${command.chain}:${assetNumber}`;
    const before = state.unknownDeposits.get(key)?.amountQuanta ?? 0n;
    state.unknownDeposits.set(key, { amountQuanta: before + amountQuanta, lastIndex: index });
    effects.push({ kind: "deposit-suspended", account, asset: assetNumber, amountQuanta });
    return;
  }
  asset.depositedQuanta += amountQuanta;
  asset.lastDepositIndex = index;
  if (state.accounts.has(account)) {
    creditDeposit(context, asset, account, amountQuanta);
    return;
  }
  const key = `${assetNumber}:${account}`;
  state.suspense.set(key, (state.suspense.get(key) ?? 0n) + amountQuanta);
  asset.suspenseQuanta += amountQuanta;
  effects.push({ kind: "deposit-suspended", account, asset: assetNumber, amountQuanta });
}

/** A vault has paid: the unclaimed entitlement falls with the vault's tokens. */
export function claim(context: Context, command: Claim): void {
  const { book } = context;
  const asset = book.asset(command.asset);
  require(asset.chain === command.chain, "ASSET_UNKNOWN", { asset: asset.asset, chain: command.chain });
  const account = book.member(command.account);
  const entitlement = account.entitlements.get(asset.asset);
  require(entitlement !== undefined, "CLAIM_ABOVE_TOTALS", { account: account.id, entitledQuanta: 0n });
  const { claimedQuanta, entitledQuanta } = entitlement;
  require(command.claimedTotalQuanta === claimedQuanta + command.amountQuanta, "EVENT_OUT_OF_ORDER", {
    claimedQuanta,
    amountQuanta: command.amountQuanta,
    claimedTotalQuanta: command.claimedTotalQuanta,
  });
  require(command.claimedTotalQuanta <= entitledQuanta, "CLAIM_ABOVE_TOTALS", { account: account.id, entitledQuanta });
  const written = book.write(account.id);
  written.entitlements.set(asset.asset, { entitledQuanta, claimedQuanta: command.claimedTotalQuanta });
  asset.claimedQuanta += command.amountQuanta;
  context.effects.push({
    kind: "claim-recorded",
    account: account.id,
    asset: asset.asset,
    claimedQuanta: command.claimedTotalQuanta,
  });
}

export function rootEffective(context: Context, command: RootEffective): void {
  const { state } = context.book;
  const vault = state.vaults.get(command.chain);
  require(vault !== undefined, "CHAIN_UNKNOWN", { chain: command.chain });
  require(command.cycle > vault.effectiveCycle && command.cycle <= state.cycle, "EVENT_OUT_OF_ORDER", {
    cycle: command.cycle,
    effectiveCycle: vault.effectiveCycle,
  });
  vault.effectiveCycle = command.cycle;
  context.effects.push({ kind: "root-effective", chain: command.chain, cycle: command.cycle });
}

/**
 * A final block of a chain, fed after every event up to it. Credit whose expiry lies before the block's timestamp has
 * ended: no trade can use it any more, and its margin is free again (PROTOCOL P28).
 */
export function chainTime(context: Context, command: ChainTime): void {
  const { state } = context.book;
  const clock = state.chains.get(command.chain);
  const forward =
    clock === undefined || (command.height > clock.height && command.timestampSeconds >= clock.timestampSeconds);
  require(forward, "EVENT_OUT_OF_ORDER", { chain: command.chain, height: command.height });
  require(state.vaults.has(command.chain), "CHAIN_UNKNOWN", { chain: command.chain });
  state.chains.set(command.chain, { height: command.height, timestampSeconds: command.timestampSeconds });
  for (const venue of state.venues.values()) {
    if (venue.chain === command.chain) endCredits(context, venue, command.timestampSeconds);
  }
}

function endCredits(context: Context, venue: Venue, timestampSeconds: bigint): void {
  const { book } = context;
  if (venue.outstandingQuanta === 0n || timestampSeconds <= venue.earliestExpirySeconds) return;
  let earliest: bigint | null = null;
  for (const id of book.sortedIds()) {
    const credit = book.read(id).credits.get(venue.venue);
    if (credit === undefined || credit.limitQuanta === credit.usedSeenQuanta) continue;
    if (credit.expirySeconds >= timestampSeconds) {
      if (earliest === null || credit.expirySeconds < earliest) earliest = credit.expirySeconds;
      continue;
    }
    endCredit(context, venue, id, credit.limitQuanta - credit.usedSeenQuanta);
  }
  venue.earliestExpirySeconds = earliest ?? 0n;
}

function endCredit(context: Context, venue: Venue, account: Hex, releasedQuanta: bigint): void {
  const written = context.book.write(account);
  const credit = written.credits.get(venue.venue);
  if (credit === undefined) return;
  // The limit stays cumulative: what was used remains used at the venue, so a later limit starts from there.
  written.credits.set(venue.venue, { ...credit, limitQuanta: credit.usedSeenQuanta });
  venue.outstandingQuanta -= releasedQuanta;
  context.effects.push({ kind: "credit-ended", account, venue: venue.venue, releasedQuanta });
}
