#pragma once
#include "entry.h"

/* deposit: pulls tokens, credits whole quanta to an account of the house and appends the deposit to the hash chain.
   The account is not checked: the engine decides what a deposit to an unknown account is (suspense). The sender names two
   pages, because others may fill the first before this deposit is executed.

   data: account 32 · token units u128
   accounts: 0 depositor, signs and pays the record's rent
             1 vault, written
             2 asset, written
             3 page of the next index, or the full page before it, written
             4 page behind account 3, written
             5 source token account of the asset's mint, owner field = depositor, written
             6 vault's token account of the asset, written
             7 this program, callee of the self-CPI event
             8 token program
             9 system program
             10 the asset's mint; absent unless it is Token-2022's
   errors beyond those of accounts and data: AMOUNT_OUT_OF_RANGE, CONFIG_INVALID (no timelock), PAUSED, ASSET_SUSPENDED,
   AMOUNT_ZERO, DEPOSIT_TOO_SMALL, NOTHING_CONSUMABLE; ACCOUNT_ADDRESS for account 3 if others filled both pages first
   event: Deposited, also as a self-CPI event
   cost: about 9,200 compute units, 12,800 for the first of a page */

// What check_deposit has verified before tokens move.
struct deposit_call {
  const u8 *account_id;
  // Rounded down to whole quanta; the remainder stays with its owner (PROTOCOL P7).
  u64 pulled_units;
  struct entry_call entry;
};

// Checks accounts, data, switches and the amount; writes nothing but `deposit`.
FRAME u64 check_deposit(struct call *call, struct deposit_call *deposit) {
  deposit->account_id = take(&call->data, 32);
  const u8 *amount = take(&call->data, 16);
  CHECK(amount != 0 && call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  u64 units;
  CHECK(load_amount(amount, &units), ERROR_AMOUNT_OUT_OF_RANGE);
  const struct asset *asset = call->asset;
  TRY(check_pages(call, &deposit->entry));
  TRY(expect_token_account(&call->accounts[5], asset, call->accounts[0].address));
  // No money comes in while one key could still change everything immediately.
  CHECK(call->vault->admin_delay_seconds != 0, ERROR_CONFIG_INVALID);
  TRY(check_open(call->vault, asset));
  deposit->pulled_units = units - units % asset->units_per_quantum;
  CHECK(deposit->pulled_units > 0, ERROR_AMOUNT_ZERO);
  return 0;
}

// The instruction: transfer, then ledgers and entry from the amount received.
FRAME u64 deposit(struct call *call) {
  struct deposit_call deposit;
  TRY(check_deposit(call, &deposit));
  const struct account *accounts = call->accounts;
  struct asset *asset = call->asset;

  // The measured increase of the balance counts, not the amount requested (PROTOCOL P4): the token may take a fee.
  u64 before_units = token_amount(call->vault_token);
  struct transfer transfer = {&accounts[5], call->vault_token, &accounts[0], 0, deposit.pulled_units};
  TRY(transfer_tokens(call, &transfer));
  u64 after_units = token_amount(call->vault_token);
  CHECK(after_units > before_units, ERROR_NOTHING_CONSUMABLE);
  u64 quanta = (after_units - before_units) / asset->units_per_quantum;
  CHECK(quanta > 0, ERROR_NOTHING_CONSUMABLE);
  CHECK(quanta >= asset->minimum_quanta, ERROR_DEPOSIT_TOO_SMALL);

  // Cumulative deposits are bounded by u64 quanta for the life of the asset.
  CHECK(!__builtin_add_overflow(asset->deposited_quanta, quanta, &asset->deposited_quanta), ERROR_AMOUNT_OUT_OF_RANGE);
  CHECK(!__builtin_add_overflow(asset->ledger_quanta, quanta, &asset->ledger_quanta), ERROR_AMOUNT_OUT_OF_RANGE);
  struct entry entry = {ENTRY_DEPOSIT, deposit.account_id, accounts[0].address, quanta, 0};
  return append_entry(call, &deposit.entry, &entry);
}
