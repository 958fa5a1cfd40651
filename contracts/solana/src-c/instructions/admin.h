#pragma once
#include "../event.h"
#include "../accounts.h"

/* Configuration: initialize, add_asset, pause, unpause, set_pauser, set_canceller, name_admin, accept_admin, suspend_asset. Chain, house
   id and root delay never change. Once the timelock has started (timelock.h), the admin can change anything else only by
   an act that waited; unpausing alone takes effect immediately, because a pause holds money and moves none. */

// Equality of two 20-byte addresses.
INLINE int same_signer(const u8 *a, const u8 *b) {
  return *(const aliased_u64 *)a == *(const aliased_u64 *)b &&
         *(const aliased_u64 *)(a + 8) == *(const aliased_u64 *)(b + 8) &&
         *(const aliased_u32 *)(a + 16) == *(const aliased_u32 *)(b + 16);
}

// A guardian set is Wormhole's, copied here: if nobody renews the copy, it must not outlive the original for long.
#define GUARDIANS_LIFE_MOST_SECONDS (180ul * 86400)

/* Reads one signer set: emitter chain u16 · emitter 32 · set index u32 · expiry u64, Unix seconds · count u8 · count × 20.
   Assumes a zeroed
   `set`, so places above the count stay zero. Fails with INSTRUCTION_MALFORMED for missing bytes, with
   CONFIG_INVALID for 0 or more than 19 signers, a zero or repeated signer, a zero emitter or chain: a repeated
   signer would count twice, and a signature that recovers to the zero address proves nothing. Cost: quadratic in
   the count, at most 171 comparisons. */
FRAME u64 read_signer_set(struct reader *data, struct signer_set *set) {
  const u8 *head = take(data, 47);
  CHECK(head != 0, ERROR_INSTRUCTION_MALFORMED);
  u8 count = head[46];
  CHECK(count >= 1 && count <= SIGNERS_MAX, ERROR_CONFIG_INVALID);
  const u8 *signers = take(data, (u64)ADDRESS_BYTES * count);
  CHECK(signers != 0, ERROR_INSTRUCTION_MALFORMED);
  set->emitter_chain = load_u16(head);
  copy32(&set->emitter, head + 2);
  set->index = load_u32(head + 34);
  set->expires_at_seconds = load_u64(head + 38);
  set->count = count;
  CHECK(set->emitter_chain != 0 && !is_zero32(&set->emitter), ERROR_CONFIG_INVALID);
  for (u64 i = 0; i < count; i++) {
    const u8 *signer = signers + ADDRESS_BYTES * i;
    const u64 *zero = SYSTEM_PROGRAM.limbs;
    CHECK(!same_signer(signer, (const u8 *)zero), ERROR_CONFIG_INVALID);
    for (u64 j = 0; j < i; j++) CHECK(!same_signer(signer, set->signers[j]), ERROR_CONFIG_INVALID);
    sol_memcpy_(set->signers[i], signer, ADDRESS_BYTES);
  }
  return 0;
}

/* How long a set that is being installed may vouch: guardians for 180 days at most, attesters also without an end. Fails
   with CONFIG_INVALID, also for a set that has expired already. */
INLINE u64 check_expiry(u64 set, u64 expires_at_seconds) {
  u64 now = now_seconds();
  if (set == SET_ATTESTERS && expires_at_seconds == 0) return 0;
  CHECK(expires_at_seconds > now, ERROR_CONFIG_INVALID);
  CHECK(set == SET_ATTESTERS || expires_at_seconds <= now + GUARDIANS_LIFE_MOST_SECONDS, ERROR_CONFIG_INVALID);
  return 0;
}

/* The two signer sets share no signer: one key would vote twice, and a message needs the votes of two independent sets
   (PROTOCOL P21). Fails with CONFIG_INVALID. Cost: at most 361 comparisons. */
FRAME u64 check_disjoint(const struct signer_set *guardians, const struct signer_set *attesters) {
  for (u64 i = 0; i < guardians->count; i++) {
    for (u64 j = 0; j < attesters->count; j++)
      CHECK(!same_signer(guardians->signers[i], attesters->signers[j]), ERROR_CONFIG_INVALID);
  }
  return 0;
}

