#pragma once
#include "pda.h"

// Plain SPL Token accounts and mints (PROTOCOL P36), as the Token program lays them out.

#define TOKEN_ACCOUNT_BYTES 165
#define MINT_BYTES 82
#define TOKEN_DECIMALS_MAX 18
#define QUANTA_DECIMALS_MAX 8

// mint 32 · owner 32 · amount u64 · ... · state u8 at 108 (0: not initialised)
INLINE const u8 *token_mint(const struct account *account) { return account->data; }
INLINE const u8 *token_owner(const struct account *account) { return account->data + 32; }
INLINE u64 token_amount(const struct account *account) { return *(const word64 *)(account->data + 64); }

INLINE u64 expect_token_program(const struct account *account) { return expect_address(account, TOKEN_PROGRAM); }

// A token account of this mint whose owner field is this wallet.
FRAME u64 expect_token_account(const struct account *account, const struct key *mint, const void *wallet) {
  CHECK(same32(account->owner, TOKEN_PROGRAM), ERROR_ACCOUNT_OWNER);
  CHECK(*account->length == TOKEN_ACCOUNT_BYTES, ERROR_ACCOUNT_TYPE);
  CHECK(account->data[108] != 0 && same32(token_mint(account), mint) && same32(token_owner(account), wallet),
        ERROR_TOKEN_ACCOUNT_MISMATCH);
  return 0;
}

// The token account that holds an asset's tokens.
INLINE u64 expect_vault_token(const struct account *account, const struct asset *asset, const struct key *vault) {
  TRY(expect_address(account, &asset->token_account));
  return expect_token_account(account, &asset->mint, vault);
}

// Decimals of a mint: at 44, whether it is initialised at 45.
FRAME u64 read_mint(const struct account *account, u8 *decimals) {
  CHECK(same32(account->owner, TOKEN_PROGRAM), ERROR_ACCOUNT_OWNER);
  CHECK(*account->length == MINT_BYTES && account->data[45] == 1, ERROR_ACCOUNT_TYPE);
  *decimals = account->data[44];
  CHECK(*decimals <= TOKEN_DECIMALS_MAX, ERROR_CONFIG_INVALID);
  return 0;
}

struct transfer {
  const struct account *from;
  const struct account *to;
  const struct account *authority;
  // Of the authority when it is a program address, else 0.
  const struct seeds *seeds;
  u64 units;
};

struct __attribute__((packed)) token_transfer {
  u8 number;
  u64 units;
};

FRAME u64 transfer_tokens(const struct transfer *transfer) {
  struct cpi_meta metas[3] = {
      {transfer->from->address, 1, 0}, {transfer->to->address, 1, 0}, {transfer->authority->address, 0, 1}};
  struct cpi_account accounts[3] = {cpi_account_of(transfer->from), cpi_account_of(transfer->to),
                                    cpi_account_of(transfer->authority)};
  struct token_transfer data = {3, transfer->units};
  struct cpi_instruction instruction = {(const struct key *)TOKEN_PROGRAM, metas, 3, &data, sizeof(data)};
  if (transfer->seeds == 0) return sol_invoke_signed_c(&instruction, accounts, 3, 0, 0);
  struct cpi_signer signer = {transfer->seeds->parts, transfer->seeds->count + 1};
  return sol_invoke_signed_c(&instruction, accounts, 3, &signer, 1);
}

struct __attribute__((packed)) token_initialize {
  u8 number;
  struct key owner;
};

// InitializeAccount3: the owner stands in the data, no rent sysvar is needed.
FRAME u64 initialize_token_account(const struct account *account, const struct account *mint,
                                   const struct key *owner) {
  struct cpi_meta metas[2] = {{account->address, 1, 0}, {mint->address, 0, 0}};
  struct cpi_account accounts[2] = {cpi_account_of(account), cpi_account_of(mint)};
  struct token_initialize data = {18, *owner};
  struct cpi_instruction instruction = {(const struct key *)TOKEN_PROGRAM, metas, 2, &data, sizeof(data)};
  return sol_invoke_signed_c(&instruction, accounts, 2, 0, 0);
}
