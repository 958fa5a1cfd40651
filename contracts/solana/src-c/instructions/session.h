#pragma once
#include "admin.h"

/* open_session: opens the hub's next session, with new signer sets or the same ones. The session that was open
   until now becomes the previous one and still accepts what was in flight: sequences up to the last one named,
   until the deadline, with the signer sets that it had (PROTOCOL P24). A deadline that has passed ends it
   immediately, which is how a signer set is revoked. An earlier previous session is dropped.

   data: session u32 · last sequence u64 · deadline u64, Unix seconds · changed u8 (bit i: signer set i follows) · the
         signer sets that follow, in order, as read_signer_set reads them
   accounts: 0 admin, signs
             1 vault, written
   errors beyond those of accounts and data: UNAUTHORIZED, CONFIG_INVALID (session not above the current one,
   deadline more than 30 days ahead, invalid signer set,
   a signer in both sets)
   An act of the admin: it waits, and the canceller can cancel it (timelock.h).
   event: SessionOpened
   cost: about 5,000 compute units with two sets of 19 */

#define OPEN_SESSION_BYTES 21
// A deadline further off is a mistake of units (milliseconds): no message lives that long.
#define SESSION_OVERLAP_LIMIT_SECONDS (30ul * 86400)

FRAME u64 open_session(struct call *call) {
  const u8 *head = take(&call->data, OPEN_SESSION_BYTES);
  CHECK(head != 0 && head[20] < 1 << SET_COUNT, ERROR_INSTRUCTION_MALFORMED);
  struct vault *vault = call->vault;
  TRY(check_admin(call));
  u32 session = load_u32(head);
  u64 deadline_seconds = load_u64(head + 12);
  // Numbers only rise: a session's votes are never counted by the signer sets of another one.
  CHECK(session > vault->session, ERROR_CONFIG_INVALID);
  CHECK(deadline_seconds <= now_seconds() + SESSION_OVERLAP_LIMIT_SECONDS, ERROR_CONFIG_INVALID);
  struct previous_session *previous = &vault->previous;
  previous->session = vault->session;
  previous->last_sequence = load_u64(head + 4);
  previous->deadline_seconds = deadline_seconds;
  sol_memcpy_(previous->sets, vault->sets, sizeof(vault->sets));
  vault->session = session;
  for (u64 i = 0; i < SET_COUNT; i++) {
    if ((head[20] >> i & 1) == 0) continue;
    // Zeroed first: a smaller set must leave no signer of the larger one behind.
    sol_memset_(&vault->sets[i], 0, sizeof(struct signer_set));
    TRY(read_signer_set(&call->data, &vault->sets[i]));
    TRY(check_expiry(i, vault->sets[i].expires_at_seconds));
  }
  CHECK(call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  TRY(check_disjoint(&vault->sets[SET_GUARDIANS], &vault->sets[SET_ATTESTERS]));
  EMIT(EVENT_SESSION_OPENED, call->vault_account->address, session, previous->last_sequence, deadline_seconds, head[20]);
  return 0;
}
