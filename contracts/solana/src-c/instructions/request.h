#pragma once
#include "claim.h"
#include "entry.h"

/* What members ask of the vault itself, so that the house cannot leave it out (PROTOCOL P10, P11): entries of the hash chain,
   which a root consumes like deposits. A deposit is consumed or taken back, never both: a payment needs that no root which waits
   or is in effect has reached the deposit, and from the payment on no root is accepted that does not name it. */

// Payments are open for one part in this many of each period of the delay (Unix time): the house has the rest to get a root
// through, so that nobody with many old deposits keeps all roots out.
#define PARTS_OF_PERIOD 4

/* Finds the record of a deposit: in account 3, the first of the two pages, or else in the last account. Fails with the loaders'
   errors, ACCOUNT_COUNT, or PROOF_INVALID where the index is no deposit of the call's asset. Assumes check_pages. */
FRAME u64 find_deposit(const struct call *call, u64 index, struct entry_record **out) {
  CHECK(index != 0, ERROR_PROOF_INVALID);
  const struct account *account = &call->accounts[FIRST_PAGE];
  int is_here = !is_unused(account) &&
                ((const struct entry_page *)account->data)->number == (index - 1) / ENTRIES_PER_PAGE;
  TRY(expect_count(call, call->covered + (is_here ? 0 : 1)));
  if (!is_here) account = &call->accounts[call->covered];
  CHECK(account->is_writable, ERROR_ACCOUNT_WRITABLE);
  const struct entry_record *record;
  TRY(load_entry(call, call->vault_account, account, index, &record));
  CHECK(record != 0 && record->kind == ENTRY_DEPOSIT && record->asset == call->asset->id, ERROR_PROOF_INVALID);
  *out = (struct entry_record *)record;
  return 0;
}

/* request_take_back: asks for a deposit back, once, by the wallet that paid it. From now on the engine sets it aside.

   data: deposit index u64
   accounts: 0 payer of the deposit, signs and pays the record's rent
             1 vault, written
             2 asset
             3 page of the next index, or the full page before it, written
             4 page behind account 3, written
             5 this program, callee of the self-CPI event
             6 system program
             7 page of the deposit, written; absent if it is account 3
   errors beyond those of accounts and data: VAULT_FROZEN, PROOF_INVALID (no deposit of this wallet and asset), TAKE_BACK_REPEATED,
   ENTRY_REACHED
   event: TakeBackRequested, also as a self-CPI event */
FRAME u64 request_take_back(struct call *call) {
  CHECK(call->data.remaining == 8, ERROR_INSTRUCTION_MALFORMED);
  u64 index = load_u64(call->data.at);
  struct entry_call place;
  struct entry_record *deposit;
  TRY(check_pages(call, &place));
  TRY(find_deposit(call, index, &deposit));
  CHECK(same32(&deposit->payer, call->accounts[0].address), ERROR_PROOF_INVALID);
  CHECK(deposit->requested_at_seconds == 0, ERROR_TAKE_BACK_REPEATED);
  CHECK(call->vault->effective.deposit_index < index, ERROR_ENTRY_REACHED);
  deposit->requested_at_seconds = now_seconds();
  struct entry entry = {ENTRY_TAKE_BACK_REQUEST, &deposit->account, &deposit->payer, deposit->amount_quanta, index};
  return append_entry(call, &place, &entry);
}

/* pay_take_back: pays a requested deposit back, after the delay and in the first quarter of a period of it, unless a root in
   effect or one that waits has reached it; to its payer's associated token account, or to another of its accounts if it signs as
   account 0. What was deposited, what is held and what is owed fall alike. Anyone may send it.

   data: bump u8 of the associated token account · deposit index u64
   accounts: 0 sender, signs and pays the record's rent
             1 vault, written
             2 asset, written
             3 page of the next index, or the full page before it, written
             4 page behind account 3, written
             5 payer's associated token account of the asset's mint, written; any other if the sender is the payer
             6 vault's token account of the asset, written
             7 this program, callee of the self-CPI event
             8 token program
             9 system program
             10 the asset's mint; absent unless it is Token-2022's
             11 page of the deposit, written; absent if it is account 3
   errors beyond those of accounts and data: VAULT_FROZEN, PROOF_INVALID, ACCOUNT_ADDRESS, PAUSED, ASSET_SUSPENDED,
   TAKE_BACK_MISSING, TAKE_BACK_REPEATED, TAKE_BACK_NOT_DUE, ENTRY_REACHED, CLAIM_ABOVE_HELD
   event: TakenBack, also as a self-CPI event */
