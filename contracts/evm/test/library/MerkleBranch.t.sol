// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {MerkleBranch} from "../../src/library/MerkleBranch.sol";
import {Cheats} from "../support/Vm.sol";

/// @notice The loop of claims against OpenZeppelin's, over every depth that a proof may have.
contract MerkleBranchTest is Cheats {
    function rootOf(bytes32[] calldata proof, bytes32 leaf) external pure returns (bytes32 own, bytes32 theirs) {
        return (MerkleBranch.rootOf(proof, leaf), MerkleProof.processProofCalldata(proof, leaf));
    }

    function testFuzz_sameRootAsOpenZeppelin(bytes32[] calldata proof, bytes32 leaf) external view {
        (bytes32 own, bytes32 theirs) = this.rootOf(proof, leaf);
        vm.assertEq(own, theirs, "root");
    }

    /// A sibling equal to the node, on either side of it, and the ends of the range.
    function testFuzz_edges(bytes32 leaf, uint8 depth) external view {
        bytes32[] memory proof = new bytes32[](depth % 40);
        for (uint256 i = 0; i < proof.length; i++) {
            proof[i] = i % 3 == 0 ? bytes32(0) : i % 3 == 1 ? bytes32(type(uint256).max) : leaf;
        }
        if (proof.length > 0) proof[0] = leaf;
        (bytes32 own, bytes32 theirs) = this.rootOf(proof, leaf);
        vm.assertEq(own, theirs, "root");
    }
}
