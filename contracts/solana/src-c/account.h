#pragma once
#include "bytes.h"
#include "errors.h"

/* The accounts of an instruction as the runtime serialises them, and the checks of the account table (PROTOCOL P36).
   Nothing is copied: `struct account` points into the input, so a write through it is a write to the account. */

// The most accounts of any instruction (deposit); more are refused before they are parsed.
#define ACCOUNTS_MAX 10

struct account {
  const struct bytes32 *address;
  struct bytes32 *owner;
  u64 *lamports;
  u8 *data;
  // In front of the data; the runtime keeps it up to date over calls into other programs.
  u64 *length;
  u8 is_signer;
  u8 is_writable;
};
_Static_assert(sizeof(struct account) == 48, "account");

struct call {
  // Address of this program as deployed.
  const struct bytes32 *program;
  u64 count;
  // Only the first `count` are set: expect_count comes before any access.
  struct account accounts[ACCOUNTS_MAX];
  // Instruction data behind what has been consumed.
  struct reader data;
  // When the act was scheduled that `perform_act` runs; 0 for an instruction that its signer sent.
  u64 scheduled_at_seconds;
};
_Static_assert(sizeof(struct call) == 520, "call: lives on the entrypoint's frame");

static const struct bytes32 SYSTEM_PROGRAM = {{0, 0, 0, 0}};
// TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA
static const u8 TOKEN_PROGRAM[32] = {0x06, 0xdd, 0xf6, 0xe1, 0xd7, 0x65, 0xa1, 0x93, 0xd9, 0xcb, 0xe1,
                                     0x46, 0xce, 0xeb, 0x79, 0xac, 0x1c, 0xb4, 0x85, 0xed, 0x5f, 0x5b,
                                     0x37, 0x91, 0x3a, 0x8c, 0xf5, 0x85, 0x7e, 0xff, 0x00, 0xa9};

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
  for (u64 i = 0; i < count; i++) {
    // Any other value is the index of the earlier account that this one repeats, without fields of its own.
    CHECK(*at == 0xff, ERROR_ACCOUNT_DUPLICATE);
    struct account *account = &call->accounts[i];
    account->is_signer = at[1];
    account->is_writable = at[2];
    account->address = (const struct bytes32 *)(at + 8);
    account->owner = (struct bytes32 *)(at + 40);
    account->lamports = (u64 *)(at + 72);
    account->length = (u64 *)(at + 80);
    account->data = (u8 *)(at + 88);
    u64 end = 88 + *account->length + SPARE_BYTES;
    at += ((end + 7) & ~7ul) + 8;
  }
  call->count = count;
  call->scheduled_at_seconds = 0;
  call->data.remaining = *(const u64 *)at;
  call->data.at = at + 8;
  call->program = (const struct bytes32 *)(at + 8 + call->data.remaining);
  return 0;
}

// The exact number of accounts: an instruction ignores none, so a sender cannot attach writable accounts unseen.
INLINE u64 expect_count(const struct call *call, u64 count) {
  CHECK(call->count == count, ERROR_ACCOUNT_COUNT);
  return 0;
}

INLINE u64 expect_signer(const struct account *account) {
  CHECK(account->is_signer, ERROR_ACCOUNT_SIGNER);
  return 0;
}

// Checked for every account that is written: the runtime would refuse the write too, but with an error of its own.
INLINE u64 expect_writable(const struct account *account) {
  CHECK(account->is_writable, ERROR_ACCOUNT_WRITABLE);
  return 0;
}

// An account that signs and pays rent. Its owner is not checked: the runtime debits only wallets of the system
// program.
INLINE u64 expect_payer(const struct account *account) {
  TRY(expect_signer(account));
  return expect_writable(account);
}

// An account at a fixed or stored address; 32 bytes at `address`.
INLINE u64 expect_address(const struct account *account, const void *address) {
  CHECK(same32(account->address, address), ERROR_ACCOUNT_ADDRESS);
  return 0;
}
