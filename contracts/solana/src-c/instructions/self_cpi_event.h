#pragma once
#include "../event.h"
#include "../state.h"
#include "../tags.h"

/* Self-CPI events. The sender of a transaction can fill its log until the runtime cuts it, but cannot shorten the
   list of calls that it made. An event that readers must not miss, and that neither a record nor a transfer shows,
   is therefore also the data of a call of this program to itself. Only the program can make that call, because the
   vault's own address signs it, so a reader needs no more than the tag, the vault and the event. */

/* Calls self_cpi_event with one event of the vault. Assumes the loaded vault of `account` and that the instruction
   lists this program among its accounts: the runtime finds the callee there. Fails only with the runtime's errors,
   such as a call depth of 5 when another program called this one. Cost: about 2,800 compute units, most of it for
   deriving the address. */
FRAME u64 emit_by_self_cpi(const struct call *call, const struct account *account, const struct event *event) {
  const struct vault *vault = (const struct vault *)account->data;
  u8 data[1 + EVENT_MAX_BYTES];
  data[0] = TAG_SELF_CPI_EVENT;
  sol_memcpy_(data + 1, event->bytes, event->length);
  u8 house_id[4];
  store_u32(house_id, vault->house_id);
  struct seeds seeds;
  vault_seeds(&seeds, house_id, &vault->creator);
  seeds_with_bump(&seeds, vault->header.bump);
  struct cpi_meta meta = {account->address, 0, 1};
  struct cpi_account vault_account = cpi_account_of(account);
  struct cpi_instruction instruction = {call->program, &meta, 1, data, 1 + event->length};
  struct cpi_signer signer = {seeds.parts, seeds.count + 1};
  return sol_invoke_signed_c(&instruction, &vault_account, 1, &signer, 1);
}

/* self_cpi_event: has no effect of its own; being in the list of calls is its purpose. The data is not parsed,
   since only this program produces it.

   data: an event, as in the log
   accounts: 0 vault, signs: possible only in a call from this program
   errors: ACCOUNT_COUNT, ACCOUNT_SIGNER, ACCOUNT_OWNER, ACCOUNT_TYPE, ACCOUNT_ADDRESS */
FRAME u64 self_cpi_event(struct call *call) {
  TRY(expect_count(call, 1));
  TRY(expect_signer(&call->accounts[0]));
  struct vault *vault;
  return load_vault(call, &call->accounts[0], &vault);
}
