#pragma once
#include "../leaf.h"
#include "self_cpi_event.h"

/* Entries of the hash chain (PROTOCOL P8, P10, P11): deposits, requests to take one back, payments of those, withdrawal
   requests. Each has the next index, a record in a page and an event, also as a self-CPI event: its record shares a page with
   others, so a reader of a cut log could not determine which one a transaction wrote. The sender names two pages, accounts 3
   and 4, because others may fill the first before. */

#define FIRST_PAGE 3

// An entry that is being appended. The seeds refer to themselves, so the struct is filled in place.
struct entry_call {
  u64 index;
  // Which of the two pages gets the record: 0 or 1.
  u64 target;
  struct seeds seeds[2];
};

// Checks one of the two pages, existing or to be created: its number is `number`.
FRAME u64 check_page(struct call *call, struct entry_call *entry, u64 place, u64 number) {
  const struct account *account = &call->accounts[FIRST_PAGE + place];
  struct seeds *seeds = &entry->seeds[place];
  if (is_unused(account)) {
    page_seeds(seeds, call->vault_account->address, number);
    return expect_canonical(call, account, seeds);
  }
  TRY(load_page(call, call->vault_account, account, seeds));
  CHECK(((const struct entry_page *)account->data)->number == number, ERROR_ACCOUNT_ADDRESS);
  return 0;
}

/* Finds the page of the next index among the two, for a vault that is not frozen. Fails with VAULT_FROZEN or the loaders'
   errors; ACCOUNT_ADDRESS for account 3 if others filled both pages first. */
FRAME u64 check_pages(struct call *call, struct entry_call *entry) {
  TRY(check_not_frozen(call->vault));
  entry->index = call->vault->deposit_index + 1;
  u64 number = (entry->index - 1) / ENTRIES_PER_PAGE;
  const struct account *first = &call->accounts[FIRST_PAGE];
  entry->target = 0;
  // A full page is never unused.
  if (!is_unused(first) &&
      first->length == sizeof(struct entry_page) + ENTRIES_PER_PAGE * sizeof(struct entry_record))
    entry->target = 1;
  CHECK(number >= entry->target, ERROR_ACCOUNT_ADDRESS);
  TRY(check_page(call, entry, 0, number - entry->target));
  return check_page(call, entry, 1, number - entry->target + 1);
}

/* Makes room for one record at the end of the target page, which is created if it is unused, at the sender's cost.
   Assumes check_pages. */
FRAME u64 extend_page(struct call *call, struct entry_call *entry, struct entry_record **out) {
  struct account *account = &call->accounts[FIRST_PAGE + entry->target];
  struct seeds *seeds = &entry->seeds[entry->target];
  if (is_unused(account)) {
    TRY(create_record(call, account, seeds, TYPE_AND_SIZE(RECORD_DEPOSITS, sizeof(struct entry_page))));
    ((struct entry_page *)account->data)->number = (entry->index - 1) / ENTRIES_PER_PAGE;
  }
  u64 size = account->length + sizeof(struct entry_record);
  TRY(pay_rent(call, account, seeds, size));
  struct entry_page *page = (struct entry_page *)account->data;
  *out = (struct entry_record *)(account->data + account->length);
  set_length(account, size);
  page->count++;
  return 0;
}

// What an entry states. `deposit_index` is that of the deposit which it takes back.
struct entry {
  u8 kind;
  const void *account_id;
  const void *payer;
  u64 amount_quanta;
  u64 deposit_index;
};

static const u8 ENTRY_EVENTS[ENTRY_KINDS] = {EVENT_DEPOSITED, EVENT_TAKE_BACK_REQUESTED, EVENT_TAKEN_BACK,
                                             EVENT_WITHDRAWAL_REQUESTED};

/* Appends an entry of the call's asset, whose deposits count it already; keeps its record and emits its event. Assumes
   check_pages. Cost: about 6,000 compute units, 4,000 more for the first of a page. */
FRAME u64 append_entry(struct call *call, struct entry_call *place, const struct entry *entry) {
  struct vault *vault = call->vault;
  struct entry_record *record;
  TRY(extend_page(call, place, &record));
  copy32(&record->account, entry->account_id);
  copy32(&record->payer, entry->payer);
  record->amount_quanta = entry->amount_quanta;
  record->cumulative_quanta = call->asset->deposited_quanta;
  record->asset = call->asset->id;
  record->kind = entry->kind;
  if (entry->kind == ENTRY_WITHDRAWAL_REQUEST) record->requested_at_seconds = now_seconds();
  u8 deposit_index[8];
  store_u64(deposit_index, entry->deposit_index);
  struct slice subject = {deposit_index, entry->deposit_index == 0 ? 0 : 8};
  if (entry->kind == ENTRY_WITHDRAWAL_REQUEST) subject = (struct slice){entry->payer, 32};
  struct scope scope = scope_of(vault, call->vault_account);
  fold_entry(&scope, &vault->deposit_accumulator, place->index, record, &subject);
  vault->deposit_index = place->index;
  record->accumulator = vault->deposit_accumulator;
  u64 values[] = {place->index, entry->deposit_index,  AT(entry->account_id), record->asset, entry->amount_quanta,
                  AT(entry->payer), AT(&record->accumulator)};
  const u64 *from = values;
  if (entry->deposit_index == 0) {
    // Events of entries without a deposit leave its field out.
    values[1] = place->index;
    from++;
  }
  return emit_twice(call, ENTRY_EVENTS[entry->kind], from);
}
