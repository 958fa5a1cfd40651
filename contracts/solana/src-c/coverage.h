#pragma once
#include "token.h"

/* Solvency of one asset. Both functions are pure, cannot fail and use no syscall: a few instructions each. */

/* Held quanta: the smaller of ledger and token balance, so a donation covers nobody (PROTOCOL P4) and a balance
   that is short for whatever reason is never promised. Assumes the vault's token account of this asset
   (expect_vault_token). Rounds down: a partial quantum covers nothing. */
INLINE u64 held_quanta(const struct asset *asset, const struct account *token_account) {
  u64 balance = token_amount(token_account) / asset->units_per_quantum;
  return balance < asset->ledger_quanta ? balance : asset->ledger_quanta;
}

/* Whether entitled + exit - paid <= held - (deposited - consumed) (PROTOCOL P4), with every term on the side where
   it is added: no difference can go below zero, and no sum of three u64 overflows a u128. Deposits that no cycle
   has consumed are not available for claims. A claim raises paid and lowers held by the same amount, so the check
   before it also holds after it. */
INLINE int is_covered(const struct asset *asset, u64 held, u64 entitled, u64 exit, u64 consumed) {
  return (u128)entitled + exit + asset->deposited_quanta <= (u128)held + asset->paid_quanta + consumed;
}