// The key that pauses must not be the one that unpauses, and the key that cancels not the one that schedules. Nobody can
// sign for the zero key, so it would disable either.
FRAME u64 check_not_admin(const struct vault *vault, const struct bytes32 *key) {
  CHECK(!same32(key, &vault->admin) && !is_zero32(key), ERROR_CONFIG_INVALID);
  return 0;
}

/* Whether the signer may change the vault: the admin, and once the timelock has started only through `perform_act`, which
   has checked the wait. Fails with UNAUTHORIZED. */
FRAME u64 check_admin(const struct call *call) {
  const struct vault *vault = call->vault;
  CHECK(same32(&vault->admin, call->accounts[0].address), ERROR_UNAUTHORIZED);
  CHECK(vault->admin_delay_seconds == 0 || call->scheduled_at_seconds != 0, ERROR_UNAUTHORIZED);
  return 0;
}

// Without a delay nobody could object to a root; a longer one than this is a mistake of units, and nobody would be paid.
#define ROOT_DELAY_LEAST_SECONDS 1ul
#define ROOT_DELAY_MOST_SECONDS (30ul * 86400)
#define PERIOD_MOST_SECONDS (365ul * 86400)

/* Checks the periods of a new vault, whose root delay is in its range; the instruction's comment has the reasons. Fails with
   CONFIG_INVALID. */
INLINE u64 check_periods(const struct vault *vault) {
  u64 root_delay = vault->root_delay_seconds, lifetime = vault->message_lifetime_seconds;
  CHECK(lifetime != 0 && lifetime <= PERIOD_MOST_SECONDS, ERROR_CONFIG_INVALID);
  CHECK(vault->exit_period_seconds > 2 * root_delay && vault->exit_period_seconds <= PERIOD_MOST_SECONDS,
        ERROR_CONFIG_INVALID);
  CHECK(vault->take_back_delay_seconds > lifetime + root_delay && vault->take_back_delay_seconds <= PERIOD_MOST_SECONDS,
        ERROR_CONFIG_INVALID);
  CHECK(vault->inclusion_period_seconds > lifetime + 4 * root_delay &&
            vault->inclusion_period_seconds <= PERIOD_MOST_SECONDS,
        ERROR_CONFIG_INVALID);
  return 0;
}

/* initialize: creates the vault with its two signer sets. The address contains house id and first admin, who signs, so
   nobody can take it first. Before it takes deposits its timelock must start (timelock.h).

   data: house id u32 · chain u16 · hub chain u16 · session u32 · root delay u64, seconds · exit period u64, seconds, longer
         than twice the root delay, which a root waits in a conflict · take-back delay u64, seconds, longer than the message
         lifetime and the root delay, so that a root which was sent before a request has arrived or never will · inclusion
         period u64, seconds, longer than the message lifetime and four root delays, as long as a root may need behind another
         one when both are in conflict · message lifetime u64, seconds, at least 1; all four at most a year · pauser 32 ·
         newest cycle of the house u64 · two signer sets
   accounts: 0 admin, signs and pays
             1 vault, created
             2 system program
   errors beyond those of accounts and data: ALREADY_INITIALIZED, CONFIG_INVALID
   The record is written before its values are checked: a failure rolls everything back. */
