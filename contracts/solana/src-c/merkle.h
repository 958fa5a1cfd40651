#pragma once
#include "bytes.h"
#include "errors.h"

#define PROOF_DEPTH_MAX 32

/* Whether the rest of the data, n × 32 bytes, leads from a leaf to a root: sorted pairs, a node without a partner
   moves up. The empty root proves nothing. */
FRAME u64 check_proof(const struct key *root, const struct key *leaf, const struct reader *rest) {
  CHECK(rest->remaining % 32 == 0 && rest->remaining <= 32 * PROOF_DEPTH_MAX, ERROR_INSTRUCTION_MALFORMED);
  CHECK(!is_zero32(root), ERROR_PROOF_INVALID);
  struct key node = *leaf;
  const u8 *end = rest->at + rest->remaining;
  for (const u8 *sibling = rest->at; sibling != end; sibling += 32) {
    int node_first = not_after32((const u8 *)&node, sibling);
    struct slice pair[2] = {{node_first ? (const u8 *)&node : sibling, 32}, {node_first ? sibling : (const u8 *)&node, 32}};
    struct key parent;
    sol_keccak256(pair, 2, (u8 *)&parent);
    node = parent;
  }
  CHECK(same32(&node, root), ERROR_PROOF_INVALID);
  return 0;
}
