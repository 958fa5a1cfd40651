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

static u64 test_budget(void) {
  struct asset asset = {.budget_quanta = 100};
  u64 day = 86400;
  EXPECT(spend_budget(&asset, 60, 5 * day) == 60);
  // The rest of the day, and nothing more; the day after still counts it.
  EXPECT(spend_budget(&asset, 60, 6 * day - 1) == 40 && spend_budget(&asset, 1, 6 * day - 1) == 0);
  EXPECT(spend_budget(&asset, 1, 6 * day) == 0);
  EXPECT(spend_budget(&asset, 70, 7 * day) == 70);
  EXPECT(spend_budget(&asset, 70, 8 * day) == 30);
  EXPECT(spend_budget(&asset, MAX, 11 * day) == 100);
  // A budget that fell below what already left.
  asset.budget_quanta = 1;
  EXPECT(spend_budget(&asset, 1, 11 * day) == 0);
  asset.budget_quanta = MAX;
  EXPECT(spend_budget(&asset, MAX, 20 * day) == MAX && spend_budget(&asset, MAX, 21 * day) == 0);
  return 0;
}

static u64 test_share(void) {
  EXPECT(share_of(10, 2, 3) == 6 && share_of(0, 2, 3) == 0 && share_of(3, 0, 3) == 0);
  EXPECT(share_of(MAX, MAX - 1, MAX) == MAX - 1);
  EXPECT(share_of(MAX - 1, MAX - 1, MAX) == MAX - 2);
  EXPECT(share_of(1, MAX - 1, MAX) == 0 && share_of(MAX, 1, MAX) == 1);
  // 0x8000000000000001 × 0x123456789abcdef0 / 0xfedcba9876543211
  EXPECT(share_of(0x8000000000000001ul, 0x123456789abcdef0ul, 0xfedcba9876543211ul) == 0x092492492492491bul);
  return 0;
}

TEST_ENTRYPOINT {
  (void)input;
  TRY(test_held());
  TRY(test_budget());
  TRY(test_share());
  return test_covered();
}
