#pragma once
#include "../accounts.h"
#include "../event.h"
#include "../vaa.h"

/* Votes: post_vote takes a VAA from the instruction data, post_vote_from_buffer from a buffer. A vote records that
   one signer set signed the envelope in the VAA; votes of the two sets may arrive in any order and have no effect
   until execute_root. Anyone may send a vote: the signatures in the VAA are what counts.

   event: MessageVoted
   cost: about 26,000 compute units per signature plus 6,000 */

/* Counts a decoded, unverified VAA as the vote of one set: checks envelope, vote record and signatures, then
   creates the record if it is new and sets the set's bit. The record is created last, so nobody pays rent for a
   vote that does not count. Fails with the errors of the envelope, the accounts, MESSAGE_ALREADY_VOTED, or the
   signatures, in this order. */
FRAME u64 count_vote(struct call *call, u64 set, struct vaa *vaa) {
  const struct account *account = &call->accounts[2];
  struct envelope envelope;
  TRY(read_envelope(call->vault_account, vaa->payload, vaa->payload_length, &envelope));
  struct seeds seeds;
  field_seeds(&seeds, SEED_VOTE, call->vault_account->address, &envelope.id);
  struct vote_record *record = (struct vote_record *)account->data;
  int is_new = is_unused(account);
  if (is_new) {
    TRY(expect_canonical(call, account, &seeds));
  } else {
    TRY(expect_record(call, account, RECORD_VOTE, sizeof(struct vote_record)));
    TRY(expect_derived(call, account, &seeds, record->header.bump));
    CHECK((record->votes & 1 << set) == 0, ERROR_MESSAGE_ALREADY_VOTED);
  }
  TRY(check_signatures(&envelope.sets[set], vaa));
  if (is_new) {
    TRY(create_record(call, account, &seeds, TYPE_AND_SIZE(RECORD_VOTE, sizeof(struct vote_record))));
    record->message_id = envelope.id;
    record->sequence = envelope.sequence;
  }
  record->votes |= (u8)(1 << set);
  EMIT(EVENT_MESSAGE_VOTED, call->vault_account->address, AT(&envelope.id), set, record->votes);
  return 0;
}

/* post_vote

   data: set u8 · VAA
   accounts: 0 payer, signs and pays the vote record's rent the first time
             1 vault
             2 vote record of the message, created the first time
             3 system program */
FRAME u64 post_vote(struct call *call) {
  const u8 *set = take(&call->data, 1);
  CHECK(set != 0 && *set < SET_COUNT, ERROR_INSTRUCTION_MALFORMED);
  struct vaa vaa;
  TRY(read_vaa(call->data, &vaa));
  return count_vote(call, *set, &vaa);
}

/* post_vote_from_buffer: errors beyond those of post_vote: UNAUTHORIZED unless the payer opened the buffer,
   SIGNER_SET_MISMATCH for a buffer of the other set, VAA_MALFORMED for bytes that are not the buffer's digest.

   data: set u8
   accounts: 0 payer, signs and pays the vote record's rent the first time
             1 vault
             2 vote record of the message, created the first time
             3 buffer of this vault, payer and set
             4 system program */
FRAME u64 post_vote_from_buffer(struct call *call) {
  const struct account *accounts = call->accounts;
  const u8 *set = take(&call->data, 1);
  CHECK(set != 0 && *set < SET_COUNT && call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  struct buffer_record *buffer;
  TRY(load_buffer(call, &accounts[3], &buffer));
  CHECK(same32(&buffer->vault, accounts[1].address), ERROR_ACCOUNT_ADDRESS);
  CHECK(same32(&buffer->payer, accounts[0].address), ERROR_UNAUTHORIZED);
  CHECK(buffer->set == *set, ERROR_SIGNER_SET_MISMATCH);
  struct reader bytes = {accounts[3].data + sizeof(struct buffer_record), buffer->length};
  struct vaa vaa;
  TRY(read_vaa(bytes, &vaa));
  // Hashed when used, not when written: the buffer was bound to this digest when it was opened (PROTOCOL P37).
  CHECK(same32(&vaa.digest, &buffer->digest), ERROR_VAA_MALFORMED);
  return count_vote(call, *set, &vaa);
}
