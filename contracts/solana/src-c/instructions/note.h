#pragma once
#include "../event.h"
#include "../state.h"

/* Who sends a transaction can fill its log until it is cut, but can never shorten the list of calls that it made. What
   readers must not miss, and no record or transfer shows, is therefore also the data of a call of this program to
   itself: `note`, which only the program can make, because the vault's own address signs it.

   note: an event, as in the log. accounts: vault (signs) */

#define TAG_NOTE 17

// Makes that call with one of the vault's events.
FRAME u64 note_event(const struct call *call, const struct account *account, const struct event *event) {
  const struct vault *vault = (const struct vault *)account->data;
  u8 data[1 + EVENT_MAX_BYTES];
  data[0] = TAG_NOTE;
  sol_memcpy_(data + 1, event->bytes, event->length);
  u8 house[4];
  store_u32(house, vault->house);
  struct seeds seeds;
  vault_seeds(&seeds, house, &vault->admin);
  seeds_with_bump(&seeds, vault->header.bump);
  struct cpi_meta meta = {account->address, 0, 1};
  struct cpi_account vault_account = cpi_account_of(account);
  struct cpi_instruction instruction = {call->program, &meta, 1, data, 1 + event->length};
  struct cpi_signer signer = {seeds.parts, seeds.count + 1};
  return sol_invoke_signed_c(&instruction, &vault_account, 1, &signer, 1);
}

FRAME u64 note(struct call *call) {
  TRY(expect_count(call, 1));
  TRY(expect_signer(&call->accounts[0]));
  struct vault *vault;
  return load_vault(call, &call->accounts[0], &vault);
}
