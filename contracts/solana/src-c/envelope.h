#pragma once
#include "state.h"

/* The envelope of every cross-chain message (packages/protocol/src/envelope): version u8 · kind u8 · house id u32 ·
   source u16 · destination u16 · lane u8 · session u32 · sequence u64 · cycle u64 · deadline u64 · payload. Both
   transports carry the same bytes, so both signer sets vote for the same message id, keccak256(envelope).
   Offsets: 0, 1, 2, 6, 8, 10, 11, 15, 23, 31, 39. */

#define ENVELOPE_VERSION 1
#define ENVELOPE_HEADER_BYTES 39
#define ENVELOPE_MAX_BYTES 512
// The only kind that a vault receives, on the lane for settlement.
#define KIND_SETTLEMENT_ROOT 1
#define LANE_SETTLEMENT 1

/* Payload of a settlement root: vault 32 · root 32 · deposit accumulator 32 · deposit index u64 · cycle digest 32 · totals
   root 32. The cycle digest is for readers of the journal and is not used here. Pointers refer to the envelope's
   bytes. */
struct root_payload {
  const u8 *root;
  const u8 *accumulator;
  u64 deposit_index;
  const u8 *totals_root;
};
#define ROOT_PAYLOAD_BYTES 168

struct envelope {
  // The SET_COUNT signer sets of the message's own session: only these may vote for it.
  const struct signer_set *sets;
  u8 kind;
  u64 sequence;
  u64 cycle;
  struct root_payload payload;
  // Message id: seed of the vote record.
  struct bytes32 id;
};

// Neither set of a session has expired. Fails with SIGNER_SET_EXPIRED.
INLINE u64 check_sets_live(const struct signer_set *sets) {
  u64 now = now_seconds();
  for (u64 i = 0; i < SET_COUNT; i++)
    CHECK(sets[i].expires_at_seconds == 0 || now <= sets[i].expires_at_seconds, ERROR_SIGNER_SET_EXPIRED);
  return 0;
}

/* Finds the signer sets of a session: the current one's, or the previous one's for what was in flight when the
   current one was opened (PROTOCOL P24). The session is part of the message id, so no vote record holds votes of
   two sessions. Checked at voting and again at execution: a message of a closed session has no effect even with all
   its votes. Fails with SESSION_UNKNOWN or SIGNER_SET_EXPIRED. */
FRAME u64 find_sets(const struct vault *vault, u32 session, u64 sequence, const struct signer_set **out) {
  const struct previous_session *previous = &vault->previous;
  *out = vault->sets;
  if (session == vault->session) return check_sets_live(vault->sets);
  CHECK(session == previous->session, ERROR_SESSION_UNKNOWN);
  // Without a previous session the deadline is 0 and has passed.
  CHECK(sequence <= previous->last_sequence && now_seconds() <= previous->deadline_seconds, ERROR_SESSION_UNKNOWN);
  *out = previous->sets;
  return check_sets_live(previous->sets);
}

/* Decodes an envelope of `length` bytes, checks that it is a settlement root for this vault within its deadline,
   and sets its message id. The order of the checks is the order of the errors: ENVELOPE_TOO_LARGE,
   ENVELOPE_MALFORMED, VERSION_UNKNOWN, KIND_UNKNOWN, HOUSE_MISMATCH, SOURCE_MISMATCH, DESTINATION_MISMATCH,
   ENVELOPE_MALFORMED (lane), SESSION_UNKNOWN, PAYLOAD_MALFORMED, VAULT_MISMATCH, DEADLINE_PASSED, CYCLE_OUT_OF_ORDER.
   `account` is a loaded vault's. `out` is usable only on success and refers to the bytes at `at`. Votes are not checked here. Cost: one keccak and one or
   two clock syscalls. */
FRAME u64 read_envelope(const struct account *account, const u8 *at, u64 length, struct envelope *out) {
  const struct vault *vault = (const struct vault *)account->data;
  CHECK(length <= ENVELOPE_MAX_BYTES, ERROR_ENVELOPE_TOO_LARGE);
  CHECK(length >= ENVELOPE_HEADER_BYTES, ERROR_ENVELOPE_MALFORMED);
  CHECK(at[0] == ENVELOPE_VERSION, ERROR_VERSION_UNKNOWN);
  CHECK(at[1] == KIND_SETTLEMENT_ROOT, ERROR_KIND_UNKNOWN);
  CHECK(load_u32(at + 2) == vault->house_id, ERROR_HOUSE_MISMATCH);
  CHECK(load_u16(at + 6) == vault->hub_chain, ERROR_SOURCE_MISMATCH);
  CHECK(load_u16(at + 8) == vault->chain, ERROR_DESTINATION_MISMATCH);
  CHECK(at[10] == LANE_SETTLEMENT, ERROR_ENVELOPE_MALFORMED);
  out->sequence = load_u64(at + 15);
  TRY(find_sets(vault, load_u32(at + 11), out->sequence, &out->sets));
  CHECK(length == ENVELOPE_HEADER_BYTES + ROOT_PAYLOAD_BYTES, ERROR_PAYLOAD_MALFORMED);
  const u8 *payload = at + ENVELOPE_HEADER_BYTES;
  // Other vaults of the house on this chain share hub, sessions and keys with this one.
  CHECK(same32(payload, account->address), ERROR_VAULT_MISMATCH);
  CHECK(load_u64(at + 31) >= now_seconds(), ERROR_DEADLINE_PASSED);
  out->kind = at[1];
  out->cycle = load_u64(at + 23);
  // Under another sequence a root would not compete with the true root of its cycle (PROTOCOL P12).
  CHECK(out->sequence == out->cycle, ERROR_CYCLE_OUT_OF_ORDER);
  out->payload.root = payload + 32;
  out->payload.accumulator = payload + 64;
  out->payload.deposit_index = load_u64(payload + 96);
  out->payload.totals_root = payload + 136;
  struct slice whole = {at, length};
  sol_keccak256(&whole, 1, (u8 *)&out->id);
  return 0;
}
