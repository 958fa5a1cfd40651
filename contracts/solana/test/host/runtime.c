#include "runtime.h"

#include <sanitizer/asan_interface.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "callee.h"
#include "crypto.h"

u64 entrypoint(const u8 *input);

// Behind each account's data the loader leaves this much room; the program may use it only as far as an account grew.
#define SPARE_BYTES 10240
// A record grows by one entry in an instruction; what is further behind is poisoned.
#define GROWTH_MOST 128

static const struct world *current;
static struct live_account live[WORLD_ACCOUNTS_MAX];
static u8 *memory;
static u64 memory_bytes;
static jmp_buf leave;
static u64 call_depth;
static u64 logged;

u64 digest_of(u64 start, const void *bytes, u64 length) {
  u64 digest = start ^ 0xcbf29ce484222325ul;
  for (u64 i = 0; i < length; i++) digest = (digest ^ ((const u8 *)bytes)[i]) * 0x100000001b3ul;
  return digest;
}

u64 log_digest(void) { return logged; }

static _Noreturn void broken(const char *rule, u64 index) {
  fprintf(stderr, "RULE BROKEN: %s, account %lu\n", rule, index);
  abort();
}

_Noreturn void refuse_call(void) { longjmp(leave, 1); }

struct live_account *live_account_at(const void *address) {
  for (u64 i = 0; i < current->count; i++)
    if (live[i].bytes != NULL && memcmp(live[i].bytes + 8, address, 32) == 0) return &live[i];
  return NULL;
}

u64 live_length(const struct live_account *account) {
  u64 length;
  memcpy(&length, account->bytes + 80, 8);
  return length;
}

void set_live_length(struct live_account *account, u64 length) {
  u64 room = account->start_length + SPARE_BYTES;
  if (length > room) refuse_call();
  memcpy(account->bytes + 80, &length, 8);
  u64 usable = length + GROWTH_MOST < room ? length + GROWTH_MOST : room;
  ASAN_UNPOISON_MEMORY_REGION(account->bytes + 88, usable);
}

static u64 room_of(const struct world_account *account) {
  return ((88 + (u64)account->length + SPARE_BYTES + 7) & ~7ul) + 8;
}

static void lay_account(u64 index, u8 *at) {
  const struct world_account *account = &current->accounts[index];
  at[0] = 0xff;
  at[1] = (account->flags & FLAG_SIGNER) != 0;
  at[2] = (account->flags & FLAG_WRITABLE) != 0;
  memcpy(at + 8, account->address, 32);
  memcpy(at + 40, account->owner, 32);
  memcpy(at + 72, &account->lamports, 8);
  u64 length = account->length;
  memcpy(at + 80, &length, 8);
  if (length != 0) memcpy(at + 88, account->data, length);
  live[index] = (struct live_account){at, length, 0};
}

// Everything that the program has no reason to touch is poisoned: room to grow, padding and the rent epoch.
static void poison(u64 index) {
  const struct live_account *account = &live[index];
  const struct world_account *given = &current->accounts[index];
  int may_grow = (given->flags & FLAG_WRITABLE) && memcmp(given->owner, current->program, 32) == 0;
  u64 used = 88 + account->start_length + (may_grow ? GROWTH_MOST : 0);
  ASAN_POISON_MEMORY_REGION(account->bytes + used, room_of(&current->accounts[index]) - used);
}

static void lay_input(const struct world *world) {
  memory_bytes = 8 + 8 + world->data_length + 32;
  for (u64 i = 0; i < world->count; i++)
    memory_bytes += world->accounts[i].flags & FLAG_REPEATS ? 8 : room_of(&world->accounts[i]);
  memory = calloc(1, memory_bytes);
  if (memory == NULL) abort();
  u64 count = world->count;
  memcpy(memory, &count, 8);
  u8 *at = memory + 8;
  for (u64 i = 0; i < world->count; i++) {
    live[i] = (struct live_account){NULL, 0, 0};
    if (world->accounts[i].flags & FLAG_REPEATS) {
      at[0] = world->accounts[i].flags & 0x7f;
      at += 8;
      continue;
    }
    lay_account(i, at);
    at += room_of(&world->accounts[i]);
  }
  u64 data_length = world->data_length;
  memcpy(at, &data_length, 8);
  if (data_length != 0) memcpy(at + 8, world->data, data_length);
  memcpy(at + 8 + data_length, world->program, 32);
  for (u64 i = 0; i < world->count; i++)
    if (live[i].bytes != NULL) poison(i);
}

