#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime.h"

/* Entry points of libFuzzer. Without mutation (a file as argument) it runs one case; `ISTHMUS_OUTCOME` then names the
   file that gets the result u64 and the accounts afterwards. */

static void report(u64 result, const struct world *after) {
  const char *path = getenv("ISTHMUS_OUTCOME");
  if (path == NULL) return;
  static u8 bytes[1 << 18];
  FILE *file = fopen(path, "wb");
  if (file == NULL) abort();
  fwrite(&result, 8, 1, file);
  if (result == 0) fwrite(bytes, 1, write_world(after, bytes, sizeof(bytes)), file);
  fclose(file);
}

// The runtime marks an account that it has serialised before; two accounts of one address cannot occur.
static void mark_repetitions(struct world *world) {
  for (u8 i = 0; i < world->count; i++) {
    if (world->accounts[i].flags & FLAG_REPEATS) continue;
    for (u8 j = 0; j < i; j++) {
      const struct world_account *earlier = &world->accounts[j];
      if ((earlier->flags & FLAG_REPEATS) || memcmp(earlier->address, world->accounts[i].address, 32) != 0) continue;
      world->accounts[i] = (struct world_account){.flags = (u8)(FLAG_REPEATS | j)};
      break;
    }
  }
}

int LLVMFuzzerTestOneInput(const u8 *bytes, size_t length) {
  struct world world, after;
  if (!read_world(bytes, length, &world)) return -1;
  mark_repetitions(&world);
  u64 result = run_program(&world, &after);
  report(result, &after);
  return 0;
}

extern size_t LLVMFuzzerMutate(u8 *data, size_t length, size_t most);

static u64 random_state;

static u64 random_below(u64 bound) {
  random_state ^= random_state << 13;
  random_state ^= random_state >> 7;
  random_state ^= random_state << 17;
  return bound == 0 ? 0 : random_state % bound;
}

// Values at which comparisons and sums turn.
static u64 edge_value(void) {
  static const u64 edges[] = {0, 1, 2, 63, 64, 65, 255, 256, 65535, 65536, 1ul << 31, 1ul << 32, 1ul << 62, 1ul << 63, ~0ul};
  u64 value = edges[random_below(sizeof(edges) / sizeof(edges[0]))];
  return random_below(2) ? value : value - 1 + random_below(3);
}

// Room for the bytes of accounts and data that a mutation writes.
static u8 scratch[1 << 17];
static u64 scratch_used;

static u8 *copied(const u8 *bytes, u64 length, u64 room) {
  if (scratch_used + room > sizeof(scratch)) return NULL;
  u8 *copy = scratch + scratch_used;
  scratch_used += room;
  memset(copy, 0, room);
  if (length != 0) memcpy(copy, bytes, length < room ? length : room);
  return copy;
}

static void mutate_data(struct world *world) {
  u64 room = world->data_length + 64 + random_below(2) * 512;
  u8 *data = copied(world->data, world->data_length, room);
  if (data == NULL) return;
  world->data = data;
  u64 length = world->data_length;
  switch (random_below(6)) {
    case 0: world->data_length = (u32)random_below(length + 1); break;
    case 1: world->data_length = (u32)(length + random_below(room - length)); break;
    case 2: world->data_length = (u32)LLVMFuzzerMutate(data, length, room); break;
    case 3:
      if (length >= 9) {
        u64 value = edge_value(), swapped = __builtin_bswap64(value);
        memcpy(data + 1 + random_below(length - 8), &swapped, 8);
      }
      break;
    case 4:
      if (length != 0) data[0] = (u8)random_below(42);
      break;
    default:
      if (length != 0) data[random_below(length)] ^= (u8)(1 << random_below(8));
  }
}

/* Bytes of another program's account are a sender's choice. Of the vault program's own records only header and length are
   changed: it alone writes the rest, and trusts it. */
