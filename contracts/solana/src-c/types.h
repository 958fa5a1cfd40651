#pragma once

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;
typedef long i64;
// Sums of amounts cannot overflow in this.
typedef unsigned __int128 u128;

_Static_assert(sizeof(u16) == 2 && sizeof(u32) == 4 && sizeof(u64) == 8, "integer sizes");

// 32 bytes: an address, a hash, an account id. As words, because records are aligned and words compare cheaply.
struct key {
  u64 words[4];
};
_Static_assert(sizeof(struct key) == 32, "key");

#define INLINE static inline __attribute__((always_inline))
// A function with a frame of its own: each frame has 4 KiB.
#define FRAME static __attribute__((noinline))

// Leaves the function with an error number; 0 is success.
#define CHECK(condition, error) \
  do {                          \
    if (!(condition)) return (error); \
  } while (0)
#define TRY(call)               \
  do {                          \
    u64 error_ = (call);        \
    if (error_ != 0) return error_; \
  } while (0)
