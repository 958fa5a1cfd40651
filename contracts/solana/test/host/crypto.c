#include "crypto.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static uint64_t rotated(uint64_t word, unsigned bits) { return bits == 0 ? word : word << bits | word >> (64 - bits); }

// Keccak-f[1600], in the order of FIPS 202: theta, rho and pi, chi, iota.
static void permute(uint64_t state[25]) {
  static const unsigned turns[24] = {1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44};
  static const unsigned places[24] = {10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1};
  unsigned char feedback = 1;
  for (int round = 0; round < 24; round++) {
    uint64_t column[5];
    for (int x = 0; x < 5; x++) column[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
    for (int x = 0; x < 5; x++) {
      uint64_t change = column[(x + 4) % 5] ^ rotated(column[(x + 1) % 5], 1);
      for (int y = 0; y < 25; y += 5) state[y + x] ^= change;
    }
    uint64_t moved = state[1];
    for (int i = 0; i < 24; i++) {
      uint64_t kept = state[places[i]];
      state[places[i]] = rotated(moved, turns[i]);
      moved = kept;
    }
    for (int y = 0; y < 25; y += 5) {
      uint64_t row[5];
      memcpy(row, state + y, sizeof(row));
      for (int x = 0; x < 5; x++) state[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
    }
    for (int power = 0; power < 7; power++) {
      if (feedback & 1) state[0] ^= 1ull << ((1u << power) - 1);
      feedback = (unsigned char)(feedback << 1 ^ (feedback & 0x80 ? 0x71 : 0));
    }
  }
}

void keccak256(const unsigned char *bytes, unsigned long length, unsigned char hash[32]) {
  enum { rate = 136 };
  union {
    uint64_t words[25];
    unsigned char bytes[200];
  } state = {{0}};
  unsigned long at = 0;
  for (unsigned long i = 0; i < length; i++) {
    state.bytes[at++] ^= bytes[i];
    if (at == rate) {
      permute(state.words);
      at = 0;
    }
  }
  state.bytes[at] ^= 0x01;
  state.bytes[rate - 1] ^= 0x80;
  permute(state.words);
  memcpy(hash, state.bytes, 32);
}

void sha256_parts(const unsigned char *const *parts, const unsigned long *lengths, unsigned long count,
                  unsigned char hash[32]) {
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  if (context == NULL || EVP_DigestInit_ex(context, EVP_sha256(), NULL) != 1) abort();
  for (unsigned long i = 0; i < count; i++) EVP_DigestUpdate(context, parts[i], lengths[i]);
  EVP_DigestFinal_ex(context, hash, NULL);
  EVP_MD_CTX_free(context);
}

int is_on_curve(const unsigned char point[32]) {
  // x² = (y² − 1) / (d·y² + 1) has a solution iff numerator × denominator is a square.
  static BIGNUM *prime, *curve_d;
  static BN_CTX *context;
  if (context == NULL) {
    context = BN_CTX_new();
    BN_hex2bn(&prime, "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
    BN_hex2bn(&curve_d, "52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3");
  }
  unsigned char bytes[32];
  memcpy(bytes, point, 32);
  bytes[31] &= 0x7f;
  BN_CTX_start(context);
  BIGNUM *y = BN_CTX_get(context), *top = BN_CTX_get(context), *bottom = BN_CTX_get(context);
  BN_lebin2bn(bytes, 32, y);
  BN_mod_sqr(y, y, prime, context);
  BN_copy(top, y);
  BN_sub_word(top, 1);
  BN_mod_mul(bottom, y, curve_d, prime, context);
  BN_add_word(bottom, 1);
  BN_mod_mul(top, top, bottom, prime, context);
  int square = BN_kronecker(top, prime, context);
  BN_CTX_end(context);
  return square != -1;
}

int recover_key(const unsigned char digest[32], unsigned recovery, const unsigned char r_and_s[64],
                unsigned char public_key[64]) {
  static EC_GROUP *group;
  static BN_CTX *context;
  if (group == NULL) {
    group = EC_GROUP_new_by_curve_name(NID_secp256k1);
    context = BN_CTX_new();
  }
  const BIGNUM *order = EC_GROUP_get0_order(group);
  BN_CTX_start(context);
  BIGNUM *r = BN_CTX_get(context), *s = BN_CTX_get(context), *e = BN_CTX_get(context), *inverse = BN_CTX_get(context);
  EC_POINT *point = EC_POINT_new(group);
  BN_bin2bn(r_and_s, 32, r);
  BN_bin2bn(r_and_s + 32, 32, s);
  BN_bin2bn(digest, 32, e);
  int failed = recovery > 1 || BN_is_zero(r) || BN_is_zero(s) || BN_cmp(r, order) >= 0 || BN_cmp(s, order) >= 0 ||
               EC_POINT_set_compressed_coordinates(group, point, r, (int)recovery, context) != 1;
  if (!failed) {
    // Q = (s·R − e·G) / r
    BN_mod_inverse(inverse, r, order, context);
    BN_mod_mul(s, s, inverse, order, context);
    BN_mod_mul(e, e, inverse, order, context);
    BN_sub(e, order, e);
    EC_POINT_mul(group, point, e, point, s, context);
    unsigned char bytes[65];
    failed = EC_POINT_point2oct(group, point, POINT_CONVERSION_UNCOMPRESSED, bytes, 65, context) != 65;
    if (!failed) memcpy(public_key, bytes + 1, 64);
  }
  EC_POINT_free(point);
  BN_CTX_end(context);
  return failed;
}
