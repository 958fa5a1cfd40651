#pragma once
#include "pda.h"

// Loading records: owner, kind, version, size, then the address by its seeds.

INLINE void vault_seeds(struct seeds *seeds, const u8 house[4], const struct key *admin) {
  seeds->parts[0] = SEED_TEXT("vault");
  seeds->parts[1] = (struct slice){house, 4};
  seeds->parts[2] = (struct slice){admin, 32};
  seeds->count = 3;
}

// "name" ‖ vault ‖ one field
INLINE void field_seeds(struct seeds *seeds, struct slice name, const struct key *vault, struct slice field) {
  seeds->parts[0] = name;
  seeds->parts[1] = (struct slice){vault, 32};
  seeds->parts[2] = field;
  seeds->count = 3;
}

INLINE void claim_seeds(struct seeds *seeds, const struct key *vault, const u8 *account, const u8 asset[2]) {
  field_seeds(seeds, SEED_TEXT("claim"), vault, (struct slice){account, 32});
  seeds->parts[3] = (struct slice){asset, 2};
  seeds->count = 4;
}

INLINE void buffer_seeds(struct seeds *seeds, const struct key *vault, const struct key *payer, const void *digest) {
  field_seeds(seeds, SEED_TEXT("buffer"), vault, (struct slice){payer, 32});
  seeds->parts[3] = (struct slice){digest, 32};
  seeds->count = 4;
}

FRAME u64 load_vault(const struct call *call, const struct account *account, struct vault **out) {
  TRY(expect_record(call, account, RECORD_VAULT, sizeof(struct vault)));
  struct vault *vault = (struct vault *)account->data;
  u8 house[4];
  store_u32(house, vault->house);
  struct seeds seeds;
  vault_seeds(&seeds, house, &vault->admin);
  TRY(expect_derived(call, account, &seeds, vault->header.bump));
  *out = vault;
  return 0;
}

FRAME u64 load_asset(const struct call *call, const struct account *vault, const struct account *account,
                     struct asset **out) {
  TRY(expect_record(call, account, RECORD_ASSET, sizeof(struct asset)));
  struct asset *asset = (struct asset *)account->data;
  u8 id[2];
  store_u16(id, asset->id);
  struct seeds seeds;
  field_seeds(&seeds, SEED_TEXT("asset"), vault->address, (struct slice){id, 2});
  TRY(expect_derived(call, account, &seeds, asset->header.bump));
  *out = asset;
  return 0;
}

FRAME u64 load_deposit(const struct call *call, const struct account *vault, const struct account *account,
                       struct deposit_record **out) {
  TRY(expect_record(call, account, RECORD_DEPOSIT, sizeof(struct deposit_record)));
  struct deposit_record *record = (struct deposit_record *)account->data;
  u8 index[8];
  store_u64(index, record->index);
  struct seeds seeds;
  field_seeds(&seeds, SEED_TEXT("deposit"), vault->address, (struct slice){index, 8});
  TRY(expect_derived(call, account, &seeds, record->header.bump));
  *out = record;
  return 0;
}

FRAME u64 load_buffer(const struct call *call, const struct account *account, struct buffer_record **out) {
  CHECK(same32(account->owner, call->program), ERROR_ACCOUNT_OWNER);
  struct buffer_record *buffer = (struct buffer_record *)account->data;
  CHECK(*account->length >= sizeof(struct buffer_record), ERROR_ACCOUNT_TYPE);
  TRY(expect_record(call, account, RECORD_BUFFER, sizeof(struct buffer_record) + buffer->length));
  struct seeds seeds;
  buffer_seeds(&seeds, &buffer->vault, &buffer->payer, &buffer->digest);
  TRY(expect_derived(call, account, &seeds, buffer->header.bump));
  *out = buffer;
  return 0;
}

INLINE u64 now_seconds(void) {
  struct clock clock;
  sol_get_clock_sysvar(&clock);
  return clock.unix_seconds < 0 ? 0 : (u64)clock.unix_seconds;
}
