#pragma once
#include "state.h"

/* Token accounts and mints (PROTOCOL P36), as the Token program and Token-2022 lay them out, and the two calls into them. Of
   Token-2022's extensions only the transfer fee is accepted: a deposit credits what arrived, and the fee of a payment is its
   recipient's. Every other one is refused when the asset is added. */

#define TOKEN_ACCOUNT_BYTES 165
// With the fees that transfers to it withheld.
#define TOKEN_ACCOUNT_WITH_FEE_BYTES 178
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

// Address of the program that an asset's mint belongs to.
INLINE const u8 *token_program_of(const struct asset *asset) {
  return asset->is_token_2022 ? TOKEN_2022_PROGRAM : TOKEN_PROGRAM;
}

// Behind the 165 bytes of a token account, or the same room of a mint, Token-2022 puts what it is (1: mint, 2: token account) and
// the extensions. Its multisigs have 355 bytes, and nothing else has.
#define EXTENDED_MINT 1
#define EXTENDED_ACCOUNT 2
#define MULTISIG_BYTES 355

// Whether an account of Token-2022's with extensions is of this kind.
INLINE int is_extended(const struct account *account, u8 kind) {
  return account->length > TOKEN_ACCOUNT_BYTES && account->length != MULTISIG_BYTES &&
         account->data[TOKEN_ACCOUNT_BYTES] == kind;
}

/* Checks a token account of the asset's mint whose owner field is this wallet. A frozen one passes: the transfer then
   fails in the Token program. Fails with ACCOUNT_OWNER, ACCOUNT_TYPE or TOKEN_ACCOUNT_MISMATCH. */
FRAME u64 expect_token_account(const struct account *account, const struct asset *asset, const void *wallet) {
  CHECK(same32(account->owner, token_program_of(asset)), ERROR_ACCOUNT_OWNER);
  CHECK(account->length == TOKEN_ACCOUNT_BYTES || (asset->is_token_2022 && is_extended(account, EXTENDED_ACCOUNT)),
        ERROR_ACCOUNT_TYPE);
  CHECK(account->data[108] != 0 && same32(token_mint(account), &asset->mint) && same32(token_owner(account), wallet),
        ERROR_TOKEN_ACCOUNT_MISMATCH);
  return 0;
}

/* Checks the token account that a wallet is paid at: its associated one (seeds wallet · token program · mint under the associated
   token program), or any other of its accounts if the wallet is account 0, which signs: whoever else chose one could choose one
   over which he holds an approval or the close authority. The associated program creates accounts at canonical bumps only, so
   an account that exists at an address with another bump is impossible and the sender may name the bump. Fails as
   expect_token_account, or with ACCOUNT_ADDRESS. Cost: 1,500 compute units for the address. */
FRAME u64 expect_receiver(const struct call *call, const struct account *account, const void *wallet, const u8 *bump) {
  const struct asset *asset = call->asset;
  TRY(expect_token_account(account, asset, wallet));
  if (same32(call->accounts[0].address, wallet)) return 0;
  struct slice seeds[4] = {{wallet, 32}, {token_program_of(asset), 32}, {&asset->mint, 32}, {bump, 1}};
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
  return expect_token_account(account, asset, vault);
}

// Numbers of Token-2022's extensions of a mint, and the errors by which they are refused.
enum extension {
  EXTENSION_TRANSFER_FEE = 1,
  EXTENSION_CLOSE_AUTHORITY = 3,
  EXTENSION_CONFIDENTIAL_TRANSFER = 4,
  EXTENSION_DEFAULT_STATE = 6,
  EXTENSION_NON_TRANSFERABLE = 9,
  EXTENSION_PERMANENT_DELEGATE = 12,
  EXTENSION_TRANSFER_HOOK = 14,
  EXTENSION_CONFIDENTIAL_FEE = 16,
  EXTENSION_CONFIDENTIAL_MINT = 24,
  EXTENSION_PAUSABLE = 26,
};

