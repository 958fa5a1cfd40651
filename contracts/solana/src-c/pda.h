#pragma once
#include "account.h"
#include "record.h"

/* Program addresses and the accounts created at them. An address is searched with the canonical bump once, when its
   record is created; the record keeps the bump, and every later use derives the address with one syscall. Seeds
   without the canonical bump would give several addresses for one record, hence several records for one deposit or
   claim. */

#define SEEDS_MAX 4

// Seeds of one address: `count` parts without the bump, then one place for the bump. The parts are borrowed, and
// bump's part and the number's point into the struct itself, so it must not be copied or moved.
struct seeds {
  struct slice parts[SEEDS_MAX + 1];
  u64 count;
  // A number among the seeds, big-endian.
  u8 number[8];
  u8 bump;
};

// Completes the seeds with a bump; parts 0 to `count` are then what the runtime needs to sign or derive.
FRAME void seeds_with_bump(struct seeds *seeds, u8 bump) {
  seeds->bump = bump;
  seeds->parts[seeds->count].bytes = &seeds->bump;
  seeds->parts[seeds->count].length = 1;
}

/* Checks the address of a record to be created. Assumes seeds without a bump; completes them with the canonical one.
   Fails with ACCOUNT_ADDRESS. Cost: 1,500 compute units per bump tried, on average two. */
FRAME u64 expect_canonical(const struct call *call, const struct account *account, struct seeds *seeds) {
  struct bytes32 found;
  u8 bump = 0;
  CHECK(sol_try_find_program_address(seeds->parts, seeds->count, call->program, &found, &bump) == 0,
        ERROR_ACCOUNT_ADDRESS);
  TRY(expect_address(account, &found));
  seeds_with_bump(seeds, bump);
  return 0;
}

/* Checks the address of an existing record by its stored bump, which was canonical at creation and is trusted
   because only this program writes the record (expect_record comes first). Fails with ACCOUNT_ADDRESS. Cost: 1,500
   compute units. */
FRAME u64 expect_derived(const struct call *call, const struct account *account, struct seeds *seeds, u8 bump) {
  struct bytes32 found;
  seeds_with_bump(seeds, bump);
  CHECK(sol_create_program_address(seeds->parts, seeds->count + 1, call->program, &found) == 0,
        ERROR_ACCOUNT_ADDRESS);
  return expect_address(account, &found);
}

/* Checks owner, then exact size and header of a record; the address is checked by expect_derived afterwards. The
   header is read only after the size, because `&&` stops there. Fails with ACCOUNT_OWNER or ACCOUNT_TYPE. */
FRAME u64 expect_record(const struct call *call, const struct account *account, u64 type, u64 size) {
  CHECK(same32(account->owner, call->program), ERROR_ACCOUNT_OWNER);
  const struct record_header *header = (const struct record_header *)account->data;
  CHECK(account->length == size && header->magic == RECORD_MAGIC && header->version == RECORD_VERSION &&
            header->type == type,
        ERROR_ACCOUNT_TYPE);
  return 0;
}

// Whether nothing has been created here: owned by the system program and empty. Lamports do not count: anyone may
// send some.
INLINE int is_unused(const struct account *account) {
  return is_zero32(account->owner) && account->length == 0;
}

// Fails with ALREADY_INITIALIZED for an account of this program, ACCOUNT_OWNER for one of another program or with
// data.
INLINE u64 expect_unused(const struct call *call, const struct account *account) {
  CHECK(!same32(account->owner, call->program), ERROR_ALREADY_INITIALIZED);
  CHECK(is_unused(account), ERROR_ACCOUNT_OWNER);
  return 0;
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
  struct bytes32 owner;
};

_Static_assert(sizeof(struct system_transfer) == 12 && sizeof(struct system_allocate) == 12, "system instructions");
_Static_assert(sizeof(struct system_assign) == 36, "system assign");

#define SYSTEM_TRANSFER 2u

