#include "callee.h"

#include <string.h>

static const u8 token_program[32] = {0x06, 0xdd, 0xf6, 0xe1, 0xd7, 0x65, 0xa1, 0x93, 0xd9, 0xcb, 0xe1,
                                     0x46, 0xce, 0xeb, 0x79, 0xac, 0x1c, 0xb4, 0x85, 0xed, 0x5f, 0x5b,
                                     0x37, 0x91, 0x3a, 0x8c, 0xf5, 0x85, 0x7e, 0xff, 0x00, 0xa9};
static const u8 token_2022_program[32] = {0x06, 0xdd, 0xf6, 0xe1, 0xee, 0x75, 0x8f, 0xde, 0x18, 0x42, 0x5d,
                                          0xbc, 0xe4, 0x6c, 0xcd, 0xda, 0xb6, 0x1a, 0xfc, 0x4d, 0x83, 0xb9,
                                          0x0d, 0x27, 0xfe, 0xbd, 0xf9, 0x28, 0xd8, 0xa1, 0x8b, 0xfc};
static const u8 nobody[32];

static struct live_account *account_of(const struct cpi_instruction *instruction, u64 index) {
  if (index >= instruction->meta_count) refuse_call();
  return live_account_at(instruction->metas[index].address);
}

static u64 number_at(const void *bytes) {
  u64 value;
  memcpy(&value, bytes, 8);
  return value;
}

static void set_number(void *bytes, u64 value) { memcpy(bytes, &value, 8); }

static int is_owned_by(const struct live_account *account, const u8 owner[32]) {
  return memcmp(account->bytes + 40, owner, 32) == 0;
}

static void need(int condition) {
  if (!condition) refuse_call();
}

static void move_lamports(struct live_account *from, struct live_account *to, u64 lamports) {
  need(is_owned_by(from, nobody) && live_length(from) == 0 && number_at(from->bytes + 72) >= lamports);
  set_number(from->bytes + 72, number_at(from->bytes + 72) - lamports);
  need(number_at(to->bytes + 72) <= ~0ul - lamports);
  set_number(to->bytes + 72, number_at(to->bytes + 72) + lamports);
  from->is_called = to->is_called = 1;
}

static void call_system_program(const struct cpi_instruction *instruction) {
  const u8 *data = instruction->data;
  u32 number;
  need(instruction->data_length >= 12);
  memcpy(&number, data, 4);
  struct live_account *first = account_of(instruction, 0);
  need(instruction->metas[0].is_signer && instruction->metas[0].is_writable);
  if (number == 2) {
    need(instruction->data_length == 12 && instruction->metas[1].is_writable);
    move_lamports(first, account_of(instruction, 1), number_at(data + 4));
    return;
  }
  need(is_owned_by(first, nobody));
  first->is_called = 1;
  if (number == 8) {
    need(instruction->data_length == 12 && live_length(first) == 0);
    set_live_length(first, number_at(data + 4));
    return;
  }
  need(number == 1 && instruction->data_length == 36);
  memcpy(first->bytes + 40, data + 4, 32);
}

// Behind 165 bytes an account of Token-2022's has its extensions; what they would forbid is not imitated, nor fees.
static void need_token_account(const struct live_account *account, const u8 program[32]) {
  need(is_owned_by(account, program) && live_length(account) >= 165 && account->bytes[88 + 108] == 1);
}

// `shown` is 1 when the mint stands between source and target.
static void move_tokens(const struct cpi_instruction *instruction, u64 shown) {
  struct live_account *from = account_of(instruction, 0), *to = account_of(instruction, 1 + shown);
  const u8 *authority = (const u8 *)instruction->metas[2 + shown].address;
  const u8 *program = (const u8 *)instruction->program;
  if (shown) need(memcmp(account_of(instruction, 1)->bytes + 8, from->bytes + 88, 32) == 0);
  u64 units = number_at((const u8 *)instruction->data + 1);
  need_token_account(from, program);
  need_token_account(to, program);
  u8 *source = from->bytes + 88, *target = to->bytes + 88;
  need(memcmp(source, target, 32) == 0 && memcmp(source + 32, authority, 32) == 0);
  need(instruction->metas[2 + shown].is_signer && number_at(source + 64) >= units);
  need(from == to || number_at(target + 64) <= ~0ul - units);
  from->is_called = to->is_called = 1;
  if (from == to) return;
  set_number(source + 64, number_at(source + 64) - units);
  set_number(target + 64, number_at(target + 64) + units);
}

static void initialize_token(const struct cpi_instruction *instruction) {
  struct live_account *account = account_of(instruction, 0), *mint = account_of(instruction, 1);
  const u8 *program = (const u8 *)instruction->program;
  need(is_owned_by(account, program) && live_length(account) >= 165 && account->bytes[88 + 108] == 0);
  need(is_owned_by(mint, program) && live_length(mint) >= 82 && mint->bytes[88 + 45] == 1);
  account->is_called = 1;
  memcpy(account->bytes + 88, mint->bytes + 8, 32);
  memcpy(account->bytes + 120, (const u8 *)instruction->data + 1, 32);
  account->bytes[88 + 108] = 1;
}

static void call_token_program(const struct cpi_instruction *instruction) {
  u8 number = *(const u8 *)instruction->data;
  if (number == 3) {
    need(instruction->data_length == 9 && instruction->meta_count == 3);
    move_tokens(instruction, 0);
    return;
  }
  if (number == 12) {
    need(instruction->data_length == 10 && instruction->meta_count == 4);
    move_tokens(instruction, 1);
    return;
  }
  need(number == 18 && instruction->data_length == 33 && instruction->meta_count == 2);
  initialize_token(instruction);
}

void call_program(const struct cpi_instruction *instruction, const u8 program[32]) {
  need(instruction->data_length != 0);
  if (memcmp(instruction->program, nobody, 32) == 0) {
    call_system_program(instruction);
  } else if (memcmp(instruction->program, token_program, 32) == 0 ||
             memcmp(instruction->program, token_2022_program, 32) == 0) {
    call_token_program(instruction);
  } else {
    // The vault program's event: it has no effect, and its one account signs by its seeds.
    need(memcmp(instruction->program, program, 32) == 0 && instruction->meta_count == 1 && instruction->metas[0].is_signer);
  }
}
