#pragma once
#include "admin.h"

/* The veto (PROTOCOL P13): watchtowers that find a root wrong while it waits drop it together. What took effect stays. */

// Shorter is no time to repair anything; half a day is enough for people to renew it.
#define VETO_LEAST_SECONDS 60u
#define VETO_MOST_SECONDS 43200u

/* set_watchtowers: replaces the watchtowers, and with them their votes so far. An act of the admin.

   data: threshold u8 · veto seconds u32 · count u8, 2 to 5 · count × 32
   accounts: 0 admin, signs
             1 vault, written
   errors beyond those of accounts and data: UNAUTHORIZED, CONFIG_INVALID (threshold below 2 or above the count, veto under a
   minute or over 12 hours, or with three root delays not within the exit period, zero or repeated key)
   event: WatchtowersSet */
FRAME u64 set_watchtowers(struct call *call) {
  const u8 *head = take(&call->data, 6);
  CHECK(head != 0, ERROR_INSTRUCTION_MALFORMED);
  u8 count = head[5];
  CHECK(call->data.remaining == 32ul * count, ERROR_INSTRUCTION_MALFORMED);
  struct vault *vault = call->vault;
  TRY(check_admin(call));
  CHECK(count <= WATCHTOWERS_MAX && head[0] >= 2 && head[0] <= count, ERROR_CONFIG_INVALID);
  struct watchtowers *watchtowers = &vault->watchtowers;
  u64 vetoed_until_seconds = watchtowers->vetoed_until_seconds;
  sol_memset_(watchtowers, 0, sizeof(struct watchtowers));
  // A veto that runs goes on.
  watchtowers->vetoed_until_seconds = vetoed_until_seconds;
  watchtowers->count = count;
  watchtowers->threshold = head[0];
  watchtowers->veto_seconds = load_u32(head + 1);
  CHECK(watchtowers->veto_seconds >= VETO_LEAST_SECONDS && watchtowers->veto_seconds <= VETO_MOST_SECONDS,
        ERROR_CONFIG_INVALID);
  // One veto alone makes no house silent, which would let anyone end the vault for good: a root is dropped at the end of its delay,
  // and the next one waits twice.
  CHECK(watchtowers->veto_seconds + 3 * vault->root_delay_seconds < vault->exit_period_seconds, ERROR_CONFIG_INVALID);
  for (u64 i = 0; i < count; i++) {
    const u8 *key = call->data.at + 32 * i;
    CHECK(!is_zero32(key), ERROR_CONFIG_INVALID);
    for (u64 j = 0; j < i; j++) CHECK(!same32(key, &watchtowers->keys[j]), ERROR_CONFIG_INVALID);
    copy32(&watchtowers->keys[i], key);
  }
  EMIT(EVENT_WATCHTOWERS_SET, call->vault_account->address, head[0], count, watchtowers->veto_seconds);
  return 0;
}

// Drops what waits and takes the next root from where the effective one ends; one whose delay has passed is dropped as well,
// unless someone made it effective.
INLINE void drop_waiting_roots(struct vault *vault) {
  sol_memset_(&vault->maturing, 0, sizeof(struct root_slot));
  sol_memset_(&vault->next, 0, sizeof(struct root_slot));
  vault->last_sequence = vault->effective.cycle;
  vault->last_cycle = vault->effective.cycle;
  vault->last_root_deposit_index = vault->effective.deposit_index;
  // What was paid back stays paid.
  if (vault->last_root_deposit_index < vault->last_take_back_index)
    vault->last_root_deposit_index = vault->last_take_back_index;
}

/* veto: one watchtower's vote to drop every root that waits. Votes add up for as long as a veto lasts; with the threshold
   the roots are dropped, sequence and deposit position are the effective root's again, and no root is accepted for the
   veto's time. As many votes renew it. A message that was dropped stays executed: the hub sends the next cycle. No data.

   accounts: 0 watchtower, signs
             1 vault, written
   errors beyond those of accounts and data: UNAUTHORIZED
   events: VetoVoted, RootsVetoed with the last vote */
FRAME u64 veto(struct call *call) {
  struct vault *vault = call->vault;
  TRY(expect_data(call, 0));
  struct watchtowers *watchtowers = &vault->watchtowers;
  u64 tower = 0;
  while (tower < watchtowers->count && !same32(&watchtowers->keys[tower], call->accounts[0].address)) tower++;
  CHECK(tower < watchtowers->count, ERROR_UNAUTHORIZED);
  u64 now = now_seconds();
  if (now > watchtowers->votes_until_seconds || watchtowers->votes == 0) {
    watchtowers->votes = 0;
    watchtowers->votes_until_seconds = now + watchtowers->veto_seconds;
  }
  watchtowers->votes |= (u8)(1 << tower);
  EMIT(EVENT_VETO_VOTED, call->vault_account->address, AT(&watchtowers->keys[tower]));
  u64 count = 0;
  for (u64 i = 0; i < WATCHTOWERS_MAX; i++) count += watchtowers->votes >> i & 1;
  if (count < watchtowers->threshold) return 0;
  watchtowers->votes = 0;
  watchtowers->vetoed_until_seconds = now + watchtowers->veto_seconds;
  vault->vetoed_at_seconds = now;
  drop_waiting_roots(vault);
  EMIT(EVENT_ROOTS_VETOED, call->vault_account->address, vault->last_cycle, vault->last_root_deposit_index,
       watchtowers->vetoed_until_seconds);
  return 0;
}

// lift_veto: lets roots in again before the veto's end. An act of the admin: UNAUTHORIZED. CALL_NOT_DUE if it was scheduled
// before the veto began: nobody keeps a lift in reserve. No data. Idempotent.
// accounts: 0 admin, signs; 1 vault, written. event: VetoLifted
FRAME u64 lift_veto(struct call *call) {
  struct vault *vault = call->vault;
  TRY(expect_data(call, 0));
  TRY(check_admin(call));
  CHECK(call->scheduled_at_seconds == 0 || call->scheduled_at_seconds >= vault->vetoed_at_seconds, ERROR_CALL_NOT_DUE);
  vault->watchtowers.vetoed_until_seconds = 0;
  EMIT(EVENT_VETO_LIFTED, call->vault_account->address, AT(&vault->admin));
  return 0;
}
