#pragma once
#include "bytes.h"
#include "errors.h"

/* The accounts of an instruction as the runtime serialises them, and the checks of the account table (PROTOCOL P36).
   No data is copied: `struct account` points into the input, so a write through it is a write to the account. It is the
   runtime's own form of an account, so a call into another program passes the accounts as they are. */

// The most accounts of any instruction; more are refused before they are parsed.
#define ACCOUNTS_MAX 12

struct call {
  // Address of this program as deployed.
  const struct bytes32 *program;
  u64 count;
  // Only the first `count` are set: the account rules come before any access (account_rules.h).
  struct account accounts[ACCOUNTS_MAX];
  // Bit i: account i signs, is written.
  u64 signers;
  u64 written;
  // Instruction data behind what has been consumed.
  struct reader data;
  // When the act was scheduled that `perform_act` runs; 0 for an instruction that its signer sent.
  u64 scheduled_at_seconds;
  // What the account rules found: the vault, the asset, the vault's token account of it, and its mint where a transfer needs
  // it; 0 where the instruction has none.
  const struct account *vault_account;
  struct vault *vault;
  struct asset *asset;
  const struct account *vault_token;
  const struct account *mint;
  // Accounts that the rules have covered: an account that the data asks for comes after them.
  u64 covered;
};

static const struct bytes32 SYSTEM_PROGRAM = {{0, 0, 0, 0}};
// TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA
static const u8 TOKEN_PROGRAM[32] = {0x06, 0xdd, 0xf6, 0xe1, 0xd7, 0x65, 0xa1, 0x93, 0xd9, 0xcb, 0xe1,
                                     0x46, 0xce, 0xeb, 0x79, 0xac, 0x1c, 0xb4, 0x85, 0xed, 0x5f, 0x5b,
                                     0x37, 0x91, 0x3a, 0x8c, 0xf5, 0x85, 0x7e, 0xff, 0x00, 0xa9};

// TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb
static const u8 TOKEN_2022_PROGRAM[32] = {0x06, 0xdd, 0xf6, 0xe1, 0xee, 0x75, 0x8f, 0xde, 0x18, 0x42, 0x5d,
                                          0xbc, 0xe4, 0x6c, 0xcd, 0xda, 0xb6, 0x1a, 0xfc, 0x4d, 0x83, 0xb9,
                                          0x0d, 0x27, 0xfe, 0xbd, 0xf9, 0x28, 0xd8, 0xa1, 0x8b, 0xfc};

// ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL
static const u8 ASSOCIATED_TOKEN_PROGRAM[32] = {0x8c, 0x97, 0x25, 0x8f, 0x4e, 0x24, 0x89, 0xf1, 0xbb, 0x3d, 0x10,
                                                0x29, 0x14, 0x8e, 0x0d, 0x83, 0x0b, 0x5a, 0x13, 0x99, 0xda, 0xff,
                                                0x10, 0x84, 0x04, 0x8e, 0x7b, 0xd8, 0xdb, 0xe9, 0xf8, 0x59};

// Room that the runtime leaves behind each account's data so that it can grow within a transaction.
#define SPARE_BYTES 10240

/* Parses the runtime's input: count u64 · accounts · data length u64 · data · program id 32. One account is marker u8
   (0xff: not seen before) · signer u8 · writable u8 · executable u8 · 4 bytes · address 32 · owner 32 · lamports
   u64 · length u64 · data · spare bytes · padding to 8 · rent epoch u64.
   Assumes that the input is the runtime's and therefore well formed; only count and repetition are the sender's
   choice. Every instruction needs distinct accounts: a repeated one could be its own source and destination, so it
   is refused here for all of them. Fails with ACCOUNT_COUNT or ACCOUNT_DUPLICATE; `call` is then partly set and
   unusable. */
FRAME u64 parse_call(const u8 *input, struct call *call) {
  u64 count = *(const u64 *)input;
  CHECK(count <= ACCOUNTS_MAX, ERROR_ACCOUNT_COUNT);
  const u8 *at = input + 8;
  call->signers = call->written = 0;
  for (u64 i = 0; i < count; i++) {
    // Any other value is the index of the earlier account that this one repeats, without fields of its own.
    CHECK(*at == 0xff, ERROR_ACCOUNT_DUPLICATE);
    struct account *account = &call->accounts[i];
    // Marker, signer, writable, executable: the last three are the flags.
    *(aliased_u32 *)&account->is_signer = *(const aliased_u32 *)at >> 8;
    call->signers |= (u64)at[1] << i;
    call->written |= (u64)at[2] << i;
    account->address = (const struct bytes32 *)(at + 8);
    account->owner = (struct bytes32 *)(at + 40);
    account->lamports = (u64 *)(at + 72);
    account->length = *(const u64 *)(at + 80);
    account->data = (u8 *)(at + 88);
    account->rent_epoch = ~0ul;
    u64 end = 88 + account->length + SPARE_BYTES;
    at += ((end + 7) & ~7ul) + 8;
  }
  call->count = count;
  call->scheduled_at_seconds = 0;
  call->data.remaining = *(const u64 *)at;
  call->data.at = at + 8;
  call->program = (const struct bytes32 *)(at + 8 + call->data.remaining);
  return 0;
}

// The exact number of accounts where it follows from the data: an instruction ignores none, so a sender cannot attach writable
// accounts unseen.
INLINE u64 expect_count(const struct call *call, u64 count) {
  CHECK(call->count == count, ERROR_ACCOUNT_COUNT);
  return 0;
}

// An account at a fixed or stored address; 32 bytes at `address`.
INLINE u64 expect_address(const struct account *account, const void *address) {
  CHECK(same32(account->address, address), ERROR_ACCOUNT_ADDRESS);
  return 0;
}

// Sets the length of an account of this program's: here and where the runtime reads it, in front of the data.
INLINE void set_length(struct account *account, u64 length) {
  account->length = length;
  *(u64 *)(account->data - 8) = length;
}
