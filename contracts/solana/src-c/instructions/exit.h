#pragma once
#include "claim.h"
#include "root.h"

/* The way out of a vault whose clearing house is silent (PROTOCOL P17, P18): `freeze` after the exit period, then everyone
   takes what the last root in effect states, entitlement and exit balance, and whoever made a deposit that no root consumed
   takes it back. No signature of the house is needed, and nothing of it has an effect there any more. Every payment is
   due × held / owed of figures that are fixed once per asset, rounded down, and the sum of all that is due stays within what
   was owed: so the sum of all payments stays within what was held, in whatever order they come. */

// For anyone to bring an asset's totals of the last root.
#define TOTALS_GRACE_SECONDS 86400ul

/* freeze: ends the vault when no root has taken effect for the exit period. Neither a root that waits nor a vetoed one nor a
   pause counts as a sign of life; one whose delay has passed takes effect first and is one. Anyone may send it. No data.

   accounts: 0 vault, written
             1 this program, callee of the self-CPI event
   errors beyond those of accounts and data: VAULT_FROZEN the second time, HOUSE_NOT_SILENT
   events: RootEffective for each mature root, VaultFrozen */
FRAME u64 freeze_vault(struct call *call) {
  CHECK(call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  struct vault *vault = call->vault;
  TRY(check_not_frozen(vault));
  u64 now = now_seconds();
  TRY(promote_roots(call, now));
  u64 last = vault->effective.effective_at_seconds;
  if (last < vault->opened_at_seconds) last = vault->opened_at_seconds;
  CHECK(now >= last + vault->exit_period_seconds, ERROR_HOUSE_NOT_SILENT);
  sol_memset_(&vault->maturing, 0, sizeof(struct root_slot));
  sol_memset_(&vault->next, 0, sizeof(struct root_slot));
  vault->frozen_at_seconds = now;
  EMIT(EVENT_VAULT_FROZEN, call->vault_account->address, now);
  return 0;
}

/* Fixes what an asset's exits pay, the first time: what is owed (unclaimed entitlements, exit balances, deposits that no root
   consumed) and what is held for it. Fails with ROOT_MISSING before the freeze, and with ROOT_NOT_MATURE while the asset's
   totals are older than the effective root, until a day after the freeze: by then anyone can have brought them. */
FRAME u64 settle_asset(const struct call *call) {
  const struct vault *vault = call->vault;
  struct asset *asset = call->asset;
  CHECK(vault->frozen_at_seconds != 0, ERROR_ROOT_MISSING);
  if (asset->is_settled) return 0;
  CHECK(asset->effective_cycle == vault->effective.cycle ||
            now_seconds() >= vault->frozen_at_seconds + TOTALS_GRACE_SECONDS,
        ERROR_ROOT_NOT_MATURE);
  // Neither difference is negative: claims stay within entitlements, consumed deposits within deposits. Totals took effect
  // within what was held, and a deposit adds to both sides, so the sum is within all deposits ever made.
  u64 deposits = asset->deposited_quanta - asset->consumed_quanta;
  u128 leaves = (u128)asset->entitled_quanta - asset->paid_quanta + asset->exit_quanta;
  CHECK(leaves + deposits <= ~0ul, ERROR_AMOUNT_OUT_OF_RANGE);
  asset->is_settled = 1;
  asset->leaves_left_quanta = (u64)leaves;
  asset->deposits_left_quanta = deposits;
  asset->owed_quanta = (u64)leaves + deposits;
  asset->held_quanta = held_quanta(asset, call->vault_token);
  EMIT(EVENT_EXIT_SETTLED, call->vault_account->address, asset->id, AT(&asset->roots[0]), asset->owed_quanta,
       asset->held_quanta);
  return 0;
}

// What a settled asset pays for what is due; `due` is within what is left of what was owed.
INLINE u64 settled_share(const struct asset *asset, u64 due) {
  return asset->held_quanta >= asset->owed_quanta ? due : share_of(due, asset->held_quanta, asset->owed_quanta);
}

/* take_exit: pays an account's unclaimed entitlement and its exit balance, for a leaf of the asset's newest root in effect.
   The share is fixed by the first call and paid within the asset's budget of the day: what is left waits for later calls with
   the same leaf, so that silence opens no more than votes do (PROTOCOL P22). Anyone may send and pay for it. Pause and
   suspension have no effect. A call after everything is paid succeeds without effect.

   data: as of claim
   accounts: 0 payer, signs and pays the claim record's rent the first time
             1 vault
             2 asset, written
             3 claim record, created the first time
             4 recipient's associated token account of the asset's mint, written; any other if the payer is the
               recipient
             5 vault's token account of the asset, written
             6 token program
             7 system program
   errors beyond those of accounts and data: ACCOUNT_ADDRESS (not the associated account), AMOUNT_OUT_OF_RANGE, ROOT_MISSING
   (not frozen), ROOT_NOT_MATURE, PROOF_INVALID, CLAIM_ABOVE_TOTALS, OUTFLOW_ABOVE_BUDGET, in this order
   events: ExitSettled with the asset's first exit, Exited */
FRAME u64 take_exit(struct call *call) {
  struct claim_call claim;
  TRY(check_leaf(call, &claim));
  struct asset *asset = call->asset;
  TRY(settle_asset(call));
  // Without a root in effect it is 0, to which no leaf leads.
  CHECK(same32(&asset->roots[0], &claim.root), ERROR_PROOF_INVALID);
  struct seeds seeds;
  u64 claimed;
  TRY(read_claimed(call, &claim, &seeds, &claimed));
  struct claim_record *record;
  TRY(open_claim_record(call, &claim, &seeds, &record));
  if (!record->has_exited) {
    u128 due = (u128)claim.exit + (claim.entitled > claimed ? claim.entitled - claimed : 0);
    // Leaves beyond the totals of their root are not paid (PROTOCOL P3).
    CHECK(due <= asset->leaves_left_quanta, ERROR_CLAIM_ABOVE_TOTALS);
    asset->leaves_left_quanta -= (u64)due;
    record->exit_left_quanta = settled_share(asset, (u64)due);
    record->has_exited = 1;
  }
  if (record->exit_left_quanta == 0) return 0;
  u64 quanta = spend_budget(asset, record->exit_left_quanta, now_seconds());
  CHECK(quanta != 0, ERROR_OUTFLOW_ABOVE_BUDGET);
  record->exit_left_quanta -= quanta;
  asset->ledger_quanta -= quanta;
  TRY(pay_out(call, quanta));
  EMIT(EVENT_EXITED, call->vault_account->address, AT(claim.account_id), asset->id, AT(claim.recipient), quanta,
       record->exit_left_quanta);
  return 0;
}

// Checks that `account_id` is the account that a wallet of this chain opened under this number. Fails with PROOF_INVALID.
FRAME u64 check_account_owner(const struct vault *vault, const struct bytes32 *account_id, const u8 owner[32],
                              const u8 sub_account[4]) {
  u8 house_and_chain[6];
  store_u32(house_and_chain, vault->house_id);
  store_u16(house_and_chain + 4, vault->chain);
  struct slice parts[4] = {{DOMAIN_ACCOUNT, 32}, {house_and_chain, 6}, {owner, 32}, {sub_account, 4}};
  struct bytes32 found;
  sol_keccak256(parts, 4, (u8 *)&found);
  CHECK(same32(&found, account_id), ERROR_PROOF_INVALID);
  return 0;
}

/* return_deposit: returns a deposit that no root consumed, once, to the wallet that opened its account; to its associated
   token account, or to another of its accounts if it signs as account 0. The vault's own record proves it, so no votes and no
   budget matter. Anyone may send it; a second time pays nothing.

   data: bump u8 of the associated token account · index u64 · owner 32, a wallet · sub-account u32, 0 for the main one
   accounts: 0 sender, signs
             1 vault
             2 asset, written
             3 page of the index, written
             4 owner's associated token account of the asset's mint, written; any other if the sender is the owner
             5 vault's token account of the asset, written
             6 token program
   errors beyond those of accounts and data: ACCOUNT_ADDRESS, ROOT_MISSING (not frozen), ROOT_NOT_MATURE, PROOF_INVALID (no
   such deposit, another asset's, consumed, another owner's)
   events: ExitSettled with the asset's first exit, DepositReturned */
FRAME u64 return_deposit(struct call *call) {
  struct account *accounts = call->accounts;
  const u8 *data = take(&call->data, 45);
  CHECK(data != 0 && call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  const u8 *owner = data + 9;
  u64 index = load_u64(data + 1);
  struct asset *asset = call->asset;
  CHECK(index != 0, ERROR_PROOF_INVALID);
  const struct deposit_record *found;
  TRY(load_deposit(call, &accounts[1], &accounts[3], index, &found));
  TRY(expect_token_account(&accounts[4], &asset->mint, owner));
  if (!same32(accounts[0].address, owner)) TRY(expect_associated(&accounts[4], &asset->mint, owner, data));
  TRY(settle_asset(call));
  // Deposits of an asset are consumed in order, whole, so those behind the consumed amount are not.
  CHECK(found != 0 && found->asset == asset->id && found->cumulative_quanta > asset->consumed_quanta,
        ERROR_PROOF_INVALID);
  TRY(check_account_owner(call->vault, &found->account, owner, data + 41));
  struct deposit_record *record = (struct deposit_record *)found;
  if (record->is_returned) return 0;
  record->is_returned = 1;
  asset->deposits_left_quanta -= record->amount_quanta;
  u64 quanta = settled_share(asset, record->amount_quanta);
  asset->ledger_quanta -= quanta;
  if (quanta != 0) TRY(pay_out(call, quanta));
  EMIT(EVENT_DEPOSIT_RETURNED, call->vault_account->address, index, AT(&record->account), record->asset, AT(owner), quanta);
  return 0;
}
