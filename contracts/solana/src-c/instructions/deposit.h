#pragma once
#include "../leaf.h"
#include "../accounts.h"
#include "self_cpi_event.h"

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
   errors beyond those of accounts and data: AMOUNT_OUT_OF_RANGE, CONFIG_INVALID (no timelock), PAUSED, ASSET_SUSPENDED,
   AMOUNT_ZERO, DEPOSIT_TOO_SMALL, NOTHING_CONSUMABLE; ACCOUNT_ADDRESS for account 3 if others filled both pages first
   event: Deposited, also as a self-CPI event
   cost: about 11,700 compute units, 15,400 for the first of a page */

// What check_deposit has verified before tokens move. The seeds refer to themselves, so the struct is filled in place.
struct deposit_call {
  const u8 *account_id;
  u64 index;
  // Rounded down to whole quanta; the remainder stays with its owner (PROTOCOL P7).
  u64 pulled_units;
  // Which of the two pages gets the record: 0 or 1.
  u64 target;
  struct seeds seeds[2];
};

// Checks one of the two pages, existing or to be created: its number is `number`.
FRAME u64 check_page(struct call *call, struct deposit_call *deposit, u64 place, u64 number) {
  const struct account *account = &call->accounts[3 + place];
  struct seeds *seeds = &deposit->seeds[place];
  if (is_unused(account)) {
    page_seeds(seeds, call->vault_account->address, number);
    return expect_canonical(call, account, seeds);
  }
  TRY(load_page(call, call->vault_account, account, seeds));
  CHECK(((const struct deposit_page *)account->data)->number == number, ERROR_ACCOUNT_ADDRESS);
  return 0;
}

// Finds the page of the next index among the two.
FRAME u64 check_pages(struct call *call, struct deposit_call *deposit) {
  u64 number = (deposit->index - 1) / DEPOSITS_PER_PAGE;
  const struct account *first = &call->accounts[3];
  deposit->target = 0;
  // A full page is never unused.
  if (!is_unused(first) && first->length == sizeof(struct deposit_page) +
                                                DEPOSITS_PER_PAGE * sizeof(struct deposit_record))
    deposit->target = 1;
  CHECK(number >= deposit->target, ERROR_ACCOUNT_ADDRESS);
  TRY(check_page(call, deposit, 0, number - deposit->target));
  return check_page(call, deposit, 1, number - deposit->target + 1);
}

// Checks accounts, data, switches and the amount; writes nothing but `deposit`.
FRAME u64 check_deposit(struct call *call, struct deposit_call *deposit) {
  struct account *accounts = call->accounts;
  deposit->account_id = take(&call->data, 32);
  const u8 *amount = take(&call->data, 16);
  CHECK(amount != 0 && call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  u64 units;
  CHECK(load_amount(amount, &units), ERROR_AMOUNT_OUT_OF_RANGE);

  const struct asset *asset = call->asset;
  deposit->index = call->vault->deposit_index + 1;
  TRY(check_pages(call, deposit));
  TRY(expect_token_account(&accounts[5], &asset->mint, accounts[0].address));
  // No money comes in while one key could still change everything immediately.
  CHECK(call->vault->admin_delay_seconds != 0, ERROR_CONFIG_INVALID);
  TRY(check_open(call->vault, asset));
  deposit->pulled_units = units - units % asset->units_per_quantum;
  CHECK(deposit->pulled_units > 0, ERROR_AMOUNT_ZERO);
  CHECK(deposit->pulled_units / asset->units_per_quantum >= asset->minimum_quanta, ERROR_DEPOSIT_TOO_SMALL);
  return 0;
}

/* Makes room for one record at the end of the target page, which is created if it is unused, at the depositor's cost.
   Assumes check_pages. */
FRAME u64 extend_page(struct call *call, struct deposit_call *deposit, struct deposit_record **out) {
  struct account *account = &call->accounts[3 + deposit->target];
  struct seeds *seeds = &deposit->seeds[deposit->target];
  if (is_unused(account)) {
    TRY(create_record(call, account, seeds, TYPE_AND_SIZE(RECORD_DEPOSITS, sizeof(struct deposit_page))));
    ((struct deposit_page *)account->data)->number = (deposit->index - 1) / DEPOSITS_PER_PAGE;
  }
  u64 size = account->length + sizeof(struct deposit_record);
  TRY(pay_rent(call, account, seeds, size));
  struct deposit_page *page = (struct deposit_page *)account->data;
  *out = (struct deposit_record *)(account->data + account->length);
  set_length(account, size);
  page->count++;
  return 0;
}

// The instruction: transfer, then record, chain, ledgers and event from the amount received.
FRAME u64 deposit(struct call *call) {
  struct deposit_call deposit;
  TRY(check_deposit(call, &deposit));
  struct account *accounts = call->accounts;
  struct vault *vault = call->vault;
  struct asset *asset = call->asset;

  // The measured increase of the balance counts, not the amount requested (PROTOCOL P4).
  u64 before_units = token_amount(&accounts[6]);
  struct transfer transfer = {&accounts[5], &accounts[6], &accounts[0], 0, deposit.pulled_units};
  TRY(transfer_tokens(call, &transfer));
  u64 after_units = token_amount(&accounts[6]);
  CHECK(after_units > before_units, ERROR_NOTHING_CONSUMABLE);
  u64 quanta = (after_units - before_units) / asset->units_per_quantum;
  CHECK(quanta > 0, ERROR_NOTHING_CONSUMABLE);

  // Cumulative deposits are bounded by u64 quanta for the life of the asset.
  u64 cumulative, ledger;
  CHECK(!__builtin_add_overflow(asset->deposited_quanta, quanta, &cumulative), ERROR_AMOUNT_OUT_OF_RANGE);
  CHECK(!__builtin_add_overflow(asset->ledger_quanta, quanta, &ledger), ERROR_AMOUNT_OUT_OF_RANGE);
  struct deposit_record *record;
  TRY(extend_page(call, &deposit, &record));

  u8 asset_and_amount[18];
  store_u16(asset_and_amount, asset->id);
  store_u128(asset_and_amount + 2, quanta);
  struct scope scope = scope_of(vault, call->vault_account);
  fold_deposit(&scope, &vault->deposit_accumulator, deposit.index, deposit.account_id, asset_and_amount);
  vault->deposit_index = deposit.index;
  asset->deposited_quanta = cumulative;
  asset->ledger_quanta = ledger;
  record->accumulator = vault->deposit_accumulator;
  copy32(&record->account, deposit.account_id);
  record->amount_quanta = quanta;
  record->cumulative_quanta = cumulative;
  record->asset = asset->id;

  // Its record shares a page with others, so a reader of a cut log could not determine which one this transaction wrote.
  return EMIT_TWICE(EVENT_DEPOSITED, call, deposit.index, AT(deposit.account_id), asset->id, quanta, AT(accounts[0].address),
                    AT(&vault->deposit_accumulator));
}
