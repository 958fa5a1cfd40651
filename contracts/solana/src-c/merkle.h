#pragma once
#include "bytes.h"
#include "errors.h"

// 2^32 leaves: more than a house has accounts, and a bound on the cost of one proof.
#define PROOF_DEPTH_MAX 32

/* Replaces a leaf hash by the root that the rest of the instruction data, n × 32 bytes of siblings from the leaf upwards,
   leads to. Pairs are hashed in sorted order, so a proof carries no directions; a node without a partner
   moves up unhashed, so leaves of one tree may have proofs of different length. A leaf is hashed twice (leaf.h), so
   no inner node is one. Consumes nothing; the data must end with the proof. Cost: one keccak syscall per sibling.
   Fails with INSTRUCTION_MALFORMED for a length that is not a whole number of siblings or above the bound. */
FRAME u64 fold_proof(struct bytes32 *leaf, const struct reader *rest) {
  CHECK(rest->remaining % 32 == 0 && rest->remaining <= 32 * PROOF_DEPTH_MAX, ERROR_INSTRUCTION_MALFORMED);
  struct bytes32 node = *leaf;
  const u8 *end = rest->at + rest->remaining;
  for (const u8 *sibling = rest->at; sibling != end; sibling += 32) {
    int node_first = not_after32((const u8 *)&node, sibling);
    struct slice pair[2] = {{node_first ? (const u8 *)&node : sibling, 32},
                            {node_first ? sibling : (const u8 *)&node, 32}};
    struct bytes32 parent;
    sol_keccak256(pair, 2, (u8 *)&parent);
    node = parent;
  }
  *leaf = node;
  return 0;
}

// Checks that the proof leads from a leaf hash to `root`. Fails as fold_proof, and with PROOF_INVALID for another root and
// for the empty root, the root of a tree without leaves.
INLINE u64 check_proof(const struct bytes32 *root, const struct bytes32 *leaf, const struct reader *rest) {
  struct bytes32 node = *leaf;
  TRY(fold_proof(&node, rest));
  CHECK(same32(&node, root) && !is_zero32(root), ERROR_PROOF_INVALID);
  return 0;
}
