#pragma once
#include "account.h"
#include "record.h"

// Program addresses: derived with the canonical bump when made, with the bump of the record afterwards.

#define SEEDS_MAX 4

// Seeds of one address; the last place is the bump's.
struct seeds {
  struct slice parts[SEEDS_MAX + 1];
  u64 count;
  u8 bump;
};

#define SEED_TEXT(text) ((struct slice){text, sizeof(text) - 1})

INLINE void seeds_with_bump(struct seeds *seeds, u8 bump) {
  seeds->bump = bump;
  seeds->parts[seeds->count].bytes = &seeds->bump;
  seeds->parts[seeds->count].length = 1;
}

// Checks an address that is to be made; leaves the canonical bump in the seeds.
FRAME u64 expect_canonical(const struct call *call, const struct account *account, struct seeds *seeds) {
  struct key found;
  u8 bump = 0;
  CHECK(sol_try_find_program_address(seeds->parts, seeds->count, call->program, &found, &bump) == 0,
        ERROR_ACCOUNT_ADDRESS);
  TRY(expect_address(account, &found));
  seeds_with_bump(seeds, bump);
  return 0;
}

// Checks the address of a record that exists, by its stored bump, which was canonical when it was made.
FRAME u64 expect_derived(const struct call *call, const struct account *account, struct seeds *seeds, u8 bump) {
  struct key found;
  seeds_with_bump(seeds, bump);
  CHECK(sol_create_program_address(seeds->parts, seeds->count + 1, call->program, &found) == 0,
        ERROR_ACCOUNT_ADDRESS);
  return expect_address(account, &found);
}

// Checks owner, size and header of a record.
INLINE u64 expect_record(const struct call *call, const struct account *account, u8 type, u64 size) {
  CHECK(same32(account->owner, call->program), ERROR_ACCOUNT_OWNER);
  const struct record_header *header = (const struct record_header *)account->data;
  CHECK(*account->length == size && header->magic == RECORD_MAGIC && header->version == RECORD_VERSION &&
            header->type == type,
        ERROR_ACCOUNT_TYPE);
  return 0;
}

INLINE int is_unused(const struct account *account) {
  return is_zero32(account->owner) && *account->length == 0;
}

INLINE u64 expect_unused(const struct call *call, const struct account *account) {
  CHECK(!same32(account->owner, call->program), ERROR_ALREADY_INITIALIZED);
  CHECK(is_unused(account), ERROR_ACCOUNT_OWNER);
  return 0;
}

INLINE struct cpi_account cpi_account_of(const struct account *account) {
  return (struct cpi_account){
      .address = account->address,
      .lamports = account->lamports,
      .data_length = *account->length,
      .data = account->data,
      .owner = account->owner,
      .rent_epoch = ~0ul,
      .is_signer = account->is_signer,
      .is_writable = account->is_writable,
      .is_executable = 0,
  };
}

// The system program's instruction data: u32 number and fields, packed, little-endian.
struct __attribute__((packed)) system_transfer {
  u32 number;
  u64 lamports;
};
struct __attribute__((packed)) system_allocate {
  u32 number;
  u64 space;
};
struct __attribute__((packed)) system_assign {
  u32 number;
  struct key owner;
};

FRAME u64 call_system(const struct account *from, const struct account *to, const struct seeds *seeds,
                      const void *data, u64 data_length) {
  struct cpi_meta metas[2] = {{from == 0 ? to->address : from->address, 1, 1}, {to->address, 1, 0}};
  struct cpi_account accounts[2];
  u64 count = from == 0 ? 1 : 2;
  accounts[0] = cpi_account_of(from == 0 ? to : from);
  if (from != 0) accounts[1] = cpi_account_of(to);
  struct cpi_instruction instruction = {&SYSTEM_PROGRAM, metas, count, data, data_length};
  struct cpi_signer signer = {seeds->parts, seeds->count + 1};
  return sol_invoke_signed_c(&instruction, accounts, count, &signer, 1);
}

INLINE u64 rent_exempt_lamports(u64 size) {
  struct rent rent;
  if (sol_get_rent_sysvar(&rent) != 0) return ~0ul >> 1;
  u64 lamports = (size + 128) * rent.lamports_per_byte;
  return rent.exemption_threshold_bits == 0x3ff0000000000000ul ? lamports : lamports * 2;
}

/* Makes an account at a program address. Transfer, allocate and assign one by one: somebody may have sent lamports
   to the address before, and `create_account` would refuse it then, for ever. */
FRAME u64 create_account(const struct account *payer, const struct account *account, const struct seeds *seeds,
                         u64 size, const struct key *owner) {
  u64 wanted = rent_exempt_lamports(size);
  if (*account->lamports < wanted) {
    struct system_transfer transfer = {2, wanted - *account->lamports};
    TRY(call_system(payer, account, seeds, &transfer, sizeof(transfer)));
  }
  struct system_allocate allocate = {8, size};
  TRY(call_system(0, account, seeds, &allocate, sizeof(allocate)));
  struct system_assign assign = {1, *owner};
  return call_system(0, account, seeds, &assign, sizeof(assign));
}

// Makes a record with its header; the rest is zero.
FRAME u64 create_record(const struct call *call, const struct account *payer, const struct account *account,
                        const struct seeds *seeds, u64 type_and_size) {
  u64 size = type_and_size >> 8;
  TRY(create_account(payer, account, seeds, size, call->program));
  struct record_header *header = (struct record_header *)account->data;
  header->magic = RECORD_MAGIC;
  header->version = RECORD_VERSION;
  header->type = (u8)type_and_size;
  header->bump = seeds->bump;
  return 0;
}

// Five registers carry arguments: kind and size share one.
#define TYPE_AND_SIZE(type, size) ((u64)(type) | (u64)(size) << 8)
