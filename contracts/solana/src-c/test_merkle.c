#include "test_expect.h"

#include "merkle.h"

static void hash_pair(const struct bytes32 *a, const struct bytes32 *b, struct bytes32 *out) {
  struct slice parts[2] = {{a, 32}, {b, 32}};
  sol_keccak256(parts, 2, (u8 *)out);
}

static u64 test_proofs(void) {
  struct bytes32 low = {{1, 0, 0, 0}}, high = {{2, 0, 0, 0}}, third = {{3, 0, 0, 0}}, pair, root;
  hash_pair(&low, &high, &pair);
  int pair_first = not_after32((const u8 *)&pair, (const u8 *)&third);
  hash_pair(pair_first ? &pair : &third, pair_first ? &third : &pair, &root);
  struct bytes32 proof[2] = {high, third};
  struct reader rest = {(const u8 *)proof, 64};
  EXPECT(check_proof(&root, &low, &rest) == 0 && rest.remaining == 64);
  EXPECT(check_proof(&root, &high, &rest) == ERROR_PROOF_INVALID);
  // Pairs are sorted: the sibling may be on either side. The node without a partner has a shorter proof.
  proof[0] = low;
  EXPECT(check_proof(&root, &high, &rest) == 0);
  proof[0] = pair;
  rest.remaining = 32;
  EXPECT(check_proof(&root, &third, &rest) == 0);
  EXPECT(check_proof(&pair, &third, &rest) == ERROR_PROOF_INVALID);
  return 0;
}

static u64 test_bounds(void) {
  struct bytes32 zero = {{0, 0, 0, 0}}, leaf = {{1, 0, 0, 0}};
  u8 proof[32 * (PROOF_DEPTH_MAX + 1)];
  struct reader rest = {proof, 0};
  // A tree of one leaf has an empty proof; the empty root accepts nothing, not even its own value.
  EXPECT(check_proof(&leaf, &leaf, &rest) == 0);
  EXPECT(check_proof(&zero, &zero, &rest) == ERROR_PROOF_INVALID);
  rest.remaining = 31;
  EXPECT(check_proof(&leaf, &leaf, &rest) == ERROR_INSTRUCTION_MALFORMED);
  rest.remaining = 32 * (PROOF_DEPTH_MAX + 1);
  EXPECT(check_proof(&leaf, &leaf, &rest) == ERROR_INSTRUCTION_MALFORMED);
  struct bytes32 node = leaf;
  sol_memset_(proof, 0, sizeof(proof));
  for (int i = 0; i < PROOF_DEPTH_MAX; i++) hash_pair(&zero, &node, &node);
  rest.remaining = 32 * PROOF_DEPTH_MAX;
  EXPECT(check_proof(&node, &leaf, &rest) == 0);
  return 0;
}

TEST_ENTRYPOINT {
  (void)input;
  TRY(test_proofs());
  return test_bounds();
}
