#pragma once
#include "syscalls.h"

/* Big-endian integers, 32-byte values and the reader of instruction data. Wire formats (envelope, VAA, leaves,
   events, instruction data) are big-endian; records in accounts are native little-endian structs and never pass
   through here. */

// Instruction data that has not been consumed. `take` is the only way forward, so a length is always checked first.
struct reader {
  const u8 *at;
  u64 remaining;
};

// The machine loads and stores any width at any address; may_alias lets the compiler rely on nothing else.
typedef u16 __attribute__((may_alias)) aliased_u16;
typedef u32 __attribute__((may_alias)) aliased_u32;
typedef u64 __attribute__((may_alias)) aliased_u64;

// Big-endian loads and stores. Assume that the width is available at the address; one load and one byte swap each.
INLINE u16 load_u16(const u8 *at) { return __builtin_bswap16(*(const aliased_u16 *)at); }
INLINE u32 load_u32(const u8 *at) { return __builtin_bswap32(*(const aliased_u32 *)at); }
INLINE u64 load_u64(const u8 *at) { return __builtin_bswap64(*(const aliased_u64 *)at); }
INLINE void store_u16(u8 *at, u16 value) { *(aliased_u16 *)at = __builtin_bswap16(value); }
INLINE void store_u32(u8 *at, u32 value) { *(aliased_u32 *)at = __builtin_bswap32(value); }
INLINE void store_u64(u8 *at, u64 value) { *(aliased_u64 *)at = __builtin_bswap64(value); }
// A u64 amount as the 16 bytes of the wire.
INLINE void store_u128(u8 *at, u64 value) {
  *(aliased_u64 *)at = 0;
  store_u64(at + 8, value);
}

// Copies 32 bytes. The ranges may be the same, not partly overlapping; no syscall, unlike sol_memcpy_.
INLINE void copy32(void *to, const void *from) {
  aliased_u64 *a = to;
  const aliased_u64 *b = from;
  a[0] = b[0], a[1] = b[1], a[2] = b[2], a[3] = b[3];
}

// Equality of 32 bytes. Not constant-time: nothing compared here is secret.
INLINE int same32(const void *x, const void *y) {
  const aliased_u64 *a = x, *b = y;
  return a[0] == b[0] && a[1] == b[1] && a[2] == b[2] && a[3] == b[3];
}

INLINE int is_zero32(const void *x) {
  const aliased_u64 *a = x;
  return (a[0] | a[1] | a[2] | a[3]) == 0;
}

// Lexicographic order of two 32-byte strings: a <= b. Equal to the order of two big-endian u256 values.
INLINE int not_after32(const u8 *a, const u8 *b) {
  for (int i = 0; i < 32; i += 8) {
    u64 x = load_u64(a + i), y = load_u64(b + i);
    if (x != y) return x < y;
  }
  return 1;
}

/* Consumes `length` bytes and returns their address, or 0 with the reader unchanged when fewer remain. A length of 0
   always succeeds. The caller maps 0 to the error of its format. */
INLINE const u8 *take(struct reader *reader, u64 length) {
  if (reader->remaining < length) return 0;
  const u8 *at = reader->at;
  reader->at += length;
  reader->remaining -= length;
  return at;
}

/* Reads a u128 of the wire into the u64 of an SPL token (PROTOCOL P7). Returns 0 when the upper half is not zero:
   no SPL token has that many units, so the caller answers AMOUNT_OUT_OF_RANGE. */
INLINE int load_amount(const u8 *at, u64 *out) {
  *out = load_u64(at + 8);
  return *(const aliased_u64 *)at == 0;
}
