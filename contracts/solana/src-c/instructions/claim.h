#pragma once
#include "../accounts.h"
#include "../coverage.h"
#include "../event.h"
#include "../leaf.h"
#include "../merkle.h"

/* claim: pays the difference between an account's entitlement and its claims so far, for a leaf of one of the last four
   roots whose totals took effect for the asset (PROTOCOL P5); under any other root it would be paid out of what earlier
   totals declare for others. Anyone
   may send and pay for it: the tokens go to the associated token account of the recipient in the leaf. Another account
   of the recipient only if the recipient is the payer: whoever else chose one could choose one over which he holds an
   approval or the close authority. Exit balances in the leaf are part of its
   hash and are paid by a frozen vault (exit.h). What exceeds the asset's budget of the day is left for a later claim. A leaf at or below what was claimed succeeds without effect, so a batch never fails over a
   claim made twice.

   data: bump u8 of the associated token account · account 32 · recipient 32, a wallet · entitled u128 · exit u128 · proof n × 32
   accounts: 0 payer, signs and pays the claim record's rent the first time
             1 vault
             2 asset, written
             3 claim record, created the first time
             4 recipient's associated token account of the asset's mint, written; any other if the payer is the
               recipient
             5 vault's token account of the asset, written
             6 token program
             7 system program
             8 the asset's mint; absent unless it is Token-2022's
   errors beyond those of accounts and data: ACCOUNT_ADDRESS (not the associated account), AMOUNT_OUT_OF_RANGE, VAULT_FROZEN,
   PAUSED, ASSET_SUSPENDED, ROOT_MISSING, PROOF_INVALID, CLAIM_ABOVE_TOTALS, OUTFLOW_ABOVE_BUDGET, CLAIM_ABOVE_HELD, in this order
   event: Claimed
   cost: about 12,500 compute units at proof depth 14, 15,400 at depth 22 */

// What check_leaf has verified; pointers refer to the instruction data and the accounts.
struct claim_call {
  const u8 *account_id;
  const u8 *recipient;
  u64 entitled;
  u64 exit;
  u8 asset_bytes[2];
  // To which the leaf leads: the caller compares it with the roots that it pays under.
  struct bytes32 root;
};

// Checks accounts and data of a claim or an exit and folds the proof; writes nothing but `claim`.
FRAME u64 check_leaf(struct call *call, struct claim_call *claim) {
  const u8 *bump = take(&call->data, 1);
  claim->account_id = take(&call->data, 32);
  const u8 *recipient_and_amounts = take(&call->data, 64);
  CHECK(recipient_and_amounts != 0, ERROR_INSTRUCTION_MALFORMED);
  claim->recipient = recipient_and_amounts;
  CHECK(load_amount(recipient_and_amounts + 32, &claim->entitled) &&
            load_amount(recipient_and_amounts + 48, &claim->exit),
        ERROR_AMOUNT_OUT_OF_RANGE);

  struct asset *asset = call->asset;
  TRY(expect_receiver(call, &call->accounts[4], claim->recipient, bump));
  store_u16(claim->asset_bytes, asset->id);
  struct scope scope = scope_of(call->vault, call->vault_account);
  entitlement_leaf(&scope, claim->account_id, claim->asset_bytes, recipient_and_amounts, &claim->root);
  return fold_proof(&claim->root, &call->data);
}

// Whether a leaf that leads to `root` is paid by claims. Fails with ROOT_MISSING or PROOF_INVALID.
INLINE u64 check_claimable(const struct asset *asset, const struct bytes32 *root) {
  CHECK(asset->effective_cycle != 0, ERROR_ROOT_MISSING);
  for (u64 i = 0; i < CLAIMABLE_ROOTS; i++) {
    // A place that holds none is 0, to which no leaf leads.
    if (same32(&asset->roots[i], root)) return 0;
  }
  return ERROR_PROOF_INVALID;
}

