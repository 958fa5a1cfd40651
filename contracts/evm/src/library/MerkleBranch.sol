// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title MerkleBranch
/// @notice The root that a proof leads to, over sorted pairs: OpenZeppelin's `MerkleProof.processProofCalldata` in one loop
/// over scratch memory, for claims, which hash some twenty pairs each.
library MerkleBranch {
    /// @param proof the siblings, from the leaf up
    /// @param leaf the hash of the leaf; with an empty proof it is the root
    function rootOf(bytes32[] calldata proof, bytes32 leaf) internal pure returns (bytes32 root) {
        root = leaf;
        assembly ("memory-safe") {
            if proof.length {
                let at := proof.offset
                let end := add(at, shl(5, proof.length))
                for {} 1 {} {
                    // The larger one goes to the right: to byte 32 instead of 0.
                    let place := shl(5, gt(root, calldataload(at)))
                    mstore(place, root)
                    mstore(xor(place, 32), calldataload(at))
                    root := keccak256(0, 64)
                    at := add(at, 32)
                    if iszero(lt(at, end)) { break }
                }
            }
        }
    }
}
