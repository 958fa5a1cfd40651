#pragma once
#include "../event.h"
#include "../accounts.h"

/* Self-CPI events. The sender of a transaction can fill its log until the runtime cuts it, but cannot shorten the
   list of calls that it made. An event that readers must not miss, and that neither a record nor a transfer shows,
   is therefore also the data of a call of this program to itself. Only the program can make that call, because the
   vault's own address signs it, so a reader needs no more than the tag, the vault and the event. */

/* Logs an event of the vault and calls self_cpi_event with it. Assumes a loaded vault and that the instruction
   lists this program among its accounts: the runtime finds the callee there. Fails only with the runtime's errors,
   such as a call depth of 5 when another program called this one. Cost: about 2,800 compute units, most of it for
   deriving the address. */
FRAME u64 emit_twice(const struct call *call, u64 number, const u64 *values) {
  const struct bytes32 *vault = call->vault_account->address;
  struct event event;
  build_event(&event, number, vault, values);
  log_event(&event);
  u8 data[1 + EVENT_MAX_BYTES];
  data[0] = TAG_SELF_CPI_EVENT;
  sol_memcpy_(data + 1, event.bytes, event.length);
  struct seeds seeds;
  vault_signer(call, &seeds);
  struct cpi_meta meta = {vault, 0, 1};
  struct cpi_instruction instruction = {call->program, &meta, 1, data, 1 + event.length};
  struct cpi_signer signer = {seeds.parts, seeds.count + 1};
  return sol_invoke_signed_c(&instruction, call->accounts, call->count, &signer, 1);
}

#define EMIT_TWICE(number, call, ...) emit_twice(call, number, (const u64[]){__VA_ARGS__})

/* self_cpi_event: has no effect of its own; being in the list of calls is its purpose. The data is not parsed,
   since only this program produces it.

   data: an event, as in the log
   accounts: 0 vault, signs: possible only in a call from this program
   errors: ACCOUNT_COUNT, ACCOUNT_SIGNER, ACCOUNT_OWNER, ACCOUNT_TYPE, ACCOUNT_ADDRESS */
FRAME u64 self_cpi_event(struct call *call) {
  (void)call;
  return 0;
}