static void check_account(u64 index, struct world_account *after) {
  const struct world_account *before = &current->accounts[index];
  u8 *bytes = live[index].bytes;
  u64 length = live_length(&live[index]);
  if (length > live[index].start_length + SPARE_BYTES) broken("grown beyond the room", index);
  *after = *before;
  memcpy(after->owner, bytes + 40, 32);
  memcpy(&after->lamports, bytes + 72, 8);
  after->length = (u32)length;
  after->data = bytes + 88;
  if (memcmp(after->address, bytes + 8, 32) != 0) broken("address changed", index);
  u64 behind = length > live[index].start_length ? length : live[index].start_length;
  for (u64 i = behind; i < live[index].start_length + SPARE_BYTES; i++)
    if (bytes[88 + i] != 0) broken("bytes written behind the data", index);
  int data_same = length == before->length && (length == 0 || memcmp(after->data, before->data, length) == 0);
  int owner_same = memcmp(after->owner, before->owner, 32) == 0;
  if (!(before->flags & FLAG_WRITABLE) && !(data_same && owner_same && after->lamports == before->lamports))
    broken("read-only account changed", index);
  if (live[index].is_called || memcmp(before->owner, current->program, 32) == 0) return;
  if (!data_same || !owner_same) broken("another program's account changed", index);
  if (after->lamports < before->lamports) broken("another program's lamports taken", index);
}

static void check_rules(struct world *after) {
  *after = *current;
  u128 lamports_before = 0, lamports_after = 0;
  for (u64 i = 0; i < current->count; i++) {
    if (live[i].bytes == NULL) continue;
    ASAN_UNPOISON_MEMORY_REGION(live[i].bytes, room_of(&current->accounts[i]));
    check_account(i, &after->accounts[i]);
    lamports_before += current->accounts[i].lamports;
    lamports_after += after->accounts[i].lamports;
  }
  if (lamports_before != lamports_after) broken("lamports appeared or vanished", current->count);
}

u64 run_program(const struct world *world, struct world *after) {
  if (memory != NULL) {
    ASAN_UNPOISON_MEMORY_REGION(memory, memory_bytes);
    free(memory);
  }
  current = world;
  call_depth = 0;
  logged = 0;
  lay_input(world);
  if (setjmp(leave) != 0) return RUNTIME_REFUSED;
  u64 result = entrypoint(memory);
  if (result == 0) check_rules(after);
  return result;
}

u64 sol_keccak256(const struct slice *parts, u64 count, u8 *hash) {
  u64 length = 0;
  for (u64 i = 0; i < count; i++) length += parts[i].length;
  u8 *joined = malloc(length + 1), *at = joined;
  if (joined == NULL) abort();
  for (u64 i = 0; i < count; i++) {
    memcpy(at, parts[i].bytes, parts[i].length);
    at += parts[i].length;
  }
  keccak256(joined, length, hash);
  free(joined);
  return 0;
}

u64 sol_secp256k1_recover(const u8 *digest, u64 recovery, const u8 *r_and_s, u8 *public_key) {
  return recovery > 3 ? 2 : recover_key(digest, (unsigned)recovery, r_and_s, public_key) == 0 ? 0 : 3;
}

u64 sol_create_program_address(const struct slice *seeds, u64 count, const struct bytes32 *program,
                               struct bytes32 *out) {
  const u8 *parts[20];
  u64 lengths[20];
  if (count > 16) refuse_call();
  for (u64 i = 0; i < count; i++) {
    if (seeds[i].length > 32) refuse_call();
    parts[i] = seeds[i].bytes;
    lengths[i] = seeds[i].length;
  }
  parts[count] = (const u8 *)program;
  lengths[count] = 32;
  parts[count + 1] = (const u8 *)"ProgramDerivedAddress";
  lengths[count + 1] = 21;
  u8 hash[32];
  sha256_parts(parts, lengths, count + 2, hash);
  if (is_on_curve(hash)) return 1;
  memcpy(out, hash, 32);
  return 0;
}

