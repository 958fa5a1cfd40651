#pragma once
#include "claim.h"
#include "root.h"

/* The way out of a vault whose clearing house is silent (PROTOCOL P17, P18): `freeze` after the exit period, then everyone
   takes what the last root in effect states, entitlement and exit balance, and whoever paid a deposit that no root consumed
   takes it back. The vault also ends when the house serves others and ignores one member (PROTOCOL P11). No signature of the house is needed, and nothing of it has an effect there any more. Every payment is
   due × held / owed of figures that are fixed once per asset, rounded down, and the sum of all that is due stays within what
   was owed: so the sum of all payments stays within what was held, in whatever order they come. */

// For anyone to bring an asset's totals of the last root.
#define TOTALS_GRACE_SECONDS 86400ul

// Ends the vault from a time on: roots that wait are dropped, and nothing of the house has an effect any more. Fails with
// HOUSE_NOT_SILENT.
FRAME u64 freeze_from(struct call *call, u64 from_seconds) {
  struct vault *vault = call->vault;
  u64 now = now_seconds();
  CHECK(now >= from_seconds, ERROR_HOUSE_NOT_SILENT);
  sol_memset_(&vault->maturing, 0, sizeof(struct root_slot));
  sol_memset_(&vault->next, 0, sizeof(struct root_slot));
  vault->frozen_at_seconds = now;
  return EMIT_TWICE(EVENT_VAULT_FROZEN, call, now);
}

/* freeze: ends the vault when no root has taken effect for the exit period. Neither a root that waits nor a vetoed one nor a
   pause counts as a sign of life; one whose delay has passed takes effect first and is one. Anyone may send it. No data.

   accounts: 0 vault, written
             1 this program, callee of the self-CPI event
   errors beyond those of accounts and data: VAULT_FROZEN the second time, HOUSE_NOT_SILENT
   events: RootEffective for each mature root, VaultFrozen, also as self-CPI events */
FRAME u64 freeze_vault(struct call *call) {
  CHECK(call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  const struct vault *vault = call->vault;
  TRY(check_not_frozen(vault));
  TRY(promote_roots(call, now_seconds()));
  u64 last = vault->effective.effective_at_seconds;
  if (last < vault->opened_at_seconds) last = vault->opened_at_seconds;
  return freeze_from(call, last + vault->exit_period_seconds);
}

/* freeze_ignored: ends the vault when the inclusion period has passed since a withdrawal request and no effective root has
   reached it (PROTOCOL P11). A root that has reached it in effect is all that resets this clock; one whose delay has passed
   takes effect first. Before the first root there is nothing to exit with, and deposits are taken back. Anyone may send it.

   data: index u64 of the request
   accounts: 0 vault, written
             1 this program, callee of the self-CPI event
             2 page of the request
   errors beyond those of accounts and data: VAULT_FROZEN the second time, ROOT_MISSING, ENTRY_REACHED, PROOF_INVALID (no
   withdrawal request), HOUSE_NOT_SILENT
   events: RootEffective for each mature root, VaultFrozen, also as self-CPI events */
FRAME u64 freeze_ignored(struct call *call) {
  CHECK(call->data.remaining == 8, ERROR_INSTRUCTION_MALFORMED);
  u64 index = load_u64(call->data.at);
  const struct vault *vault = call->vault;
  TRY(check_not_frozen(vault));
  CHECK(index != 0, ERROR_PROOF_INVALID);
  const struct entry_record *record;
  TRY(load_entry(call, call->vault_account, &call->accounts[2], index, &record));
  CHECK(record != 0 && record->kind == ENTRY_WITHDRAWAL_REQUEST, ERROR_PROOF_INVALID);
  TRY(promote_roots(call, now_seconds()));
  CHECK(vault->effective.cycle != 0, ERROR_ROOT_MISSING);
  CHECK(vault->effective.deposit_index < index, ERROR_ENTRY_REACHED);
  return freeze_from(call, record->requested_at_seconds + vault->inclusion_period_seconds);
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
             8 the asset's mint; absent unless it is Token-2022's
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

/* return_deposit: returns a deposit that no root consumed, once, to whoever paid it: to that wallet's associated token account,
   or to another of its accounts if it signs as account 0. The vault's own record proves it, so no votes and no budget matter.
   Anyone may send it; a second time pays nothing.

   data: bump u8 of the associated token account · index u64
   accounts: 0 sender, signs
             1 vault
             2 asset, written
             3 page of the index, written
             4 payer's associated token account of the asset's mint, written; any other if the sender is the payer
             5 vault's token account of the asset, written
             6 this program, callee of the self-CPI event
             7 token program
             8 the asset's mint; absent unless it is Token-2022's
   errors beyond those of accounts and data: ACCOUNT_ADDRESS, ROOT_MISSING (not frozen), ROOT_NOT_MATURE, PROOF_INVALID (no
   such deposit, another asset's, consumed)
   events: ExitSettled with the asset's first exit, DepositReturned, also as a self-CPI event */
FRAME u64 return_deposit(struct call *call) {
  struct account *accounts = call->accounts;
  const u8 *data = take(&call->data, 9);
  CHECK(data != 0 && call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  u64 index = load_u64(data + 1);
  struct asset *asset = call->asset;
  CHECK(index != 0, ERROR_PROOF_INVALID);
  const struct entry_record *found;
  TRY(load_entry(call, call->vault_account, &accounts[3], index, &found));
  TRY(settle_asset(call));
  // Deposits of an asset are consumed in order, whole, up to the entry that proved the consumed amount.
  CHECK(found != 0 && found->kind == ENTRY_DEPOSIT && found->asset == asset->id && index > asset->consumed_index,
        ERROR_PROOF_INVALID);
  TRY(expect_receiver(call, &accounts[4], &found->payer, data));
  struct entry_record *record = (struct entry_record *)found;
  if (record->is_returned) return 0;
  record->is_returned = 1;
  asset->deposits_left_quanta -= record->amount_quanta;
  u64 quanta = settled_share(asset, record->amount_quanta);
  asset->ledger_quanta -= quanta;
  if (quanta != 0) TRY(pay_out(call, quanta));
  return EMIT_TWICE(EVENT_DEPOSIT_RETURNED, call, index, AT(&record->account), record->asset, AT(&record->payer), quanta);
}
