#pragma once
#include "token.h"

/* Solvency of one asset. The first two functions are pure, cannot fail and use no syscall: a few instructions each. */

/* Held quanta: the smaller of ledger and token balance, so a donation covers nobody (PROTOCOL P4) and a balance
   that is short for whatever reason is never promised. Assumes the vault's token account of this asset
   (expect_vault_token). Rounds down: a partial quantum covers nothing. */
FRAME u64 held_quanta(const struct asset *asset, const struct account *token_account) {
  u64 balance = token_amount(token_account) / asset->units_per_quantum;
  return balance < asset->ledger_quanta ? balance : asset->ledger_quanta;
}

/* Whether entitled + exit - paid <= held - (deposited - consumed) (PROTOCOL P4), with every term on the side where
   it is added: no difference can go below zero, and no sum of three u64 overflows a u128. Deposits that no cycle
   has consumed are not available for claims. A claim raises paid and lowers held by the same amount, so the check
   before it also holds after it. */
FRAME int is_covered(const struct asset *asset, u64 held, u64 entitled, u64 exit, u64 consumed) {
  return (u128)entitled + exit + asset->deposited_quanta <= (u128)held + asset->paid_quanta + consumed;
}

/* The part of `due` that may leave today (PROTOCOL P22), counted in the asset's window: what leaves in this day and the one
   before stays within the budget, so no span of 24 hours sees more. The rest is due on a later day. Both signer sets have
   voted for whatever is paid here, so no further vote could open more: the budget bounds what a bridge and the attesters
   together can take in a day. */
FRAME u64 spend_budget(struct asset *asset, u64 due, u64 now) {
  u64 window = now / 86400;
  if (window != asset->window) {
    asset->outflow_before_quanta = window == asset->window + 1 ? asset->outflow_quanta : 0;
    asset->outflow_quanta = 0;
    asset->window = window;
  }
  u128 spent = (u128)asset->outflow_quanta + asset->outflow_before_quanta;
  u64 room = spent < asset->budget_quanta ? asset->budget_quanta - (u64)spent : 0;
  u64 paid = due < room ? due : room;
  asset->outflow_quanta += paid;
  return paid;
}

/* due × held / owed, rounded down: a member's share of a vault that is short. Assumes due <= owed, owed > 0, held < owed; the
   result is then below 2^64. The machine has neither a wide product nor a wide quotient: the product is made of halves, and
   divided bit by bit. */
FRAME u64 share_of(u64 due, u64 held, u64 owed) {
  u64 due_low = due & 0xffffffff, due_high = due >> 32, held_low = held & 0xffffffff, held_high = held >> 32;
  u64 middle = due_high * held_low + (due_low * held_low >> 32);
  u64 other = due_low * held_high + (middle & 0xffffffff);
  u64 high = due_high * held_high + (middle >> 32) + (other >> 32);
  u64 low = due * held, quotient = 0;
  for (u64 i = 64; i > 0; i--) {
    u64 carry = high >> 63;
    high = high << 1 | (low >> (i - 1) & 1);
    if (carry != 0 || high >= owed) {
      high -= owed;
      quotient |= 1ul << (i - 1);
    }
  }
  return quotient;
}
