#pragma once
#include "token.h"

// Held quanta: the smaller of own ledger and token balance, so that donations count for nobody (PROTOCOL P4).
INLINE u64 held_quanta(const struct asset *asset, const struct account *token_account) {
  u64 balance = token_amount(token_account) / asset->units_per_quantum;
  return balance < asset->ledger_quanta ? balance : asset->ledger_quanta;
}

/* entitled + exit - paid <= held - (deposited - consumed), without differences that could go below zero
   (PROTOCOL P4). A claim lifts paid and lowers held by the same amount, so before and after it are one check. */
INLINE int is_covered(const struct asset *asset, u64 held, u64 entitled, u64 exit, u64 consumed) {
  return (u128)entitled + exit + asset->deposited_quanta <= (u128)held + asset->paid_quanta + consumed;
}
