// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {ConfigInvalid} from "../../error/Errors.sol";
import {IBlockHashes} from "../../interface/IBlockHashes.sol";

/// @title OwnBlockHashes
/// @notice Hashes of this chain's own blocks, where the hub stands on the same chain: of the last 256 by the opcode, of the
/// last 8,191 by the history contract of EIP-2935. Nothing need be recorded.
contract OwnBlockHashes is IBlockHashes {
    /* CONSTANTS */

    /// @dev Well within the history.
    uint64 private constant MAX_CONFIRMATIONS = 1_000;

    /* IMMUTABLES */

    /// @inheritdoc IBlockHashes
    uint64 public immutable confirmations;

    /* CONSTRUCTOR */

    /// @param confirmations_ 1 to 1,000
    constructor(uint64 confirmations_) {
        if (confirmations_ == 0 || confirmations_ > MAX_CONFIRMATIONS) revert ConfigInvalid("confirmations");
        confirmations = confirmations_;
    }

    /* VIEWS */

    /// @inheritdoc IBlockHashes
    function hashOf(uint256 number) external view returns (bytes32) {
        if (number > block.number || block.number - number < confirmations) return 0;
        return Blockhash.blockHash(number);
    }

    /// @inheritdoc IBlockHashes
    function newest() external view returns (uint64) {
        return uint64(block.number);
    }

    /// @inheritdoc IBlockHashes
    function firstFrom(uint64 number) external view returns (uint64) {
        return number < block.number && Blockhash.blockHash(number) != 0 ? number : 0;
    }
}