/* Reads the account's claims so far, 0 without a record, and completes the seeds with the record's bump. Checks the
   address either way: an unused account elsewhere would make the account claim from 0 again. */
FRAME u64 read_claimed(struct call *call, const struct claim_call *claim, struct seeds *seeds, u64 *claimed) {
  struct account *account = &call->accounts[3];
  two_field_seeds(seeds, SEED_CLAIM, call->accounts[1].address, claim->account_id, (struct slice){claim->asset_bytes, 2});
  if (is_unused(account)) {
    *claimed = 0;
    return expect_canonical(call, account, seeds);
  }
  TRY(expect_record(call, account, RECORD_CLAIM, sizeof(struct claim_record)));
  struct claim_record *record = (struct claim_record *)account->data;
  *claimed = record->claimed_quanta;
  return expect_derived(call, account, seeds, record->header.bump);
}

/* Creates the claim record if there is none. Assumes read_claimed, which completed the seeds. */
FRAME u64 open_claim_record(struct call *call, const struct claim_call *claim, const struct seeds *seeds,
                            struct claim_record **out) {
  struct account *account = &call->accounts[3];
  *out = (struct claim_record *)account->data;
  if (!is_unused(account)) return 0;
  TRY(create_record(call, account, seeds, TYPE_AND_SIZE(RECORD_CLAIM, sizeof(struct claim_record))));
  copy32(&(*out)->account, claim->account_id);
  (*out)->asset = call->asset->id;
  return 0;
}

/* Transfers quanta from the vault's token account to the account in front of it, which receives in every instruction that pays;
   the vault's address signs. The product cannot overflow: quanta are at most the token balance in quanta. */
FRAME u64 pay_out(const struct call *call, u64 quanta) {
  struct seeds seeds;
  vault_signer(call, &seeds);
  struct transfer transfer = {call->vault_token, call->vault_token - 1, call->vault_account, &seeds,
                              quanta * call->asset->units_per_quantum};
  return transfer_tokens(call, &transfer);
}

// The instruction. Assumes nothing; all accounts are checked by check_leaf and read_claimed.
FRAME u64 claim(struct call *call) {
  struct claim_call claim;
  TRY(check_leaf(call, &claim));
  TRY(check_open(call->vault, call->asset));
  TRY(check_claimable(call->asset, &claim.root));
  struct seeds seeds;
  u64 claimed;
  TRY(read_claimed(call, &claim, &seeds, &claimed));
  // A leaf at or below what was claimed pays nothing and is not an error.
  if (claim.entitled <= claimed) return 0;
  u64 due = claim.entitled - claimed;
  struct asset *asset = call->asset;
  // Sum of claims within the declared total (PROTOCOL P3), then within what is held (PROTOCOL P4). Leaves that add
  // up to more than their total are thus paid first come, first served, and never from another asset or another
  // claim.
  CHECK((u128)asset->paid_quanta + due <= asset->entitled_quanta, ERROR_CLAIM_ABOVE_TOTALS);
  u64 quanta = spend_budget(asset, due, now_seconds());
  CHECK(quanta != 0, ERROR_OUTFLOW_ABOVE_BUDGET);
  u64 held = held_quanta(asset, call->vault_token);
  CHECK(quanta <= held &&
            is_covered(asset, held, asset->entitled_quanta, asset->exit_quanta, asset->consumed_quanta),
        ERROR_CLAIM_ABOVE_HELD);

  struct claim_record *record;
  TRY(open_claim_record(call, &claim, &seeds, &record));
  // Written before the tokens move. The runtime forbids re-entry, so the order is not needed, only easier to verify.
  record->claimed_quanta = claimed + quanta;
  asset->paid_quanta += quanta;
  asset->ledger_quanta -= quanta;
  TRY(pay_out(call, quanta));

  EMIT(EVENT_CLAIMED, call->vault_account->address, AT(claim.account_id), asset->id, AT(claim.recipient), quanta,
       record->claimed_quanta);
  return 0;
}
