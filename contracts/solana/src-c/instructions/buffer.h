#pragma once
#include "../vaa.h"

// Signature buffers for VAAs that do not fit a transaction (PROTOCOL P37): bound to digest, set and payer.

#define BUFFER_MAX_BYTES (6 + SIGNERS_MAX * VAA_SIGNATURE_BYTES + VAA_BODY_BYTES + ENVELOPE_MAX_BYTES)

// buffer_open: set u8 · digest 32 · length u16. accounts: payer, vault, buffer, system program
FRAME u64 buffer_open(struct call *call) {
  TRY(expect_count(call, 4));
  struct account *accounts = call->accounts;
  TRY(expect_payer(&accounts[0]));
  TRY(expect_writable(&accounts[2]));
  TRY(expect_address(&accounts[3], &SYSTEM_PROGRAM));
  const u8 *data = take(&call->data, 35);
  CHECK(data != 0 && call->data.remaining == 0 && data[0] < SET_COUNT, ERROR_INSTRUCTION_MALFORMED);
  u16 length = load_u16(data + 33);
  CHECK(length <= BUFFER_MAX_BYTES, ERROR_INPUT_TOO_LARGE);
  struct vault *vault;
  TRY(load_vault(call, &accounts[1], &vault));
  struct seeds seeds;
  buffer_seeds(&seeds, accounts[1].address, accounts[0].address, data + 1);
  TRY(expect_canonical(call, &accounts[2], &seeds));
  TRY(expect_unused(call, &accounts[2]));
  TRY(create_record(call, &accounts[0], &accounts[2], &seeds,
                    TYPE_AND_SIZE(RECORD_BUFFER, sizeof(struct buffer_record) + length)));
  struct buffer_record *buffer = (struct buffer_record *)accounts[2].data;
  buffer->vault = *accounts[1].address;
  buffer->payer = *accounts[0].address;
  copy32(&buffer->digest, data + 1);
  buffer->length = length;
  buffer->set = data[0];
  return 0;
}

// The buffer, for its payer only. accounts: payer, buffer
FRAME u64 load_own_buffer(struct call *call, struct buffer_record **out) {
  TRY(expect_count(call, 2));
  TRY(expect_signer(&call->accounts[0]));
  TRY(expect_writable(&call->accounts[1]));
  TRY(load_buffer(call, &call->accounts[1], out));
  CHECK(same32(&(*out)->payer, call->accounts[0].address), ERROR_UNAUTHORIZED);
  return 0;
}

// buffer_write: offset u16 · bytes
FRAME u64 buffer_write(struct call *call) {
  struct buffer_record *buffer;
  TRY(load_own_buffer(call, &buffer));
  const u8 *offset = take(&call->data, 2);
  CHECK(offset != 0, ERROR_INSTRUCTION_MALFORMED);
  u64 start = load_u16(offset);
  CHECK(start + call->data.remaining <= buffer->length, ERROR_INSTRUCTION_MALFORMED);
  sol_memcpy_(call->accounts[1].data + sizeof(struct buffer_record) + start, call->data.at, call->data.remaining);
  return 0;
}

// buffer_close: the rent goes back to the payer
FRAME u64 buffer_close(struct call *call) {
  struct buffer_record *buffer;
  TRY(load_own_buffer(call, &buffer));
  TRY(expect_writable(&call->accounts[0]));
  CHECK(call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  struct account *payer = &call->accounts[0], *account = &call->accounts[1];
  *payer->lamports += *account->lamports;
  *account->lamports = 0;
  // Emptied and given back, so that nobody finds a record here even if lamports return in the same transaction.
  sol_memset_(account->data, 0, *account->length);
  *account->length = 0;
  *account->owner = SYSTEM_PROGRAM;
  return 0;
}
