#include "world.h"

#include <string.h>

struct cursor {
  const u8 *at;
  u64 remaining;
  int failed;
};

static const u8 *next_bytes(struct cursor *cursor, u64 length) {
  if (cursor->remaining < length) {
    cursor->failed = 1;
    return NULL;
  }
  const u8 *at = cursor->at;
  cursor->at += length;
  cursor->remaining -= length;
  return at;
}

static void copy_next(struct cursor *cursor, void *to, u64 length) {
  const u8 *from = next_bytes(cursor, length);
  if (from != NULL) memcpy(to, from, length);
}

int read_world(const u8 *bytes, u64 length, struct world *out) {
  struct cursor cursor = {bytes, length, 0};
  memset(out, 0, sizeof(*out));
  copy_next(&cursor, &out->count, 1);
  copy_next(&cursor, &out->seconds, 8);
  copy_next(&cursor, &out->rent.lamports_per_byte, 8);
  copy_next(&cursor, &out->rent.exemption_threshold_bits, 8);
  copy_next(&cursor, out->program, 32);
  if (cursor.failed || out->count > WORLD_ACCOUNTS_MAX) return 0;
  for (u64 i = 0; i < out->count; i++) {
    struct world_account *account = &out->accounts[i];
    copy_next(&cursor, &account->flags, 1);
    copy_next(&cursor, account->address, 32);
    copy_next(&cursor, account->owner, 32);
    copy_next(&cursor, &account->lamports, 8);
    copy_next(&cursor, &account->length, 4);
    account->data = next_bytes(&cursor, account->length);
    if (cursor.failed || account->length > WORLD_DATA_MAX) return 0;
    if ((account->flags & FLAG_REPEATS) && (account->flags & 0x7f) >= i) return 0;
  }
  copy_next(&cursor, &out->data_length, 4);
  if (cursor.failed || out->data_length > WORLD_DATA_MAX) return 0;
  out->data = next_bytes(&cursor, out->data_length);
  return !cursor.failed && cursor.remaining == 0;
}

struct sink {
  u8 *at;
  u64 remaining;
  int failed;
};

static void put(struct sink *sink, const void *bytes, u64 length) {
  if (sink->remaining < length) {
    sink->failed = 1;
    return;
  }
  if (length != 0) memcpy(sink->at, bytes, length);
  sink->at += length;
  sink->remaining -= length;
}

u64 write_world(const struct world *world, u8 *out, u64 most) {
  struct sink sink = {out, most, 0};
  put(&sink, &world->count, 1);
  put(&sink, &world->seconds, 8);
  put(&sink, &world->rent.lamports_per_byte, 8);
  put(&sink, &world->rent.exemption_threshold_bits, 8);
  put(&sink, world->program, 32);
  for (u64 i = 0; i < world->count; i++) {
    const struct world_account *account = &world->accounts[i];
    put(&sink, &account->flags, 1);
    put(&sink, account->address, 32);
    put(&sink, account->owner, 32);
    put(&sink, &account->lamports, 8);
    put(&sink, &account->length, 4);
    put(&sink, account->data, account->length);
  }
  put(&sink, &world->data_length, 4);
  put(&sink, world->data, world->data_length);
  return sink.failed ? 0 : most - sink.remaining;
}
