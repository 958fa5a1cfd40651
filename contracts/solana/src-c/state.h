#pragma once
#include "pda.h"

/* Seeds and loaders of records. Every loader checks owner, size, magic, version and type, then that the address
   follows from the record's own fields or is one of them: a record cannot be shown in place of another one of the same kind, nor one
   of another vault. A loader returns a pointer into the account's data; whether it may be written is checked by the
   instruction. Failures of all loaders: ACCOUNT_OWNER, ACCOUNT_TYPE, ACCOUNT_ADDRESS. Cost: 1,500 compute units for
   the address. */

/* "vault" ‖ house id u32 ‖ creator 32. The creator is a seed so that nobody can take the address of a house before it
   does. All seed functions borrow their arguments: they must live as long as the seeds. */
FRAME void vault_seeds(struct seeds *seeds, const u8 house_id[4], const struct bytes32 *creator) {
  seeds->parts[0] = (struct slice){"vault", 5};
  seeds->parts[1] = (struct slice){house_id, 4};
  seeds->parts[2] = (struct slice){creator, 32};
  seeds->count = 3;
}

// Kinds of records below a vault, by their seeds.
enum seed {
  SEED_ASSET,
  SEED_TOKEN,
  SEED_DEPOSITS,
  SEED_CLAIM,
  SEED_VOTE,
  SEED_BUFFER,
  SEED_ACT,
};

// First seed, and length of the field behind the vault.
static const struct {
  char name[8];
  u8 name_length;
  u8 field_length;
} SEEDS[] = {
    [SEED_ASSET] = {"asset", 5, 2}, [SEED_TOKEN] = {"token", 5, 32},   [SEED_DEPOSITS] = {"deposits", 8, 8},
    [SEED_CLAIM] = {"claim", 5, 32}, [SEED_VOTE] = {"vote", 4, 32}, [SEED_BUFFER] = {"buffer", 6, 32},
    [SEED_ACT] = {"act", 3, 32},
};

// name ‖ vault ‖ one field
FRAME void field_seeds(struct seeds *seeds, enum seed seed, const struct bytes32 *vault, const void *field) {
  seeds->parts[0] = (struct slice){SEEDS[seed].name, SEEDS[seed].name_length};
  seeds->parts[1] = (struct slice){vault, 32};
  seeds->parts[2] = (struct slice){field, SEEDS[seed].field_length};
  seeds->count = 3;
}

// name ‖ vault ‖ two fields
INLINE void two_field_seeds(struct seeds *seeds, enum seed seed, const struct bytes32 *vault, const void *field,
                            struct slice second) {
  field_seeds(seeds, seed, vault, field);
  seeds->parts[3] = second;
  seeds->count = 4;
}

// "deposits" ‖ vault ‖ number u64
INLINE void page_seeds(struct seeds *seeds, const struct bytes32 *vault, u64 number) {
  store_u64(seeds->number, number);
  field_seeds(seeds, SEED_DEPOSITS, vault, seeds->number);
}

/* Loads a vault of any house and creator: which one it is follows from the account that the caller named. Only initialize
   writes such records, at the address of house and creator, and keeps that address in the record: no address is derived
   again. */
FRAME u64 load_vault(const struct call *call, const struct account *account, struct vault **out) {
  TRY(expect_record(call, account, RECORD_VAULT, sizeof(struct vault)));
  struct vault *vault = (struct vault *)account->data;
  TRY(expect_address(account, &vault->address));
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

/* Loads a page of entries of `vault`, any number of it, and completes its seeds. The exact size follows from the count, as in a buffer. */
FRAME u64 load_page(const struct call *call, const struct account *vault, const struct account *account,
                    struct seeds *seeds) {
  CHECK(same32(account->owner, call->program), ERROR_ACCOUNT_OWNER);
  const struct entry_page *page = (const struct entry_page *)account->data;
  CHECK(account->length >= sizeof(struct entry_page) && page->count <= ENTRIES_PER_PAGE, ERROR_ACCOUNT_TYPE);
  TRY(expect_record(call, account, RECORD_DEPOSITS,
                    sizeof(struct entry_page) + page->count * sizeof(struct entry_record)));
  page_seeds(seeds, vault->address, page->number);
  return expect_derived(call, account, seeds, page->header.bump);
}

/* Loads the entry with this index, above 0, of `vault` from its page; 0 in `out` when the page does not reach that far.
   Fails as all loaders; ACCOUNT_ADDRESS for another page. */
FRAME u64 load_entry(const struct call *call, const struct account *vault, const struct account *account, u64 index,
                       const struct entry_record **out) {
  struct seeds seeds;
  TRY(load_page(call, vault, account, &seeds));
  const struct entry_page *page = (const struct entry_page *)account->data;
  CHECK(page->number == (index - 1) / ENTRIES_PER_PAGE, ERROR_ACCOUNT_ADDRESS);
  u64 place = (index - 1) % ENTRIES_PER_PAGE;
  *out = place < page->count ? (const struct entry_record *)(page + 1) + place : 0;
  return 0;
}

/* Loads a buffer of any vault and payer; the caller compares both. The size check comes in two steps because the
   exact size depends on a field of the record. */
FRAME u64 load_buffer(const struct call *call, const struct account *account, struct buffer_record **out) {
  CHECK(same32(account->owner, call->program), ERROR_ACCOUNT_OWNER);
  struct buffer_record *buffer = (struct buffer_record *)account->data;
  CHECK(account->length >= sizeof(struct buffer_record), ERROR_ACCOUNT_TYPE);
  TRY(expect_record(call, account, RECORD_BUFFER, sizeof(struct buffer_record) + buffer->length));
  struct seeds seeds;
  two_field_seeds(&seeds, SEED_BUFFER, &buffer->vault, &buffer->payer, (struct slice){&buffer->digest, 32});
  TRY(expect_derived(call, account, &seeds, buffer->header.bump));
  *out = buffer;
  return 0;
}

// Unix time of the block in seconds, by the cluster's clock. A negative time reads as 0, which makes no root mature
// early.
FRAME u64 now_seconds(void) {
  struct clock clock;
  sol_get_clock_sysvar(&clock);
  return clock.unix_seconds < 0 ? 0 : (u64)clock.unix_seconds;
}

// Fails with VAULT_FROZEN once the exit has begun (exit.h).
INLINE u64 check_not_frozen(const struct vault *vault) {
  CHECK(vault->frozen_at_seconds == 0, ERROR_VAULT_FROZEN);
  return 0;
}

// Whether an asset's deposits and claims stand still: VAULT_FROZEN or PAUSED for the vault's, ASSET_SUSPENDED for the asset's
// own.
FRAME u64 check_open(const struct vault *vault, const struct asset *asset) {
  TRY(check_not_frozen(vault));
  u64 now = now_seconds();
  CHECK(now >= vault->paused_until_seconds, ERROR_PAUSED);
  CHECK(now >= asset->suspended_until_seconds, ERROR_ASSET_SUSPENDED);
  return 0;
}

/* Completes the seeds of the call's vault, which signs by them. Assumes a loaded vault. */
FRAME void vault_signer(const struct call *call, struct seeds *seeds) {
  store_u32(seeds->number, call->vault->house_id);
  vault_seeds(seeds, seeds->number, &call->vault->creator);
  seeds_with_bump(seeds, call->vault->header.bump);
}
