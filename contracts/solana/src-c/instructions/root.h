#pragma once
#include "../envelope.h"
#include "note.h"

INLINE int is_mature(const struct root_slot *slot, u64 now) {
  return slot->cycle != 0 && slot->effective_at_seconds <= now;
}

/* Makes every root effective whose delay has passed; `next` moves up and keeps its own clock (PROTOCOL P13). Each is
   noted: the house may not run far ahead of the roots that it has seen take effect (PROTOCOL P14). */
FRAME u64 promote_roots(const struct call *call, const struct account *account, u64 now) {
  struct vault *vault = (struct vault *)account->data;
  while (is_mature(&vault->maturing, now)) {
    vault->effective = vault->maturing;
    vault->maturing = vault->next;
    sol_memset_(&vault->next, 0, sizeof(struct root_slot));
    struct event event;
    event_begin(&event, EVENT_ROOT_EFFECTIVE, account->address);
    event_u64(&event, vault->effective.cycle);
    event_key(&event, &vault->effective.root);
    event_emit(&event);
    TRY(note_event(call, account, &event));
  }
  return 0;
}

// The record that the root names must be this vault's, with this index and accumulator (PROTOCOL P8).
FRAME u64 check_position(struct call *call, const struct root_payload *payload) {
  if (payload->deposit_index == 0) {
    CHECK(is_zero32(payload->accumulator), ERROR_DEPOSIT_POSITION_UNKNOWN);
    return 0;
  }
  // A position that the vault never reached has no record to show.
  CHECK(!is_unused(&call->accounts[3]), ERROR_DEPOSIT_POSITION_UNKNOWN);
  struct deposit_record *record;
  TRY(load_deposit(call, &call->accounts[0], &call->accounts[3], &record));
  CHECK(record->index == payload->deposit_index && same32(&record->accumulator, payload->accumulator),
        ERROR_DEPOSIT_POSITION_UNKNOWN);
  return 0;
}

/* The vote record of this message, with the votes of both sets: the attesters never suffice alone, they also signed
   the cycle (PROTOCOL P21). */
FRAME u64 load_counted(struct call *call, const struct envelope *envelope, struct vote_record **out) {
  struct account *account = &call->accounts[1];
  struct seeds seeds;
  field_seeds(&seeds, SEED_TEXT("vote"), call->accounts[0].address, (struct slice){&envelope->id, 32});
  if (is_unused(account)) {
    TRY(expect_canonical(call, account, &seeds));
    return ERROR_VOTES_MISSING;
  }
  TRY(expect_record(call, account, RECORD_VOTE, sizeof(struct vote_record)));
  struct vote_record *record = (struct vote_record *)account->data;
  TRY(expect_derived(call, account, &seeds, record->header.bump));
  CHECK(record->executed == 0, ERROR_MESSAGE_ALREADY_EXECUTED);
  CHECK(record->votes == (1 << SET_GUARDIANS | 1 << SET_ATTESTERS), ERROR_VOTES_MISSING);
  *out = record;
  return 0;
}

/* execute_root: envelope. accounts: vault, vote record, this program, and, unless the root's deposit index is 0, the
   deposit record that it names */
FRAME u64 execute_root(struct call *call) {
  CHECK(call->count == 3 || call->count == 4, ERROR_ACCOUNT_COUNT);
  struct account *accounts = call->accounts;
  TRY(expect_writable(&accounts[0]));
  TRY(expect_writable(&accounts[1]));
  TRY(expect_address(&accounts[2], call->program));
  struct vault *vault;
  TRY(load_vault(call, &accounts[0], &vault));
  struct envelope envelope;
  TRY(read_envelope(vault, call->data.at, call->data.remaining, &envelope));
  const struct root_payload *payload = &envelope.payload;
  TRY(expect_count(call, payload->deposit_index == 0 ? 3 : 4));
  struct vote_record *vote;
  TRY(load_counted(call, &envelope, &vote));
  // The sequence is the cycle, so a root that passes is of a newer cycle too.
  CHECK(envelope.sequence > vault->last_sequence, ERROR_SEQUENCE_STALE);
  TRY(check_position(call, payload));
  CHECK(payload->deposit_index >= vault->last_root_deposit_index, ERROR_DEPOSIT_POSITION_REGRESSED);

  u64 now = now_seconds();
  TRY(promote_roots(call, &accounts[0], now));
  vote->executed = 1;
  vault->last_sequence = envelope.sequence;
  vault->last_cycle = envelope.cycle;
  vault->last_root_deposit_index = payload->deposit_index;
  // `maturing` is never replaced; `next` may be, and its clock starts now (PROTOCOL P13).
  struct root_slot *slot = vault->maturing.cycle == 0 ? &vault->maturing : &vault->next;
  slot->cycle = envelope.cycle;
  copy32(&slot->root, payload->root);
  copy32(&slot->totals_root, payload->totals_root);
  slot->deposit_index = payload->deposit_index;
  slot->effective_at_seconds = now + vault->root_delay_seconds;

  struct event event;
  event_begin(&event, EVENT_ROOT_RECEIVED, accounts[0].address);
  event_u64(&event, slot->cycle);
  event_key(&event, &slot->root);
  event_key(&event, &slot->totals_root);
  event_u64(&event, slot->deposit_index);
  event_u64(&event, slot->effective_at_seconds);
  event_emit(&event);
  event_begin(&event, EVENT_MESSAGE_EXECUTED, accounts[0].address);
  event_key(&event, &envelope.id);
  event_u8(&event, envelope.kind);
  event_u64(&event, envelope.cycle);
  event_emit(&event);
  return 0;
}

// activate_root. accounts: vault, this program
FRAME u64 activate_root(struct call *call) {
  TRY(expect_count(call, 2));
  TRY(expect_writable(&call->accounts[0]));
  TRY(expect_address(&call->accounts[1], call->program));
  CHECK(call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  struct vault *vault;
  TRY(load_vault(call, &call->accounts[0], &vault));
  CHECK(vault->maturing.cycle != 0, ERROR_ROOT_MISSING);
  u64 now = now_seconds();
  CHECK(is_mature(&vault->maturing, now), ERROR_ROOT_NOT_MATURE);
  return promote_roots(call, &call->accounts[0], now);
}