static void mutate_bytes(struct world *world, struct world_account *account) {
  int is_record = memcmp(account->owner, world->program, 32) == 0;
  u64 room = account->length + 16;
  u8 *data = copied(account->data, account->length, room);
  if (data == NULL) return;
  account->data = data;
  switch (random_below(3)) {
    case 0: account->length = (u32)random_below(room); break;
    case 1:
      if (account->length >= 8) data[random_below(is_record ? 8 : account->length)] ^= (u8)(1 << random_below(8));
      break;
    default:
      if (account->length >= 80 && !is_record) {
        u64 value = edge_value();
        memcpy(data + 8 * random_below(account->length / 8), &value, 8);
      }
  }
}

static void mutate_account(struct world *world) {
  if (world->count == 0) return;
  struct world_account *account = &world->accounts[random_below(world->count)];
  const struct world_account *other = &world->accounts[random_below(world->count)];
  switch (random_below(9)) {
    case 0: account->flags ^= FLAG_SIGNER; break;
    case 1: account->flags ^= FLAG_WRITABLE; break;
    case 2: memcpy(account->owner, other->owner, 32); break;
    case 3: memcpy(account->owner, other->address, 32); break;
    case 4: memcpy(account->address, other->address, 32); break;
    case 5: account->lamports = edge_value(); break;
    case 6: account->address[random_below(32)] ^= 1; break;
    default: mutate_bytes(world, account);
  }
}

static void mutate_list(struct world *world) {
  if (world->count == 0) return;
  u64 one = random_below(world->count), two = random_below(world->count);
  struct world_account kept = world->accounts[one];
  switch (random_below(4)) {
    case 0:
      world->accounts[one] = world->accounts[two];
      world->accounts[two] = kept;
      break;
    case 1: world->count--; break;
    case 2:
      if (world->count < WORLD_ACCOUNTS_MAX) world->accounts[world->count++] = kept;
      break;
    default:
      if (one != 0) world->accounts[one] = (struct world_account){.flags = (u8)(FLAG_REPEATS | random_below(one))};
  }
}

size_t LLVMFuzzerCustomMutator(u8 *bytes, size_t length, size_t most, unsigned seed) {
  struct world world;
  static u8 kept[1 << 18];
  if (length > sizeof(kept)) return length;
  if (length != 0) memcpy(kept, bytes, length);
  if (!read_world(kept, length, &world)) return length;
  random_state = 0x9e3779b97f4a7c15ul ^ ((u64)seed << 17) ^ seed;
  scratch_used = 0;
  for (u64 rounds = 1 + random_below(3); rounds != 0; rounds--) {
    switch (random_below(8)) {
      case 0: mutate_list(&world); break;
      case 1: world.seconds = (i64)(random_below(4) == 0 ? edge_value() : (u64)world.seconds + random_below(40ul * 86400)); break;
      case 2:
      case 3:
      case 4: mutate_account(&world); break;
      default: mutate_data(&world);
    }
  }
  u64 written = write_world(&world, bytes, most);
  if (written != 0) return written;
  if (length != 0) memcpy(bytes, kept, length < most ? length : most);
  return length;
}

// One case with an account, or the instruction data, of another: records of another vault, votes of another message.
size_t LLVMFuzzerCustomCrossOver(const u8 *one, size_t one_length, const u8 *two, size_t two_length, u8 *out,
                                 size_t most, unsigned seed) {
  struct world world, other;
  if (!read_world(one, one_length, &world) || !read_world(two, two_length, &other)) return 0;
  random_state = 0xbf58476d1ce4e5b9ul ^ seed;
  if (random_below(4) == 0 || world.count == 0 || other.count == 0) {
    world.data = other.data;
    world.data_length = other.data_length;
  } else {
    struct world_account taken = other.accounts[random_below(other.count)];
    u64 place = random_below(world.count);
    if ((taken.flags & FLAG_REPEATS) == 0 || (taken.flags & 0x7fu) < place) world.accounts[place] = taken;
  }
  return write_world(&world, out, most);
}
