#pragma once

/* Integer types and the two control-flow macros. The program is one translation unit without libc, so nothing here
   may depend on a system header. Target: BPF v2, little-endian, 64-bit registers, 4 KiB of stack per frame, no
   heap. */

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;
typedef long i64;
// Holds a sum of any four u64 amounts without overflow; used for every comparison of sums (coverage.h, claim.h).
typedef unsigned __int128 u128;

_Static_assert(sizeof(u8) == 1 && sizeof(u16) == 2 && sizeof(u32) == 4 && sizeof(u64) == 8, "integer sizes");
_Static_assert(sizeof(i64) == 8 && sizeof(u128) == 16, "wide integer sizes");
_Static_assert(sizeof(void *) == 8, "pointers are the machine's registers");

/* 32 bytes: an address, a hash, an account id. Held as four u64 because records are 8-byte aligned and a comparison
   of limbs costs 4 instructions instead of 32. The limbs have no numeric meaning: order is defined on bytes
   (bytes.h). */
struct bytes32 {
  u64 limbs[4];
};
_Static_assert(sizeof(struct bytes32) == 32 && _Alignof(struct bytes32) == 8, "bytes32");

// Folded into the caller; for accessors and single checks.
#define INLINE static inline __attribute__((always_inline))
/* A function with a stack frame of its own. Each frame has 4,096 bytes and the build fails above that, so whatever
   holds seeds, envelopes or events on the stack is a frame. Arguments travel in registers: at most five. */
#define FRAME static __attribute__((noinline))

/* Every function that can fail returns u64: 0 for success, else a number of errors.h or the runtime's own error
   from a call into another program. A failed instruction rolls back all its writes, so functions write before they
   check where that is shorter. CHECK leaves the function with an error; TRY passes an inner error on. */
#define CHECK(condition, error) \
  do {                          \
    if (!(condition)) return (error); \
  } while (0)
#define TRY(call)               \
  do {                          \
    u64 error_ = (call);        \
    if (error_ != 0) return error_; \
  } while (0)
