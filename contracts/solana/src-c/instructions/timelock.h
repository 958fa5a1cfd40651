#pragma once
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
  struct vault *vault = call->vault;
  TRY(expect_data(call, 40));
  CHECK(same32(&vault->admin, call->accounts[0].address), ERROR_UNAUTHORIZED);
  CHECK(vault->admin_delay_seconds == 0, ERROR_ALREADY_INITIALIZED);
  u64 delay_seconds = load_u64(call->data.at);
  CHECK(delay_seconds != 0 && delay_seconds <= ADMIN_DELAY_MOST_SECONDS, ERROR_CONFIG_INVALID);
  vault->admin_delay_seconds = delay_seconds;
  copy32(&vault->canceller, call->data.at + 8);
  TRY(check_not_admin(vault, &vault->canceller));
  EMIT(EVENT_TIMELOCK_STARTED, call->vault_account->address, delay_seconds);
  EMIT(EVENT_CANCELLER_SET, call->vault_account->address, AT(&vault->canceller));
  return 0;
}

// "act" ‖ vault ‖ keccak256(bytes of the act). `id` is set here and borrowed by the seeds.
FRAME void act_seeds(struct seeds *seeds, const struct bytes32 *vault, struct slice bytes, struct bytes32 *id) {
  sol_keccak256(&bytes, 1, (u8 *)id);
  field_seeds(seeds, SEED_ACT, vault, id);
}

// Whether the first byte names an act of the admin. Any other instruction would be performed with the admin's waiting
// time as a disguise.
INLINE int is_act(u8 tag) {
  u64 acts = 1ul << TAG_ADD_ASSET | 1ul << TAG_SET_PAUSER | 1ul << TAG_SUSPEND_ASSET | 1ul << TAG_OPEN_SESSION |
             1ul << TAG_SET_CANCELLER | 1ul << TAG_NAME_ADMIN | 1ul << TAG_SET_WATCHTOWERS | 1ul << TAG_LIFT_VETO |
             1ul << TAG_SET_BUDGET;
  return tag < 64 && (acts >> tag & 1) != 0;
}

/* Loads an act of this vault and sets its id. Fails with ACCOUNT_OWNER, ACCOUNT_TYPE, ACCOUNT_ADDRESS, or CALL_NOT_DUE where
   nothing waits (at any address: there is nothing to mistake it for). */
FRAME u64 load_act(const struct call *call, const struct account *vault, const struct account *account,
                   struct bytes32 *id) {
  CHECK(!is_unused(account), ERROR_CALL_NOT_DUE);
  CHECK(same32(account->owner, call->program), ERROR_ACCOUNT_OWNER);
  const struct act_record *act = (const struct act_record *)account->data;
  CHECK(account->length >= sizeof(struct act_record), ERROR_ACCOUNT_TYPE);
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
  struct account *accounts = call->accounts;
  u64 length = call->data.remaining;
  const u8 *bytes = call->data.at;
  // The runtime bounds instruction data at 10,240 bytes, below a u16.
  CHECK(length >= 1 && is_act(bytes[0]), ERROR_INSTRUCTION_MALFORMED);
  const struct vault *vault = call->vault;
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
    TRY(create_record(call, &accounts[2], &seeds,
                      TYPE_AND_SIZE(RECORD_ACT, sizeof(struct act_record) + length)));
  }
  struct act_record *act = (struct act_record *)accounts[2].data;
  act->vault = *accounts[1].address;
  act->due_at_seconds = now + vault->admin_delay_seconds;
  act->length = (u16)length;
  sol_memcpy_(accounts[2].data + sizeof(struct act_record), bytes, length);
  EMIT(EVENT_CALL_SCHEDULED, accounts[1].address, AT(&id), bytes[0], act->due_at_seconds);
  return 0;
}

/* cancel_act: drops an act that waits; its rent goes to the signer. No data.

   accounts: 0 canceller or admin, signs, written
             1 vault
             2 act, written
   errors beyond those of accounts and data: UNAUTHORIZED, CALL_NOT_DUE (nothing waits)
   event: CallCancelled */
FRAME u64 cancel_act(struct call *call) {
  struct account *accounts = call->accounts;
  TRY(expect_data(call, 0));
  const struct vault *vault = call->vault;
  struct bytes32 id;
  TRY(load_act(call, &accounts[1], &accounts[2], &id));
  CHECK(same32(&vault->canceller, accounts[0].address) || same32(&vault->admin, accounts[0].address),
        ERROR_UNAUTHORIZED);
  close_record(&accounts[2], &accounts[0]);
  EMIT(EVENT_CALL_CANCELLED, accounts[1].address, AT(&id));
  return 0;
}

// The instruction that the data names, with its accounts (vault.c).
FRAME u64 dispatch(struct call *call);

/* perform_act: has the effect of an act that is due, by the admin of that moment, and closes its record. No data: the act's own
   bytes are in its record.

   accounts: 0 admin, signs, written
             1 act, written
             2 vault, written as in the act, and after it the act's other accounts as its own instruction lists them
   errors beyond those of accounts, data and the act: UNAUTHORIZED, CALL_NOT_DUE (cancelled, early, or 14 days late)
   events: the act's, CallPerformed */
FRAME u64 perform_act(struct call *call) {
  struct account *accounts = call->accounts;
  struct account record = accounts[1];
  TRY(expect_data(call, 0));
  const struct vault *vault = call->vault;
  struct bytes32 id;
  TRY(load_act(call, &accounts[2], &record, &id));
  CHECK(same32(&vault->admin, accounts[0].address), ERROR_UNAUTHORIZED);
  const struct act_record *act = (const struct act_record *)record.data;
  u64 now = now_seconds();
  CHECK(now >= act->due_at_seconds && now <= act->due_at_seconds + ACT_GRACE_SECONDS, ERROR_CALL_NOT_DUE);
  for (u64 i = 2; i < call->count; i++) accounts[i - 1] = accounts[i];
  call->count--;
  // The first account keeps its place.
  call->signers = (call->signers & 1) | (call->signers >> 1 & ~1ul);
  call->written = (call->written & 1) | (call->written >> 1 & ~1ul);
  call->data = (struct reader){record.data + sizeof(struct act_record), act->length};
  call->scheduled_at_seconds = act->due_at_seconds - vault->admin_delay_seconds;
  TRY(dispatch(call));
  close_record(&record, &accounts[0]);
  EMIT(EVENT_CALL_PERFORMED, call->vault_account->address, AT(&id));
  return 0;
}
