#pragma once
#include "bytes.h"
#include "errors.h"

// The accounts of an instruction as the runtime lays them out, and the checks of the account table (PROTOCOL P36).

#define ACCOUNTS_MAX 8

struct account {
  const struct key *address;
  struct key *owner;
  u64 *lamports;
  u8 *data;
  // In front of the data; the runtime keeps it up to date over calls into other programs.
  u64 *length;
  u8 is_signer;
  u8 is_writable;
};

struct call {
  const struct key *program;
  u64 count;
  struct account accounts[ACCOUNTS_MAX];
  struct reader data;
};

static const struct key SYSTEM_PROGRAM = {{0, 0, 0, 0}};
// TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA
static const u8 TOKEN_PROGRAM[32] = {0x06, 0xdd, 0xf6, 0xe1, 0xd7, 0x65, 0xa1, 0x93, 0xd9, 0xcb, 0xe1,
                                     0x46, 0xce, 0xeb, 0x79, 0xac, 0x1c, 0xb4, 0x85, 0xed, 0x5f, 0x5b,
                                     0x37, 0x91, 0x3a, 0x8c, 0xf5, 0x85, 0x7e, 0xff, 0x00, 0xa9};

#define SPARE_BYTES 10240

// Every instruction wants distinct accounts, so a repeated one is refused here, for all of them.
FRAME u64 parse_call(const u8 *input, struct call *call) {
  u64 count = *(const u64 *)input;
  CHECK(count <= ACCOUNTS_MAX, ERROR_ACCOUNT_COUNT);
  const u8 *at = input + 8;
  for (u64 i = 0; i < count; i++) {
    CHECK(*at == 0xff, ERROR_ACCOUNT_DUPLICATE);
    struct account *account = &call->accounts[i];
    account->is_signer = at[1];
    account->is_writable = at[2];
    account->address = (const struct key *)(at + 8);
    account->owner = (struct key *)(at + 40);
    account->lamports = (u64 *)(at + 72);
    account->length = (u64 *)(at + 80);
    account->data = (u8 *)(at + 88);
    u64 end = 88 + *account->length + SPARE_BYTES;
    at += ((end + 7) & ~7ul) + 8;
  }
  call->count = count;
  call->data.remaining = *(const u64 *)at;
  call->data.at = at + 8;
  call->program = (const struct key *)(at + 8 + call->data.remaining);
  return 0;
}

INLINE u64 expect_count(const struct call *call, u64 count) {
  CHECK(call->count == count, ERROR_ACCOUNT_COUNT);
  return 0;
}

INLINE u64 expect_signer(const struct account *account) {
  CHECK(account->is_signer, ERROR_ACCOUNT_SIGNER);
  return 0;
}

INLINE u64 expect_writable(const struct account *account) {
  CHECK(account->is_writable, ERROR_ACCOUNT_WRITABLE);
  return 0;
}

// An account that signs and pays: the runtime itself refuses to take lamports from what is no wallet.
INLINE u64 expect_payer(const struct account *account) {
  TRY(expect_signer(account));
  return expect_writable(account);
}

INLINE u64 expect_address(const struct account *account, const void *address) {
  CHECK(same32(account->address, address), ERROR_ACCOUNT_ADDRESS);
  return 0;
}
