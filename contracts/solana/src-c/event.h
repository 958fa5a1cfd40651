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
  EVENT_TAKE_BACK_REQUESTED = 30,
  EVENT_TAKEN_BACK = 31,
  EVENT_WITHDRAWAL_REQUESTED = 32,
  EVENT_MESSAGE_CONFLICT = 33,
  EVENT_ROOT_SLOWED = 34,
};

// Width of a field in bytes; an amount is u64 inside and 16 bytes in the event, as in the EVM event of the same name.
enum field { U8 = 1, U16 = 2, U32 = 4, U64 = 8, U128 = 9, BYTES32 = 10 };

// Fields of an event in order, one per four bits from the lowest; at most eight.
#define FIELDS_1(a) (a)
#define FIELDS_2(a, ...) ((a) | FIELDS_1(__VA_ARGS__) << 4)
#define FIELDS_3(a, ...) ((a) | FIELDS_2(__VA_ARGS__) << 4)
#define FIELDS_4(a, ...) ((a) | FIELDS_3(__VA_ARGS__) << 4)
#define FIELDS_5(a, ...) ((a) | FIELDS_4(__VA_ARGS__) << 4)
#define FIELDS_6(a, ...) ((a) | FIELDS_5(__VA_ARGS__) << 4)
#define FIELDS_7(a, ...) ((a) | FIELDS_6(__VA_ARGS__) << 4)

// The fields of every event.
static const u32 EVENT_FIELDS[] = {
    // index, account, asset, amount, from, accumulator
    [EVENT_DEPOSITED] = FIELDS_6(U64, BYTES32, U16, U128, BYTES32, BYTES32),
    // cycle, root, totals root, deposit index, effective at
    [EVENT_ROOT_RECEIVED] = FIELDS_5(U64, BYTES32, BYTES32, U64, U64),
    // cycle, root
    [EVENT_ROOT_EFFECTIVE] = FIELDS_2(U64, BYTES32),
    // cycle, asset, entitled, exit, consumed
    [EVENT_ASSET_EFFECTIVE] = FIELDS_5(U64, U16, U128, U128, U128),
    // account, asset, recipient, amount, claimed in all
    [EVENT_CLAIMED] = FIELDS_5(BYTES32, U16, BYTES32, U128, U128),
    // message id, set, votes
    [EVENT_MESSAGE_VOTED] = FIELDS_3(BYTES32, U8, U8),
    // message id, kind, cycle
    [EVENT_MESSAGE_EXECUTED] = FIELDS_3(BYTES32, U8, U64),
    // delay
    [EVENT_TIMELOCK_STARTED] = FIELDS_1(U64),
    // id, tag, due at
    [EVENT_CALL_SCHEDULED] = FIELDS_3(BYTES32, U8, U64),
    // id
    [EVENT_CALL_CANCELLED] = FIELDS_1(BYTES32),
    [EVENT_CALL_PERFORMED] = FIELDS_1(BYTES32),
    // by, until
    [EVENT_PAUSED] = FIELDS_2(BYTES32, U64),
    // key
    [EVENT_UNPAUSED] = FIELDS_1(BYTES32),
    [EVENT_PAUSER_SET] = FIELDS_1(BYTES32),
    [EVENT_CANCELLER_SET] = FIELDS_1(BYTES32),
    [EVENT_ADMIN_NAMED] = FIELDS_1(BYTES32),
    [EVENT_ADMIN_SET] = FIELDS_1(BYTES32),
    // asset, mint, token decimals, minimum, budget
    [EVENT_ASSET_ADDED] = FIELDS_5(U16, BYTES32, U8, U128, U128),
    // asset, until
    [EVENT_ASSET_SUSPENDED] = FIELDS_2(U16, U64),
    // session, last sequence and deadline of the previous one, changed sets
    [EVENT_SESSION_OPENED] = FIELDS_4(U32, U64, U64, U8),
    // threshold, count, veto seconds
    [EVENT_WATCHTOWERS_SET] = FIELDS_3(U8, U8, U32),
    // key
    [EVENT_VETO_VOTED] = FIELDS_1(BYTES32),
    // cycle, deposit index, until
    [EVENT_ROOTS_VETOED] = FIELDS_3(U64, U64, U64),
    // key
    [EVENT_VETO_LIFTED] = FIELDS_1(BYTES32),
    // at
    [EVENT_VAULT_FROZEN] = FIELDS_1(U64),
    // asset, root, owed, held
    [EVENT_EXIT_SETTLED] = FIELDS_4(U16, BYTES32, U128, U128),
    // account, asset, recipient, paid, left
    [EVENT_EXITED] = FIELDS_5(BYTES32, U16, BYTES32, U128, U128),
    // index, account, asset, owner, paid
    [EVENT_DEPOSIT_RETURNED] = FIELDS_5(U64, BYTES32, U16, BYTES32, U128),
    // asset, budget
    [EVENT_BUDGET_SET] = FIELDS_2(U16, U128),
    // index, deposit index, account, asset, amount, payer, accumulator
    [EVENT_TAKE_BACK_REQUESTED] = FIELDS_7(U64, U64, BYTES32, U16, U128, BYTES32, BYTES32),
    [EVENT_TAKEN_BACK] = FIELDS_7(U64, U64, BYTES32, U16, U128, BYTES32, BYTES32),
    // index, account, asset, amount, requester, accumulator
    [EVENT_WITHDRAWAL_REQUESTED] = FIELDS_6(U64, BYTES32, U16, U128, BYTES32, BYTES32),
    // sequence, first message id, second
    [EVENT_MESSAGE_CONFLICT] = FIELDS_3(U64, BYTES32, BYTES32),
    // cycle, effective at
    [EVENT_ROOT_SLOWED] = FIELDS_2(U64, U64),
};

/* Room for any event, and for the 7 bytes that the last number may write behind itself. */
#define EVENT_MAX_BYTES 192

// An event's bytes.
struct event {
  u64 length;
  u8 bytes[EVENT_MAX_BYTES];
};

/* Writes an event of `vault`, the address of the vault account. `values` has one word per field: the number, or the address
   of 32 bytes. */
FRAME void build_event(struct event *event, u64 number, const struct bytes32 *vault, const u64 *values) {
  u8 *at = event->bytes;
  *at++ = (u8)number;
  copy32(at, vault);
  at += 32;
  for (u64 fields = EVENT_FIELDS[number]; fields != 0; fields >>= 4, values++) {
    u64 width = fields & 15;
    if (width == BYTES32) {
      copy32(at, (const void *)*values);
      at += 32;
      continue;
    }
    if (width == U128) {
      store_u64(at, 0);
      at += 8;
      width = 8;
    }
    // The number at the upper end of a word; what is behind it is written over by the next field.
    store_u64(at, *values << (64 - 8 * width));
    at += width;
  }
  event->length = (u64)(at - event->bytes);
}

// Logs an event. Cannot fail; the log line may be cut by the runtime. Emitted last, when all state has been written.
INLINE void log_event(const struct event *event) {
  struct slice field = {event->bytes, event->length};
  sol_log_data(&field, 1);
}

// Builds and logs an event.
FRAME void emit_values(u64 number, const struct bytes32 *vault, const u64 *values) {
  struct event event;
  build_event(&event, number, vault, values);
  log_event(&event);
}

// An address among the values of an event.
#define AT(pointer) ((u64)(pointer))
#define EMIT(number, vault, ...) emit_values(number, vault, (const u64[]){__VA_ARGS__})
