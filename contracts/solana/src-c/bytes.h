#pragma once
#include "syscalls.h"

// Reading the instruction data: big-endian, every read checks the remaining length first through `take`.
struct reader {
  const u8 *at;
  u64 remaining;
};

// The machine reads and writes words at any address.
typedef u16 __attribute__((may_alias)) word16;
typedef u32 __attribute__((may_alias)) word32;
typedef u64 __attribute__((may_alias)) word64;

INLINE u16 load_u16(const u8 *at) { return __builtin_bswap16(*(const word16 *)at); }
INLINE u32 load_u32(const u8 *at) { return __builtin_bswap32(*(const word32 *)at); }
INLINE u64 load_u64(const u8 *at) { return __builtin_bswap64(*(const word64 *)at); }
INLINE void store_u16(u8 *at, u16 value) { *(word16 *)at = __builtin_bswap16(value); }
INLINE void store_u32(u8 *at, u32 value) { *(word32 *)at = __builtin_bswap32(value); }
INLINE void store_u64(u8 *at, u64 value) { *(word64 *)at = __builtin_bswap64(value); }
INLINE void store_u128(u8 *at, u64 value) {
  *(word64 *)at = 0;
  store_u64(at + 8, value);
}

INLINE void copy32(void *to, const void *from) {
  word64 *a = to;
  const word64 *b = from;
  a[0] = b[0], a[1] = b[1], a[2] = b[2], a[3] = b[3];
}

INLINE int same32(const void *x, const void *y) {
  const word64 *a = x, *b = y;
  return a[0] == b[0] && a[1] == b[1] && a[2] == b[2] && a[3] == b[3];
}

INLINE int is_zero32(const void *x) {
  const word64 *a = x;
  return (a[0] | a[1] | a[2] | a[3]) == 0;
}

// Lexicographic order of two 32-byte strings: whether a is not after b.
INLINE int not_after32(const u8 *a, const u8 *b) {
  for (int i = 0; i < 32; i += 8) {
    u64 x = load_u64(a + i), y = load_u64(b + i);
    if (x != y) return x < y;
  }
  return 1;
}

// Null when fewer bytes remain.
INLINE const u8 *take(struct reader *reader, u64 length) {
  if (reader->remaining < length) return 0;
  const u8 *at = reader->at;
  reader->at += length;
  reader->remaining -= length;
  return at;
}

// A u128 of the wire that fits the u64 of an SPL token; 0 when it does not (PROTOCOL P7).
INLINE int load_amount(const u8 *at, u64 *out) {
  *out = load_u64(at + 8);
  return *(const word64 *)at == 0;
}
