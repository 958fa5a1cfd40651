#pragma once
#include "../envelope.h"
#include "self_cpi_event.h"

/* Roots: execute_root accepts one that both signer sets voted for, activate_root makes mature ones effective. A
   root waits root_delay_seconds before it takes effect, the time to react to a forged one. The two slots behind the
   effective root keep a stream of new roots from postponing the oldest (PROTOCOL P13). */

// Whether a slot holds a root whose delay has passed at `now`.
INLINE int is_mature(const struct root_slot *slot, u64 now) {
  return slot->cycle != 0 && slot->effective_at_seconds <= now;
}

/* Makes every root effective whose delay has passed; `next` moves up and keeps its own clock (PROTOCOL P13). Each
   is emitted as a self-CPI event too: the hub must not run far ahead of the roots that have taken effect (PROTOCOL
   P14), so a sender must not be able to hide one. Assumes a loaded, writable vault. At most two rounds, about 3,000
   compute units each. */
FRAME u64 promote_roots(const struct call *call, u64 now) {
  struct vault *vault = call->vault;
  while (is_mature(&vault->maturing, now)) {
    vault->effective = vault->maturing;
    vault->maturing = vault->next;
    sol_memset_(&vault->next, 0, sizeof(struct root_slot));
    TRY(EMIT_TWICE(EVENT_ROOT_EFFECTIVE, call, vault->effective.cycle, AT(&vault->effective.root)));
  }
  return 0;
}

/* Checks that the deposits which a root has consumed are a prefix of this vault's chain: account 3 is the page
   of the record with the root's index and accumulator (PROTOCOL P8). Index 0 goes with the zero accumulator and no record.
   Without this check a root could credit deposits that were never made. Fails with DEPOSIT_POSITION_UNKNOWN or the
   loader's errors. */
FRAME u64 check_deposit_index(struct call *call, const struct root_payload *payload) {
  if (payload->deposit_index == 0) {
    CHECK(is_zero32(payload->accumulator), ERROR_DEPOSIT_POSITION_UNKNOWN);
    return 0;
  }
  // An index that the vault never reached has no record, and perhaps no page.
  CHECK(!is_unused(&call->accounts[3]), ERROR_DEPOSIT_POSITION_UNKNOWN);
  const struct entry_record *record;
  TRY(load_entry(call, &call->accounts[0], &call->accounts[3], payload->deposit_index, &record));
  CHECK(record != 0 && same32(&record->accumulator, payload->accumulator), ERROR_DEPOSIT_POSITION_UNKNOWN);
  return 0;
}

/* Loads the vote record of this message if it has the votes of both sets: the attesters, who also signed the cycle,
   never suffice alone (PROTOCOL P21), and neither do the guardians. Fails with VOTES_MISSING (also without a
   record, at its own address), MESSAGE_ALREADY_EXECUTED or the errors of an account check. */
