#pragma once
#include "pda.h"

/* Seeds and loaders of records. Every loader checks owner, size, magic, version and type, then that the address
   follows from the record's own fields: a record cannot be shown in place of another one of the same kind, nor one
   of another vault. A loader returns a pointer into the account's data; whether it may be written is checked by the
   instruction. Failures of all loaders: ACCOUNT_OWNER, ACCOUNT_TYPE, ACCOUNT_ADDRESS. Cost: 1,500 compute units for
   the address. */

/* "vault" ‖ house id u32 ‖ admin 32. The admin is a seed so that nobody can take the address of a house before its
   admin does. All seed functions borrow their arguments: they must live as long as the seeds. */
INLINE void vault_seeds(struct seeds *seeds, const u8 house_id[4], const struct bytes32 *admin) {
  seeds->parts[0] = SEED_TEXT("vault");
  seeds->parts[1] = (struct slice){house_id, 4};
  seeds->parts[2] = (struct slice){admin, 32};
  seeds->count = 3;
}

// name ‖ vault ‖ one field: assets, token accounts, deposits, votes.
INLINE void field_seeds(struct seeds *seeds, struct slice name, const struct bytes32 *vault, struct slice field) {
  seeds->parts[0] = name;
  seeds->parts[1] = (struct slice){vault, 32};
  seeds->parts[2] = field;
  seeds->count = 3;
}

// "claim" ‖ vault ‖ account 32 ‖ asset u16
INLINE void claim_seeds(struct seeds *seeds, const struct bytes32 *vault, const u8 *account, const u8 asset[2]) {
  field_seeds(seeds, SEED_TEXT("claim"), vault, (struct slice){account, 32});
  seeds->parts[3] = (struct slice){asset, 2};
  seeds->count = 4;
}

// "buffer" ‖ vault ‖ payer ‖ digest 32
INLINE void buffer_seeds(struct seeds *seeds, const struct bytes32 *vault, const struct bytes32 *payer,
                         const void *digest) {
  field_seeds(seeds, SEED_TEXT("buffer"), vault, (struct slice){payer, 32});
  seeds->parts[3] = (struct slice){digest, 32};
  seeds->count = 4;
}

// Loads a vault of any house and admin: which one it is follows from the account that the caller named.
FRAME u64 load_vault(const struct call *call, const struct account *account, struct vault **out) {
  TRY(expect_record(call, account, RECORD_VAULT, sizeof(struct vault)));
  struct vault *vault = (struct vault *)account->data;
  u8 house_id[4];
  store_u32(house_id, vault->house_id);
  struct seeds seeds;
  vault_seeds(&seeds, house_id, &vault->admin);
  TRY(expect_derived(call, account, &seeds, vault->header.bump));
  *out = vault;
  return 0;
}

/* Loads an asset of `vault`, which the caller has loaded before. Only add_asset writes such records, at the address of
   their vault and id, so the vault stored in one shows that it belongs: no address is derived again. */
FRAME u64 load_asset(const struct call *call, const struct account *vault, const struct account *account,
                     struct asset **out) {
  TRY(expect_record(call, account, RECORD_ASSET, sizeof(struct asset)));
  struct asset *asset = (struct asset *)account->data;
  CHECK(same32(&asset->vault, vault->address), ERROR_ACCOUNT_ADDRESS);
  *out = asset;
  return 0;
}

// Loads a deposit record of `vault`. The caller compares index, asset and amounts with what it expects.
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

/* Loads a buffer of any vault and payer; the caller compares both. The size check comes in two steps because the
   exact size depends on a field of the record. */
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

// Unix time of the block in seconds, by the cluster's clock. A negative time reads as 0, which makes no root mature
// early.
INLINE u64 now_seconds(void) {
  struct clock clock;
  sol_get_clock_sysvar(&clock);
  return clock.unix_seconds < 0 ? 0 : (u64)clock.unix_seconds;
}
