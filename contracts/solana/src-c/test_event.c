#include "test_expect.h"

#include "event.h"

TEST_ENTRYPOINT {
  (void)input;
  struct bytes32 vault = {{1, 2, 3, 4}}, field = {{5, 6, 7, 8}};
  struct event event;
  build_event(&event, EVENT_ASSET_ADDED, &vault, (const u64[]){0x0102, AT(&field), 9, 4, ~0ul});
  EXPECT(event.length == 33 + 2 + 32 + 1 + 16 + 16 && event.bytes[0] == EVENT_ASSET_ADDED);
  EXPECT(same32(event.bytes + 1, &vault) && load_u16(event.bytes + 33) == 0x0102 && same32(event.bytes + 35, &field));
  EXPECT(event.bytes[67] == 9 && load_u64(event.bytes + 68) == 0 && load_u64(event.bytes + 76) == 4);
  EXPECT(load_u64(event.bytes + 84) == 0 && load_u64(event.bytes + 92) == ~0ul);
  // Whatever was in the struct before is dropped; numbers of 4 and 8 bytes.
  build_event(&event, EVENT_SESSION_OPENED, &vault, (const u64[]){7, 8, 9, 3});
  EXPECT(event.length == 33 + 4 + 8 + 8 + 1 && load_u32(event.bytes + 33) == 7 && load_u64(event.bytes + 37) == 8);
  EXPECT(load_u64(event.bytes + 45) == 9 && event.bytes[53] == 3);
  log_event(&event);
  // Room for the widest, and for what its last number writes behind itself.
  for (u64 number = 1; number < sizeof(EVENT_FIELDS) / sizeof(EVENT_FIELDS[0]); number++) {
    u64 length = 33;
    for (u64 fields = EVENT_FIELDS[number]; fields != 0; fields >>= 4) {
      u64 width = fields & 15;
      length += width == BYTES32 ? 32 : width == U128 ? 16 : width;
    }
    EXPECT(length > 33 && length + 7 <= EVENT_MAX_BYTES);
  }
  return 0;
}