FRAME u64 pay_take_back(struct call *call) {
  CHECK(call->data.remaining == 9, ERROR_INSTRUCTION_MALFORMED);
  const u8 *bump = call->data.at;
  u64 index = load_u64(bump + 1), now = now_seconds();
  struct vault *vault = call->vault;
  struct asset *asset = call->asset;
  struct entry_call place;
  struct entry_record *deposit;
  TRY(check_pages(call, &place));
  TRY(find_deposit(call, index, &deposit));
  TRY(expect_receiver(call, &call->accounts[5], &deposit->payer, bump));
  TRY(check_open(vault, asset));
  u64 requested_at = deposit->requested_at_seconds, delay = vault->take_back_delay_seconds;
  CHECK(requested_at != 0, ERROR_TAKE_BACK_MISSING);
  CHECK(!deposit->is_returned, ERROR_TAKE_BACK_REPEATED);
  CHECK(now >= requested_at + delay && now % delay * PARTS_OF_PERIOD < delay, ERROR_TAKE_BACK_NOT_DUE);
  // Slots without a root have index 0.
  CHECK(vault->effective.deposit_index < index && vault->maturing.deposit_index < index &&
            vault->next.deposit_index < index,
        ERROR_ENTRY_REACHED);
  u64 quanta = deposit->amount_quanta, held = held_quanta(asset, call->vault_token);
  CHECK(quanta <= held &&
            is_covered(asset, held, asset->entitled_quanta, asset->exit_quanta, asset->consumed_quanta),
        ERROR_CLAIM_ABOVE_HELD);
  deposit->is_returned = 1;
  asset->deposited_quanta -= quanta;
  asset->ledger_quanta -= quanta;
  // The last payment that a root has seen bounds what that root's totals rest on (activate_asset.h). Indices of roots rise.
  u64 newest = vault->effective.deposit_index;
  if (newest < vault->maturing.deposit_index) newest = vault->maturing.deposit_index;
  if (newest < vault->next.deposit_index) newest = vault->next.deposit_index;
  if (asset->last_take_back_index <= newest) asset->earlier_take_back_index = asset->last_take_back_index;
  asset->last_take_back_index = vault->last_take_back_index = vault->last_root_deposit_index = place.index;
  TRY(pay_out(call, quanta));
  struct entry entry = {ENTRY_TAKE_BACK, &deposit->account, &deposit->payer, quanta, index};
  return append_entry(call, &place, &entry);
}

/* request_withdrawal: a member's request, which the house must reach within the inclusion period (freeze_ignored). Whether the
   account exists and may withdraw is the engine's to decide. Anyone may post one, of at least the asset's smallest deposit.

   data: account 32 · amount u128, quanta
   accounts: 0 requester, signs and pays the record's rent
             1 vault, written
             2 asset
             3 page of the next index, or the full page before it, written
             4 page behind account 3, written
             5 this program, callee of the self-CPI event
             6 system program
   errors beyond those of accounts and data: AMOUNT_OUT_OF_RANGE, REQUEST_TOO_SMALL, VAULT_FROZEN
   event: WithdrawalRequested, also as a self-CPI event */
FRAME u64 request_withdrawal(struct call *call) {
  CHECK(call->data.remaining == 48, ERROR_INSTRUCTION_MALFORMED);
  const u8 *account_id = call->data.at;
  u64 quanta;
  CHECK(load_amount(account_id + 32, &quanta), ERROR_AMOUNT_OUT_OF_RANGE);
  CHECK(quanta >= call->asset->minimum_quanta, ERROR_REQUEST_TOO_SMALL);
  struct entry_call place;
  TRY(check_pages(call, &place));
  struct entry entry = {ENTRY_WITHDRAWAL_REQUEST, account_id, call->accounts[0].address, quanta, 0};
  return append_entry(call, &place, &entry);
}
