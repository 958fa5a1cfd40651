#pragma once
#include "tags.h"
#include "token.h"

/* The account table (PROTOCOL P36) as data: one word per instruction, generated from src/instruction/account-table.ts, and
   one function that checks every instruction by it. */

// Least and most count, bits of the accounts that sign and that are written, and the places of the accounts that have a fixed
// address or are loaded here; whether data or state ask for further ones.
#define RULE(least, most, signers, written, system, token, self, vault, asset, vault_token, by_data)                     \
  ((u64)(least) | (u64)(most) << 4 | (u64)(signers) << 8 | (u64)(written) << 20 | (u64)(system) << 32 | (u64)(token) << 36 | \
   (u64)(self) << 40 | (u64)(vault) << 44 | (u64)(asset) << 48 | (u64)(vault_token) << 52 | (u64)(by_data) << 56)
#define NONE 15

#include "account_rules.h"

// The account at a place in the low bits of `places`; 0 for none.
INLINE const struct account *placed(const struct call *call, u64 places) {
  u64 place = places & 15;
  return place == NONE ? 0 : &call->accounts[place];
}

/* Checks the token program of an instruction that calls it: the asset's, with its mint in the next place if that is
   Token-2022's; without an asset one of the two. */
INLINE u64 check_token_program(struct call *call, const struct account *account) {
  const struct asset *asset = call->asset;
  call->mint = 0;
  if (account == 0) return 0;
  if (asset == 0) {
    CHECK(same32(account->address, TOKEN_PROGRAM) || same32(account->address, TOKEN_2022_PROGRAM),
          ERROR_ACCOUNT_ADDRESS);
    return 0;
  }
  TRY(expect_address(account, token_program_of(asset)));
  if (!asset->is_token_2022) return 0;
  CHECK(call->count > call->covered, ERROR_ACCOUNT_COUNT);
  call->mint = &call->accounts[call->covered++];
  return expect_address(call->mint, &asset->mint);
}

/* Checks the accounts of the instruction with this tag and loads what every use of it needs: vault, asset and the asset's
   token account. The tag is one of the table. Fails with ACCOUNT_COUNT, ACCOUNT_SIGNER, ACCOUNT_WRITABLE, then the loaders'
   errors. What depends on data or state is left to the instruction. */
FRAME u64 check_accounts(struct call *call, u64 tag) {
  u64 rule = ACCOUNT_RULES[tag];
  CHECK(call->count >= (rule & 15) && call->count <= (rule >> 4 & 15), ERROR_ACCOUNT_COUNT);
  u64 signers = rule >> 8 & 0xfff, written = rule >> 20 & 0xfff;
  CHECK((call->signers & signers) == signers, ERROR_ACCOUNT_SIGNER);
  CHECK((call->written & written) == written, ERROR_ACCOUNT_WRITABLE);
  const struct account *account = placed(call, rule >> 32);
  if (account != 0) TRY(expect_address(account, &SYSTEM_PROGRAM));
  account = placed(call, rule >> 40);
  if (account != 0) TRY(expect_address(account, call->program));
  call->vault = 0;
  call->asset = 0;
  call->vault_token = 0;
  call->vault_account = placed(call, rule >> 44);
  if (call->vault_account != 0) {
    TRY(load_vault(call, call->vault_account, &call->vault));
    account = placed(call, rule >> 48);
    if (account != 0) {
      TRY(load_asset(call, call->vault_account, account, &call->asset));
      call->vault_token = placed(call, rule >> 52);
      if (call->vault_token != 0)
        TRY(expect_vault_token(call->vault_token, call->asset, call->vault_account->address));
    }
  }
  call->covered = rule & 15;
  TRY(check_token_program(call, placed(call, rule >> 36)));
  return rule >> 56 != 0 ? 0 : expect_count(call, call->covered);
}
