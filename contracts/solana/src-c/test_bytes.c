#include "test_expect.h"

#include "bytes.h"

static u64 test_integers(void) {
  volatile u8 source[9] = {0, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08};
  // At an odd address: the machine loads and stores any width anywhere.
  const u8 *at = (const u8 *)source + 1;
  EXPECT(load_u16(at) == 0x0102);
  EXPECT(load_u32(at) == 0x01020304);
  EXPECT(load_u64(at) == 0x0102030405060708ul);
  u8 out[17];
  sol_memset_(out, 0xee, sizeof(out));
  store_u16(out + 1, 0x0102);
  EXPECT(out[0] == 0xee && out[1] == 1 && out[2] == 2 && out[3] == 0xee);
  store_u32(out + 1, 0x01020304);
  EXPECT(out[1] == 1 && out[4] == 4 && out[5] == 0xee);
  store_u128(out + 1, 0x0102030405060708ul);
  EXPECT(out[0] == 0xee && load_u64(out + 1) == 0 && load_u64(out + 9) == 0x0102030405060708ul);
  return 0;
}

static u64 test_bytes32(void) {
  u8 a[32], b[32];
  for (int i = 0; i < 32; i++) a[i] = (u8)i;
  copy32(b, a);
  EXPECT(same32(a, b) && not_after32(a, b) && !is_zero32(a));
  for (int i = 0; i < 32; i++) {
    // One byte, higher by 1, decides equality and order at any place.
    b[i] = (u8)(a[i] + 1);
    EXPECT(!same32(a, b));
    EXPECT(not_after32(a, b) && !not_after32(b, a));
    b[i] = a[i];
  }
  sol_memset_(a, 0, 32);
  EXPECT(is_zero32(a));
  for (int i = 0; i < 32; i++) {
    a[i] = 1;
    EXPECT(!is_zero32(a));
    a[i] = 0;
  }
  return 0;
}

static u64 test_reader(void) {
  u8 bytes[4] = {1, 2, 3, 4};
  struct reader reader = {bytes, 4};
  EXPECT(take(&reader, 3) == bytes && reader.remaining == 1);
  // Refused without effect, also for a length that would wrap around.
  EXPECT(take(&reader, 2) == 0 && take(&reader, ~0ul) == 0);
  EXPECT(reader.remaining == 1 && take(&reader, 1) == bytes + 3);
  EXPECT(take(&reader, 0) == bytes + 4 && take(&reader, 1) == 0);
  return 0;
}

static u64 test_amounts(void) {
  u8 wire[16];
  u64 amount;
  store_u128(wire, ~0ul);
  EXPECT(load_amount(wire, &amount) && amount == ~0ul);
  for (int i = 0; i < 8; i++) {
    wire[i] = 1;
    EXPECT(!load_amount(wire, &amount));
    wire[i] = 0;
  }
  return 0;
}

TEST_ENTRYPOINT {
  (void)input;
  TRY(test_integers());
  TRY(test_bytes32());
  TRY(test_reader());
  return test_amounts();
}
