#include "test_expect.h"

#include "envelope.h"

#define BYTES (ENVELOPE_HEADER_BYTES + ROOT_PAYLOAD_BYTES)

// The vault does not fit a frame beside the envelope, so both are in the heap region.
#define VAULT ((struct vault *)0x300000000ul)
#define AT ((u8 *)(0x300000000ul + 4096))

static const struct bytes32 ADDRESS = {{1, 2, 3, 4}};
static const struct account ACCOUNT = {.address = &ADDRESS, .data = (u8 *)0x300000000ul};

static void valid(struct vault *vault, u8 *at) {
  sol_memset_(vault, 0, sizeof(*vault));
  vault->house_id = 0x01020304;
  vault->chain = 3;
  vault->hub_chain = 1;
  vault->session = 2;
  vault->previous.session = 1;
  vault->previous.last_sequence = 9;
  vault->previous.deadline_seconds = ~0ul;
  sol_memset_(at, 0, ENVELOPE_MAX_BYTES + 1);
  at[0] = ENVELOPE_VERSION;
  at[1] = KIND_SETTLEMENT_ROOT;
  store_u32(at + 2, 0x01020304);
  store_u16(at + 6, 1);
  store_u16(at + 8, 3);
  at[10] = LANE_SETTLEMENT;
  store_u32(at + 11, 2);
  store_u64(at + 15, 9);
  store_u64(at + 23, 9);
  store_u64(at + 31, ~0ul);
  copy32(at + ENVELOPE_HEADER_BYTES, &ADDRESS);
  at[ENVELOPE_HEADER_BYTES + 32] = 0xaa;
  at[ENVELOPE_HEADER_BYTES + 64] = 0xbb;
  store_u64(at + ENVELOPE_HEADER_BYTES + 96, 7);
  at[ENVELOPE_HEADER_BYTES + 136] = 0xcc;
}

FRAME u64 test_fields(void) {
  struct envelope out;
  valid(VAULT, AT);
  EXPECT(read_envelope(&ACCOUNT, AT, BYTES, &out) == 0);
  EXPECT(out.sets == VAULT->sets && out.kind == KIND_SETTLEMENT_ROOT && out.sequence == 9 && out.cycle == 9);
  EXPECT(*out.payload.root == 0xaa && *out.payload.accumulator == 0xbb && *out.payload.totals_root == 0xcc);
  EXPECT(out.payload.deposit_index == 7);
  struct slice whole = {AT, BYTES};
  struct bytes32 id;
  sol_keccak256(&whole, 1, (u8 *)&id);
  EXPECT(same32(&id, &out.id));
  return 0;
}

// Each error alone, by one changed byte.
FRAME u64 test_errors(void) {
  static const struct { u8 at; u8 error; } changes[] = {
      {0, ERROR_VERSION_UNKNOWN - 200},      {1, ERROR_KIND_UNKNOWN - 200},  {5, ERROR_HOUSE_MISMATCH - 200},
      {7, ERROR_SOURCE_MISMATCH - 200},      {9, ERROR_DESTINATION_MISMATCH - 200},
      {10, ERROR_ENVELOPE_MALFORMED - 200},
  };
  struct envelope out;
  for (u64 i = 0; i < sizeof(changes) / sizeof(changes[0]); i++) {
    valid(VAULT, AT);
    AT[changes[i].at] ^= 4;
    EXPECT(read_envelope(&ACCOUNT, AT, BYTES, &out) == 200ul + changes[i].error);
  }
  valid(VAULT, AT);
  EXPECT(read_envelope(&ACCOUNT, AT, ENVELOPE_MAX_BYTES + 1, &out) == ERROR_ENVELOPE_TOO_LARGE);
  EXPECT(read_envelope(&ACCOUNT, AT, ENVELOPE_HEADER_BYTES - 1, &out) == ERROR_ENVELOPE_MALFORMED);
  EXPECT(read_envelope(&ACCOUNT, AT, BYTES - 1, &out) == ERROR_PAYLOAD_MALFORMED);
  EXPECT(read_envelope(&ACCOUNT, AT, BYTES + 1, &out) == ERROR_PAYLOAD_MALFORMED);
  AT[ENVELOPE_HEADER_BYTES + 31] ^= 1;
  EXPECT(read_envelope(&ACCOUNT, AT, BYTES, &out) == ERROR_VAULT_MISMATCH);
  valid(VAULT, AT);
  AT[23] = 1;
  EXPECT(read_envelope(&ACCOUNT, AT, BYTES, &out) == ERROR_CYCLE_OUT_OF_ORDER);
  valid(VAULT, AT);
  store_u64(AT + 31, now_seconds());
  EXPECT(read_envelope(&ACCOUNT, AT, BYTES, &out) == 0);
  store_u64(AT + 31, now_seconds() - 1);
  EXPECT(read_envelope(&ACCOUNT, AT, BYTES, &out) == ERROR_DEADLINE_PASSED);
  return 0;
}

FRAME u64 test_sessions(void) {
  const struct signer_set *sets;
  valid(VAULT, AT);
  struct previous_session *previous = &VAULT->previous;
  EXPECT(find_sets(VAULT, 2, 100, &sets) == 0 && sets == VAULT->sets);
  EXPECT(find_sets(VAULT, 1, 9, &sets) == 0 && sets == previous->sets);
  EXPECT(find_sets(VAULT, 1, 10, &sets) == ERROR_SESSION_UNKNOWN);
  EXPECT(find_sets(VAULT, 0, 1, &sets) == ERROR_SESSION_UNKNOWN && find_sets(VAULT, 3, 1, &sets) == ERROR_SESSION_UNKNOWN);
  previous->deadline_seconds = now_seconds();
  EXPECT(find_sets(VAULT, 1, 9, &sets) == 0);
  previous->deadline_seconds = now_seconds() - 1;
  EXPECT(find_sets(VAULT, 1, 9, &sets) == ERROR_SESSION_UNKNOWN);
  return 0;
}

TEST_ENTRYPOINT {
  (void)input;
  TRY(test_fields());
  TRY(test_errors());
  return test_sessions();
}