INLINE u64 refusal_of(u16 extension) {
  switch (extension) {
    case EXTENSION_PERMANENT_DELEGATE: return ERROR_MINT_HAS_DELEGATE;
    case EXTENSION_TRANSFER_HOOK: return ERROR_MINT_CALLS_HOOK;
    case EXTENSION_CLOSE_AUTHORITY: return ERROR_MINT_CAN_CLOSE;
    case EXTENSION_CONFIDENTIAL_TRANSFER:
    case EXTENSION_CONFIDENTIAL_FEE:
    case EXTENSION_CONFIDENTIAL_MINT: return ERROR_MINT_HIDES_AMOUNTS;
    case EXTENSION_DEFAULT_STATE:
    case EXTENSION_NON_TRANSFERABLE:
    case EXTENSION_PAUSABLE: return ERROR_MINT_STOPS_TRANSFERS;
    default: return ERROR_MINT_EXTENSION_REFUSED;
  }
}

/* Reads the extensions of a mint of Token-2022's: type u16 · length u16 · value, little-endian, up to the end or a type of 0.
   Sets the size of the mint's token accounts. Fails with the refusal of the first extension other than the transfer fee. */
FRAME u64 read_extensions(const struct account *account, u64 *account_bytes) {
  CHECK(is_extended(account, EXTENDED_MINT), ERROR_ACCOUNT_TYPE);
  u64 at = TOKEN_ACCOUNT_BYTES + 1;
  while (at + 4 <= account->length) {
    u16 type = *(const aliased_u16 *)(account->data + at);
    if (type == 0) break;
    CHECK(type == EXTENSION_TRANSFER_FEE, refusal_of(type));
    *account_bytes = TOKEN_ACCOUNT_WITH_FEE_BYTES;
    at += 4 + (u64)*(const aliased_u16 *)(account->data + at + 2);
  }
  return 0;
}

/* Reads the decimals of a mint of this token program: u8 at 44; initialised u8 at 45; and the size of its token accounts. The
   mint authority is not checked: the asset's issuer may mint, and the vault holds whatever it received. Fails with
   ACCOUNT_OWNER, ACCOUNT_TYPE, CONFIG_INVALID above 18, or as read_extensions. */
FRAME u64 read_mint(const struct account *account, const struct account *token_program, u8 *decimals,
                    u64 *account_bytes) {
  CHECK(same32(account->owner, token_program->address), ERROR_ACCOUNT_OWNER);
  *account_bytes = TOKEN_ACCOUNT_BYTES;
  if (account->length != MINT_BYTES) {
    CHECK(same32(account->owner, TOKEN_2022_PROGRAM), ERROR_ACCOUNT_TYPE);
    TRY(read_extensions(account, account_bytes));
  }
  CHECK(account->data[45] == 1, ERROR_ACCOUNT_TYPE);
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

// Transfer: 3 · units u64, little-endian. TransferChecked: 12 · units · decimals u8.
struct __attribute__((packed)) token_transfer {
  u8 number;
  u64 units;
  u8 decimals;
};

_Static_assert(sizeof(struct token_transfer) == 10, "token transfer");

/* Moves tokens of the call's asset by a call of its token program, which checks balance, mints and authority; its errors end
   the transaction with its own numbers. Token-2022 takes a fee only when it is shown the mint. Both balances are up to date
   afterwards. Cost: one call, about 6,000 compute units. */
FRAME u64 transfer_tokens(const struct call *call, const struct transfer *transfer) {
  const struct asset *asset = call->asset;
  struct token_transfer data = {3, transfer->units, asset->token_decimals};
  struct cpi_meta metas[4];
  struct cpi_meta *meta = metas;
  *meta++ = (struct cpi_meta){transfer->from->address, 1, 0};
  if (call->mint != 0) {
    data.number = 12;
    *meta++ = (struct cpi_meta){call->mint->address, 0, 0};
  }
  *meta++ = (struct cpi_meta){transfer->to->address, 1, 0};
  *meta++ = (struct cpi_meta){transfer->authority->address, 0, 1};
  struct cpi_instruction instruction = {(const struct bytes32 *)token_program_of(asset), metas, (u64)(meta - metas), &data,
                                        call->mint != 0 ? 10 : 9};
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
   account is needed. Assumes an account of the size that read_mint gives, owned by the mint's token program. */
FRAME u64 initialize_token_account(const struct call *call, const struct account *account, const struct account *mint,
                                   const struct bytes32 *owner) {
  struct cpi_meta metas[2] = {{account->address, 1, 0}, {mint->address, 0, 0}};
  struct token_initialize data = {18, *owner};
  struct cpi_instruction instruction = {mint->owner, metas, 2, &data, sizeof(data)};
  return sol_invoke_signed_c(&instruction, call->accounts, call->count, 0, 0);
}
