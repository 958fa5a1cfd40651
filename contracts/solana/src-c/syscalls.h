#pragma once
#include "types.h"

/* The runtime's structs and syscalls, as its C ABI defines them. Names of the extern functions are part of the ABI:
   the linker turns each into a relocation that the loader resolves by a hash of the name. Sizes are asserted
   because the runtime reads these structs from the program's memory without a length. */

// A byte range in the program's memory; the runtime never writes through it.
struct slice {
  const void *bytes;
  u64 length;
};
_Static_assert(sizeof(struct slice) == 16, "slice");

// Clock sysvar. Only unix_seconds is used: the stake-weighted time of the block, which may lag real time by seconds.
struct clock {
  u64 slot;
  i64 epoch_start_seconds;
  u64 epoch;
  u64 leader_schedule_epoch;
  i64 unix_seconds;
};
_Static_assert(sizeof(struct clock) == 40, "clock sysvar");

// Rent sysvar, with 7 bytes of padding behind the last field.
struct rent {
  u64 lamports_per_byte;
  // The bits of an IEEE double: 2.0 today, 1.0 once the runtime has folded it into the price. There is no FPU.
  u64 exemption_threshold_bits;
  u64 burn_percent;
};
_Static_assert(sizeof(struct rent) == 24, "rent sysvar");

// One account of a cross-program call, with the privileges that the callee receives.
struct cpi_meta {
  const struct bytes32 *address;
  u8 is_writable;
  u8 is_signer;
};
_Static_assert(sizeof(struct cpi_meta) == 16, "account meta");

struct cpi_instruction {
  const struct bytes32 *program;
  const struct cpi_meta *metas;
  u64 meta_count;
  const void *data;
  u64 data_length;
};
_Static_assert(sizeof(struct cpi_instruction) == 40, "instruction");

/* One account, as the runtime takes it for a call into another program: every pointer is the one of the parsed input
   (account.h). After the call the runtime has set `length` to what the callee left. */
struct account {
  const struct bytes32 *address;
  u64 *lamports;
  u64 length;
  u8 *data;
  struct bytes32 *owner;
  // Ignored by the runtime.
  u64 rent_epoch;
  u8 is_signer;
  u8 is_writable;
  u8 is_executable;
};
_Static_assert(sizeof(struct account) == 56, "account info");

// Seeds of one program address that signs a cross-program call, bump included.
struct cpi_signer {
  const struct slice *seeds;
  u64 count;
};
_Static_assert(sizeof(struct cpi_signer) == 16, "signer seeds");

// Keccak-256 of the concatenated parts. Always succeeds for memory that the program may read. Cost grows with length.
extern u64 sol_keccak256(const struct slice *parts, u64 count, u8 *hash);
// Uncompressed public key (64 bytes) behind a signature; nonzero if there is none. 25,000 compute units. Accepts
// high s.
extern u64 sol_secp256k1_recover(const u8 *digest, u64 recovery, const u8 *r_and_s, u8 *public_key);
// Program address of seeds that include the bump; nonzero if the result is a point of the curve. 1,500 compute units.
extern u64 sol_create_program_address(const struct slice *seeds, u64 count, const struct bytes32 *program,
                                      struct bytes32 *out);
// Canonical (highest) bump and its program address. 1,500 compute units per bump tried, so a sender can grind the
// cost.
extern u64 sol_try_find_program_address(const struct slice *seeds, u64 count, const struct bytes32 *program,
                                        struct bytes32 *out, u8 *bump);
extern u64 sol_get_clock_sysvar(struct clock *out);
extern u64 sol_get_rent_sysvar(struct rent *out);
// Calls another program, or this one. A failure of the callee ends the transaction; the return value is then never
// seen.
extern u64 sol_invoke_signed_c(const struct cpi_instruction *instruction, const struct account *accounts,
                               u64 account_count, const struct cpi_signer *signers, u64 signer_count);
// Writes one "Program data:" line with the fields in base64. A full log drops it without an error.
extern u64 sol_log_data(const struct slice *fields, u64 count);
// The ranges must not overlap.
extern u64 sol_memcpy_(void *to, const void *from, u64 length);
extern u64 sol_memset_(void *to, u8 value, u64 length);
