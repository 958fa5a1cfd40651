#pragma once
#include "envelope.h"

/* VAAs (packages/protocol/src/vaa): version 1 u8 · signer set u32 · count u8 · count × (index u8 · r 32 · s 32 ·
   recovery u8) · body. Body: timestamp u32 · nonce u32 · emitter chain u16 · emitter 32 · sequence u64 ·
   consistency u8 · payload. The signers sign keccak256(keccak256(body)). Timestamp, nonce, sequence and consistency
   are the transport's; the vault orders messages by the envelope in the payload alone. Both signer sets use this
   format. */

#define VAA_VERSION 1
#define VAA_SIGNATURE_BYTES 66
#define VAA_BODY_BYTES 51

// A decoded VAA. Pointers refer to the bytes that were decoded; nothing is verified yet.
struct vaa {
  u32 set_index;
  u8 signature_count;
  const u8 *signatures;
  u16 emitter_chain;
  const u8 *emitter;
  const u8 *payload;
  u64 payload_length;
  // keccak256(keccak256(body)).
  struct bytes32 digest;
};

/* Decodes a VAA that takes up all of `bytes` (passed by value: the caller's reader is unchanged). The payload may
   have any length, also 0. Fails with VAA_MALFORMED; trailing bytes cannot occur, they belong to the payload.
   Signatures, emitter and set are not checked here. Cost: two keccak syscalls. */
FRAME u64 read_vaa(struct reader bytes, struct vaa *out) {
  const u8 *head = take(&bytes, 6);
  CHECK(head != 0 && head[0] == VAA_VERSION, ERROR_VAA_MALFORMED);
  out->set_index = load_u32(head + 1);
  out->signature_count = head[5];
  out->signatures = take(&bytes, (u64)VAA_SIGNATURE_BYTES * head[5]);
  CHECK(out->signatures != 0, ERROR_VAA_MALFORMED);
  struct slice body = {bytes.at, bytes.remaining};
  const u8 *fields = take(&bytes, VAA_BODY_BYTES);
  CHECK(fields != 0, ERROR_VAA_MALFORMED);
  out->emitter_chain = load_u16(fields + 8);
  out->emitter = fields + 10;
  out->payload = bytes.at;
  out->payload_length = bytes.remaining;
  struct bytes32 once;
  sol_keccak256(&body, 1, (u8 *)&once);
  struct slice part = {&once, 32};
  sol_keccak256(&part, 1, (u8 *)&out->digest);
  return 0;
}

// Half the order of secp256k1. For every signature (r, s) there is a second valid one (r, order - s): only the
// lower s is accepted, as the recovery syscall accepts both.
static const u8 HALF_ORDER[32] = {0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                  0xff, 0xff, 0xff, 0xff, 0xff, 0x5d, 0x57, 0x6e, 0x73, 0x57, 0xa4,
                                  0x50, 0x1d, 0xdf, 0xe9, 0x2f, 0x46, 0x68, 0x1b, 0x20, 0xa0};

// Whether a 64-byte public key has this 20-byte address, the last 20 bytes of its Keccak hash. One syscall.
INLINE int public_key_has_address(const u8 public_key[64], const u8 *address) {
  u8 hash[32];
  struct slice part = {public_key, 64};
  sol_keccak256(&part, 1, hash);
  return *(const aliased_u64 *)(hash + 12) == *(const aliased_u64 *)address &&
         *(const aliased_u64 *)(hash + 20) == *(const aliased_u64 *)(address + 8) &&
         *(const aliased_u32 *)(hash + 28) == *(const aliased_u32 *)(address + 16);
}

/* Checks that `set` signed a decoded VAA: set number, emitter, more than two thirds of the set's signers, every
   signature valid, indices strictly ascending, so no signer counts twice (PROTOCOL P20). Emitter and set come from
   the vault's record: the message cannot choose who vouches for it. One bad signature refuses the VAA, a quorum
   without it does not help: the sender can leave it out.
   Fails with SIGNER_SET_MISMATCH, EMITTER_MISMATCH, QUORUM_MISSING, SIGNATURE_ORDER or SIGNATURE_INVALID, in this
   order per signature. Cost: about 26,000 compute units per signature, so 19 fit a transaction's 1.4 million. */
FRAME u64 check_signatures(const struct signer_set *set, const struct vaa *vaa) {
  CHECK(vaa->set_index == set->index, ERROR_SIGNER_SET_MISMATCH);
  CHECK(vaa->emitter_chain == set->emitter_chain && same32(vaa->emitter, &set->emitter), ERROR_EMITTER_MISMATCH);
  CHECK(vaa->signature_count >= (u64)set->count * 2 / 3 + 1, ERROR_QUORUM_MISSING);
  const u8 *signature = vaa->signatures;
  i64 last = -1;
  for (u64 i = 0; i < vaa->signature_count; i++, signature += VAA_SIGNATURE_BYTES) {
    i64 index = signature[0];
    CHECK(index > last && index < set->count, ERROR_SIGNATURE_ORDER);
    last = index;
    u8 recovery = signature[65];
    u8 public_key[64];
    CHECK(recovery <= 1 && not_after32(signature + 33, HALF_ORDER), ERROR_SIGNATURE_INVALID);
    CHECK(sol_secp256k1_recover((const u8 *)&vaa->digest, recovery, signature + 1, public_key) == 0,
          ERROR_SIGNATURE_INVALID);
    CHECK(public_key_has_address(public_key, set->signers[index]), ERROR_SIGNATURE_INVALID);
  }
  return 0;
}