/* Calls the system program for `to`, signed by its seeds. A transfer comes from account 0, the payer of every instruction that
   has one; allocate and assign name the new account alone. A failure of the system program ends the transaction. */
FRAME u64 call_system(const struct call *call, const struct account *to, const struct seeds *seeds, const void *data,
                      u64 data_length) {
  int pays = *(const aliased_u32 *)data == SYSTEM_TRANSFER;
  struct cpi_meta metas[2] = {{pays ? call->accounts[0].address : to->address, 1, 1}, {to->address, 1, 0}};
  struct cpi_instruction instruction = {&SYSTEM_PROGRAM, metas, pays ? 2 : 1, data, data_length};
  struct cpi_signer signer = {seeds->parts, seeds->count + 1};
  return sol_invoke_signed_c(&instruction, call->accounts, call->count, &signer, 1);
}

/* Lamports that keep an account of `size` data bytes for good; 128 bytes are charged on top for its metadata. The
   threshold is compared by its bits (syscalls.h). Without the sysvar the answer is unpayable, so creation fails in
   the transfer. */
INLINE u64 rent_exempt_lamports(u64 size) {
  struct rent rent;
  if (sol_get_rent_sysvar(&rent) != 0) return ~0ul >> 1;
  u64 lamports = (size + 128) * rent.lamports_per_byte;
  return rent.exemption_threshold_bits == 0x3ff0000000000000ul ? lamports : lamports * 2;
}

/* Raises an account's lamports, at the cost of account 0, to what keeps `size` bytes for good. */
FRAME u64 pay_rent(const struct call *call, const struct account *account, const struct seeds *seeds, u64 size) {
  u64 wanted = rent_exempt_lamports(size);
  if (*account->lamports >= wanted) return 0;
  struct system_transfer transfer = {SYSTEM_TRANSFER, wanted - *account->lamports};
  return call_system(call, account, seeds, &transfer, sizeof(transfer));
}

/* Creates an account at a program address, zeroed, rent-exempt, owned by `owner`, at the cost of account 0. Assumes
   expect_canonical and an unused account. Transfer, allocate and assign one by one: anyone may have sent lamports to the
   address before, and the system program's own create_account refuses such an address permanently. Surplus lamports stay in
   the account. Fails only with the runtime's errors, such as a payer without the lamports. Cost: two or three calls. */
FRAME u64 create_account(const struct call *call, const struct account *account, const struct seeds *seeds, u64 size,
                         const struct bytes32 *owner) {
  TRY(pay_rent(call, account, seeds, size));
  struct system_allocate allocate = {8, size};
  TRY(call_system(call, account, seeds, &allocate, sizeof(allocate)));
  struct system_assign assign = {1, *owner};
  return call_system(call, account, seeds, &assign, sizeof(assign));
}

/* Creates a record with its header, at the cost of account 0; the rest is zero. `type_and_size` comes from TYPE_AND_SIZE. The
   account's length is updated by the runtime during the calls, its data pointer stays valid. */
FRAME u64 create_record(const struct call *call, const struct account *account, const struct seeds *seeds,
                        u64 type_and_size) {
  u64 size = type_and_size >> 8;
  TRY(create_account(call, account, seeds, size, call->program));
  struct record_header *header = (struct record_header *)account->data;
  header->magic = RECORD_MAGIC;
  header->version = RECORD_VERSION;
  header->type = (u8)type_and_size;
  header->bump = seeds->bump;
  return 0;
}

// Type (low byte) and size in one argument.
#define TYPE_AND_SIZE(type, size) ((u64)(type) | (u64)(size) << 8)

/* Closes a record: its lamports go to `receiver`. Zeroed, shrunk and returned to the system program: lamports sent to its
   address later in the same transaction would otherwise keep the record alive. Assumes both writable. */
FRAME void close_record(struct account *record, const struct account *receiver) {
  *receiver->lamports += *record->lamports;
  *record->lamports = 0;
  sol_memset_(record->data, 0, record->length);
  set_length(record, 0);
  *record->owner = SYSTEM_PROGRAM;
}
