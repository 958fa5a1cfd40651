#include "test_expect.h"

#include "token.h"

static u64 test_token_account(void) {
  struct bytes32 owner, wallet = {{2, 0, 0, 0}}, other = {{3, 0, 0, 0}};
  copy32(&owner, TOKEN_PROGRAM);
  u8 data[TOKEN_ACCOUNT_WITH_FEE_BYTES];
  sol_memset_(data, 0, sizeof(data));
  struct asset asset = {.mint = {{1, 0, 0, 0}}, .token_account = other}, another = {.mint = other};
  copy32(data, &asset.mint);
  copy32(data + 32, &wallet);
  // The amount is little-endian, unlike everything on the wire.
  data[64] = 5;
  data[108] = 1;
  struct account account = {.address = &other, .owner = &owner, .data = data, .length = TOKEN_ACCOUNT_BYTES};
  EXPECT(expect_token_account(&account, &asset, &wallet) == 0 && token_amount(&account) == 5);
  EXPECT(expect_token_account(&account, &another, &wallet) == ERROR_TOKEN_ACCOUNT_MISMATCH);
  EXPECT(expect_token_account(&account, &asset, &other) == ERROR_TOKEN_ACCOUNT_MISMATCH);
  EXPECT(expect_vault_token(&account, &asset, &wallet) == 0);
  EXPECT(expect_vault_token(&account, &another, &wallet) == ERROR_ACCOUNT_ADDRESS);
  // Extensions follow an account of Token-2022's alone, and only where it states that it is one.
  asset.is_token_2022 = 1;
  EXPECT(expect_token_account(&account, &asset, &wallet) == ERROR_ACCOUNT_OWNER);
  copy32(&owner, TOKEN_2022_PROGRAM);
  EXPECT(expect_token_account(&account, &asset, &wallet) == 0);
  account.length = sizeof(data);
  EXPECT(expect_token_account(&account, &asset, &wallet) == ERROR_ACCOUNT_TYPE);
  data[TOKEN_ACCOUNT_BYTES] = EXTENDED_MINT;
  EXPECT(expect_token_account(&account, &asset, &wallet) == ERROR_ACCOUNT_TYPE);
  data[TOKEN_ACCOUNT_BYTES] = EXTENDED_ACCOUNT;
  EXPECT(expect_token_account(&account, &asset, &wallet) == 0);
  account.length = MULTISIG_BYTES;
  EXPECT(expect_token_account(&account, &asset, &wallet) == ERROR_ACCOUNT_TYPE);
  account.length = TOKEN_ACCOUNT_BYTES;
  data[108] = 0;
  EXPECT(expect_token_account(&account, &asset, &wallet) == ERROR_TOKEN_ACCOUNT_MISMATCH);
  account.length--;
  EXPECT(expect_token_account(&account, &asset, &wallet) == ERROR_ACCOUNT_TYPE);
  owner = SYSTEM_PROGRAM;
  EXPECT(expect_token_account(&account, &asset, &wallet) == ERROR_ACCOUNT_OWNER);
  return 0;
}

static u64 test_mint(void) {
  struct bytes32 owner, program;
  copy32(&owner, TOKEN_PROGRAM);
  copy32(&program, TOKEN_PROGRAM);
  u8 data[200], decimals;
  u64 bytes;
  sol_memset_(data, 0, sizeof(data));
  data[44] = TOKEN_DECIMALS_MAX;
  data[45] = 1;
  struct account account = {.owner = &owner, .data = data, .length = MINT_BYTES}, token = {.address = &program};
  EXPECT(read_mint(&account, &token, &decimals, &bytes) == 0 && decimals == 18 && bytes == TOKEN_ACCOUNT_BYTES);
  data[44]++;
  EXPECT(read_mint(&account, &token, &decimals, &bytes) == ERROR_CONFIG_INVALID);
  data[44]--;
  data[45] = 0;
  EXPECT(read_mint(&account, &token, &decimals, &bytes) == ERROR_ACCOUNT_TYPE);
  data[45] = 1;
  account.length = sizeof(data);
  EXPECT(read_mint(&account, &token, &decimals, &bytes) == ERROR_ACCOUNT_TYPE);
  copy32(&program, TOKEN_2022_PROGRAM);
  EXPECT(read_mint(&account, &token, &decimals, &bytes) == ERROR_ACCOUNT_OWNER);
  copy32(&owner, TOKEN_2022_PROGRAM);
  EXPECT(read_mint(&account, &token, &decimals, &bytes) == ERROR_ACCOUNT_TYPE);
  data[TOKEN_ACCOUNT_BYTES] = EXTENDED_MINT;
  // A transfer fee of two bytes, then the end; then another extension behind it, which may also be the last four bytes.
  data[TOKEN_ACCOUNT_BYTES + 1] = EXTENSION_TRANSFER_FEE;
  data[TOKEN_ACCOUNT_BYTES + 3] = 2;
  EXPECT(read_mint(&account, &token, &decimals, &bytes) == 0 && bytes == TOKEN_ACCOUNT_WITH_FEE_BYTES);
  data[TOKEN_ACCOUNT_BYTES + 7] = EXTENSION_TRANSFER_HOOK;
  EXPECT(read_mint(&account, &token, &decimals, &bytes) == ERROR_MINT_CALLS_HOOK);
  account.length = TOKEN_ACCOUNT_BYTES + 11;
  EXPECT(read_mint(&account, &token, &decimals, &bytes) == ERROR_MINT_CALLS_HOOK);
  account.length--;
  EXPECT(read_mint(&account, &token, &decimals, &bytes) == 0);
  data[TOKEN_ACCOUNT_BYTES + 1] = 200;
  EXPECT(read_mint(&account, &token, &decimals, &bytes) == ERROR_MINT_EXTENSION_REFUSED);
  return 0;
}

TEST_ENTRYPOINT {
  (void)input;
  TRY(test_token_account());
  return test_mint();
}
