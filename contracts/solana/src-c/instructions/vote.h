#pragma once
#include "../event.h"
#include "../vaa.h"

// post_vote: set u8 · VAA. accounts: payer, vault, vote record, system program
// post_vote_from_buffer: set u8. accounts: payer, vault, vote record, buffer, system program

struct vote_call {
  struct account *payer;
  struct account *vault_account;
  struct account *vote_account;
  u8 set;
};

FRAME u64 count_vote(struct call *call, const struct vote_call *vote, const struct vault *vault, struct vaa *vaa) {
  struct envelope envelope;
  TRY(read_envelope(vault, vaa->payload, vaa->payload_length, &envelope));
  struct seeds seeds;
  field_seeds(&seeds, SEED_TEXT("vote"), vote->vault_account->address, (struct slice){&envelope.id, 32});
  struct vote_record *record = (struct vote_record *)vote->vote_account->data;
  int is_new = is_unused(vote->vote_account);
  if (is_new) {
    TRY(expect_canonical(call, vote->vote_account, &seeds));
  } else {
    TRY(expect_record(call, vote->vote_account, RECORD_VOTE, sizeof(struct vote_record)));
    TRY(expect_derived(call, vote->vote_account, &seeds, record->header.bump));
    CHECK((record->votes & 1 << vote->set) == 0, ERROR_MESSAGE_ALREADY_VOTED);
  }
  TRY(check_signatures(&envelope.sets[vote->set], vaa));
  if (is_new) {
    TRY(create_record(call, vote->payer, vote->vote_account, &seeds,
                      TYPE_AND_SIZE(RECORD_VOTE, sizeof(struct vote_record))));
    record->message_id = envelope.id;
    record->sequence = envelope.sequence;
  }
  record->votes |= (u8)(1 << vote->set);

  struct event event;
  event_begin(&event, EVENT_MESSAGE_VOTED, vote->vault_account->address);
  event_key(&event, &envelope.id);
  event_u8(&event, vote->set);
  event_u8(&event, record->votes);
  event_emit(&event);
  return 0;
}

FRAME u64 post_vote(struct call *call) {
  TRY(expect_count(call, 4));
  struct account *accounts = call->accounts;
  TRY(expect_payer(&accounts[0]));
  TRY(expect_writable(&accounts[2]));
  TRY(expect_address(&accounts[3], &SYSTEM_PROGRAM));
  const u8 *set = take(&call->data, 1);
  CHECK(set != 0 && *set < SET_COUNT, ERROR_INSTRUCTION_MALFORMED);
  struct vault *vault;
  TRY(load_vault(call, &accounts[1], &vault));
  struct vaa vaa;
  TRY(read_vaa(call->data, &vaa));
  struct vote_call vote = {&accounts[0], &accounts[1], &accounts[2], *set};
  return count_vote(call, &vote, vault, &vaa);
}

FRAME u64 post_vote_from_buffer(struct call *call) {
  TRY(expect_count(call, 5));
  struct account *accounts = call->accounts;
  TRY(expect_payer(&accounts[0]));
  TRY(expect_writable(&accounts[2]));
  TRY(expect_address(&accounts[4], &SYSTEM_PROGRAM));
  const u8 *set = take(&call->data, 1);
  CHECK(set != 0 && *set < SET_COUNT && call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  struct vault *vault;
  struct buffer_record *buffer;
  TRY(load_vault(call, &accounts[1], &vault));
  TRY(load_buffer(call, &accounts[3], &buffer));
  CHECK(same32(&buffer->vault, accounts[1].address), ERROR_ACCOUNT_ADDRESS);
  CHECK(same32(&buffer->payer, accounts[0].address), ERROR_UNAUTHORIZED);
  CHECK(buffer->set == *set, ERROR_SIGNER_SET_MISMATCH);
  struct reader bytes = {accounts[3].data + sizeof(struct buffer_record), buffer->length};
  struct vaa vaa;
  TRY(read_vaa(bytes, &vaa));
  // Hashed again when used: the buffer was bound to this digest when it was opened (PROTOCOL P37).
  CHECK(same32(&vaa.digest, &buffer->digest), ERROR_VAA_MALFORMED);
  struct vote_call vote = {&accounts[0], &accounts[1], &accounts[2], *set};
  return count_vote(call, &vote, vault, &vaa);
}
