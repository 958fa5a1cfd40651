#include "test_expect.h"

#include "token.h"

static u64 test_token_account(void) {
  struct bytes32 owner, mint = {{1, 0, 0, 0}}, wallet = {{2, 0, 0, 0}}, other = {{3, 0, 0, 0}};
  copy32(&owner, TOKEN_PROGRAM);
  u8 data[TOKEN_ACCOUNT_BYTES];
  sol_memset_(data, 0, sizeof(data));
  copy32(data, &mint);
  copy32(data + 32, &wallet);
  // The amount is little-endian, unlike everything on the wire.
  data[64] = 5;
  data[108] = 1;
  struct account account = {.address = &other, .owner = &owner, .data = data, .length = sizeof(data)};
  EXPECT(expect_token_account(&account, &mint, &wallet) == 0 && token_amount(&account) == 5);
  EXPECT(expect_token_account(&account, &other, &wallet) == ERROR_TOKEN_ACCOUNT_MISMATCH);
  EXPECT(expect_token_account(&account, &mint, &other) == ERROR_TOKEN_ACCOUNT_MISMATCH);
  struct asset asset = {.mint = mint, .token_account = other};
  EXPECT(expect_vault_token(&account, &asset, &wallet) == 0);
  asset.token_account = mint;
  EXPECT(expect_vault_token(&account, &asset, &wallet) == ERROR_ACCOUNT_ADDRESS);
  data[108] = 0;
  EXPECT(expect_token_account(&account, &mint, &wallet) == ERROR_TOKEN_ACCOUNT_MISMATCH);
  account.length--;
  EXPECT(expect_token_account(&account, &mint, &wallet) == ERROR_ACCOUNT_TYPE);
  owner = SYSTEM_PROGRAM;
  EXPECT(expect_token_account(&account, &mint, &wallet) == ERROR_ACCOUNT_OWNER);
  return 0;
}

static u64 test_mint(void) {
  struct bytes32 owner;
  copy32(&owner, TOKEN_PROGRAM);
  u8 data[MINT_BYTES], decimals;
  sol_memset_(data, 0, sizeof(data));
  data[44] = TOKEN_DECIMALS_MAX;
  data[45] = 1;
  struct account account = {.owner = &owner, .data = data, .length = sizeof(data)};
  EXPECT(read_mint(&account, &decimals) == 0 && decimals == 18);
  data[44]++;
  EXPECT(read_mint(&account, &decimals) == ERROR_CONFIG_INVALID);
  data[45] = 0;
  EXPECT(read_mint(&account, &decimals) == ERROR_ACCOUNT_TYPE);
  data[45] = 1;
  account.length++;
  EXPECT(read_mint(&account, &decimals) == ERROR_ACCOUNT_TYPE);
  owner = SYSTEM_PROGRAM;
  EXPECT(read_mint(&account, &decimals) == ERROR_ACCOUNT_OWNER);
  return 0;
}

TEST_ENTRYPOINT {
  (void)input;
  TRY(test_token_account());
  return test_mint();
}
