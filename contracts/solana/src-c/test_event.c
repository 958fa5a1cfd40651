#include "test_expect.h"

#include "event.h"

TEST_ENTRYPOINT {
  (void)input;
  struct bytes32 vault = {{1, 2, 3, 4}}, field = {{5, 6, 7, 8}};
  struct event event;
  // Whatever was in the struct before is dropped. 200 is not an event of the vault, so no reader decodes it.
  event.length = 100;
  event_begin(&event, 200, &vault);
  EXPECT(event.length == 33 && event.bytes[0] == 200 && same32(event.bytes + 1, &vault));
  event_u8(&event, 9);
  event_u16(&event, 0x0102);
  event_u64(&event, 3);
  event_u128(&event, 4);
  event_bytes32(&event, &field);
  EXPECT(event.length == 33 + 1 + 2 + 8 + 16 + 32);
  EXPECT(event.bytes[33] == 9 && load_u16(event.bytes + 34) == 0x0102 && load_u64(event.bytes + 36) == 3);
  EXPECT(load_u64(event.bytes + 44) == 0 && load_u64(event.bytes + 52) == 4 && same32(event.bytes + 60, &field));
  event_emit(&event);
  return 0;
}
