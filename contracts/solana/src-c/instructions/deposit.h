#pragma once
#include "../event.h"
#include "../leaf.h"
#include "../token.h"

/* deposit: pulls tokens, credits whole quanta to an account of the house and appends the deposit to the hash chain.
   The account is not checked: the engine decides what a deposit to an unknown account is (suspense).

   data: account 32 · token units u128
   accounts: 0 depositor, signs and pays the record's rent
             1 vault, written
             2 asset, written
             3 deposit record of the next index, created
             4 source token account of the asset's mint, owner field = depositor, written
             5 vault's token account of the asset, written
             6 token program
             7 system program
   errors beyond those of accounts and data: AMOUNT_OUT_OF_RANGE, PAUSED, ASSET_SUSPENDED, AMOUNT_ZERO,
   DEPOSIT_TOO_SMALL, NOTHING_CONSUMABLE; ACCOUNT_ADDRESS for account 3 if another deposit took the index first
   event: Deposited */

// What check_deposit has verified before tokens move. The seeds refer to `index_bytes`, so the struct is filled in
// place.
struct deposit_call {
  struct vault *vault;
  struct asset *asset;
  struct seeds record_seeds;
  u8 index_bytes[8];
  const u8 *account_id;
  u64 index;
  // Rounded down to whole quanta; the remainder stays with its owner (PROTOCOL P7).
  u64 pulled_units;
};

// Checks accounts, data, switches and the amount; writes nothing but `deposit`.
FRAME u64 check_deposit(struct call *call, struct deposit_call *deposit) {
  TRY(expect_count(call, 8));
  struct account *accounts = call->accounts;
  TRY(expect_payer(&accounts[0]));
  for (u64 i = 1; i <= 5; i++) TRY(expect_writable(&accounts[i]));
  TRY(expect_token_program(&accounts[6]));
  TRY(expect_address(&accounts[7], &SYSTEM_PROGRAM));
  deposit->account_id = take(&call->data, 32);
  const u8 *amount = take(&call->data, 16);
  CHECK(amount != 0 && call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  u64 units;
  CHECK(load_amount(amount, &units), ERROR_AMOUNT_OUT_OF_RANGE);

  TRY(load_vault(call, &accounts[1], &deposit->vault));
  TRY(load_asset(call, &accounts[1], &accounts[2], &deposit->asset));
  struct asset *asset = deposit->asset;
  deposit->index = deposit->vault->deposit_index + 1;
  store_u64(deposit->index_bytes, deposit->index);
  field_seeds(&deposit->record_seeds, SEED_TEXT("deposit"), accounts[1].address,
              (struct slice){deposit->index_bytes, 8});
  TRY(expect_canonical(call, &accounts[3], &deposit->record_seeds));
  TRY(expect_unused(call, &accounts[3]));
  TRY(expect_token_account(&accounts[4], &asset->mint, accounts[0].address));
  TRY(expect_vault_token(&accounts[5], asset, accounts[1].address));
  CHECK(deposit->vault->paused == 0, ERROR_PAUSED);
  CHECK(asset->suspended == 0, ERROR_ASSET_SUSPENDED);
  deposit->pulled_units = units - units % asset->units_per_quantum;
  CHECK(deposit->pulled_units > 0, ERROR_AMOUNT_ZERO);
  CHECK(deposit->pulled_units / asset->units_per_quantum >= asset->minimum_quanta, ERROR_DEPOSIT_TOO_SMALL);
  return 0;
}

// The instruction: transfer, then record, chain, ledgers and event from the amount received.
FRAME u64 deposit(struct call *call) {
  struct deposit_call deposit;
  TRY(check_deposit(call, &deposit));
  struct account *accounts = call->accounts;
  struct vault *vault = deposit.vault;
  struct asset *asset = deposit.asset;

  // The measured increase of the balance counts, not the amount requested (PROTOCOL P4).
  u64 before_units = token_amount(&accounts[5]);
  struct transfer transfer = {&accounts[4], &accounts[5], &accounts[0], 0, deposit.pulled_units};
  TRY(transfer_tokens(&transfer));
  u64 after_units = token_amount(&accounts[5]);
  CHECK(after_units > before_units, ERROR_NOTHING_CONSUMABLE);
  u64 quanta = (after_units - before_units) / asset->units_per_quantum;
  CHECK(quanta > 0, ERROR_NOTHING_CONSUMABLE);

  // Cumulative deposits are bounded by u64 quanta for the life of the asset.
  u64 cumulative, ledger;
  CHECK(!__builtin_add_overflow(asset->deposited_quanta, quanta, &cumulative), ERROR_AMOUNT_OUT_OF_RANGE);
  CHECK(!__builtin_add_overflow(asset->ledger_quanta, quanta, &ledger), ERROR_AMOUNT_OUT_OF_RANGE);
  TRY(create_record(call, &accounts[0], &accounts[3], &deposit.record_seeds,
                    TYPE_AND_SIZE(RECORD_DEPOSIT, sizeof(struct deposit_record))));

  u8 asset_and_amount[18];
  store_u16(asset_and_amount, asset->id);
  store_u128(asset_and_amount + 2, quanta);
  struct scope scope = scope_of(vault, &accounts[1]);
  fold_deposit(&scope, &vault->deposit_accumulator, deposit.index, deposit.account_id, asset_and_amount);
  vault->deposit_index = deposit.index;
  asset->deposited_quanta = cumulative;
  asset->ledger_quanta = ledger;
  struct deposit_record *record = (struct deposit_record *)accounts[3].data;
  record->index = deposit.index;
  record->accumulator = vault->deposit_accumulator;
  copy32(&record->account, deposit.account_id);
  record->amount_quanta = quanta;
  record->cumulative_quanta = cumulative;
  record->asset = asset->id;

  struct event event;
  event_begin(&event, EVENT_DEPOSITED, accounts[1].address);
  event_u64(&event, deposit.index);
  event_bytes32(&event, deposit.account_id);
  event_u16(&event, asset->id);
  event_u128(&event, quanta);
  event_bytes32(&event, accounts[0].address);
  event_bytes32(&event, &vault->deposit_accumulator);
  event_emit(&event);
  return 0;
}