u64 sol_try_find_program_address(const struct slice *seeds, u64 count, const struct bytes32 *program,
                                 struct bytes32 *out, u8 *bump) {
  struct slice with_bump[17];
  if (count > 15) refuse_call();
  memcpy(with_bump, seeds, count * sizeof(struct slice));
  for (int candidate = 255; candidate >= 0; candidate--) {
    u8 byte = (u8)candidate;
    with_bump[count] = (struct slice){&byte, 1};
    if (sol_create_program_address(with_bump, count + 1, program, out) != 0) continue;
    *bump = byte;
    return 0;
  }
  return 1;
}

u64 sol_get_clock_sysvar(struct clock *out) {
  *out = (struct clock){.unix_seconds = current->seconds};
  return 0;
}

u64 sol_get_rent_sysvar(struct rent *out) {
  *out = current->rent;
  return 0;
}

u64 sol_log_data(const struct slice *fields, u64 count) {
  for (u64 i = 0; i < count; i++) logged = digest_of(logged, fields[i].bytes, fields[i].length);
  return 0;
}

u64 sol_memcpy_(void *to, const void *from, u64 length) {
  if (length != 0) memcpy(to, from, length);
  return 0;
}

u64 sol_memset_(void *to, u8 value, u64 length) {
  memset(to, value, length);
  return 0;
}

// Whether a call may count an address as its signer: it signed the transaction, or its seeds are among the signers'.
static int signs(const struct bytes32 *address, const struct cpi_signer *signers, u64 signer_count) {
  const struct live_account *account = live_account_at(address);
  if (account != NULL && account->bytes[1]) return 1;
  for (u64 i = 0; i < signer_count; i++) {
    struct bytes32 derived;
    if (sol_create_program_address(signers[i].seeds, signers[i].count, (const struct bytes32 *)current->program,
                                   &derived) != 0)
      refuse_call();
    if (memcmp(&derived, address, 32) == 0) return 1;
  }
  return 0;
}

// The runtime reads every signer's seeds, needed or not.
static void check_signers(const struct cpi_signer *signers, u64 signer_count) {
  struct bytes32 derived;
  for (u64 i = 0; i < signer_count; i++)
    if (sol_create_program_address(signers[i].seeds, signers[i].count, (const struct bytes32 *)current->program,
                                   &derived) != 0)
      refuse_call();
}

static int is_listed(const struct bytes32 *program) {
  return live_account_at(program) != NULL;
}

u64 sol_invoke_signed_c(const struct cpi_instruction *instruction, const struct account *accounts,
                        u64 account_count, const struct cpi_signer *signers, u64 signer_count) {
  if (call_depth != 0 || !is_listed(instruction->program)) refuse_call();
  check_signers(signers, signer_count);
  for (u64 i = 0; i < instruction->meta_count; i++) {
    const struct cpi_meta *meta = &instruction->metas[i];
    const struct live_account *account = live_account_at(meta->address);
    if (account == NULL || (meta->is_writable && !account->bytes[2])) refuse_call();
    if (meta->is_signer && !signs(meta->address, signers, signer_count)) refuse_call();
    u64 given = 0;
    for (u64 j = 0; j < account_count; j++) {
      if (memcmp(accounts[j].address, meta->address, 32) != 0) continue;
      // The runtime insists on the pointers of its own input.
      if (accounts[j].data != account->bytes + 88 || (u8 *)accounts[j].lamports != account->bytes + 72) refuse_call();
      if ((const u8 *)accounts[j].owner != account->bytes + 40) refuse_call();
      given = 1;
    }
    if (!given) refuse_call();
  }
  // What a callee receives is as much a part of the outcome as what is logged: the vault's own events are calls.
  logged = digest_of(logged, instruction->data, instruction->data_length);
  call_depth++;
  call_program(instruction, current->program);
  call_depth--;
  // The runtime gives the caller the length that the callee left, of the accounts that it was given.
  for (u64 i = 0; i < instruction->meta_count; i++)
    for (u64 j = 0; j < account_count; j++)
      if (memcmp(accounts[j].address, instruction->metas[i].address, 32) == 0)
        ((struct account *)accounts)[j].length = live_length(live_account_at(accounts[j].address));
  return 0;
}
