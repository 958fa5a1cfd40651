#pragma once
#include "../accounts.h"
#include "../vaa.h"

/* Signature buffers for VAAs that do not fit a transaction (PROTOCOL P37). A buffer is bound to digest, set and
   payer: others can neither write nor use nor close it, so nobody can spoil a vote in preparation. A buffer proves
   nothing by itself; vote.h verifies its bytes when they are used. Rent is the payer's and comes back on closing. */

// The largest VAA: 19 signatures and the largest envelope. More could never be counted.
#define BUFFER_MAX_BYTES (6 + SIGNERS_MAX * VAA_SIGNATURE_BYTES + VAA_BODY_BYTES + ENVELOPE_MAX_BYTES)

_Static_assert(BUFFER_MAX_BYTES < 10240, "buffer: one allocation by a cross-program call");

/* buffer_open: creates an empty buffer of the VAA's exact length. Neither digest nor length is checked against a
   VAA yet.

   data: set u8 · digest 32, keccak256(keccak256(VAA body)) · length u16, bytes
   accounts: 0 payer, signs and pays
             1 vault
             2 buffer, created
             3 system program
   errors beyond those of accounts and data: INPUT_TOO_LARGE, ALREADY_INITIALIZED */
FRAME u64 buffer_open(struct call *call) {
  struct account *accounts = call->accounts;
  const u8 *data = take(&call->data, 35);
  CHECK(data != 0 && call->data.remaining == 0 && data[0] < SET_COUNT, ERROR_INSTRUCTION_MALFORMED);
  u16 length = load_u16(data + 33);
  CHECK(length <= BUFFER_MAX_BYTES, ERROR_INPUT_TOO_LARGE);
  struct seeds seeds;
  two_field_seeds(&seeds, SEED_BUFFER, accounts[1].address, accounts[0].address, (struct slice){data + 1, 32});
  TRY(expect_canonical(call, &accounts[2], &seeds));
  TRY(expect_unused(call, &accounts[2]));
  TRY(create_record(call, &accounts[2], &seeds,
                    TYPE_AND_SIZE(RECORD_BUFFER, sizeof(struct buffer_record) + length)));
  struct buffer_record *buffer = (struct buffer_record *)accounts[2].data;
  buffer->vault = *accounts[1].address;
  buffer->payer = *accounts[0].address;
  copy32(&buffer->digest, data + 1);
  buffer->length = length;
  buffer->set = data[0];
  return 0;
}

/* Loads a buffer for its payer only: UNAUTHORIZED for anyone else. The vault is not an account: the buffer names it.

   accounts: 0 payer, signs
             1 buffer, written */
FRAME u64 load_own_buffer(struct call *call, struct buffer_record **out) {
  TRY(load_buffer(call, &call->accounts[1], out));
  CHECK(same32(&(*out)->payer, call->accounts[0].address), ERROR_UNAUTHORIZED);
  return 0;
}

/* buffer_write: copies bytes to an offset; parts may be written in any order and again. Bytes beyond the length are
   refused whole (INSTRUCTION_MALFORMED). Which parts have been written is not recorded: the digest decides when the
   buffer is used.

   data: offset u16 · bytes
   accounts: 0 payer, signs
             1 buffer, written */
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

/* buffer_close: returns the rent to the payer, at any time and whether or not the vote was counted. No data.

   accounts: 0 payer, signs, written
             1 buffer, written */
FRAME u64 buffer_close(struct call *call) {
  struct buffer_record *buffer;
  TRY(load_own_buffer(call, &buffer));
  CHECK(call->data.remaining == 0, ERROR_INSTRUCTION_MALFORMED);
  close_record(&call->accounts[1], &call->accounts[0]);
  return 0;
}
