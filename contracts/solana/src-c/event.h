#pragma once
#include "bytes.h"

// Events: one field of sol_log_data each: number u8 · vault 32 · the fields, big-endian (src/event decodes them).

enum event_number {
  EVENT_DEPOSITED = 1,
  EVENT_ROOT_RECEIVED = 2,
  EVENT_ROOT_EFFECTIVE = 3,
  EVENT_ASSET_EFFECTIVE = 4,
  EVENT_CLAIMED = 5,
  EVENT_MESSAGE_VOTED = 6,
  EVENT_MESSAGE_EXECUTED = 7,
};

#define EVENT_MAX_BYTES 192

struct event {
  u64 length;
  u8 bytes[EVENT_MAX_BYTES];
};

INLINE void event_u8(struct event *event, u8 value) { event->bytes[event->length++] = value; }

INLINE void event_u16(struct event *event, u16 value) {
  store_u16(event->bytes + event->length, value);
  event->length += 2;
}

INLINE void event_u64(struct event *event, u64 value) {
  store_u64(event->bytes + event->length, value);
  event->length += 8;
}

INLINE void event_u128(struct event *event, u64 value) {
  store_u128(event->bytes + event->length, value);
  event->length += 16;
}

INLINE void event_key(struct event *event, const void *key) {
  copy32(event->bytes + event->length, key);
  event->length += 32;
}

INLINE void event_begin(struct event *event, u8 number, const struct key *vault) {
  event->length = 0;
  event_u8(event, number);
  event_key(event, vault);
}

INLINE void event_emit(const struct event *event) {
  struct slice field = {event->bytes, event->length};
  sol_log_data(&field, 1);
}
