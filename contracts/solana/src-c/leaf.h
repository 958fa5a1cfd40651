#pragma once
#include "domains.h"
#include "state.h"

/* Leaf and link hashes (packages/protocol/src/leaf); golden vectors compare them with TypeScript and Solidity. Each
   starts with a domain, so no leaf is valid as another kind, and a scope, so none is valid for another vault:
   domain 32 · house id u32 · chain u16 · vault 32. All functions here assume valid pointers and cannot fail. */

// The scope as bytes; refers to the vault account's address and must not outlive it.
struct scope {
  u8 house_id_and_chain[6];
  const struct bytes32 *vault;
};

// Assumes the loaded vault of exactly this account (state.h: load_vault).
INLINE struct scope scope_of(const struct vault *vault, const struct account *account) {
  struct scope scope;
  store_u32(scope.house_id_and_chain, vault->house_id);
  store_u16(scope.house_id_and_chain + 4, vault->chain);
  scope.vault = account->address;
  return scope;
}

// Sets parts 0 to 2, domain ‖ scope, in front of a leaf's own fields. `domain` has 32 bytes.
INLINE void scope_parts(struct slice parts[3], const u8 *domain, const struct scope *scope) {
  parts[0] = (struct slice){domain, 32};
  parts[1] = (struct slice){scope->house_id_and_chain, 6};
  parts[2] = (struct slice){scope->vault, 32};
}

// keccak256(keccak256(parts)): leaves are hashed twice, inner nodes once, so neither passes as the other. Two
// syscalls.
INLINE void hash_twice(const struct slice *parts, u64 count, struct bytes32 *out) {
  struct bytes32 once;
  sol_keccak256(parts, count, (u8 *)&once);
  struct slice part = {&once, 32};
  sol_keccak256(&part, 1, (u8 *)out);
}

/* Hash of an entitlement leaf: account 32 ‖ asset u16 ‖ recipient 32 ‖ entitled u128 ‖ exit u128.
   `recipient_and_amounts` has 64 bytes, taken from the claim's data as they are: what is hashed is what was sent. */
FRAME void entitlement_leaf(const struct scope *scope, const u8 *account, const u8 asset[2],
                            const u8 *recipient_and_amounts, struct bytes32 *out) {
  struct slice parts[6];
  scope_parts(parts, DOMAIN_LEAF, scope);
  parts[3] = (struct slice){account, 32};
  parts[4] = (struct slice){asset, 2};
  parts[5] = (struct slice){recipient_and_amounts, 64};
  hash_twice(parts, 6, out);
}

// Hash of a totals leaf: asset u16 ‖ entitled u128 ‖ exit u128 ‖ consumed u128. `amounts` has 48 bytes.
FRAME void totals_leaf(const struct scope *scope, const u8 asset[2], const u8 *amounts, struct bytes32 *out) {
  struct slice parts[5];
  scope_parts(parts, DOMAIN_TOTALS, scope);
  parts[3] = (struct slice){asset, 2};
  parts[4] = (struct slice){amounts, 48};
  hash_twice(parts, 5, out);
}

// First part of an entry's hash, by kind.
static const u8 *const ENTRY_DOMAINS[ENTRY_KINDS] = {DOMAIN_DEPOSIT, DOMAIN_TAKE_BACK_REQUEST, DOMAIN_TAKE_BACK,
                                                     DOMAIN_WITHDRAWAL_REQUEST};

/* Appends an entry to the hash chain (PROTOCOL P8): accumulator = keccak256(domain ‖ scope ‖ previous 32 ‖ index u64 ‖
   subject ‖ account 32 ‖ asset u16 ‖ amount u128), in place. The subject is empty for a deposit, the deposit's index for what
   takes one back, the requester for a withdrawal. Hashed once: a link is never proven by a Merkle proof. The index rises by
   one per entry, so one accumulator commits to all entries before it in order. One syscall. */
FRAME void fold_entry(const struct scope *scope, struct bytes32 *accumulator, u64 index,
                      const struct entry_record *record, const struct slice *subject) {
  u8 index_bytes[8], asset_and_amount[18];
  store_u64(index_bytes, index);
  store_u16(asset_and_amount, record->asset);
  store_u128(asset_and_amount + 2, record->amount_quanta);
  struct bytes32 previous = *accumulator;
  struct slice parts[8];
  scope_parts(parts, ENTRY_DOMAINS[record->kind], scope);
  parts[3] = (struct slice){&previous, 32};
  parts[4] = (struct slice){index_bytes, 8};
  parts[5] = *subject;
  parts[6] = (struct slice){&record->account, 32};
  parts[7] = (struct slice){asset_and_amount, 18};
  sol_keccak256(parts, 8, (u8 *)accumulator);
}
