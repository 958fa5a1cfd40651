#pragma once
#include "state.h"

/* Plain SPL Token accounts and mints (PROTOCOL P36), as the Token program lays them out, and the two calls into it.
   Accounts of Token-2022 have another owner and are refused: their extensions may charge fees or block transfers. */

#define TOKEN_ACCOUNT_BYTES 165
#define MINT_BYTES 82
// 10^18 units of one token still fit the u64 of an SPL amount.
#define TOKEN_DECIMALS_MAX 18
// The engine counts in quanta of at most 8 decimals (PROTOCOL P7).
#define QUANTA_DECIMALS_MAX 8

// Token account: mint 32 · owner 32 · amount u64, little-endian · ... · state u8 at 108 (0: not initialised, 1:
// initialised, 2: frozen). The accessors assume expect_token_account, which checks the size.
INLINE const u8 *token_mint(const struct account *account) { return account->data; }
INLINE const u8 *token_owner(const struct account *account) { return account->data + 32; }
INLINE u64 token_amount(const struct account *account) { return *(const aliased_u64 *)(account->data + 64); }

/* Checks a token account of this mint whose owner field is this wallet. A frozen one passes: the transfer then
   fails in the Token program. Fails with ACCOUNT_OWNER, ACCOUNT_TYPE or TOKEN_ACCOUNT_MISMATCH. */
FRAME u64 expect_token_account(const struct account *account, const struct bytes32 *mint, const void *wallet) {
  CHECK(same32(account->owner, TOKEN_PROGRAM), ERROR_ACCOUNT_OWNER);
  CHECK(account->length == TOKEN_ACCOUNT_BYTES, ERROR_ACCOUNT_TYPE);
  CHECK(account->data[108] != 0 && same32(token_mint(account), mint) && same32(token_owner(account), wallet),
        ERROR_TOKEN_ACCOUNT_MISMATCH);
  return 0;
}

/* Checks that a token account is the wallet's associated one: seeds wallet · token program · mint under the associated
   token program. That program creates accounts at canonical bumps only, so an account that exists at an address with
   another bump is impossible and the sender may name the bump. Fails with ACCOUNT_ADDRESS. Cost: 1,500 compute
   units. */
FRAME u64 expect_associated(const struct account *account, const struct bytes32 *mint, const void *wallet,
                            const u8 *bump) {
  struct slice seeds[4] = {{wallet, 32}, {TOKEN_PROGRAM, 32}, {mint, 32}, {bump, 1}};
  struct bytes32 found;
  CHECK(sol_create_program_address(seeds, 4, (const struct bytes32 *)ASSOCIATED_TOKEN_PROGRAM, &found) == 0,
        ERROR_ACCOUNT_ADDRESS);
  return expect_address(account, &found);
}

// Checks the token account that holds an asset's tokens: the address stored in the asset, and its contents again,
// because the address alone does not show whose it is to a reader of this program. Fails as expect_token_account,
// or with ACCOUNT_ADDRESS.
INLINE u64 expect_vault_token(const struct account *account, const struct asset *asset, const struct bytes32 *vault) {
  TRY(expect_address(account, &asset->token_account));
  return expect_token_account(account, &asset->mint, vault);
}

/* Reads the decimals of a mint: u8 at 44; initialised u8 at 45. The mint authority is not checked: the asset's
   issuer may mint, and the vault holds whatever it received. Fails with ACCOUNT_OWNER, ACCOUNT_TYPE, or
   CONFIG_INVALID above 18. */
FRAME u64 read_mint(const struct account *account, u8 *decimals) {
  CHECK(same32(account->owner, TOKEN_PROGRAM), ERROR_ACCOUNT_OWNER);
  CHECK(account->length == MINT_BYTES && account->data[45] == 1, ERROR_ACCOUNT_TYPE);
  *decimals = account->data[44];
  CHECK(*decimals <= TOKEN_DECIMALS_MAX, ERROR_CONFIG_INVALID);
  return 0;
}

// One transfer of tokens; `from` and `to` are token accounts.
struct transfer {
  const struct account *from;
  const struct account *to;
  const struct account *authority;
  // Complete seeds (with bump) if the authority is a program address, else 0: it has signed the transaction.
  const struct seeds *seeds;
  u64 units;
};

// Transfer: 3 · units u64, little-endian.
struct __attribute__((packed)) token_transfer {
  u8 number;
  u64 units;
};

_Static_assert(sizeof(struct token_transfer) == 9, "token transfer");

/* Moves tokens by a call of the Token program, which checks balance, mints and authority; its errors end the
   transaction with its own numbers. Both balances are up to date afterwards. Cost: one call, about 6,000 compute
   units. */
FRAME u64 transfer_tokens(const struct call *call, const struct transfer *transfer) {
  struct cpi_meta metas[3] = {
      {transfer->from->address, 1, 0}, {transfer->to->address, 1, 0}, {transfer->authority->address, 0, 1}};
  struct token_transfer data = {3, transfer->units};
  struct cpi_instruction instruction = {(const struct bytes32 *)TOKEN_PROGRAM, metas, 3, &data, sizeof(data)};
  struct cpi_signer signer = {0, 0};
  if (transfer->seeds != 0) signer = (struct cpi_signer){transfer->seeds->parts, transfer->seeds->count + 1};
  return sol_invoke_signed_c(&instruction, call->accounts, call->count, &signer, transfer->seeds != 0);
}

struct __attribute__((packed)) token_initialize {
  u8 number;
  struct bytes32 owner;
};

_Static_assert(sizeof(struct token_initialize) == 33, "token initialize");

/* Initialises a created token account by InitializeAccount3 (18): the owner is part of the data, and no rent sysvar
   account is needed. Assumes an account of TOKEN_ACCOUNT_BYTES that the Token program owns. */
FRAME u64 initialize_token_account(const struct call *call, const struct account *account, const struct account *mint,
                                   const struct bytes32 *owner) {
  struct cpi_meta metas[2] = {{account->address, 1, 0}, {mint->address, 0, 0}};
  struct token_initialize data = {18, *owner};
  struct cpi_instruction instruction = {(const struct bytes32 *)TOKEN_PROGRAM, metas, 2, &data, sizeof(data)};
  return sol_invoke_signed_c(&instruction, call->accounts, call->count, 0, 0);
}
