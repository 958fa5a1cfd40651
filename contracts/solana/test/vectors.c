/* Not part of the vault: a test program that calls the vault's hashing and signature code with any scope, to compare it
   with the golden vectors. Data: function u8 · arguments. The result is one field of sol_log_data. */

// Only a part of the headers is used here.
#pragma clang diagnostic ignored "-Wunused-function"

#include "leaf.h"
#include "merkle.h"
#include "vaa.h"

INLINE u64 answer(const void *bytes) {
  // 255: not an event of the vault.
  u8 field[33] = {255};
  copy32(field + 1, bytes);
  struct slice part = {field, sizeof(field)};
  sol_log_data(&part, 1);
  return 0;
}

__attribute__((visibility("default"))) u64 entrypoint(const u8 *input) {
  struct call call;
  TRY(parse_call(input, &call));
  const u8 *what = take(&call.data, 1);
  CHECK(what != 0, ERROR_INSTRUCTION_MALFORMED);
  struct bytes32 out;
  if (*what == 3) {
    // root 32 · leaf 32 · proof n × 32
    const u8 *root = take(&call.data, 32), *leaf = take(&call.data, 32);
    CHECK(leaf != 0, ERROR_INSTRUCTION_MALFORMED);
    TRY(check_proof((const struct bytes32 *)root, (const struct bytes32 *)leaf, &call.data));
    return answer(root);
  }
  if (*what == 4) {
    // set count u8 · set index u32 · emitter chain u16 · emitter 32 · count × 20 · VAA
    const u8 *head = take(&call.data, 39);
    CHECK(head != 0, ERROR_INSTRUCTION_MALFORMED);
    struct signer_set set;
    set.count = head[0];
    set.index = load_u32(head + 1);
    set.emitter_chain = load_u16(head + 5);
    copy32(&set.emitter, head + 7);
    const u8 *signers = take(&call.data, (u64)ADDRESS_BYTES * set.count);
    CHECK(signers != 0, ERROR_INSTRUCTION_MALFORMED);
    sol_memcpy_(set.signers, signers, (u64)ADDRESS_BYTES * set.count);
    struct vaa vaa;
    TRY(read_vaa(call.data, &vaa));
    TRY(check_signatures(&set, &vaa));
    return answer(&vaa.digest);
  }
  // house u32 · chain u16 · contract 32, then the leaf's fields
  const u8 *head = take(&call.data, 38);
  CHECK(head != 0, ERROR_INSTRUCTION_MALFORMED);
  struct vault vault;
  vault.house_id = load_u32(head);
  vault.chain = load_u16(head + 4);
  struct account contract;
  contract.address = (const struct bytes32 *)(head + 6);
  struct scope scope = scope_of(&vault, &contract);
  const u8 *fields = call.data.at;
  if (*what == 0) {
    // account 32 · asset u16 · recipient 32 · entitled u128 · exit u128
    entitlement_leaf(&scope, fields, fields + 32, fields + 34, &out);
  } else if (*what == 1) {
    // asset u16 · entitled u128 · exit u128 · consumed u128
    totals_leaf(&scope, fields, fields + 2, &out);
  } else {
    // previous 32 · index u64 · account 32 · asset u16 · amount u128
    copy32(&out, fields);
    struct entry_record record = {.kind = ENTRY_DEPOSIT, .asset = load_u16(fields + 72), .amount_quanta = load_u64(fields + 82)};
    copy32(&record.account, fields + 40);
    fold_entry(&scope, &out, load_u64(fields + 32), &record, &(struct slice){0, 0});
  }
  return answer(&out);
}
