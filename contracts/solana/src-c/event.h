#pragma once
#include "bytes.h"

/* Events. Each is one field of sol_log_data: number u8 · vault 32 · fields, big-endian, fixed width (src/event
   decodes them). The vault stands in for an EVM log's address: anyone may open a vault in this program, so readers
   compare it. A log can be filled and cut by the sender of the transaction; what must not be missed is found in
   records, transfers or self-CPI events as well (instructions/self_cpi_event.h). */

// First byte of an event, in the log and in a self-CPI event. Numbers are only added.
enum event_number {
  EVENT_DEPOSITED = 1,
  EVENT_ROOT_RECEIVED = 2,
  EVENT_ROOT_EFFECTIVE = 3,
  EVENT_ASSET_EFFECTIVE = 4,
  EVENT_CLAIMED = 5,
  EVENT_MESSAGE_VOTED = 6,
  EVENT_MESSAGE_EXECUTED = 7,
  EVENT_TIMELOCK_STARTED = 8,
  EVENT_CALL_SCHEDULED = 9,
  EVENT_CALL_CANCELLED = 10,
  EVENT_CALL_PERFORMED = 11,
  EVENT_PAUSED = 12,
  EVENT_UNPAUSED = 13,
  EVENT_PAUSER_SET = 14,
  EVENT_CANCELLER_SET = 15,
  EVENT_ADMIN_NAMED = 16,
  EVENT_ADMIN_SET = 17,
  EVENT_ASSET_ADDED = 18,
  EVENT_ASSET_SUSPENDED = 19,
  EVENT_SESSION_OPENED = 20,
  EVENT_WATCHTOWERS_SET = 21,
  EVENT_VETO_VOTED = 22,
  EVENT_ROOTS_VETOED = 23,
  EVENT_VETO_LIFTED = 24,
  EVENT_VAULT_FROZEN = 25,
  EVENT_EXIT_SETTLED = 26,
  EVENT_EXITED = 27,
  EVENT_DEPOSIT_RETURNED = 28,
  EVENT_BUDGET_SET = 29,
};

/* Room for any event; the largest, Deposited, has 1 + 32 + 8 + 32 + 2 + 16 + 32 + 32 = 155 bytes. The appending
   functions do not check the bound: every event has a fixed size that its instruction determines. */
#define EVENT_MAX_BYTES 192

// An event under construction, on the stack. event_begin sets the length; unset bytes are never logged.
struct event {
  u64 length;
  u8 bytes[EVENT_MAX_BYTES];
};

// Appending functions, one per field type. Assume event_begin and room for the field.
INLINE void event_u8(struct event *event, u8 value) { event->bytes[event->length++] = value; }

INLINE void event_u16(struct event *event, u16 value) {
  store_u16(event->bytes + event->length, value);
  event->length += 2;
}

INLINE void event_u32(struct event *event, u32 value) {
  store_u32(event->bytes + event->length, value);
  event->length += 4;
}

INLINE void event_u64(struct event *event, u64 value) {
  store_u64(event->bytes + event->length, value);
  event->length += 8;
}

// An amount: u64 inside, 16 bytes in the event, as in the EVM event of the same name.
INLINE void event_u128(struct event *event, u64 value) {
  store_u128(event->bytes + event->length, value);
  event->length += 16;
}

INLINE void event_bytes32(struct event *event, const void *bytes) {
  copy32(event->bytes + event->length, bytes);
  event->length += 32;
}

// Starts an event of `vault`, the address of the vault account; drops whatever was appended before.
INLINE void event_begin(struct event *event, u8 number, const struct bytes32 *vault) {
  event->length = 0;
  event_u8(event, number);
  event_bytes32(event, vault);
}

// Logs the event. Cannot fail; the log line may be cut by the runtime. Emitted last, when all state has been written.
INLINE void event_emit(const struct event *event) {
  struct slice field = {event->bytes, event->length};
  sol_log_data(&field, 1);
}

// Logs an event of one 32-byte field.
FRAME void emit_bytes32(u8 number, const struct bytes32 *vault, const void *bytes) {
  struct event event;
  event_begin(&event, number, vault);
  event_bytes32(&event, bytes);
  event_emit(&event);
}
