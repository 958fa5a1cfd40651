#pragma once
#include "../accounts.h"
#include "../coverage.h"
#include "../event.h"
#include "../leaf.h"
#include "../merkle.h"

/* A record before a payment that the root has seen still counts the deposit that went back. Every root was accepted after the
   payments that it has seen, and before all later ones: where it has not seen the last one, the one before bounds the record,
   and a root that has not even seen that one waits for the next. Fails with CONSUMED_MISMATCH. */
INLINE u64 check_take_backs(const struct call *call, u64 record_index) {
  const struct asset *asset = call->asset;
  u64 reached = call->vault->effective.deposit_index, last = asset->last_take_back_index;
  if (reached < last) last = asset->earlier_take_back_index;
  CHECK(reached >= last && record_index >= last, ERROR_CONSUMED_MISMATCH);
  return 0;
}

/* activate_asset: makes the totals of one asset effective, proven against the effective root. Anyone may send it.
   Assets are separate: totals of one that the vault cannot cover block neither the root nor the other assets.

   data: record index u64 · entitled u128 · exit u128 · consumed u128 · proof n × 32
   accounts: 0 vault
             1 asset, written
             2 vault's token account of the asset
             3 page of the record index, the entry of the asset whose cumulative deposits are `consumed`; absent if
               the index is 0 (consumed 0)
   errors beyond those of accounts and data: VAULT_FROZEN (settled), ROOT_MISSING, ASSET_ALREADY_EFFECTIVE, PROOF_INVALID, CONSUMED_MISMATCH,
   TOTALS_REGRESSED, TOTALS_EXCEED_HELD, in this order
   event: AssetEffective
   cost: about 5,900 compute units plus one keccak per proof node, independent of the number of members */
FRAME u64 activate_asset(struct call *call) {
  const u8 *index = take(&call->data, 8);
  const u8 *amounts = take(&call->data, 48);
  CHECK(amounts != 0, ERROR_INSTRUCTION_MALFORMED);
  u64 entitled, exit, consumed;
  CHECK(load_amount(amounts, &entitled) && load_amount(amounts + 16, &exit) && load_amount(amounts + 32, &consumed),
        ERROR_AMOUNT_OUT_OF_RANGE);
  // The number of accounts follows from the data.
  u64 record_index = load_u64(index);
  TRY(expect_count(call, record_index == 0 ? 3 : 4));
  const struct vault *vault = call->vault;
  struct asset *asset = call->asset;
  // The figures of its exit rest on the totals that it had.
  CHECK(!asset->is_settled, ERROR_VAULT_FROZEN);
  CHECK(vault->effective.cycle != 0, ERROR_ROOT_MISSING);
  // Once per cycle; a cycle that was skipped is never made up for.
  CHECK(asset->effective_cycle < vault->effective.cycle, ERROR_ASSET_ALREADY_EFFECTIVE);

  u8 id[2];
  store_u16(id, asset->id);
  struct scope scope = scope_of(vault, call->vault_account);
  struct bytes32 leaf;
  totals_leaf(&scope, id, amounts, &leaf);
  TRY(check_proof(&vault->effective.totals_root, &leaf, &call->data));

  TRY(check_take_backs(call, record_index));
  // Consumed deposits are a prefix of this asset's deposits within the root's index, proven by the record at its end.
  if (record_index == 0) {
    CHECK(consumed == 0, ERROR_CONSUMED_MISMATCH);
  } else {
    const struct entry_record *record;
    CHECK(record_index <= vault->effective.deposit_index, ERROR_CONSUMED_MISMATCH);
    TRY(load_entry(call, call->vault_account, &call->accounts[3], record_index, &record));
    CHECK(record != 0 && record->asset == asset->id && record->cumulative_quanta == consumed,
          ERROR_CONSUMED_MISMATCH);
  }
  // Entitlements are cumulative: a claim already paid could otherwise exceed them.
  CHECK(entitled >= asset->entitled_quanta && consumed >= asset->consumed_quanta, ERROR_TOTALS_REGRESSED);
  CHECK(is_covered(asset, held_quanta(asset, call->vault_token), entitled, exit, consumed), ERROR_TOTALS_EXCEED_HELD);

  asset->entitled_quanta = entitled;
  asset->exit_quanta = exit;
  asset->consumed_quanta = consumed;
  asset->consumed_index = record_index;
  asset->effective_cycle = vault->effective.cycle;
  for (u64 i = CLAIMABLE_ROOTS - 1; i > 0; i--) asset->roots[i] = asset->roots[i - 1];
  asset->roots[0] = vault->effective.root;
  EMIT(EVENT_ASSET_EFFECTIVE, call->vault_account->address, asset->effective_cycle, asset->id, entitled, exit, consumed);
  return 0;
}
