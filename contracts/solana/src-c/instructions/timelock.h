#pragma once
#include "../tags.h"
#include "session.h"
#include "veto.h"

/* The admin's timelock (PROTOCOL P22). Once it has started, an act of the admin (add_asset, set_pauser, set_canceller,
   name_admin, suspend_asset, set_budget, open_session, set_watchtowers, lift_veto) has effect only after `schedule_act`, the delay and `perform_act`, and the canceller can
   drop it in between. The act record holds the very bytes that will be performed, so whoever watches the vault reads what
   is coming. There is no way back to a vault without one. */

#define ADMIN_DELAY_MOST_SECONDS (30ul * 86400)
// An act that was scheduled and not performed by then is void: nobody keeps one in reserve.
#define ACT_GRACE_SECONDS (14ul * 86400)

/* start_timelock: from now on every act of the admin waits. Once, by the admin alone.

   data: delay u64, seconds, from 1 to 30 days · canceller 32
   accounts: 0 admin, signs
             1 vault, written
   errors beyond those of accounts and data: UNAUTHORIZED, ALREADY_INITIALIZED, CONFIG_INVALID (delay; canceller zero or
   the admin)
   events: TimelockStarted, CancellerSet */
FRAME u64 start_timelock(struct call *call) {
  struct vault *vault;
  TRY(load_vault_for_signer(call, 40, &vault));
  CHECK(same32(&vault->admin, call->accounts[0].address), ERROR_UNAUTHORIZED);
  CHECK(vault->admin_delay_seconds == 0, ERROR_ALREADY_INITIALIZED);
  u64 delay_seconds = load_u64(call->data.at);
  CHECK(delay_seconds != 0 && delay_seconds <= ADMIN_DELAY_MOST_SECONDS, ERROR_CONFIG_INVALID);
  vault->admin_delay_seconds = delay_seconds;
  copy32(&vault->canceller, call->data.at + 8);
  TRY(check_not_admin(vault, &vault->canceller));
  struct event event;
  event_begin(&event, EVENT_TIMELOCK_STARTED, call->accounts[1].address);
  event_u64(&event, delay_seconds);
  event_emit(&event);
  emit_bytes32(EVENT_CANCELLER_SET, call->accounts[1].address, &vault->canceller);
  return 0;
}

// "act" ‖ vault ‖ keccak256(bytes of the act). `id` is set here and borrowed by the seeds.
INLINE void act_seeds(struct seeds *seeds, const struct bytes32 *vault, struct slice bytes, struct bytes32 *id) {
  sol_keccak256(&bytes, 1, (u8 *)id);
  field_seeds(seeds, SEED_TEXT("act"), vault, (struct slice){id, 32});
}

// Whether the first byte names an act of the admin. Any other instruction would be performed with the admin's waiting
// time as a disguise.
INLINE int is_act(u8 tag) {
  return tag == TAG_ADD_ASSET || tag == TAG_SET_PAUSER || tag == TAG_SUSPEND_ASSET || tag == TAG_OPEN_SESSION ||
         tag == TAG_SET_CANCELLER || tag == TAG_NAME_ADMIN || tag == TAG_SET_WATCHTOWERS || tag == TAG_LIFT_VETO ||
         tag == TAG_SET_BUDGET;
}

/* Loads an act of this vault and sets its id. Fails with ACCOUNT_OWNER, ACCOUNT_TYPE, ACCOUNT_ADDRESS, or CALL_NOT_DUE where
   nothing waits (at any address: there is nothing to mistake it for). */
FRAME u64 load_act(const struct call *call, const struct account *vault, const struct account *account,
                   struct bytes32 *id) {
  CHECK(!is_unused(account), ERROR_CALL_NOT_DUE);
  CHECK(same32(account->owner, call->program), ERROR_ACCOUNT_OWNER);
  const struct act_record *act = (const struct act_record *)account->data;
  CHECK(*account->length >= sizeof(struct act_record), ERROR_ACCOUNT_TYPE);
  TRY(expect_record(call, account, RECORD_ACT, sizeof(struct act_record) + act->length));
  CHECK(same32(&act->vault, vault->address), ERROR_ACCOUNT_ADDRESS);
  struct seeds seeds;
  act_seeds(&seeds, vault->address, (struct slice){account->data + sizeof(struct act_record), act->length}, id);
  return expect_derived(call, account, &seeds, act->header.bump);
}

/* schedule_act: stores an act, due after the delay. The same bytes cannot wait twice; those that were not performed in
   time are scheduled again in the record that they have.

   data: tag u8 and data of the act, as they would be sent
   accounts: 0 admin, signs and pays
             1 vault
             2 act, created, or written if it was not performed in time
             3 system program
   errors beyond those of accounts and data: UNAUTHORIZED, CONFIG_INVALID (no timelock), ALREADY_INITIALIZED
   event: CallScheduled */
