#pragma once
#include "../token.h"

/* Configuration: initialize, add_asset, pause, unpause, set_pauser, suspend_asset. After initialize only the
   pauser, the switches and the session (session.h) can change; chain, house id, delay and admin cannot. */

// Equality of two 20-byte addresses.
INLINE int same_signer(const u8 *a, const u8 *b) {
  return *(const aliased_u64 *)a == *(const aliased_u64 *)b &&
         *(const aliased_u64 *)(a + 8) == *(const aliased_u64 *)(b + 8) &&
         *(const aliased_u32 *)(a + 16) == *(const aliased_u32 *)(b + 16);
}

/* Reads one signer set: emitter chain u16 · emitter 32 · set index u32 · count u8 · count × 20. Assumes a zeroed
   `set`, so places above the count stay zero. Fails with INSTRUCTION_MALFORMED for missing bytes, with
   CONFIG_INVALID for 0 or more than 19 signers, a zero or repeated signer, a zero emitter or chain: a repeated
   signer would count twice, and a signature that recovers to the zero address proves nothing. Cost: quadratic in
   the count, at most 171 comparisons. */
FRAME u64 read_signer_set(struct reader *data, struct signer_set *set) {
  const u8 *head = take(data, 39);
  CHECK(head != 0, ERROR_INSTRUCTION_MALFORMED);
  u8 count = head[38];
  CHECK(count >= 1 && count <= SIGNERS_MAX, ERROR_CONFIG_INVALID);
  const u8 *signers = take(data, (u64)ADDRESS_BYTES * count);
  CHECK(signers != 0, ERROR_INSTRUCTION_MALFORMED);
  set->emitter_chain = load_u16(head);
  copy32(&set->emitter, head + 2);
  set->index = load_u32(head + 34);
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

/* The two signer sets share no signer: one key would vote twice, and a message needs the votes of two independent sets
   (PROTOCOL P21). Fails with CONFIG_INVALID. Cost: at most 361 comparisons. */
FRAME u64 check_disjoint(const struct signer_set *guardians, const struct signer_set *attesters) {
  for (u64 i = 0; i < guardians->count; i++) {
    for (u64 j = 0; j < attesters->count; j++)
      CHECK(!same_signer(guardians->signers[i], attesters->signers[j]), ERROR_CONFIG_INVALID);
  }
  return 0;
}

// The key that pauses must not be the one that unpauses. Nobody can sign for the zero key, so it would disable
// pausing.
INLINE u64 check_pauser(const struct vault *vault) {
  CHECK(!same32(&vault->pauser, &vault->admin) && !is_zero32(&vault->pauser), ERROR_CONFIG_INVALID);
  return 0;
}

// Without a delay nobody could object to a root; a longer one than this is a mistake of units, and nobody would be paid.
#define ROOT_DELAY_LEAST_SECONDS 1ul
#define ROOT_DELAY_MOST_SECONDS (30ul * 86400)

/* initialize: creates the vault with its two signer sets. The address contains house id and admin, and the admin
   signs, so nobody can take it first.

   data: house id u32 · chain u16 · hub chain u16 · session u32 · root delay u64, seconds · pauser 32 · two signer
   sets
   accounts: 0 admin, signs and pays
             1 vault, created
             2 system program
   errors beyond those of accounts and data: ALREADY_INITIALIZED, CONFIG_INVALID
   The record is written before its values are checked: a failure rolls everything back. */
FRAME u64 initialize(struct call *call) {
  TRY(expect_count(call, 3));
  struct account *admin = &call->accounts[0], *account = &call->accounts[1];
  TRY(expect_payer(admin));
  TRY(expect_writable(account));
  TRY(expect_address(&call->accounts[2], &SYSTEM_PROGRAM));
  const u8 *head = take(&call->data, 52);
  CHECK(head != 0, ERROR_INSTRUCTION_MALFORMED);
  struct seeds seeds;
  vault_seeds(&seeds, head, admin->address);
  TRY(expect_canonical(call, account, &seeds));
  TRY(expect_unused(call, account));
  TRY(create_record(call, admin, account, &seeds, TYPE_AND_SIZE(RECORD_VAULT, sizeof(struct vault))));
  struct vault *vault = (struct vault *)account->data;
  vault->house_id = load_u32(head);
  vault->chain = load_u16(head + 4);
  vault->hub_chain = load_u16(head + 6);
  vault->session = load_u32(head + 8);
  vault->root_delay_seconds = load_u64(head + 12);
  copy32(&vault->pauser, head + 20);
  vault->admin = *admin->address;
  CHECK(vault->chain != 0 && vault->hub_chain != 0 && vault->root_delay_seconds >= ROOT_DELAY_LEAST_SECONDS &&
            vault->root_delay_seconds <= ROOT_DELAY_MOST_SECONDS,
        ERROR_CONFIG_INVALID);
  TRY(check_pauser(vault));
  for (u64 i = 0; i < SET_COUNT; i++) TRY(read_signer_set(&call->data, &vault->sets[i]));
  TRY(check_disjoint(&vault->sets[SET_GUARDIANS], &vault->sets[SET_ATTESTERS]));
  CHECK(call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  return 0;
}

// Assumes an exponent of at most 19; callers have at most 10.
INLINE u64 pow10(u64 exponent) {
  u64 power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

/* add_asset: registers an asset with its own token account. An asset id is used once; the mint of one cannot change.

   data: asset u16 · minimum u128, quanta
   accounts: 0 admin, signs and pays
             1 vault
             2 asset, created
             3 vault's token account of the asset, created
             4 mint, plain SPL Token
             5 token program
             6 system program
   errors beyond those of accounts and data: AMOUNT_OUT_OF_RANGE, CONFIG_INVALID, UNAUTHORIZED, ALREADY_INITIALIZED
   Two assets with one mint are two ledgers with two token accounts: neither covers the other. */
FRAME u64 add_asset(struct call *call) {
  TRY(expect_count(call, 7));
  struct account *accounts = call->accounts;
  TRY(expect_payer(&accounts[0]));
  TRY(expect_writable(&accounts[2]));
  TRY(expect_writable(&accounts[3]));
  TRY(expect_token_program(&accounts[5]));
  TRY(expect_address(&accounts[6], &SYSTEM_PROGRAM));
  const u8 *data = take(&call->data, 18);
  CHECK(data != 0 && call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  u64 minimum_quanta;
  // The engine has no asset 0, and a minimum of 0 is more likely forgotten than meant. The EVM vault refuses both
  // too.
  CHECK(load_u16(data) != 0, ERROR_CONFIG_INVALID);
  CHECK(load_amount(data + 2, &minimum_quanta), ERROR_AMOUNT_OUT_OF_RANGE);
  CHECK(minimum_quanta != 0, ERROR_CONFIG_INVALID);
  struct vault *vault;
  TRY(load_vault(call, &accounts[1], &vault));
  CHECK(same32(&vault->admin, accounts[0].address), ERROR_UNAUTHORIZED);
  u8 decimals;
  TRY(read_mint(&accounts[4], &decimals));
  struct seeds seeds, token_seeds;
  struct slice id = {data, 2};
  field_seeds(&seeds, SEED_TEXT("asset"), accounts[1].address, id);
  field_seeds(&token_seeds, SEED_TEXT("token"), accounts[1].address, id);
  TRY(expect_canonical(call, &accounts[2], &seeds));
  TRY(expect_canonical(call, &accounts[3], &token_seeds));
  TRY(expect_unused(call, &accounts[2]));
  CHECK(is_unused(&accounts[3]), ERROR_ACCOUNT_OWNER);
  TRY(create_account(&accounts[0], &accounts[3], &token_seeds, TOKEN_ACCOUNT_BYTES,
                     (const struct bytes32 *)TOKEN_PROGRAM));
  TRY(initialize_token_account(&accounts[3], &accounts[4], accounts[1].address));
  TRY(create_record(call, &accounts[0], &accounts[2], &seeds, TYPE_AND_SIZE(RECORD_ASSET, sizeof(struct asset))));
  struct asset *asset = (struct asset *)accounts[2].data;
  asset->vault = *accounts[1].address;
  asset->mint = *accounts[4].address;
  asset->token_account = *accounts[3].address;
  asset->token_bump = token_seeds.bump;
  asset->id = load_u16(data);
  asset->token_decimals = decimals;
  asset->quanta_decimals = decimals < QUANTA_DECIMALS_MAX ? decimals : QUANTA_DECIMALS_MAX;
  asset->units_per_quantum = pow10(asset->token_decimals - asset->quanta_decimals);
  asset->minimum_quanta = minimum_quanta;
  return 0;
}

/* Common part of the instructions that change the vault alone. Checks accounts and exact data length and loads the
   vault; the caller compares the signer with admin or pauser.

   accounts: 0 admin or pauser, signs
             1 vault, written */
INLINE u64 load_vault_for_signer(struct call *call, u64 data_length, struct vault **vault) {
  TRY(expect_count(call, 2));
  TRY(expect_signer(&call->accounts[0]));
  TRY(expect_writable(&call->accounts[1]));
  CHECK(call->data.remaining == data_length, ERROR_INSTRUCTION_MALFORMED);
  return load_vault(call, &call->accounts[1], vault);
}

// pause: stops deposits and claims; roots still arrive and take effect. No data. Pauser only: UNAUTHORIZED.
// Idempotent.
// accounts: 0 pauser, signs; 1 vault, written
FRAME u64 pause_vault(struct call *call) {
  struct vault *vault;
  TRY(load_vault_for_signer(call, 0, &vault));
  CHECK(same32(&vault->pauser, call->accounts[0].address), ERROR_UNAUTHORIZED);
  vault->paused = 1;
  return 0;
}

// unpause: admin only, so a stolen pauser key can stop the vault and not start it: UNAUTHORIZED. No data. Idempotent.
// accounts: 0 admin, signs; 1 vault, written
FRAME u64 unpause_vault(struct call *call) {
  struct vault *vault;
  TRY(load_vault_for_signer(call, 0, &vault));
  CHECK(same32(&vault->admin, call->accounts[0].address), ERROR_UNAUTHORIZED);
  vault->paused = 0;
  return 0;
}

// set_pauser: replaces the pauser. Admin only: UNAUTHORIZED; CONFIG_INVALID for the admin itself or zero.
// data: pauser 32. accounts: 0 admin, signs; 1 vault, written
FRAME u64 set_pauser(struct call *call) {
  struct vault *vault;
  TRY(load_vault_for_signer(call, 32, &vault));
  CHECK(same32(&vault->admin, call->accounts[0].address), ERROR_UNAUTHORIZED);
  copy32(&vault->pauser, call->data.at);
  return check_pauser(vault);
}

/* suspend_asset: stops (1) or resumes (0) deposits and claims of one asset; its totals still take effect. Idempotent.

   data: suspended u8, 0 or 1
   accounts: 0 admin, signs
             1 vault
             2 asset, written
   errors beyond those of accounts and data: UNAUTHORIZED */
FRAME u64 suspend_asset(struct call *call) {
  TRY(expect_count(call, 3));
  TRY(expect_signer(&call->accounts[0]));
  TRY(expect_writable(&call->accounts[2]));
  CHECK(call->data.remaining == 1 && call->data.at[0] <= 1, ERROR_INSTRUCTION_MALFORMED);
  struct vault *vault;
  struct asset *asset;
  TRY(load_vault(call, &call->accounts[1], &vault));
  TRY(load_asset(call, &call->accounts[1], &call->accounts[2], &asset));
  CHECK(same32(&vault->admin, call->accounts[0].address), ERROR_UNAUTHORIZED);
  asset->suspended = call->data.at[0];
  return 0;
}
