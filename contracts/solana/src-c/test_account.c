#include "test_expect.h"

#include "account.h"

// Two accounts, the first with 3 bytes of data (padded to 8), then 2 bytes of instruction data and the program id.
#define FIRST_AT 8
#define SECOND_AT (FIRST_AT + 88 + 8 + SPARE_BYTES + 8)
#define DATA_AT (SECOND_AT + 88 + SPARE_BYTES + 8)

// The runtime's input for this call itself: no account, one byte of data that names the test.
static u64 test_own_input(const u8 *input, struct call *call) {
  TRY(parse_call(input, call));
  EXPECT(call->count == 0 && call->data.remaining == 1 && call->data.at == input + 16);
  EXPECT(call->program == (const struct bytes32 *)(input + 17) && !is_zero32(call->program));
  return 0;
}

// A forged input of the runtime's form. It is in the heap region: a frame is too small for it.
static u64 test_forged_input(struct call *call) {
  u8 *input = (u8 *)0x300000000ul;
  sol_memset_(input, 0, DATA_AT + 64);
  *(u64 *)input = 2;
  input[FIRST_AT] = 0xff;
  input[FIRST_AT + 1] = 1;
  input[FIRST_AT + 8] = 7;
  *(u64 *)(input + FIRST_AT + 72) = 900;
  *(u64 *)(input + FIRST_AT + 80) = 3;
  input[SECOND_AT] = 0xff;
  input[SECOND_AT + 2] = 1;
  input[SECOND_AT + 3] = 1;
  input[SECOND_AT + 8] = 8;
  *(u64 *)(input + DATA_AT) = 2;
  TRY(parse_call(input, call));
  const struct account *first = &call->accounts[0], *second = &call->accounts[1];
  EXPECT(call->count == 2 && call->data.remaining == 2 && call->data.at == input + DATA_AT + 8);
  EXPECT((const u8 *)call->program == input + DATA_AT + 10);
  EXPECT(*(const u8 *)first->address == 7 && *first->lamports == 900 && first->length == 3);
  EXPECT(first->is_signer && !first->is_writable && first->data == input + FIRST_AT + 88);
  EXPECT(*(const u8 *)second->address == 8 && second->length == 0);
  EXPECT(!second->is_signer && second->is_writable && second->owner == (struct bytes32 *)(input + SECOND_AT + 40));
  EXPECT(call->signers == 1 && call->written == 2 && !first->is_executable && second->is_executable);
  EXPECT(expect_count(call, 2) == 0 && expect_count(call, 1) == ERROR_ACCOUNT_COUNT);
  EXPECT(expect_address(first, input + FIRST_AT + 8) == 0);
  EXPECT(expect_address(first, second->address) == ERROR_ACCOUNT_ADDRESS);
  set_length(&call->accounts[0], 2);
  EXPECT(first->length == 2 && *(u64 *)(input + FIRST_AT + 80) == 2);
  set_length(&call->accounts[0], 3);
  // The second repeats the first; then more accounts than any instruction has.
  input[SECOND_AT] = 0;
  EXPECT(parse_call(input, call) == ERROR_ACCOUNT_DUPLICATE);
  *(u64 *)input = ACCOUNTS_MAX + 1;
  EXPECT(parse_call(input, call) == ERROR_ACCOUNT_COUNT);
  return 0;
}

TEST_ENTRYPOINT {
  struct call call;
  TRY(test_own_input(input, &call));
  return test_forged_input(&call);
}