FRAME u64 load_complete_vote(struct call *call, const struct envelope *envelope, struct vote_record **out) {
  struct account *account = &call->accounts[1];
  struct seeds seeds;
  field_seeds(&seeds, SEED_VOTE, call->accounts[0].address, &envelope->id);
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

/* Takes the next sequence (PROTOCOL P12, P13): above the last one, and within a ceiling that rises by one a second and
   stays within a jump of the last sequence, so that forged messages of a time T move the lane by a jump + T at most. Fails
   with SEQUENCE_STALE, LANE_VETOED or SEQUENCE_TOO_FAR. */
INLINE u64 advance_sequence(struct vault *vault, u64 sequence, u64 now) {
  CHECK(sequence > vault->last_sequence, ERROR_SEQUENCE_STALE);
  CHECK(now >= vault->watchtowers.vetoed_until_seconds, ERROR_LANE_VETOED);
  // Times stay far below 2^63, and a ceiling is within a jump of a sequence that fitted: the sum does not overflow.
  u64 passed = now > vault->ceiling_at_seconds ? now - vault->ceiling_at_seconds : 0;
  u64 ceiling = vault->sequence_ceiling + passed;
  CHECK(sequence <= ceiling, ERROR_SEQUENCE_TOO_FAR);
  if (ceiling - sequence > SEQUENCE_JUMP) ceiling = sequence + SEQUENCE_JUMP;
  vault->sequence_ceiling = ceiling;
  vault->ceiling_at_seconds = now;
  vault->last_sequence = sequence;
  return 0;
}

/* execute_root: accepts a root with both votes into the free slot, `maturing` or `next`. Anyone may send it. Mature
   roots are made effective first, so a slot is free as early as possible. The envelope is checked again: session
   and deadline may have passed since the votes.

   data: envelope
   accounts: 0 vault, written
             1 vote record of the message, written
             2 this program, callee of the self-CPI event
             3 page of the root's deposit index; absent if the index is 0
   errors beyond those of accounts and the envelope: VAULT_FROZEN, VOTES_MISSING, MESSAGE_ALREADY_EXECUTED, SEQUENCE_STALE, LANE_VETOED,
   SEQUENCE_TOO_FAR,
   DEPOSIT_POSITION_UNKNOWN, DEPOSIT_POSITION_REGRESSED
   events: RootEffective for each mature root, RootReceived, MessageExecuted
   cost: about 6,300 compute units, independent of the number of members */
FRAME u64 execute_root(struct call *call) {
  const struct account *accounts = call->accounts;
  struct vault *vault = call->vault;
  struct envelope envelope;
  TRY(read_envelope(&accounts[0], call->data.at, call->data.remaining, &envelope));
  TRY(check_not_frozen(vault));
  const struct root_payload *payload = &envelope.payload;
  TRY(expect_count(call, payload->deposit_index == 0 ? 3 : 4));
  struct vote_record *vote;
  TRY(load_complete_vote(call, &envelope, &vote));
  // The sequence is the cycle, so a root that passes is of a newer cycle too. Gaps are legal: cycles may be skipped.
  u64 now = now_seconds();
  TRY(advance_sequence(vault, envelope.sequence, now));
  TRY(check_deposit_index(call, payload));
  CHECK(payload->deposit_index >= vault->last_root_deposit_index, ERROR_DEPOSIT_POSITION_REGRESSED);

  TRY(promote_roots(call, now));
  vote->executed = 1;
  vault->last_cycle = envelope.cycle;
  vault->last_root_deposit_index = payload->deposit_index;
  // `maturing` is never replaced; `next` may be, and its clock starts now (PROTOCOL P13).
  struct root_slot *slot = vault->maturing.cycle == 0 ? &vault->maturing : &vault->next;
  slot->cycle = envelope.cycle;
  copy32(&slot->root, payload->root);
  copy32(&slot->totals_root, payload->totals_root);
  slot->deposit_index = payload->deposit_index;
  slot->effective_at_seconds = now + vault->root_delay_seconds;
  // In a conflict a root waits twice (PROTOCOL P23).
  if (vote->in_conflict) slot->effective_at_seconds += vault->root_delay_seconds;

  EMIT(EVENT_ROOT_RECEIVED, accounts[0].address, slot->cycle, AT(&slot->root), AT(&slot->totals_root), slot->deposit_index,
       slot->effective_at_seconds);
  EMIT(EVENT_MESSAGE_EXECUTED, accounts[0].address, AT(&envelope.id), envelope.kind, envelope.cycle);
  return 0;
}

/* activate_root: makes every mature root effective. Anyone may send it. No data.

   accounts: 0 vault, written
             1 this program, callee of the self-CPI event
   errors beyond those of accounts and data: ROOT_MISSING if no root waits, ROOT_NOT_MATURE
   event: RootEffective for each
   cost: about 5,000 compute units for one root */
FRAME u64 activate_root(struct call *call) {
  CHECK(call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  const struct vault *vault = call->vault;
  CHECK(vault->maturing.cycle != 0, ERROR_ROOT_MISSING);
  u64 now = now_seconds();
  CHECK(is_mature(&vault->maturing, now), ERROR_ROOT_NOT_MATURE);
  return promote_roots(call, now);
}

// Marks one vote record of a conflict; the error of a record that is not of this vault.
INLINE u64 load_vote(struct call *call, const struct account *account, struct vote_record **out) {
  TRY(expect_record(call, account, RECORD_VOTE, sizeof(struct vote_record)));
  struct vote_record *record = (struct vote_record *)account->data;
  struct seeds seeds;
  field_seeds(&seeds, SEED_VOTE, call->vault_account->address, &record->message_id);
  *out = record;
  return expect_derived(call, account, &seeds, record->header.bump);
}

/* report_conflict: two messages of one sequence have votes (PROTOCOL P23): one of the two signer sets voted for a message that
   the hub never sent, or for both. Each message needs both sets anyway, so nothing more is asked of it, but its root waits twice
   its delay, once: also one that was executed before and still waits. Anyone may send it. No data.

   accounts: 0 vault, written
             1 vote record of a message, written
             2 vote record of another message of its sequence, written
   errors beyond those of accounts and data: CONFLICT_MISSING (of two sequences, or reported before)
   events: MessageConflict, RootSlowed for a root that waits */
FRAME u64 report_conflict(struct call *call) {
  CHECK(call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  struct vault *vault = call->vault;
  struct vote_record *one, *two;
  TRY(load_vote(call, &call->accounts[1], &one));
  TRY(load_vote(call, &call->accounts[2], &two));
  CHECK(one->sequence == two->sequence && !(one->in_conflict && two->in_conflict), ERROR_CONFLICT_MISSING);
  EMIT(EVENT_MESSAGE_CONFLICT, call->vault_account->address, one->sequence, AT(&one->message_id), AT(&two->message_id));
  // A message that was executed in a conflict, or in one that was reported, has waited for it.
  int slows = (one->executed && !one->in_conflict) || (two->executed && !two->in_conflict);
  one->in_conflict = two->in_conflict = 1;
  if (!slows) return 0;
  u64 now = now_seconds();
  for (struct root_slot *slot = &vault->maturing; slot <= &vault->next; slot++) {
    // One whose delay has passed is in effect by right.
    if (slot->cycle != one->sequence || is_mature(slot, now)) continue;
    slot->effective_at_seconds += vault->root_delay_seconds;
    EMIT(EVENT_ROOT_SLOWED, call->vault_account->address, slot->cycle, slot->effective_at_seconds);
  }
  return 0;
}
