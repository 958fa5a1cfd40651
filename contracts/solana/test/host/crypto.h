#pragma once

/* What the runtime's syscalls compute, on the machine: SHA-256, the curves of Ed25519 and secp256k1 by OpenSSL; Keccak-256
   here, since OpenSSL 3.0 has SHA-3's padding only. The files take bytes alone, so that they need none of the program's types. */

void keccak256(const unsigned char *bytes, unsigned long length, unsigned char hash[32]);

// Whether 32 bytes encode a point of Ed25519's curve: such an address has a private key and is no program address.
int is_on_curve(const unsigned char point[32]);

// Uncompressed public key behind a signature; 0 on success.
int recover_key(const unsigned char digest[32], unsigned recovery, const unsigned char r_and_s[64],
                unsigned char public_key[64]);

void sha256_parts(const unsigned char *const *parts, const unsigned long *lengths, unsigned long count,
                  unsigned char hash[32]);
