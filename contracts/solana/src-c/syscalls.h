#pragma once
#include "types.h"

struct slice {
  const void *bytes;
  u64 length;
};
_Static_assert(sizeof(struct slice) == 16, "slice");

struct clock {
  u64 slot;
  i64 epoch_start_seconds;
  u64 epoch;
  u64 leader_schedule_epoch;
  i64 unix_seconds;
};
_Static_assert(sizeof(struct clock) == 40, "clock sysvar");

struct rent {
  u64 lamports_per_byte;
  // The bits of a double: 2.0 today, 1.0 once the runtime has folded it into the price.
  u64 exemption_threshold_bits;
  u64 burn_percent;
};
_Static_assert(sizeof(struct rent) == 24, "rent sysvar");

struct cpi_meta {
  const struct key *address;
  u8 is_writable;
  u8 is_signer;
};
_Static_assert(sizeof(struct cpi_meta) == 16, "account meta");

struct cpi_instruction {
  const struct key *program;
  const struct cpi_meta *metas;
  u64 meta_count;
  const void *data;
  u64 data_length;
};
_Static_assert(sizeof(struct cpi_instruction) == 40, "instruction");

struct cpi_account {
  const struct key *address;
  u64 *lamports;
  u64 data_length;
  u8 *data;
  const struct key *owner;
  u64 rent_epoch;
  u8 is_signer;
  u8 is_writable;
  u8 is_executable;
};
_Static_assert(sizeof(struct cpi_account) == 56, "account info");

struct cpi_signer {
  const struct slice *seeds;
  u64 count;
};
_Static_assert(sizeof(struct cpi_signer) == 16, "signer seeds");

extern u64 sol_keccak256(const struct slice *parts, u64 count, u8 *hash);
extern u64 sol_secp256k1_recover(const u8 *digest, u64 recovery, const u8 *r_and_s, u8 *public_key);
extern u64 sol_create_program_address(const struct slice *seeds, u64 count, const struct key *program, struct key *out);
extern u64 sol_try_find_program_address(const struct slice *seeds, u64 count, const struct key *program,
                                        struct key *out, u8 *bump);
extern u64 sol_get_clock_sysvar(struct clock *out);
extern u64 sol_get_rent_sysvar(struct rent *out);
extern u64 sol_invoke_signed_c(const struct cpi_instruction *instruction, const struct cpi_account *accounts,
                               u64 account_count, const struct cpi_signer *signers, u64 signer_count);
extern u64 sol_log_data(const struct slice *fields, u64 count);
extern u64 sol_memcpy_(void *to, const void *from, u64 length);
extern u64 sol_memset_(void *to, u8 value, u64 length);