FRAME u64 schedule_act(struct call *call) {
  TRY(expect_count(call, 4));
  struct account *accounts = call->accounts;
  TRY(expect_payer(&accounts[0]));
  TRY(expect_writable(&accounts[2]));
  TRY(expect_address(&accounts[3], &SYSTEM_PROGRAM));
  u64 length = call->data.remaining;
  const u8 *bytes = call->data.at;
  // The runtime bounds instruction data at 10,240 bytes, below a u16.
  CHECK(length >= 1 && is_act(bytes[0]), ERROR_INSTRUCTION_MALFORMED);
  struct vault *vault;
  TRY(load_vault(call, &accounts[1], &vault));
  CHECK(same32(&vault->admin, accounts[0].address), ERROR_UNAUTHORIZED);
  CHECK(vault->admin_delay_seconds != 0, ERROR_CONFIG_INVALID);
  struct seeds seeds;
  struct bytes32 id;
  act_seeds(&seeds, accounts[1].address, (struct slice){bytes, length}, &id);
  TRY(expect_canonical(call, &accounts[2], &seeds));
  u64 now = now_seconds();
  if (same32(accounts[2].owner, call->program)) {
    CHECK(load_act(call, &accounts[1], &accounts[2], &id) == 0 &&
              now > ((struct act_record *)accounts[2].data)->due_at_seconds + ACT_GRACE_SECONDS,
          ERROR_ALREADY_INITIALIZED);
  } else {
    TRY(expect_unused(call, &accounts[2]));
    TRY(create_record(call, &accounts[0], &accounts[2], &seeds,
                      TYPE_AND_SIZE(RECORD_ACT, sizeof(struct act_record) + length)));
  }
  struct act_record *act = (struct act_record *)accounts[2].data;
  act->vault = *accounts[1].address;
  act->due_at_seconds = now + vault->admin_delay_seconds;
  act->length = (u16)length;
  sol_memcpy_(accounts[2].data + sizeof(struct act_record), bytes, length);
  struct event event;
  event_begin(&event, EVENT_CALL_SCHEDULED, accounts[1].address);
  event_bytes32(&event, &id);
  event_u8(&event, bytes[0]);
  event_u64(&event, act->due_at_seconds);
  event_emit(&event);
  return 0;
}

/* cancel_act: drops an act that waits; its rent goes to the signer. No data.

   accounts: 0 canceller or admin, signs, written
             1 vault
             2 act, written
   errors beyond those of accounts and data: UNAUTHORIZED, CALL_NOT_DUE (nothing waits)
   event: CallCancelled */
FRAME u64 cancel_act(struct call *call) {
  TRY(expect_count(call, 3));
  struct account *accounts = call->accounts;
  TRY(expect_payer(&accounts[0]));
  TRY(expect_writable(&accounts[2]));
  CHECK(call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  struct vault *vault;
  struct bytes32 id;
  TRY(load_vault(call, &accounts[1], &vault));
  TRY(load_act(call, &accounts[1], &accounts[2], &id));
  CHECK(same32(&vault->canceller, accounts[0].address) || same32(&vault->admin, accounts[0].address),
        ERROR_UNAUTHORIZED);
  close_record(&accounts[2], &accounts[0]);
  emit_bytes32(EVENT_CALL_CANCELLED, accounts[1].address, &id);
  return 0;
}

// The act's own instruction, with the accounts and the data that it would have been sent with.
FRAME u64 dispatch_act(struct call *call) {
  const u8 *tag = take(&call->data, 1);
  switch (*tag) {
    case TAG_ADD_ASSET: return add_asset(call);
    case TAG_SET_PAUSER: return set_pauser(call);
    case TAG_SUSPEND_ASSET: return suspend_asset(call);
    case TAG_OPEN_SESSION: return open_session(call);
    case TAG_SET_CANCELLER: return set_canceller(call);
    case TAG_NAME_ADMIN: return name_admin(call);
    case TAG_SET_WATCHTOWERS: return set_watchtowers(call);
    case TAG_LIFT_VETO: return lift_veto(call);
    case TAG_SET_BUDGET: return set_budget(call);
    default: return ERROR_INSTRUCTION_MALFORMED;
  }
}

/* perform_act: has the effect of an act that is due, by the admin of that moment, and closes its record. No data: the act's own
   bytes are in its record.

   accounts: 0 admin, signs, written
             1 act, written
             2 vault, written as in the act, and after it the act's other accounts as its own instruction lists them
   errors beyond those of accounts, data and the act: UNAUTHORIZED, CALL_NOT_DUE (cancelled, early, or 14 days late)
   events: the act's, CallPerformed */
FRAME u64 perform_act(struct call *call) {
  CHECK(call->count >= 3, ERROR_ACCOUNT_COUNT);
  struct account *accounts = call->accounts;
  struct account record = accounts[1];
  TRY(expect_payer(&accounts[0]));
  TRY(expect_writable(&record));
  CHECK(call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  struct vault *vault;
  struct bytes32 id;
  TRY(load_vault(call, &accounts[2], &vault));
  TRY(load_act(call, &accounts[2], &record, &id));
  CHECK(same32(&vault->admin, accounts[0].address), ERROR_UNAUTHORIZED);
  const struct act_record *act = (const struct act_record *)record.data;
  u64 now = now_seconds();
  CHECK(now >= act->due_at_seconds && now <= act->due_at_seconds + ACT_GRACE_SECONDS, ERROR_CALL_NOT_DUE);
  for (u64 i = 2; i < call->count; i++) accounts[i - 1] = accounts[i];
  call->count--;
  call->data = (struct reader){record.data + sizeof(struct act_record), act->length};
  call->scheduled_at_seconds = act->due_at_seconds - vault->admin_delay_seconds;
  TRY(dispatch_act(call));
  close_record(&record, &accounts[0]);
  emit_bytes32(EVENT_CALL_PERFORMED, accounts[1].address, &id);
  return 0;
}
