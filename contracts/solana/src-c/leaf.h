#pragma once
#include "domains.h"
#include "state.h"

// Leaves and links (packages/protocol/src/leaf). Their scope: house u32 · chain u16 · vault 32.

struct scope {
  u8 house_and_chain[6];
  const struct key *vault;
};

INLINE struct scope scope_of(const struct vault *vault, const struct account *account) {
  struct scope scope;
  store_u32(scope.house_and_chain, vault->house);
  store_u16(scope.house_and_chain + 4, vault->chain);
  scope.vault = account->address;
  return scope;
}

// domain ‖ scope in front of a leaf's own fields
INLINE void scope_parts(struct slice parts[3], const u8 *domain, const struct scope *scope) {
  parts[0] = (struct slice){domain, 32};
  parts[1] = (struct slice){scope->house_and_chain, 6};
  parts[2] = (struct slice){scope->vault, 32};
}

INLINE void hash_twice(const struct slice *parts, u64 count, struct key *out) {
  struct key once;
  sol_keccak256(parts, count, (u8 *)&once);
  struct slice part = {&once, 32};
  sol_keccak256(&part, 1, (u8 *)out);
}

// account 32 ‖ asset u16 ‖ recipient 32 ‖ entitled u128 ‖ exit u128
FRAME void entitlement_leaf(const struct scope *scope, const u8 *account, const u8 asset[2],
                            const u8 *recipient_and_amounts, struct key *out) {
  struct slice parts[6];
  scope_parts(parts, DOMAIN_LEAF, scope);
  parts[3] = (struct slice){account, 32};
  parts[4] = (struct slice){asset, 2};
  parts[5] = (struct slice){recipient_and_amounts, 64};
  hash_twice(parts, 6, out);
}

// asset u16 ‖ entitled u128 ‖ exit u128 ‖ consumed u128
FRAME void totals_leaf(const struct scope *scope, const u8 asset[2], const u8 *amounts, struct key *out) {
  struct slice parts[5];
  scope_parts(parts, DOMAIN_TOTALS, scope);
  parts[3] = (struct slice){asset, 2};
  parts[4] = (struct slice){amounts, 48};
  hash_twice(parts, 5, out);
}

// previous 32 ‖ index u64 ‖ account 32 ‖ asset u16 ‖ amount u128, folded into the accumulator in place
FRAME void fold_deposit(const struct scope *scope, struct key *accumulator, u64 index, const u8 *account,
                        const u8 asset_and_amount[18]) {
  u8 index_bytes[8];
  store_u64(index_bytes, index);
  struct key previous = *accumulator;
  struct slice parts[7];
  scope_parts(parts, DOMAIN_DEPOSIT, scope);
  parts[3] = (struct slice){&previous, 32};
  parts[4] = (struct slice){index_bytes, 8};
  parts[5] = (struct slice){account, 32};
  parts[6] = (struct slice){asset_and_amount, 18};
  sol_keccak256(parts, 7, (u8 *)accumulator);
}