FRAME u64 initialize(struct call *call) {
  const struct account *admin = &call->accounts[0], *account = &call->accounts[1];
  const u8 *head = take(&call->data, 92);
  CHECK(head != 0, ERROR_INSTRUCTION_MALFORMED);
  struct seeds seeds;
  vault_seeds(&seeds, head, admin->address);
  TRY(expect_canonical(call, account, &seeds));
  TRY(expect_unused(call, account));
  TRY(create_record(call, account, &seeds, TYPE_AND_SIZE(RECORD_VAULT, sizeof(struct vault))));
  struct vault *vault = (struct vault *)account->data;
  vault->house_id = load_u32(head);
  vault->chain = load_u16(head + 4);
  vault->hub_chain = load_u16(head + 6);
  vault->session = load_u32(head + 8);
  vault->root_delay_seconds = load_u64(head + 12);
  vault->exit_period_seconds = load_u64(head + 20);
  vault->take_back_delay_seconds = load_u64(head + 28);
  vault->inclusion_period_seconds = load_u64(head + 36);
  vault->message_lifetime_seconds = load_u64(head + 44);
  copy32(&vault->pauser, head + 52);
  vault->address = *account->address;
  vault->creator = *admin->address;
  vault->admin = *admin->address;
  // A vault that joins a house late starts near the house's newest cycle.
  u64 newest_cycle = load_u64(head + 84);
  CHECK(newest_cycle <= ~0ul >> 2, ERROR_CONFIG_INVALID);
  vault->sequence_ceiling = newest_cycle + SEQUENCE_JUMP;
  vault->opened_at_seconds = now_seconds();
  vault->ceiling_at_seconds = vault->opened_at_seconds;
  CHECK(vault->chain != 0 && vault->hub_chain != 0 && vault->root_delay_seconds >= ROOT_DELAY_LEAST_SECONDS &&
            vault->root_delay_seconds <= ROOT_DELAY_MOST_SECONDS,
        ERROR_CONFIG_INVALID);
  TRY(check_periods(vault));
  TRY(check_not_admin(vault, &vault->pauser));
  for (u64 i = 0; i < SET_COUNT; i++) {
    TRY(read_signer_set(&call->data, &vault->sets[i]));
    TRY(check_expiry(i, vault->sets[i].expires_at_seconds));
  }
  TRY(check_disjoint(&vault->sets[SET_GUARDIANS], &vault->sets[SET_ATTESTERS]));
  CHECK(call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  EMIT(EVENT_ADMIN_SET, account->address, AT(&vault->admin));
  EMIT(EVENT_PAUSER_SET, account->address, AT(&vault->pauser));
  return 0;
}

// Assumes an exponent of at most 19; callers have at most 10.
INLINE u64 pow10(u64 exponent) {
  u64 power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

/* add_asset: registers an asset with its own token account. Asset id and mint are used once each: two assets of one mint
   would be one token under two names. The token account's address contains the mint, so a second one cannot be made.

   data: asset u16 · minimum u128, quanta · budget u128, quanta (set_budget) · mint 32
   accounts: 0 admin, signs and pays
             1 vault
             2 asset, created
             3 vault's token account of the asset, created
             4 mint, of the Token program, or of Token-2022 without extensions but the transfer fee
             5 the mint's token program
             6 system program
   errors beyond those of accounts and data: AMOUNT_OUT_OF_RANGE, CONFIG_INVALID, UNAUTHORIZED, ALREADY_INITIALIZED; of an
   extension: MINT_HAS_DELEGATE, MINT_CALLS_HOOK, MINT_CAN_CLOSE, MINT_HIDES_AMOUNTS, MINT_STOPS_TRANSFERS,
   MINT_EXTENSION_REFUSED
   event: AssetAdded */
FRAME u64 add_asset(struct call *call) {
  struct account *accounts = call->accounts;
  const u8 *data = take(&call->data, 66);
  CHECK(data != 0 && call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  u64 minimum_quanta, budget_quanta;
  // The engine has no asset 0, and a minimum of 0 is more likely forgotten than meant. The EVM vault refuses both
  // too.
  CHECK(load_u16(data) != 0, ERROR_CONFIG_INVALID);
  CHECK(load_amount(data + 2, &minimum_quanta) && load_amount(data + 18, &budget_quanta), ERROR_AMOUNT_OUT_OF_RANGE);
  CHECK(minimum_quanta != 0 && budget_quanta != 0, ERROR_CONFIG_INVALID);
  TRY(check_admin(call));
  // Named in the data, because an act that waits consists of its data alone.
  TRY(expect_address(&accounts[4], data + 34));
  u8 decimals;
  u64 account_bytes;
  TRY(read_mint(&accounts[4], &accounts[5], &decimals, &account_bytes));
  struct seeds seeds, token_seeds;
  field_seeds(&seeds, SEED_ASSET, accounts[1].address, data);
  field_seeds(&token_seeds, SEED_TOKEN, accounts[1].address, data + 34);
  TRY(expect_canonical(call, &accounts[2], &seeds));
  TRY(expect_canonical(call, &accounts[3], &token_seeds));
  TRY(expect_unused(call, &accounts[2]));
  CHECK(!same32(accounts[3].owner, accounts[5].address), ERROR_ALREADY_INITIALIZED);
  CHECK(is_unused(&accounts[3]), ERROR_ACCOUNT_OWNER);
  TRY(create_account(call, &accounts[3], &token_seeds, account_bytes, accounts[5].address));
  TRY(initialize_token_account(call, &accounts[3], &accounts[4], accounts[1].address));
  TRY(create_record(call, &accounts[2], &seeds, TYPE_AND_SIZE(RECORD_ASSET, sizeof(struct asset))));
  struct asset *asset = (struct asset *)accounts[2].data;
  asset->vault = *accounts[1].address;
  asset->mint = *accounts[4].address;
  asset->token_account = *accounts[3].address;
  asset->token_bump = token_seeds.bump;
  asset->id = load_u16(data);
  asset->token_decimals = decimals;
  asset->is_token_2022 = (u8)same32(accounts[5].address, TOKEN_2022_PROGRAM);
  asset->quanta_decimals = decimals < QUANTA_DECIMALS_MAX ? decimals : QUANTA_DECIMALS_MAX;
  asset->units_per_quantum = pow10(asset->token_decimals - asset->quanta_decimals);
  asset->minimum_quanta = minimum_quanta;
  asset->budget_quanta = budget_quanta;
  EMIT(EVENT_ASSET_ADDED, accounts[1].address, asset->id, AT(&asset->mint), decimals, minimum_quanta, budget_quanta);
  return 0;
}

// The exact length of the data of instructions without a list at its end.
INLINE u64 expect_data(const struct call *call, u64 length) {
  CHECK(call->data.remaining == length, ERROR_INSTRUCTION_MALFORMED);
  return 0;
}

// A pause ends by itself, and as long must pass before the pauser may pause again: that key alone never holds money for
// good. A suspension ends by itself too; the admin can schedule the next one.
#define PAUSE_SECONDS (7ul * 86400)
#define SUSPENSION_SECONDS (30ul * 86400)

/* pause: stops deposits and claims for seven days; roots still arrive and take effect. No data. Pauser only: UNAUTHORIZED;
   PAUSE_TOO_SOON within fourteen days of the last pause, unless the admin ended that one.

   accounts: 0 pauser, signs
             1 vault, written
   event: Paused */
FRAME u64 pause_vault(struct call *call) {
  struct vault *vault = call->vault;
  TRY(expect_data(call, 0));
  CHECK(same32(&vault->pauser, call->accounts[0].address), ERROR_UNAUTHORIZED);
  u64 now = now_seconds();
  CHECK(now >= vault->pausable_from_seconds, ERROR_PAUSE_TOO_SOON);
  vault->paused_until_seconds = now + PAUSE_SECONDS;
  vault->pausable_from_seconds = now + 2 * PAUSE_SECONDS;
  EMIT(EVENT_PAUSED, call->vault_account->address, AT(&vault->pauser), vault->paused_until_seconds);
  return 0;
}

// unpause: admin only, so a stolen pauser key can stop the vault and not start it: UNAUTHORIZED. Immediately, and the pauser may
// pause again. No data. Idempotent.
// accounts: 0 admin, signs; 1 vault, written. event: Unpaused
FRAME u64 unpause_vault(struct call *call) {
  struct vault *vault = call->vault;
  TRY(expect_data(call, 0));
  CHECK(same32(&vault->admin, call->accounts[0].address), ERROR_UNAUTHORIZED);
  vault->paused_until_seconds = 0;
  vault->pausable_from_seconds = 0;
  EMIT(EVENT_UNPAUSED, call->vault_account->address, AT(&vault->admin));
  return 0;
}

// set_pauser: replaces the pauser. An act of the admin: UNAUTHORIZED; CONFIG_INVALID for the admin itself or zero.
// data: pauser 32. accounts: 0 admin, signs; 1 vault, written. event: PauserSet
FRAME u64 set_pauser(struct call *call) {
  struct vault *vault = call->vault;
  TRY(expect_data(call, 32));
  TRY(check_admin(call));
  copy32(&vault->pauser, call->data.at);
  TRY(check_not_admin(vault, &vault->pauser));
  EMIT(EVENT_PAUSER_SET, call->vault_account->address, AT(&vault->pauser));
  return 0;
}

// set_canceller: replaces the key that cancels the admin's acts. An act of the admin, hence one that the present
// canceller can cancel. Errors as set_pauser. data: canceller 32. accounts: 0 admin, signs; 1 vault, written
// event: CancellerSet
FRAME u64 set_canceller(struct call *call) {
  struct vault *vault = call->vault;
  TRY(expect_data(call, 32));
  TRY(check_admin(call));
  copy32(&vault->canceller, call->data.at);
  TRY(check_not_admin(vault, &vault->canceller));
  EMIT(EVENT_CANCELLER_SET, call->vault_account->address, AT(&vault->canceller));
  return 0;
}

/* name_admin: names the next admin, who has no rights before accepting; zero takes the name back. An act of the admin:
   UNAUTHORIZED.

   data: key 32
   accounts: 0 admin, signs
             1 vault, written
   event: AdminNamed */
FRAME u64 name_admin(struct call *call) {
  struct vault *vault = call->vault;
  TRY(expect_data(call, 32));
  TRY(check_admin(call));
  copy32(&vault->next_admin, call->data.at);
  EMIT(EVENT_ADMIN_NAMED, call->vault_account->address, AT(&vault->next_admin));
  return 0;
}

/* accept_admin: the key that was named becomes the admin; signing shows that somebody holds it. UNAUTHORIZED for any other,
   CONFIG_INVALID for the pauser or the canceller. The vault's address stays. No data.

   accounts: 0 next admin, signs
             1 vault, written
   event: AdminSet */
FRAME u64 accept_admin(struct call *call) {
  struct vault *vault = call->vault;
  TRY(expect_data(call, 0));
  CHECK(same32(&vault->next_admin, call->accounts[0].address), ERROR_UNAUTHORIZED);
  vault->admin = vault->next_admin;
  vault->next_admin = (struct bytes32){{0, 0, 0, 0}};
  TRY(check_not_admin(vault, &vault->pauser));
  CHECK(!same32(&vault->canceller, &vault->admin), ERROR_CONFIG_INVALID);
  EMIT(EVENT_ADMIN_SET, call->vault_account->address, AT(&vault->admin));
  return 0;
}

/* suspend_asset: stops (1) for 30 days, or resumes (0), deposits and claims of one asset; its totals still take effect. An
   act of the admin.

   data: asset u16 · suspended u8, 0 or 1
   accounts: 0 admin, signs
             1 vault
             2 asset, written
   errors beyond those of accounts and data: UNAUTHORIZED
   event: AssetSuspended */
FRAME u64 suspend_asset(struct call *call) {
  const u8 *data = call->data.at;
  CHECK(call->data.remaining == 3 && data[2] <= 1, ERROR_INSTRUCTION_MALFORMED);
  struct asset *asset = call->asset;
  TRY(check_admin(call));
  CHECK(asset->id == load_u16(data), ERROR_ACCOUNT_ADDRESS);
  asset->suspended_until_seconds = data[2] == 0 ? 0 : now_seconds() + SUSPENSION_SECONDS;
  EMIT(EVENT_ASSET_SUSPENDED, call->vault_account->address, asset->id, asset->suspended_until_seconds);
  return 0;
}

/* set_budget: the most of an asset that leaves in a day and the one before (PROTOCOL P22), by claims and exits. An act of the
   admin. Not of a frozen vault, whose exits it would stop or speed up.

   data: asset u16 · budget u128, quanta, at least 1
   accounts: 0 admin, signs
             1 vault
             2 asset, written
   errors beyond those of accounts and data: AMOUNT_OUT_OF_RANGE, UNAUTHORIZED, CONFIG_INVALID, VAULT_FROZEN
   event: BudgetSet */
FRAME u64 set_budget(struct call *call) {
  const u8 *data = call->data.at;
  CHECK(call->data.remaining == 18, ERROR_INSTRUCTION_MALFORMED);
  struct asset *asset = call->asset;
  TRY(check_admin(call));
  CHECK(asset->id == load_u16(data), ERROR_ACCOUNT_ADDRESS);
  CHECK(load_amount(data + 2, &asset->budget_quanta), ERROR_AMOUNT_OUT_OF_RANGE);
  CHECK(asset->budget_quanta != 0, ERROR_CONFIG_INVALID);
  TRY(check_not_frozen(call->vault));
  EMIT(EVENT_BUDGET_SET, call->vault_account->address, asset->id, asset->budget_quanta);
  return 0;
}
