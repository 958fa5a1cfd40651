#include "test_expect.h"

#include "coverage.h"

#define MAX (~0ul)

static u64 test_held(void) {
  u8 data[TOKEN_ACCOUNT_BYTES];
  sol_memset_(data, 0, sizeof(data));
  struct account token = {.data = data};
  struct asset asset = {.units_per_quantum = 10, .ledger_quanta = 7};
  aliased_u64 *balance = (aliased_u64 *)(data + 64);
  // A donation covers nobody; a short balance is never promised; a partial quantum covers nothing.
  *balance = 1000;
  EXPECT(held_quanta(&asset, &token) == 7);
  *balance = 69;
  EXPECT(held_quanta(&asset, &token) == 6);
  *balance = 9;
  EXPECT(held_quanta(&asset, &token) == 0);
  return 0;
}

static u64 test_covered(void) {
  // entitled + exit - paid <= held - (deposited - consumed), at equality and one above.
  struct asset asset = {.deposited_quanta = 50, .paid_quanta = 20};
  EXPECT(is_covered(&asset, 30, 25, 15, 40));
  EXPECT(!is_covered(&asset, 30, 26, 15, 40));
  EXPECT(!is_covered(&asset, 30, 25, 16, 40));
  EXPECT(!is_covered(&asset, 29, 25, 15, 40));
  EXPECT(!is_covered(&asset, 30, 25, 15, 39));
  asset.paid_quanta = 19;
  EXPECT(!is_covered(&asset, 30, 25, 15, 40));
  // Sums above 64 bits on both sides.
  asset.deposited_quanta = MAX;
  asset.paid_quanta = MAX;
  EXPECT(is_covered(&asset, MAX, MAX, MAX, MAX));
  EXPECT(!is_covered(&asset, MAX - 1, MAX, MAX, MAX));
  return 0;
}

TEST_ENTRYPOINT {
  (void)input;
  TRY(test_held());
  return test_covered();
}
