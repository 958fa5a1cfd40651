#include "test_expect.h"

#include "pda.h"

static u64 test_addresses(const struct bytes32 *program) {
  struct call call = {.program = program};
  struct seeds seeds = {.count = 2};
  seeds.parts[0] = (struct slice){"deposit", 7};
  seeds.parts[1] = (struct slice){program, 32};
  struct bytes32 address, next;
  u8 bump;
  EXPECT(sol_try_find_program_address(seeds.parts, 2, program, &address, &bump) == 0);
  struct account account = {.address = &address};
  EXPECT(expect_canonical(&call, &account, &seeds) == 0 && seeds.bump == bump);
  EXPECT(seeds.parts[2].length == 1 && *(const u8 *)seeds.parts[2].bytes == bump);
  EXPECT(expect_derived(&call, &account, &seeds, bump) == 0);
  // Another bump gives another address of the same seeds, which is not canonical.
  u8 lower = bump;
  do {
    EXPECT(lower-- != 0);
    seeds_with_bump(&seeds, lower);
  } while (sol_create_program_address(seeds.parts, 3, program, &next) != 0);
  EXPECT(expect_derived(&call, &account, &seeds, lower) == ERROR_ACCOUNT_ADDRESS);
  account.address = &next;
  EXPECT(expect_derived(&call, &account, &seeds, lower) == 0);
  EXPECT(expect_canonical(&call, &account, &seeds) == ERROR_ACCOUNT_ADDRESS);
  return 0;
}

static u64 test_records(const struct bytes32 *program) {
  struct call call = {.program = program};
  struct bytes32 owner = *program;
  struct claim_record record = {{RECORD_MAGIC, RECORD_VERSION, RECORD_CLAIM, 255, 0}, {{0}}, 0, 0, 0, 0, {0}};
  struct account account = {.owner = &owner, .data = (u8 *)&record, .length = sizeof(record)};
  EXPECT(expect_record(&call, &account, RECORD_CLAIM, sizeof(record)) == 0);
  EXPECT(expect_record(&call, &account, RECORD_VOTE, sizeof(record)) == ERROR_ACCOUNT_TYPE);
  EXPECT(expect_record(&call, &account, RECORD_CLAIM, sizeof(record) + 1) == ERROR_ACCOUNT_TYPE);
  record.header.version = RECORD_VERSION + 1;
  EXPECT(expect_record(&call, &account, RECORD_CLAIM, sizeof(record)) == ERROR_ACCOUNT_TYPE);
  record.header.version = RECORD_VERSION;
  record.header.magic++;
  EXPECT(expect_record(&call, &account, RECORD_CLAIM, sizeof(record)) == ERROR_ACCOUNT_TYPE);
  EXPECT(expect_unused(&call, &account) == ERROR_ALREADY_INITIALIZED);
  owner = SYSTEM_PROGRAM;
  EXPECT(expect_record(&call, &account, RECORD_CLAIM, sizeof(record)) == ERROR_ACCOUNT_OWNER);
  EXPECT(!is_unused(&account) && expect_unused(&call, &account) == ERROR_ACCOUNT_OWNER);
  account.length = 0;
  EXPECT(is_unused(&account) && expect_unused(&call, &account) == 0);
  copy32(&owner, TOKEN_PROGRAM);
  EXPECT(!is_unused(&account) && expect_unused(&call, &account) == ERROR_ACCOUNT_OWNER);
  return 0;
}

TEST_ENTRYPOINT {
  struct call call;
  TRY(parse_call(input, &call));
  EXPECT(TYPE_AND_SIZE(6, 0x1234) == 0x123406);
  // 890,880 lamports keep an account without data, 6,960 each further byte.
  EXPECT(rent_exempt_lamports(0) == 890880 && rent_exempt_lamports(100) == 890880 + 696000);
  TRY(test_addresses(call.program));
  return test_records(call.program);
}
