// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TrieProof} from "@openzeppelin/contracts/utils/cryptography/TrieProof.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

/// @title StorageProof
/// @notice The value of a storage slot under a state root, by an account proof and a storage proof of EIP-1186.
/// @dev Trie and RLP are OpenZeppelin's. Every node is hashed before it is decoded, so what is decoded is of the chain.
library StorageProof {
    using RLP for Memory.Slice;

    /// @dev An account is nonce, balance, storage root, code hash.
    uint256 private constant ACCOUNT_FIELDS = 4;
    uint256 private constant STORAGE_ROOT = 2;

    /// @notice The slot's value, never zero: a slot without a value is not in the trie. Reverts unless the nodes prove it.
    function valueOf(
        bytes32 stateRoot,
        address account,
        bytes32 slot,
        bytes[] memory accountProof,
        bytes[] memory storageProof
    ) internal pure returns (uint256) {
        bytes memory state = TrieProof.traverse(
            stateRoot, abi.encodePacked(keccak256(abi.encodePacked(account))), accountProof
        );
        Memory.Slice[] memory fields = RLP.decodeList(state);
        if (fields.length != ACCOUNT_FIELDS) revert RLP.RLPInvalidEncoding();
        bytes32 storageRoot = fields[STORAGE_ROOT].readBytes32();
        return RLP.decodeUint256(
            TrieProof.traverse(storageRoot, abi.encodePacked(keccak256(abi.encodePacked(slot))), storageProof)
        );
    }
}
