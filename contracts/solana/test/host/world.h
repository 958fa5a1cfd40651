#pragma once
#include "../../src-c/syscalls.h"

/* One instruction with the accounts it is given, as a file: count u8 · Unix seconds i64 · lamports per byte u64 · rent
   threshold u64 · program 32 · accounts · data length u32 · data. An account is flags u8 · address 32 · owner 32 ·
   lamports u64 · length u32 · data. Little-endian. case.ts writes it. */

// More than the program takes, so that it meets too many.
#define WORLD_ACCOUNTS_MAX 14
#define WORLD_DATA_MAX 10240

#define FLAG_SIGNER 1
#define FLAG_WRITABLE 2
// The account repeats the earlier one whose index is in the low bits.
#define FLAG_REPEATS 0x80

struct world_account {
  u8 flags;
  u8 address[32];
  u8 owner[32];
  u64 lamports;
  u32 length;
  const u8 *data;
};

struct world {
  u8 count;
  i64 seconds;
  struct rent rent;
  u8 program[32];
  struct world_account accounts[WORLD_ACCOUNTS_MAX];
  u32 data_length;
  const u8 *data;
};

// 1 if `bytes` hold one world; its pointers then refer to them.
int read_world(const u8 *bytes, u64 length, struct world *out);
// Writes a world to `out`; its length, or 0 if it is longer than `most`.
u64 write_world(const struct world *world, u8 *out, u64 most);
