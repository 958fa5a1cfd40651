#pragma once
#include "../token.h"

// initialize: the vault with its two signer sets. accounts: admin, vault, system program

INLINE int same_signer(const u8 *a, const u8 *b) {
  return *(const word64 *)a == *(const word64 *)b && *(const word64 *)(a + 8) == *(const word64 *)(b + 8) &&
         *(const word32 *)(a + 16) == *(const word32 *)(b + 16);
}

// emitter chain u16 · emitter 32 · set index u32 · count u8 · count × 20
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
    const u64 *zero = SYSTEM_PROGRAM.words;
    CHECK(!same_signer(signer, (const u8 *)zero), ERROR_CONFIG_INVALID);
    for (u64 j = 0; j < i; j++) CHECK(!same_signer(signer, set->signers[j]), ERROR_CONFIG_INVALID);
    sol_memcpy_(set->signers[i], signer, ADDRESS_BYTES);
  }
  return 0;
}

// The key that pauses cannot unpause; of the zero key nobody has a signature.
INLINE u64 check_pauser(const struct vault *vault) {
  CHECK(!same32(&vault->pauser, &vault->admin) && !is_zero32(&vault->pauser), ERROR_CONFIG_INVALID);
  return 0;
}

#define ROOT_DELAY_LIMIT_SECONDS (1ul << 32)

FRAME u64 initialize(struct call *call) {
  TRY(expect_count(call, 3));
  struct account *admin = &call->accounts[0], *account = &call->accounts[1];
  TRY(expect_payer(admin));
  TRY(expect_writable(account));
  TRY(expect_address(&call->accounts[2], &SYSTEM_PROGRAM));
  // house u32 · chain u16 · hub chain u16 · session u32 · root delay u64 · pauser 32
  const u8 *head = take(&call->data, 52);
  CHECK(head != 0, ERROR_INSTRUCTION_MALFORMED);
  struct seeds seeds;
  vault_seeds(&seeds, head, admin->address);
  TRY(expect_canonical(call, account, &seeds));
  TRY(expect_unused(call, account));
  TRY(create_record(call, admin, account, &seeds, TYPE_AND_SIZE(RECORD_VAULT, sizeof(struct vault))));
  struct vault *vault = (struct vault *)account->data;
  vault->house = load_u32(head);
  vault->chain = load_u16(head + 4);
  vault->hub_chain = load_u16(head + 6);
  vault->session = load_u32(head + 8);
  vault->root_delay_seconds = load_u64(head + 12);
  copy32(&vault->pauser, head + 20);
  vault->admin = *admin->address;
  CHECK(vault->chain != 0 && vault->hub_chain != 0 && vault->root_delay_seconds < ROOT_DELAY_LIMIT_SECONDS,
        ERROR_CONFIG_INVALID);
  TRY(check_pauser(vault));
  for (u64 i = 0; i < SET_COUNT; i++) TRY(read_signer_set(&call->data, &vault->sets[i]));
  CHECK(call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  return 0;
}

INLINE u64 pow10(u64 exponent) {
  u64 power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

// add_asset: accounts: admin, vault, asset, token account, mint, token program, system program
FRAME u64 add_asset(struct call *call) {
  TRY(expect_count(call, 7));
  struct account *accounts = call->accounts;
  TRY(expect_payer(&accounts[0]));
  TRY(expect_writable(&accounts[2]));
  TRY(expect_writable(&accounts[3]));
  TRY(expect_token_program(&accounts[5]));
  TRY(expect_address(&accounts[6], &SYSTEM_PROGRAM));
  // asset u16 · minimum u128
  const u8 *data = take(&call->data, 18);
  CHECK(data != 0 && call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  u64 minimum_quanta;
  // The engine can name no asset 0, and a minimum is stated, never left out: the EVM vault refuses both too.
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
  TRY(create_account(&accounts[0], &accounts[3], &token_seeds, TOKEN_ACCOUNT_BYTES, (const struct key *)TOKEN_PROGRAM));
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

// accounts: signer, vault (written)
INLINE u64 load_for_switch(struct call *call, u64 data_length, struct vault **vault) {
  TRY(expect_count(call, 2));
  TRY(expect_signer(&call->accounts[0]));
  TRY(expect_writable(&call->accounts[1]));
  CHECK(call->data.remaining == data_length, ERROR_INSTRUCTION_MALFORMED);
  return load_vault(call, &call->accounts[1], vault);
}

FRAME u64 pause_vault(struct call *call) {
  struct vault *vault;
  TRY(load_for_switch(call, 0, &vault));
  CHECK(same32(&vault->pauser, call->accounts[0].address), ERROR_UNAUTHORIZED);
  vault->paused = 1;
  return 0;
}

FRAME u64 unpause_vault(struct call *call) {
  struct vault *vault;
  TRY(load_for_switch(call, 0, &vault));
  CHECK(same32(&vault->admin, call->accounts[0].address), ERROR_UNAUTHORIZED);
  vault->paused = 0;
  return 0;
}

// pauser 32
FRAME u64 set_pauser(struct call *call) {
  struct vault *vault;
  TRY(load_for_switch(call, 32, &vault));
  CHECK(same32(&vault->admin, call->accounts[0].address), ERROR_UNAUTHORIZED);
  copy32(&vault->pauser, call->data.at);
  return check_pauser(vault);
}

// suspend_asset: suspended u8. accounts: admin, vault, asset
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
